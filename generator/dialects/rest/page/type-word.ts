import { onceFor } from "../../../core/once.js";
import type { Vocabulary } from "../vocabulary.js";
import { anyOf } from "./phrases.js";

/** True if a string is a word for a type, or a list or map of it: `int[]`, `[]int`, `[int]`, `map<int>`, `list of int`. */
export function isTypeWord(text: string, types: Vocabulary["types"]): boolean {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^(?:\[\]|map\[\w+\](?=\w)|(?:array|list) of\s+)/, "")
    .replace(/^\[([^[\]]+)\]$/, "$1")
    .replace(/\[.*\]$|<.*>$/, "");
  return wordsOf(types).has(word);
}

const wordsOf = onceFor((types: Vocabulary["types"]) => new Set(Object.values(types).flat()));

/** Words for types that are names of things, too. */
export const isNoun =
  /^(?:version|count|size|port|ports|id|ids|value|flags?|day|epoch|url|uri|email|name|time|date|locale|currency|language|enum|real|text|unit|percent|money|set|any|depends)$/i;

/** True for a union of types in lower case: `string or null`, `string | integer`. */
export function isTypeUnion(
  text: string,
  { words, types }: Pick<Vocabulary, "words" | "types">,
): boolean {
  const known = wordsOf(types);
  const parts = text.split(separatorOf(words));
  return parts.length > 1 && parts.every((part) => known.has(part));
}

const separatorOf = onceFor(
  (words: Vocabulary["words"]) => new RegExp(`\\s*\\|\\s*|\\s+(?:or|${anyOf(words.or)})\\s+`, "u"),
);

/**
 * True for a union of types such as `string | null`. Words that are all names of things may be values: `date | count`.
 */
export function isUnionOfTypes(text: string, vocabulary: Vocabulary): boolean {
  const words = text.trim().toLowerCase();
  return isTypeUnion(words, vocabulary) && words.split(/[\s|]+/).some((word) => !isNoun.test(word));
}
