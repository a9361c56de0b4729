import { expect, it } from "vitest";

import { emit } from "../../../generator/emit/emit.js";
import type { SourcePlan } from "../../../generator/plan/plan.js";

const noAssets = { templates: new Map(), loadRuntime: () => Promise.resolve(new Map()) };
const member = { name: "title", type: ["string"], isOptional: false, isReadonly: true, doc: [] };
const plan: SourcePlan = {
  kind: "source",
  path: "models/src/book.ts",
  header: ["Made by a test."],
  imports: [],
  exports: [],
  declarations: [{ name: "Book", doc: [], members: [{ kind: "property", ...member }] }],
};

const text = "// Made by a test.\n\nexport interface Book {\n  readonly title: string;\n}\n";

it("takes the text of a file of types as its declarations, without code", async () => {
  const files = await emit([plan], noAssets);
  expect(files.map((file) => [file.path, file.text])).toEqual([
    ["models/dist/book.d.ts", text],
    ["models/src/book.ts", text],
  ]);
});

it.each([
  ["exports a value", { exports: [{ from: "./page.js", isTypeOnly: false, names: ["page"] }] }],
  ["is the entry of a package", { path: "models/src/index.ts" }],
])("compiles a file that %s", async (_what, change) => {
  const files = await emit([{ ...plan, ...change }], noAssets);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual([
    expect.stringMatching(/^models\/dist\/\w+\.d\.ts$/),
    expect.stringMatching(/^models\/dist\/\w+\.js$/),
    expect.stringMatching(/^models\/src\/\w+\.ts$/),
  ]);
});
