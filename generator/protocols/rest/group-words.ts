import type { Operation } from "../../core/api.js";
import { singular, wordsOf } from "../../core/words.js";
import { pascal } from "./casing.js";
import { texts } from "./read-title.js";

/** Removes the words of the group, and words of the path (`parents`) directly before them. */
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

/**
 * Returns the words of a path before the segment of the group, or of the whole path without such a segment, each in the
 * singular. Segments with a word of the group are left out.
 */
export function parentWords(operation: Operation, nouns: readonly string[]): ReadonlySet<string> {
  const index = groupIndex(operation, nouns);
  const before = texts(operation.path.value).slice(0, index === -1 ? undefined : index);
  const words = before.map((text) => wordsOf(text).map(singular));
  return new Set(words.filter((own) => !nouns.some((noun) => own.includes(noun))).flat());
}

/** Returns the index of the last literal segment that consists of the words of the group; -1 if there is none. */
export function groupIndex({ path }: Operation, nouns: readonly string[]): number {
  return texts(path.value).findLastIndex(
    (text) => wordsOf(text).map(singular).join(" ") === nouns.join(" "),
  );
}

/** Names the owner of a group's resources: `ForProject` for `/projects/{id}/runners` in `runners`. Empty for none. */
export function ownerOf(operation: Operation, nouns: readonly string[]): string {
  const owner = texts(operation.path.value)[groupIndex(operation, nouns) - 1];
  const isPrefix = owner === undefined || /^(?:api|rest|v\d[\w.]*)$/i.test(owner);
  return isPrefix ? "" : `For${pascal(wordsOf(owner).map(singular))}`;
}
