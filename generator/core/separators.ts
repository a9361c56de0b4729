import type { Separator } from "./api.js";

/** The marks between the items of a list that is sent as one value, with their words in facts and documents. */
export const separatorWords = { ",": "commas", "|": "pipes", " ": "spaces" } as const;

/** Returns the mark that a word of `separatorWords` names. */
export function separatorCalled(word: string): Separator | undefined {
  return ([",", "|", " "] as const).find((mark) => separatorWords[mark] === word);
}

/** Returns how the items of a list in a query are sent, for a message. */
export function separatorText(separator: Separator | undefined): string {
  return separator === undefined
    ? "a parameter for each item"
    : `${separatorWords[separator]} between its items`;
}
