import { expect, it } from "vitest";

import type { TypeRef } from "../../../generator/core/api.js";
import { readDefault } from "../../../generator/dialects/rancher/resolve/read-default.js";
import { scalarType, type ScalarName } from "../../../generator/dialects/rancher/scalars.js";

const scalar = (name: string): TypeRef => scalarType(name as ScalarName);
const list: TypeRef = { kind: "array", items: scalar("string") };

it.each([
  ["1", "int", 1],
  ["-5", "int", -5],
  ["1.5", "int", undefined],
  ["0.50", "float", 0.5],
  ["1e400", "float", undefined],
  ["1e400", "json", "1e400"],
  ["[1, -1e400]", "json", "[1, -1e400]"],
  ["0.50", "string", "0.50"],
  ["16", "string", "16"],
  ["true", "boolean", true],
  ["yes", "boolean", undefined],
  ["true", "string", "true"],
  ["managed", "enum", "managed"],
])("reads %s as %s", (text, name, expected) => {
  expect(readDefault(text, scalar(name))).toBe(expected);
});

it.each([
  ["[docker-machine]", ["docker-machine"]],
  ["[a b]", ["a", "b"]],
  ["[]", []],
  ["a", undefined],
])("reads %s as a list, the way Go prints it, if it is one", (text, expected) => {
  expect(readDefault(text, list)).toEqual(expected);
});

it("reads a map the way Go prints it, hostile keys included", () => {
  const value = readDefault("map[a:1 __proto__:2]", { kind: "map", values: scalar("int") });
  expect(Object.entries(value as object)).toEqual([
    ["a", 1],
    ["__proto__", 2],
  ]);
});
