import { distance } from "fastest-levenshtein";

/**
 * Returns the known word that is nearest to a misspelt one, ignoring letter case. Undefined if more than a third of the
 * letters would have to change, except that one letter may always change.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  const small = word.toLowerCase();
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    // A change of length takes at least this many steps.
    if (Math.abs(other.length - small.length) >= least) continue;
    const steps = stepsTo(other, small);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Returns the number of letters that have to change. Two exchanged letters count as one. */
export function stepsTo(known: string, word: string): number {
  const letters = (text: string): string => Array.from(text).toSorted().join("");
  const off = distance(word, known);
  return off === 2 && letters(word) === letters(known) ? 1 : off;
}

/** Returns the end of a message: "; did you mean `x`?", or an empty text if no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const guess = suggest(word, known);
  return guess === undefined ? "" : `; did you mean \`${guess}\`?`;
}
