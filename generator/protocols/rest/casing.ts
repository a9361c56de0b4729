/** Words as a name: `awardEmoji`. */
export function camel(words: readonly string[]): string {
  return small(pascal(words));
}

/** Words as the name of a type: `AwardEmoji`. */
export function pascal(words: readonly string[]): string {
  return words.map(capital).join("");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
