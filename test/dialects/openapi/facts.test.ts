import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { factLines } from "../../../generator/core/facts.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { printDocument } from "../../../generator/openapi/document.js";
import { rest as protocol } from "../../../generator/protocols/rest/protocol.js";
import { readTree } from "../../../generator/read-api.js";
import { readSources } from "../../../generator/source/read-sources.js";
import { root } from "../../helpers/command-line.js";
import { target } from "../../helpers/compile-docs.js";
import { factsOf } from "../../facts-of-openapi.mjs";

const corpus = join(root, "../shared/rest/corpus");

async function differencesOf(folder: string): Promise<readonly [count: number, differ: string[]]> {
  const { api } = readTree(await readSources(folder), { dialect: rest });
  const wire = protocol.describe(api, target);
  const options = { ...target, title: "api", openapi: "3.1", ...wire } as const;
  const document: unknown = JSON.parse(JSON.stringify(printDocument(wire.api, options)));
  const read = new Set(factsOf(document));
  const told = new Set(factLines(rest.facts(api)).map((line) => line.join("\t")));
  const differ = [...told].filter((one) => !read.has(one));
  return [told.size, [...differ, ...[...read].filter((one) => !told.has(one))]];
}

it("finds in the document of the bookshop the facts of its pages, and no other", async () => {
  const printed = readFileSync(join(root, "generated/bookshop/openapi.json"), "utf8");
  const { api } = readTree(await readSources(join(root, "docs/api/bookshop")), { dialect: rest });
  const told = factLines(rest.facts(api)).map((line) => line.join("\t"));
  expect(told.length).toBeGreaterThan(200);
  expect(factsOf(JSON.parse(printed))).toEqual(told.toSorted());
});

it.skipIf(!existsSync(corpus)).each([
  ["fleet", 0],
  ["gitlab", 0],
  ["mastodon", 4],
  ["slate-basis", 11],
  ["discord", 7],
])("finds in the document of %s the facts of its pages, but for %i", async (name, most) => {
  const [count, differ] = await differencesOf(join(corpus, name));
  expect(count).toBeGreaterThan(1000);
  expect(differ.slice(most)).toEqual([]);
});
