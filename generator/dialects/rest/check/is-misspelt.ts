import { stepsTo } from "../../../diagnostics/suggest.js";

/** True if a word differs from a known word by one letter, or by two letters in the wrong order. */
export function isSlip(word: string, known: string): boolean {
  return stepsTo(known, word) === 1;
}

/** True if a word equals a known word or differs by one slip, or by two if the known word has more than six letters. */
export function isMisspelt(word: string, known: string): boolean {
  return stepsTo(known, word) <= (known.length > 6 ? 2 : 1);
}

/** Returns the known word that a misspelt word means: the nearest one. Undefined if no known word is near enough. */
export function meantWord(word: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .filter((one) => isMisspelt(word, one))
    .toSorted((a, b) => stepsTo(a, word) - stepsTo(b, word));
  return nearest;
}

/** Returns the word that is meant by a misspelt flag: `yes` for `yess`. Empty if no word is near. */
export function meantFlag(text: string): string {
  const small = text.replace(/[`*_]/g, "").trim().toLowerCase();
  const near = (word: string): boolean => small.length > 1 && isSlip(small, word);
  const found = ["yes", "true", "false", "required", "optional"].filter(near);
  return found.length === 1 ? (found[0] ?? "") : "";
}
