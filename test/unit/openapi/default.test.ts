import { expect, it } from "vitest";

import type { JsonValue, ScalarName, TypeDef, TypeRef } from "../../../generator/core/api.js";
import { stated } from "../../../generator/core/fact.js";
import type { Printing } from "../../../generator/openapi/printing.js";
import { valueSchema } from "../../../generator/openapi/schema.js";

const start = { line: 1, column: 1, offset: 0 };
const span = { file: "a.md", start, end: start };
const types: readonly TypeDef[] = [
  {
    kind: "enumeration",
    id: "Level",
    page: "a.md",
    base: "integer",
    isFlags: false,
    values: [{ name: "LOW", value: stated(1, span), span }],
    span,
  },
  { kind: "object", id: "Book", page: "a.md", fields: [], isOpen: false, span },
];
const printing: Printing = {
  openapi: "3.1",
  api: { types, operations: [], groups: [], servers: [], security: [] },
  operationNames: new Map(),
  madeOf: new Map(),
  components: new Map(types.map(({ id }) => [id, id])),
  types: new Map(types.map((type) => [type.id, type])),
  schemes: new Map(),
  credentials: [],
  shared: { byName: new Map(), references: new Map() },
  origins: new Map(),
  isLate: false,
};

const scalar = (name: ScalarName): TypeRef => ({ kind: "scalar", name });
const named = (type: string): TypeRef => ({ kind: "named", type });
const list = (items: TypeRef): TypeRef => ({ kind: "array", items });

it.each<readonly [value: JsonValue, type: TypeRef, isFit: boolean]>([
  ["a", scalar("string"), true],
  [1, scalar("string"), false],
  [null, scalar("string"), false],
  [null, { kind: "nullable", of: scalar("string") }, true],
  [1.5, scalar("integer"), false],
  [1, scalar("number"), true],
  ["none", scalar("boolean"), false],
  [{}, scalar("json"), true],
  [[], scalar("json"), false],
  ["anything", scalar("unknown"), true],
  [["a"], list(scalar("string")), true],
  [["a", 1], list(scalar("string")), false],
  ["a", list(scalar("string")), false],
  [{ a: 1 }, { kind: "map", values: scalar("integer") }, true],
  [{ a: "1" }, { kind: "map", values: scalar("integer") }, false],
  [1, { kind: "union", of: [scalar("string"), scalar("integer")] }, true],
  [1, named("Level"), true],
  [2, named("Level"), false],
  [[2], list(named("Level")), false],
  [{}, named("Book"), true],
  ["a book", named("Book"), false],
  ["1i2", { kind: "id", type: "Book" }, true],
  [1, { kind: "id", type: "Book" }, false],
])(
  "prints the default %j of the type %j as `default` if it fits, else as `x-default`: %s",
  (value, type, isFit) => {
    const valued = { type: stated(type, span), default: stated(value, span) };
    const schema = valueSchema(valued, printing);
    expect(schema[isFit ? "default" : "x-default"]).toEqual(value);
    expect(schema).not.toHaveProperty(isFit ? "x-default" : "default");
  },
);

it.each<readonly [value: JsonValue, type: TypeRef, isFit: boolean]>([
  ["asc", scalar("string"), true],
  ["up", scalar("string"), false],
  [["asc"], list(scalar("string")), true],
  [["asc", "up"], list(scalar("string")), false],
])(
  "prints the default %j of the type %j with options as `default` if it is one of them: %s",
  (...row) => {
    const [value, type, isFit] = row;
    const options = stated<readonly JsonValue[]>(["asc", "desc"], span);
    const valued = { type: stated(type, span), options, default: stated(value, span) };
    expect(valueSchema(valued, printing)).toHaveProperty(isFit ? "default" : "x-default", value);
  },
);
