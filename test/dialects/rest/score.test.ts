import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { accountTree } from "../../../generator/dialects/rest/account.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { printFacts } from "../../../generator/dialects/rest/print-facts.js";
import type { Reading } from "../../../generator/dialects/rest/model.js";
import { rereadTree } from "../../../generator/dialects/rest/read-tree.js";
import {
  resolveTree,
  type ResolvedTree,
} from "../../../generator/dialects/rest/resolve/resolve-tree.js";
import {
  extendVocabulary,
  type VocabularyPatch,
} from "../../../generator/dialects/rest/vocabulary.js";
import { readOnce } from "../../helpers/read-once.js";
import { isSlowSuite } from "../../helpers/slow-suite.js";
import { temporaryFolder } from "../../helpers/tree.js";
import { parsed, readFolder, readRest } from "./read-rest.js";

const shared = fileURLToPath(new URL("../../../../shared/rest", import.meta.url));
const words = fileURLToPath(new URL("../../score/rest", import.meta.url));
const sites = ["gitlab", "fleet", "discord", "slate-basis", "mastodon"];
const more = ["apisix", "docker", "kubo", "listmonk", "lxd"];
// `npm test` reads the smallest of them.
const due = sites.filter((site) => (site === "slate-basis") !== isSlowSuite);
const isThere = readFolder(join(shared, "corpus", "fleet")) !== undefined;

/** Returns the vocabulary with which `npm run score` reads a site. Empty if the site has no vocabulary file. */
function wordsOf(site: string): VocabularyPatch {
  const file = join(words, `${site}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VocabularyPatch) : {};
}

/** Returns the output of a judge script for the facts of a reading. */
function judge(reading: Reading, script: string, ...args: readonly string[]): string {
  const file = join(temporaryFolder(), "facts.tsv");
  writeFileSync(file, printFacts(reading));
  const [expected = "", ...options] = args;
  const all = [script, expected, file, ...options].map((arg) =>
    arg.startsWith("-") || arg === file ? arg : join(shared, arg),
  );
  const { stdout } = spawnSync("python3", all, { encoding: "utf8" });
  return stdout;
}

const number = (pattern: string, text: string): number =>
  Number(new RegExp(pattern).exec(text)?.[1]);
/** Resolves a site, with the words of `patch`. No page is parsed again. */
async function resolve(site: string, patch?: VocabularyPatch): Promise<ResolvedTree> {
  const { resolved } = await readOnce(join(shared, "corpus", site));
  if (resolved === undefined) throw new Error(`the pages of ${site} are not of this dialect`);
  if (patch === undefined) return resolved;
  return resolveTree(rereadTree(resolved.tree, extendVocabulary(patch)));
}

const both = [
  ...due.map((site) => [site, "without", undefined] as const),
  ...due
    .filter((site) => Object.keys(wordsOf(site)).length > 0)
    .map((site) => [site, "with", wordsOf(site)] as const),
];

it.skipIf(!isThere).each(both)(
  "reads nearly every fact of %s %s words of its own (needs ../shared)",
  async (site, _, patch) => {
    const resolved = await resolve(site, patch);
    const expected = `expected/${site}.tsv`;
    const text = judge(
      resolved.reading,
      "score.py",
      expected,
      "--ambiguous",
      `ambiguous/${site}.tsv`,
    );
    const count = readFileSync(join(shared, expected), "utf8").trim().split("\n").length;
    const rate = (tier: string): number => number(`TOTAL ${tier} +\\d+/\\d+ = ([\\d.]+)`, text);
    expect(rate("stated")).toBeGreaterThanOrEqual(99);
    expect(rate("inferable")).toBeGreaterThanOrEqual(95);
    expect((100 * number("TOTAL extra (\\d+)", text)) / count).toBeLessThanOrEqual(2);
    expect(accountTree(resolved, checkTree(resolved)).flatMap(({ unread }) => unread)).toEqual([]);
  },
);

it.skipIf(!isThere).each(isSlowSuite ? more : [])(
  "finds nearly all operations of %s without a vocabulary, and few wrong ones (needs ../shared)",
  (site) => {
    const { reading } = readRest(parsed(join(shared, "more", site)));
    const text = judge(reading, "score_ops.py", `more/${site}.ops.tsv`);
    expect(number("operations \\d+/\\d+ = ([\\d.]+)", text)).toBeGreaterThanOrEqual(95);
    const extra = number("extra (\\d+) of", text);
    expect((100 * extra) / reading.operations.length).toBeLessThanOrEqual(3);
  },
);

it("has at most 20 lines of words for each site", () => {
  const files = readdirSync(words);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = readFileSync(join(words, file), "utf8");
    expect(text.trim().split("\n").length, file).toBeLessThanOrEqual(20);
    expect([...sites, ...more]).toContain(file.replace(/\.json$/, ""));
  }
});
