import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { expect, it } from "vitest";

import { readPage } from "../generator/page/read-page.js";
import { pageFromJson, pageToJson } from "../generator/page/page-json.js";
import { readSources } from "../generator/source/read-sources.js";
import { bin, edit, makeProject, root, volumePage } from "./helpers/command-line.js";
import { run } from "./helpers/in-process.js";
import { readFolder, temporaryFolder } from "./helpers/tree.js";

const config = { cacheDir: "cache", apis: [{ name: "api", docs: "docs", out: "out" }] };
const page = "docs/api-resources/key/index.md";

/** A small project with pages that have faults, and a folder for what runs remember. */
function makeSmallProject(): string {
  const folder = temporaryFolder();
  cpSync(join(root, "test/cases/scoped-paths/docs"), join(folder, "docs"), { recursive: true });
  edit(join(folder, page), "## ", "### ");
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify(config));
  return folder;
}

/** Runs `generate` with nothing but the stores of pages and files to rely on. */
async function generate(folder: string): Promise<string> {
  const { code, out, err } = await run(["generate", "--verbose"], folder);
  const [known = ""] = /\d+ pages?, \d+ of them known/.exec(err) ?? [];
  const told = err.replaceAll(/^api: .* ms.*\n/gm, "");
  return `${code ?? ""} ${out}${told}${known}`;
}

/** The stores of pages and files. */
function stores(folder: string): readonly string[] {
  return readdirSync(join(folder, "cache"))
    .map((name) => join(folder, "cache", name))
    .filter((path) => !readFileSync(path, "utf8").includes("stamp\t"));
}

const isAllKnown = /(\d+) pages, \1 of them known/;

it("reads from JSON the page that it was made of", async () => {
  for (const source of await readSources(join(root, "docs/api/v1.1"))) {
    const result = readPage(source);
    expect(pageFromJson(pageToJson(result))).toEqual(result);
  }
});

it("makes the same with what it remembers as without, and tells the same", async () => {
  const folder = makeSmallProject();
  expect(await generate(folder)).toMatch(/wrote [^]*heading-level[^]*\D0 of them known/);
  const before = readFolder(join(folder, "out"));
  rmSync(join(folder, "out"), { recursive: true });
  expect(await generate(folder)).toMatch(/wrote [^]*heading-level/);
  expect(await generate(folder)).toMatch(isAllKnown);
  expect(readFolder(join(folder, "out"))).toEqual(before);
  rmSync(join(folder, "cache"), { recursive: true });
  rmSync(join(folder, "out"), { recursive: true });
  expect(await generate(folder)).toMatch(/\D0 of them known/);
  expect(readFolder(join(folder, "out"))).toEqual(before);
});

it("reads one page when one was changed, and none when it is as it was again", async () => {
  const folder = makeSmallProject();
  await generate(folder);
  const text = readFileSync(join(folder, page), "utf8");
  edit(join(folder, page), "A key, of", "A KEY, of");
  const [, all = "", known = ""] = /(\d+) pages, (\d+)/.exec(await generate(folder)) ?? [];
  expect(Number(all) - Number(known)).toBe(1);
  expect(JSON.stringify([...readFolder(join(folder, "out"))])).toContain("A KEY, of");
  writeFileSync(join(folder, page), text);
  expect(await generate(folder)).toMatch(isAllKnown);
  expect(JSON.stringify([...readFolder(join(folder, "out"))])).not.toContain("A KEY, of");
});

it("does not trust what is damaged, or what another build left", async () => {
  const folder = makeSmallProject();
  await generate(folder);
  const before = readFolder(join(folder, "out"));
  const damages: readonly (readonly [damage: (text: string) => string, known: string])[] = [
    [(text) => text.replaceAll("Key", "Kez").replaceAll("export", "exporr"), "2"],
    [(text) => text.replaceAll('"', "'"), "0"],
    [(text) => text.slice(0, text.length / 2), "[012]"],
    [(text) => text.replace(/^.*/, "stubdown another build"), "0"],
    [() => "", "0"],
  ];
  for (const [damage, known] of damages) {
    for (const path of stores(folder)) writeFileSync(path, damage(readFileSync(path, "utf8")));
    rmSync(join(folder, "out"), { recursive: true });
    expect(await generate(folder)).toMatch(new RegExp(`wrote [^]*3 pages, ${known} of them known`));
    expect(readFolder(join(folder, "out"))).toEqual(before);
    // What was damaged is known again.
    expect(await generate(folder)).toMatch(isAllKnown);
  }
});

it("checks and explains the same with what it remembers, damaged or not, as without", async () => {
  const folder = makeSmallProject();
  await generate(folder);
  rmSync(join(folder, "cache"), { recursive: true });
  edit(join(folder, page), "A key, of", "A KEY, of");
  rmSync(join(folder, "out/server/src/memory.ts"));
  writeFileSync(join(folder, "out/models/src/index.ts"), "mine");
  const calls = [["check"], ["explain", "key"], ["facts"], ["check", "stale", "--format", "json"]];
  const tell = () => Promise.all(calls.map((args) => run(args, folder)));
  const told = await tell();
  expect(told.map(({ code }) => code)).toEqual([1, 0, 0, 1]);
  expect(told[0]?.out).toMatch(/models\/src\/types\/key\.ts[^]*memory\.ts/);
  expect(stores(folder).length).toBeGreaterThan(2);
  expect(await tell()).toEqual(told);
  for (const path of stores(folder)) {
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("Key", "Kez").slice(0, -1000));
  }
  expect(await tell()).toEqual(told);
});

it("takes no number that JSON has no word for", async () => {
  const folder = makeSmallProject();
  rmSync(join(folder, "docs"), { recursive: true });
  cpSync(join(root, "test/cases/embedded-and-reference/docs"), join(folder, "docs"), {
    recursive: true,
  });
  const path = join(folder, "docs/api-resources/disk/index.md");
  edit(path, "'{", `'{"huge": -1e400,`);
  const told = await run(["generate"], folder);
  expect(told).toMatchObject({ code: 1 });
  expect(told.err).toMatch(/error: The body of the curl sample cannot be read: the number is too large/);
  expect(await run(["generate"], folder)).toEqual(told);
  const source = { path: "disk.md", text: readFileSync(path, "utf8") };
  expect(pageFromJson(pageToJson(readPage(source)))).toEqual(readPage(source));
});

it("remembers nothing where there is no place for it", async () => {
  const folder = makeSmallProject();
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: config.apis }));
  await generate(folder);
  expect(await generate(folder)).toMatch(/up to date[^]*\D0 of them known/);
  expect(readdirSync(folder).sort()).toEqual(["docs", "out", "stubdown.config.json"]);
});

it("writes a profile of a run where it is asked to", async () => {
  const folder = makeSmallProject();
  const { code, err } = await run(["generate", "--profile", "run.cpuprofile"], folder);
  expect(code).toBe(0);
  expect(err).toMatch(/^run\.cpuprofile: CPU profile$/m);
  const { nodes } = JSON.parse(readFileSync(join(folder, "run.cpuprofile"), "utf8")) as {
    readonly nodes: readonly { readonly callFrame: { readonly functionName: string } }[];
  };
  expect(nodes.map(({ callFrame }) => callFrame.functionName)).toContain("generateProject");
});

it("lets runs share what they remember, at once", async () => {
  const folder = makeProject();
  mkdirSync(join(folder, "node_modules"));
  const run = promisify(execFile);
  const generateTo = async (out: string): Promise<void> => {
    const args = [bin, "generate", "--docs", "docs/api/v1.1", "--out", out];
    await run(process.execPath, args, { cwd: folder });
  };
  await generateTo("a");
  edit(join(folder, volumePage), "driver", "DRIVER");
  // The same project and two others: all read and write stores while the others do.
  await Promise.all(["a", "b", "c", "b2"].map(generateTo));
  const [a, ...others] = ["a", "b", "c", "b2"].map((out) => readFolder(join(folder, out)));
  expect(a?.size).toBeGreaterThan(100);
  for (const other of others) expect(other).toEqual(a);
});
