import { distance } from "fastest-levenshtein";

/** True for a word that is off another one by a letter, or by two in the wrong order. */
export function isSlip(word: string, known: string): boolean {
  const letters = (text: string): string => Array.from(text).toSorted().join("");
  const off = distance(known, word);
  return off === 1 || (off === 2 && letters(known) === letters(word));
}

/** True for a word that is a known one or a slip of it, of a long one also if two letters are off. */
export function isMisspelt(word: string, known: string): boolean {
  return word === known || isSlip(word, known) || (known.length > 6 && distance(known, word) === 2);
}
