import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { listFacts } from "../generator/ir/facts.js";
import { readApi } from "../generator/read-api.js";
import { readSources } from "../generator/source/read-sources.js";

const corpus = fileURLToPath(new URL("../../shared/corpus/", import.meta.url));
const skip = existsSync(corpus) ? false : `the corpus is not at ${corpus}`;
const root = fileURLToPath(new URL("..", import.meta.url));
if (skip !== false) process.stderr.write(`Skipping the tests of the corpus: ${skip}\n`);

async function factsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const [api] = readApi(await readSources(folder));
  return new Map(listFacts(api));
}

interface Truth {
  readonly key: string;
  readonly value: string;
  readonly tier: string;
}

function truthOf(tree: string): readonly Truth[] {
  const lines = readFileSync(`${corpus}expected/${tree}.tsv`, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [key = "", value = "", tier = ""] = line.split("\t");
    return { key, value, tier };
  });
}

const named =
  (type: string) =>
  (key: string): boolean =>
    key.endsWith(`:${type}`) || key.includes(`:${type}.`);

for (const type of [
  "volume",
  "restoreFromBackupInput",
  "revertToSnapshotInput",
  "volumeSnapshotInput",
]) {
  for (const docs of ["docs/api/v1.1", "../shared/corpus/seed-v1.1"]) {
    it.skipIf(skip)(`reads exactly the true facts of ${type} in ${docs}`, async () => {
      const facts = [...(await factsOf(`${root}${docs}`))].filter(([key]) => named(type)(key));
      const truth = truthOf("seed-v1.1").filter(({ key }) => named(type)(key));
      expect(facts.length).toBeGreaterThan(0);
      expect(facts).toEqual(truth.map(({ key, value }) => [key, value]));
    });
  }
}

// `missed` is how many of the inferable facts may be missed: two paths of a resource of which no page
// prints the plural, and which the server forms against the rule it follows elsewhere. `untrue` is
// how many facts may be claimed that are not so: common fields of a few resources that lack them.
it.skipIf(skip).each([
  { tree: "seed-v1.0", missed: 0, untrue: 3 },
  { tree: "seed-v1.1", missed: 2, untrue: 6 },
  { tree: "site-v1.1", missed: 2, untrue: 34 },
  { tree: "site-v1.2-v2-beta", missed: 0, untrue: 6 },
])("reads $tree: every stated fact, all inferable but $missed, $untrue untrue", async (row) => {
  const facts = await factsOf(corpus + row.tree);
  const truth = truthOf(row.tree);
  const wrong = truth.filter(({ key, value }) => facts.get(key) !== value);
  expect(wrong.filter(({ tier }) => tier === "stated")).toEqual([]);
  expect(wrong.length).toBeLessThanOrEqual(row.missed);
  const keys = new Set(truth.map(({ key }) => key));
  expect([...facts.keys()].filter((key) => !keys.has(key)).length).toBeLessThanOrEqual(row.untrue);
});
