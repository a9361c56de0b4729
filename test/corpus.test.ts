import { factLines } from "../generator/core/facts.js";
import { typesOf } from "../generator/core/by-type.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { rancher } from "../generator/dialects/rancher/dialect.js";
import { listFacts } from "../generator/dialects/rancher/facts.js";
import { accountPage } from "../generator/dialects/rancher/page/account.js";
import type { Page } from "../generator/dialects/rancher/page/page.js";
import { printApi } from "../generator/dialects/rancher/print/print-api.js";
import { readTree, type Reading } from "../generator/read-api.js";
import type { SourceFile } from "../generator/source/source.js";
import { isSlowSuite } from "./helpers/slow-suite.js";
import { readOnce, type TreeRead } from "./helpers/read-once.js";

const corpus = fileURLToPath(new URL("../../shared/corpus/", import.meta.url));
const skip = existsSync(corpus) ? false : `the corpus is not at ${corpus}`;
const root = fileURLToPath(new URL("..", import.meta.url));
if (skip !== false) process.stderr.write(`Skipping the tests of the corpus: ${skip}\n`);

async function factsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const { api } = await readOnce(folder);
  return new Map(factLines(listFacts(api)));
}

type OfPages = Pick<Reading<Page>, "pages" | "formatPage">;
type RancherTree = Omit<TreeRead, keyof OfPages> & OfPages;

/** Reads a tree of the corpus. The dialect has to be detected. */
async function read(tree: string): Promise<RancherTree> {
  const reading = await readOnce(join(corpus, tree));
  expect(reading.dialect).toBe(rancher);
  return reading as RancherTree;
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

/** The routes of `docs/api/v1.1` are those of `site-v1.1` without a scope. */
function unscoped(value: string): string {
  return value.replace("/v1/projects/${PROJECT_ID}/", "/v1/");
}

it.skipIf(skip)("reads from docs/api/v1.1 every fact of the whole API", async () => {
  const facts = await factsOf(join(root, "docs/api/v1.1"));
  const truth = truthOf("site-v1.1").map((fact) => ({ ...fact, value: unscoped(fact.value) }));
  const wrong = truth.filter(({ key, value }) => facts.get(key) !== value);
  expect(wrong.map(({ key }) => key)).toEqual(["op:scalePolicy.Get", "op:scalePolicy.List"]);
});

it.skipIf(skip).each(["volume", "restoreFromBackupInput", "revertToSnapshotInput"])(
  "reads exactly the expected facts of %s, the tree with which the project started",
  async (type) => {
    const isNamed = (key: string): boolean => key.endsWith(`:${type}`) || key.includes(`:${type}.`);
    const facts = [...(await factsOf(join(corpus, "seed-v1.1")))].filter(([key]) => isNamed(key));
    const truth = truthOf("seed-v1.1").filter(({ key }) => isNamed(key));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts).toEqual(truth.map(({ key, value }) => [key, value]));
  },
);

// `npm test` reads one tree, the slow suite the others.
const trees = ["seed-v1.0", "seed-v1.1", "site-v1.1", "site-v1.2-v2-beta"].filter(
  (tree) => (tree === "seed-v1.1") !== isSlowSuite,
);

it.skipIf(skip).each(trees)("accounts for each line and each node of %s", async (tree) => {
  const { sources, pages, diagnostics } = await read(tree);
  const lost = pages.flatMap((page, index) => {
    const { lost, nodes } = accountPage(page, sources[index]?.text ?? "", diagnostics);
    return nodes.lost > 0 ? [page.path] : lost.map(({ file }) => file);
  });
  expect(lost).toEqual([]);
});

it.skipIf(skip).each(trees)("reads the same from %s in canonical form", async (tree) => {
  const before = await read(tree);
  const printed = format(before.sources, before);
  const after = readTree(printed, { dialect: rancher });
  expect(factLines(listFacts(after.api))).toEqual(factLines(listFacts(before.api)));
  expect(format(printed, after)).toEqual(printed);
  // Canonical form corrects faults of tables, and adds no fault.
  expect(after.diagnostics.length).toBeLessThan(before.diagnostics.length);
});

it.skipIf(skip).each(trees)("reads the same from pages printed from the IR of %s", async (tree) => {
  const { sources, api } = await read(tree);
  const pages = printApi(typesOf(api), {
    title: "Rancher API",
    frontMatter: ["lang: en"],
    linkBase: "/api/api-resources/",
    preamble: () => [],
    afterTables: "Fields that all have are on another page.",
    explicit: new Set(),
  });
  const common = sources.filter(({ path }) => path.startsWith("common/"));
  const after = readTree([...pages, ...common], { dialect: rancher });
  expect(factLines(listFacts(after.api))).toEqual(factLines(listFacts(api)));
  expect(after.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

function format(
  sources: readonly SourceFile[],
  { pages, formatPage }: OfPages,
): readonly SourceFile[] {
  return sources.map((source, index) => {
    const page = pages[index];
    return { path: source.path, text: page === undefined ? "" : formatPage(source, page) };
  });
}

// `missed` is the number of inferable facts that may be missed: two paths of a resource with an irregular plural that
// no page prints. `untrue` is the number of untrue facts that may be read: common fields of a few resources that lack
// them.
it.skipIf(skip).each([
  { tree: "seed-v1.0", missed: 0, untrue: 3 },
  { tree: "seed-v1.1", missed: 2, untrue: 6 },
  { tree: "site-v1.1", missed: 2, untrue: 34 },
  { tree: "site-v1.2-v2-beta", missed: 0, untrue: 6 },
])("reads $tree: every stated fact, all inferable but $missed, $untrue untrue", async (row) => {
  const facts = await factsOf(join(corpus, row.tree));
  const truth = truthOf(row.tree);
  const wrong = truth.filter(({ key, value }) => facts.get(key) !== value);
  expect(wrong.filter(({ tier }) => tier === "stated")).toEqual([]);
  expect(wrong.length).toBeLessThanOrEqual(row.missed);
  const keys = new Set(truth.map(({ key }) => key));
  expect([...facts.keys()].filter((key) => !keys.has(key)).length).toBeLessThanOrEqual(row.untrue);
});
