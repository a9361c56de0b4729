import { capital } from "../../core/words.js";

/** Joins words to a name in camel case: `awardEmoji`. */
export function camel(words: readonly string[]): string {
  const name = pascal(words);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Joins words to the name of a type in Pascal case: `AwardEmoji`. */
export function pascal(words: readonly string[]): string {
  return words.map(capital).join("");
}
