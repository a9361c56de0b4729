import { distance } from "fastest-levenshtein";

/** True for a word that is off a known one by a letter, by two of a long one, or by two neighbours in the wrong order. */
export function isMisspelt(word: string, known: string): boolean {
  const letters = (text: string): string => Array.from(text).toSorted().join("");
  const off = distance(known, word);
  return off <= (known.length > 6 ? 2 : 1) || (off === 2 && letters(known) === letters(word));
}
