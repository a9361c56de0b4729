import { stepsTo } from "../../../diagnostics/suggest.js";

/** True for a word that is off another one by a letter, or by two in the wrong order. */
export function isSlip(word: string, known: string): boolean {
  return stepsTo(known, word) === 1;
}

/** True for a word that is a known one or a slip of it, of a long one also if two letters are off. */
export function isMisspelt(word: string, known: string): boolean {
  return stepsTo(known, word) <= (known.length > 6 ? 2 : 1);
}
