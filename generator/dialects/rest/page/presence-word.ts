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

/** Returns the presence that a label and a yes or no state: `Required: no`. Undefined for any other text. */
export function presenceOfPair(
  text: string,
  { columns, words }: Pick<Vocabulary, "columns" | "words">,
): "required" | "optional" | undefined {
  const [, label = "", answer = ""] =
    /^(\p{L}[\p{L} ]*?)\s*[:=?：]\s*(\S+)$/u.exec(text.trim().toLowerCase()) ?? [];
  const isRequired = columns.required.includes(label);
  const isYes = words.yes.includes(answer);
  if ((!isRequired && !columns.optional.includes(label)) || (!isYes && !words.no.includes(answer)))
    return undefined;
  return isRequired === isYes ? "required" : "optional";
}
