import type { Vocabulary } from "../vocabulary.js";

/** True if a string is a word for a type, or a list or map of it: `int[]`, `[]int`, `[int]`, `map<int>`, `list of int`. */
export function isTypeWord(text: string, types: Vocabulary["types"]): boolean {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^(?:\[\]|map\[\w+\](?=\w)|(?:array|list) of\s+)/, "")
    .replace(/^\[([^[\]]+)\]$/, "$1")
    .replace(/\[.*\]$|<.*>$/, "");
  return Object.values(types).some((words) => words.includes(word));
}
