import { expect, it } from "vitest";

import type { MethodPlan } from "../../../generator/plan/plan.js";
import { planSource } from "../../../generator/plan/plan-source.js";
import {
  generic,
  union,
  type SymbolPlan,
  type TypeText,
} from "../../../generator/plan/type-text.js";

const model = (name: string): SymbolPlan => ({ name, from: `models/src/types/${name}.ts` });
const list: SymbolPlan = { name: "List", from: "client/src/core/list.ts" };
const common = { path: "client/src/resources/disks.ts", header: [], packageScope: "@api" };

function method(returns: TypeText): MethodPlan {
  return { kind: "method", name: "get", doc: [], params: [], returns };
}

it("imports the names of the declarations, types as types, packages before files", () => {
  const { imports } = planSource({
    ...common,
    declarations: [
      {
        name: "Disks",
        doc: [],
        members: [method(union([model("Zone")], [model("Disk")], generic(list, [model("Disk")])))],
      },
    ],
  });
  expect(imports).toEqual([
    { from: "@api/models/Disk", isTypeOnly: true, names: ["Disk"] },
    { from: "@api/models/Zone", isTypeOnly: true, names: ["Zone"] },
    { from: "../core/list.js", isTypeOnly: true, names: ["List"] },
  ]);
});

it("imports nothing from the file itself", () => {
  const own = { name: "DisksQuery", from: common.path };
  const { imports } = planSource({
    ...common,
    declarations: [{ name: "Disks", doc: [], members: [method([own])] }],
  });
  expect(imports).toEqual([]);
});

it("imports values and types of one file together, values first", () => {
  const from = "client/src/core/resource.ts";
  const { imports } = planSource({
    ...common,
    declarations: [{ name: "Disks", doc: [], members: [method([{ name: "Options", from }])] }],
    body: {
      template: "",
      view: {},
      declares: [],
      uses: [{ name: "resource", from, isValue: true }],
    },
  });
  expect(imports).toEqual([
    { from: "../core/resource.js", isTypeOnly: false, names: ["resource", "type Options"] },
  ]);
});

it("renames imports that have the name of a local declaration", () => {
  const { imports, declarations } = planSource({
    ...common,
    declarations: [
      { name: "Disk", doc: [], members: [method(union([model("Disk")], [model("List")], [list]))] },
    ],
  });
  expect(imports.map(({ names }) => names)).toEqual([
    ["Disk as DiskModel"],
    ["List as ListModel"],
    ["List"],
  ]);
  expect(declarations[0]?.members).toEqual([
    method(["DiskModel", " | ", "ListModel", " | ", "List"]),
  ]);
});
