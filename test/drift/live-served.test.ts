import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { readSchemas } from "../../generator/dialects/schemas/read-schemas.js";
import { makeApi } from "../../generator/core/by-type.js";
import { readFacts } from "../../generator/dialects/facts/read-facts.js";
import { root } from "../helpers/command-line.js";
import { apiOf, schemasOf, trees } from "./served.js";
import { compareServer } from "./compare.js";

it.each(trees.flatMap((tree) => [[tree, "none"] as const, [tree, "project"] as const]))(
  "finds nothing on a server of %s, scoping %s",
  async (tree, scoping) => {
    const docs = await apiOf(tree);
    const reading = readSchemas([await schemasOf(docs, scoping)]);
    if (typeof reading === "string") throw new Error(reading);
    expect(reading.api.types.map(({ id }) => id)).toEqual(docs.types.map(({ id }) => id));
    expect(compareServer(reading.api, docs, reading.faults)).toEqual([]);
  },
);

const expected = join(root, "../shared/corpus/expected");

// Compares the pages with the facts of the servers that printed them. The only findings are known faults of the reader:
// common fields of a few types, and a plural that no page prints.
it.skipIf(!existsSync(expected)).each([
  { tree: "seed-v1.0", common: 1, paths: [] },
  { tree: "seed-v1.1", common: 2, paths: ["scalePolicy"] },
  { tree: "site-v1.1", common: 11, paths: ["scalePolicy"] },
  { tree: "site-v1.2-v2-beta", common: 2, paths: [] },
])("finds on the real server of $tree only differences in undocumented parts", async (row) => {
  const lines = readFileSync(join(expected, `${row.tree}.tsv`), "utf8").split("\n");
  const text = lines.map((line) => line.split("\t").slice(0, 2).join("\t")).join("\n");
  const { api } = readFacts("facts.tsv", text);
  expect(api?.types.length).toBeGreaterThan(100);
  const found = compareServer(api ?? makeApi([]), await apiOf(`../shared/corpus/${row.tree}`));
  const rest = found.filter(({ of }) => of.id !== "live-common-field-missing");
  expect(rest.map(({ of, id }) => [of.id, id])).toEqual(
    row.paths.map((path) => ["live-path", path]),
  );
  expect(found.length - rest.length).toBeLessThanOrEqual(row.common);
});
