/** Splits a list of words, which has a comma and a blank between them. */
export const split = (words: string): readonly string[] => words.split(", ");
