import { expect, it } from "vitest";

import type { Operation, Parameter } from "../../../generator/core/api.js";
import { inferred, stated } from "../../../generator/core/fact.js";
import { printParameters } from "../../../generator/openapi/parameter.js";
import type { Printing } from "../../../generator/openapi/printing.js";

const start = { line: 1, column: 1, offset: 0 };
const span = { file: "a.md", start, end: start };
const names: Parameter = {
  name: "names",
  in: inferred("query", span, "core/not-told"),
  type: inferred(
    { kind: "array", items: { kind: "scalar", name: "string" } },
    span,
    "core/not-told",
  ),
  span,
};

/** Prints a parameter for each of several operations of one document. */
function printAll(all: readonly Parameter[]): readonly unknown[] {
  const printing: Printing = {
    openapi: "3.1",
    api: { types: [], operations: [], groups: [], servers: [], security: [] },
    operationNames: new Map(),
    madeOf: new Map(),
    components: new Map(),
    types: new Map(),
    schemes: new Map(),
    credentials: [],
    shared: { byName: new Map(), references: new Map() },
    origins: undefined,
    isLate: false,
  };
  const references = all.flatMap((parameter) => {
    const operation = { parameters: [parameter] } as unknown as Operation;
    return printParameters(operation, new Map(), printing).parameters;
  });
  return references.map(({ $ref }) =>
    printing.shared.byName.get(String($ref).replace("#/components/parameters/", "")),
  );
}

it("shares a parameter of two operations", () => {
  const [first, second] = printAll([names, names]);
  expect(first).toMatchObject({ name: "names", style: "form", explode: true });
  expect(second).toBe(first);
});

it.each<readonly [what: string, other: Partial<Parameter>, printed: object]>([
  ["separator", { separator: stated("|", span) }, { style: "pipeDelimited", explode: false }],
  ["requirement", { required: inferred(true, span, "core/not-told") }, { required: true }],
  ["deprecation", { deprecated: stated(true, span) }, { deprecated: true }],
])("prints parameters that differ in their %s separately", (_, other, printed) => {
  const [first, second] = printAll([names, { ...names, ...other }]);
  expect(first).not.toMatchObject(printed);
  expect(second).toMatchObject({ name: "names", ...printed });
});
