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

it("keeps the place of each name", () => {
  const text = '{\n  "a": 1, // one\n  "b": {"c": 2}\n}';
  const found = readLenientJson(text);
  const node = found?.node;
  expect(
    node?.kind === "object" ? node.members.map(({ at }) => text.slice(at, at + 3)) : [],
  ).toEqual(['"a"', '"b"']);
});
