import { expect, it } from "vitest";

import { extendVocabulary } from "../../../generator/dialects/rest/vocabulary.js";
import { printType } from "../../../generator/dialects/rest/print-type.js";
import { TypeReader } from "../../../generator/dialects/rest/resolve/type-text.js";
import { readInline } from "../../../generator/markdown/inline.js";

const reader = new TypeReader(extendVocabulary());
const read = (text: string): string => {
  const pieces = readInline(text, { start: 0, end: text.length });
  const { type, isNullable } = reader.read(pieces, {
    link: (href) => (href === "#user" ? { kind: "named", type: "User" } : undefined),
    heading: () => undefined,
    name: () => undefined,
  });
  return `${type === undefined ? "none" : printType(type)}${isNullable ? " or null" : ""}`;
};

it.each([
  ["integer", "int"],
  ["*string*", "string"],
  ["`String`", "string"],
  ["?string", "string or null"],
  ["string or null", "string or null"],
  ["integer/string", "int|string"],
  ["string or array of strings", "array[string]|string"],
  ["string[]", "array[string]"],
  ["[]string", "array[string]"],
  ["[string]", "array[string]"],
  ["Array[integer]", "array[int]"],
  ["list", "array[unknown]"],
  ["map<string, integer>", "map[int]"],
  ["map[string]int", "map[int]"],
  ["array of [users](#user) objects", "array[User]"],
  ["array of up to 10 [user](#user) objects", "array[User]"],
  ["a [user](#user) object", "User"],
  ["partial [user](#user) object", "User"],
  ["array of [user](#user) object ids", "array[string]"],
  ["map of snowflakes to [user](#user) objects", "map[User]"],
  ["array of two snowflakes", "array[string]"],
  ["ISO8601 timestamp", "datetime"],
  ["String ([Date](/formats#date))", "date"],
  ["String (URL)", "string"],
  ["16-char String", "string"],
  ["Number (0–255)", "float"],
  ["uint64", "int"],
  ["file contents", "file"],
  ["array of ([user](#user) or string)", "array[User|string]"],
  ["array of ([user](#user) or integer) objects", "array[User|int]"],
  ["array of (string or null)", "array[string]"],
  ["array of (string) or (integer)", "array[int|string]"],
  ["Foo", "none"],
])("reads the type %s as %s", (text, type) => {
  expect(read(text)).toBe(type);
});
