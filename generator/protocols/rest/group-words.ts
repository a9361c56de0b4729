import type { Operation } from "../../core/api.js";
import { singular, wordsOf } from "../../core/words.js";
import { pascal } from "./casing.js";
import { texts } from "./read-title.js";

/** Takes out the words of the group, with those of the path that stand right before them. */
export function withoutNouns(
  words: readonly string[],
  nouns: readonly string[],
  parents: ReadonlySet<string>,
): readonly string[] {
  for (let at = 0; at + nouns.length <= words.length; at++) {
    if (!nouns.every((noun, index) => singular(words[at + index] ?? "") === noun)) continue;
    let start = at;
    while (start > 0 && parents.has(singular(words[start - 1] ?? ""))) start--;
    return [...words.slice(0, start), ...words.slice(at + nouns.length)];
  }
  return words;
}

/** The words of a path before the one of the group, each in the singular. */
export function parentWords(operation: Operation, nouns: readonly string[]): ReadonlySet<string> {
  const index = groupIndex(operation, nouns);
  const before = texts(operation.path.value).slice(0, index === -1 ? undefined : index);
  const words = before.map((text) => wordsOf(text).map(singular));
  return new Set(words.filter((own) => !nouns.some((noun) => own.includes(noun))).flat());
}

/** Where a path has the words of the group, among its texts; -1 if it has none. */
export function groupIndex({ path }: Operation, nouns: readonly string[]): number {
  return texts(path.value).findLastIndex(
    (text) => wordsOf(text).map(singular).join(" ") === nouns.join(" "),
  );
}

/** Whose resources they are: `ForProject` of `/projects/{id}/runners` in `runners`. */
export function ownerOf(operation: Operation, nouns: readonly string[]): string {
  const owner = texts(operation.path.value)[groupIndex(operation, nouns) - 1];
  const isPrefix = owner === undefined || /^(?:api|rest|v\d[\w.]*)$/i.test(owner);
  return isPrefix ? "" : `For${pascal(wordsOf(owner).map(singular))}`;
}
