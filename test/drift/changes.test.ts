import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { root } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { isSlowSuite } from "../helpers/slow-suite.js";
import { commit, git } from "./repository.js";
import { smallChanges, type BaseKind } from "./changes/small-changes.js";

/** The page without the spaces that align its tables, so that the changes need no such spaces. */
const page = readFileSync(join(root, "test/drift/changes/shop.md"), "utf8").replace(/ {2,}/g, " ");
const bases: Readonly<Record<BaseKind, string>> = {
  git: "main",
  folder: "./before",
  facts: "./facts.txt",
  document: "./openapi.json",
};

let folder = "";

/** A repository with a page, the same page in a folder, its facts and its OpenAPI document. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "stubdown-test-"));
  for (const name of ["docs", "before"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "shop.md"), page);
  }
  const apis = [{ name: "shop", docs: "docs", out: "out", dialect: "rest" }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder);
  expect(await run(["generate"], folder)).toMatchObject({ code: 0 });
  cpSync(join(folder, "out/api-report.txt"), join(folder, bases.facts));
  cpSync(join(folder, "out/openapi.json"), join(folder, bases.document));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Found {
  readonly subjects: readonly string[];
  readonly message: string;
  readonly fingerprint: string;
  readonly change: { readonly case: string };
}

async function find(text: string, base: BaseKind): Promise<readonly Found[]> {
  writeFileSync(join(folder, "docs/shop.md"), text);
  const args = ["check", "breaking", "--against", bases[base], "--format", "json"];
  const { out, err } = await run(args, folder);
  expect(err).toBe("");
  return (JSON.parse(out) as { readonly findings: readonly Found[] }).findings;
}

async function compare(text: string, base: BaseKind): Promise<readonly string[]> {
  const findings = await find(text, base);
  for (const { message } of findings) {
    expect(message).not.toMatch(/undefined|``|`([^`]+)`[^`]*, was `\1`/);
  }
  return findings.map(({ change, subjects }) => `${change.case} ${subjects.join(" ")}`).sort();
}

it.each(Object.keys(bases) as BaseKind[])(
  "finds nothing in the same page: base %s",
  async (base) => {
    expect(await compare(page, base)).toEqual([]);
  },
);

/** Returns the bases that a change is compared with: all in the slow suite, in `npm test` one, in turn. */
function basesFor(name: string): readonly BaseKind[] {
  const all = Object.keys(bases) as BaseKind[];
  const turn = Object.keys(smallChanges).indexOf(name) % all.length;
  return isSlowSuite ? all : all.slice(turn, turn + 1);
}

it.each(Object.keys(smallChanges))("finds exactly the change: %s", async (name) => {
  const [from = "", to = "", found, others] = smallChanges[name] ?? [];
  expect(page.split(from)).toHaveLength(2);
  const text = page.replace(from, to);
  const expected = { git: found, folder: found, facts: found, document: found, ...others };
  for (const base of basesFor(name)) {
    expect({ base, found: await compare(text, base) }).toEqual({ base, found: expected[base] });
  }
});

it.each(Object.keys(bases) as BaseKind[])(
  "keeps fingerprints if methods of the client are renamed: base %s",
  async (base) => {
    const config = join(folder, "stubdown.config.json");
    const usual = readFileSync(config, "utf8");
    const changed = page.replace("| sort | string | no |", "| sort | string | yes |");
    const before = await find(changed, base);
    const { apis } = JSON.parse(usual) as { readonly apis: readonly object[] };
    const named = apis.map((api) => ({
      ...api,
      protocol: { name: "rest", names: { "GET /tools": "tools.search" } },
    }));
    writeFileSync(config, JSON.stringify({ apis: named }));
    const after = await find(changed, base);
    writeFileSync(config, usual);
    expect(before.map(({ subjects }) => subjects)).toEqual([["tools.list.sort"]]);
    expect(after.map(({ subjects }) => subjects)).toEqual([["tools.search.sort"]]);
    expect(after.map((one) => one.fingerprint)).toEqual(before.map((one) => one.fingerprint));
  },
);
