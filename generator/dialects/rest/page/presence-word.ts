import type { Vocabulary } from "../vocabulary.js";

/** Returns the presence that a word states in the vocabulary. Undefined for any other text. */
export function presenceOf(
  text: string,
  { words }: Pick<Vocabulary, "words">,
): "required" | "optional" | undefined {
  const word = text.toLowerCase();
  if (words.required.includes(word)) return "required";
  return words.optional.includes(word) ? "optional" : undefined;
}
