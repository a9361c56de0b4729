import { distance } from "fastest-levenshtein";

/**
 * The known word that was most likely meant, or undefined if none is near.
 *
 * Near means at most a third of the letters differ, upper and lower case being the same.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** ", did you mean `x`?" or nothing, to end a message with. */
export function didYouMean(word: string, known: readonly string[]): string {
  const guess = suggest(word, known);
  return guess === undefined ? "" : `; did you mean \`${guess}\`?`;
}
