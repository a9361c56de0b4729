import { capital } from "../../core/words.js";

/** Words as a name: `awardEmoji`. */
export function camel(words: readonly string[]): string {
  const name = pascal(words);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Words as the name of a type: `AwardEmoji`. */
export function pascal(words: readonly string[]): string {
  return words.map(capital).join("");
}
