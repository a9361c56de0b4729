import { expect, it } from "vitest";

import { readLenientJson, toValue } from "../../../generator/markdown/lenient-json.js";

const read = (text: string): readonly [value: unknown, repairs: readonly string[]] | undefined => {
  const found = readLenientJson(text);
  return found === undefined
    ? undefined
    : [toValue(found.node), found.repairs.map(({ kind }) => kind)];
};

it.each<[string, unknown, readonly string[]]>([
  ['{"a": 1}', { a: 1 }, []],
  ['{"a": 1,}', { a: 1 }, ["trailing comma"]],
  ['{"a": 1 "b": 2}', { a: 1, b: 2 }, ["missing comma"]],
  ['[{"a": 1} {"a": 2}]', [{ a: 1 }, { a: 2 }], ["missing comma"]],
  ['{"a": 1, // why\n"b": 2}', { a: 1, b: 2 }, ["comment"]],
  ['{"a": 1, /* why */ "b": 2}', { a: 1, b: 2 }, ["comment"]],
  ['{"a": 1, ...}', { a: 1 }, ["ellipsis"]],
  ['{"a": 1,\n// ...\n}', { a: 1 }, ["comment"]],
  ['"a": 1, "b": [2]', { a: 1, b: [2] }, ["missing braces"]],
  ["{'a': 'b'}", { a: "b" }, ["single quotes", "single quotes"]],
  ["{a: 1}", { a: 1 }, ["bare name"]],
  ['{"a": "x\\q"}', { a: "xq" }, ["bad escape"]],
  [String.raw`"\" \\ \/ \b \f \n \r \t"`, '" \\ / \b \f \n \r \t', []],
  [String.raw`{"\u00e9\u00C9": "a\u00e9b\u2028\u0000"}`, { éÉ: "aéb\u2028\u0000" }, []],
  [String.raw`["\ud83d\ude00", "\uD83D\uDE00\ud83d\ude00"]`, ["😀", "😀😀"], []],
  [String.raw`["\ud83d", "\ude00\ud83d"]`, ["\uFFFD", "\uFFFD\uFFFD"], Array(3).fill("bad escape")],
  [String.raw`["\ud83d\u0041"]`, ["\uFFFDA"], ["bad escape"]],
  [
    String.raw`["\u12", "\u00g0", "\U00e9"]`,
    ["u12", "u00g0", "U00e9"],
    Array(3).fill("bad escape"),
  ],
  [String.raw`["\\u00e9", "\x41"]`, ["\\u00e9", "x41"], ["bad escape"]],
  ['{"a": 1.2.3, "b": 1e400}', { a: "1.2.3", b: "1e400" }, ["bare word", "bare word"]],
  ['{"a": "x\ny"}', { a: "x\ny" }, ["line end in a string"]],
  ['{"a": 1', { a: 1 }, ["unclosed"]],
  ['{"a": 1}\n{"b": 2}', { a: 1 }, ["second document"]],
  ['{"a": 1, "a": 2}', { a: 2 }, ["duplicate name"]],
])("reads %s", (text, value, repairs) => {
  expect(read(text)).toEqual([value, repairs]);
});

it.each(["words instead", "<xml/>", ""])("sees no JSON in %j", (text) => {
  expect(readLenientJson(text)).toBeUndefined();
});

it("reports the place of an invalid escape", () => {
  const text = String.raw`{"a": "\n\u00e9\u12"}`;
  expect(readLenientJson(text)?.repairs).toEqual([
    { kind: "bad escape", at: text.indexOf("\\u12") },
  ]);
});

it("keeps the place of each name", () => {
  const text = '{\n  "a": 1, // one\n  "b": {"c": 2}\n}';
  const found = readLenientJson(text);
  const node = found?.node;
  expect(
    node?.kind === "object" ? node.members.map(({ at }) => text.slice(at, at + 3)) : [],
  ).toEqual(['"a"', '"b"']);
});
