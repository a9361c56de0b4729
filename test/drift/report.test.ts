import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { compileDocs } from "../helpers/compile-docs.js";
import { root } from "../helpers/command-line.js";
import { readFolder, temporaryFolder } from "../helpers/tree.js";
import { git } from "./repository.js";

const report = readFileSync(join(root, "generated/rancher-v1/api-report.txt"), "utf8");
const lines = report.trimEnd().split("\n");

it("has one fact a line, sorted by bytes, and no file paths or times", () => {
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((line) => !/^[a-z]+:[\w-]+(?:\.[\w.-]+)?\t[^\t]+$/.test(line))).toEqual([]);
  expect(lines).toEqual(lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  expect(report).not.toMatch(/\.md|docs\/|\d{4}-\d\d-\d\d/);
});

it("changes if facts change, and not if prose changes", async () => {
  const docs = Object.fromEntries(readFolder(join(root, "test/cases/embedded-and-reference/docs")));
  const page = "api-resources/disk/index.md";
  const textOf = async (change: (text: string) => string): Promise<string> => {
    const { textOf } = await compileDocs({ ...docs, [page]: change(docs[page] ?? "") });
    return textOf("api-report.txt");
  };
  const before = await textOf(String);
  expect(before).toContain("field:disk.sizes\tmap[int]\n");
  expect(await textOf((text) => text.replace("A disk.", "Quite a disk."))).toBe(before);
  expect(await textOf((text) => text.replace("map[int]", "map[string]"))).toBe(
    before.replace("field:disk.sizes\tmap[int]", "field:disk.sizes\tmap[string]"),
  );
});

it("merges the lines that two branches add, also adjacent ones", () => {
  const folder = temporaryFolder();
  const file = join(folder, "api-report.txt");
  const add = (member: string): readonly string[] =>
    [...lines, `create:volume.${member}\toptional`, `field:volume.${member}\tstring`].sort();
  git(folder, "init", "--quiet", "--initial-branch=main");
  const attributes = readFileSync(join(root, ".gitattributes"), "utf8");
  expect(attributes).toMatch(/^generated\/\*\/api-report\.txt .*merge=union$/m);
  writeFileSync(join(folder, ".gitattributes"), "api-report.txt merge=union\n");
  const commit = (state: readonly string[], message: string): void => {
    writeFileSync(file, `${state.join("\n")}\n`);
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "-m", message);
  };
  commit(lines, "base");
  git(folder, "checkout", "--quiet", "-b", "ours");
  commit(add("aaa"), "ours");
  git(folder, "checkout", "--quiet", "-b", "theirs", "main");
  commit(add("aab"), "theirs");
  git(folder, "merge", "--quiet", "--no-edit", "ours");
  const merged = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(merged.toSorted()).toEqual([...new Set([...add("aaa"), ...add("aab")])].sort());
});

it("is merged without a Git attribute if the added lines are not adjacent", () => {
  const folder = temporaryFolder();
  const paths = ["base", "account", "volume"].map((name) => join(folder, name));
  const [base = "", ours = "", theirs = ""] = paths;
  const withMember = (type: string): string =>
    `${[...lines, `field:${type}.zzz\tstring`].sort().join("\n")}\n`;
  writeFileSync(base, report);
  writeFileSync(ours, withMember("account"));
  writeFileSync(theirs, withMember("volume"));
  const { status, stdout } = spawnSync("git", ["merge-file", "--stdout", ours, base, theirs], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  expect(status).toBe(0);
  const all = [...lines, "field:account.zzz\tstring", "field:volume.zzz\tstring"].sort();
  expect(stdout).toBe(`${all.join("\n")}\n`);
});
