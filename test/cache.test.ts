import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { expect, it } from "vitest";

import { readPage } from "../generator/dialects/rancher/page/read-page.js";
import { pageFromJson, pageToJson } from "../generator/dialects/rancher/page/page-json.js";
import { readSources } from "../generator/source/read-sources.js";
import { bin, edit, root } from "./helpers/command-line.js";
import { run } from "./helpers/in-process.js";
import { readFolder, temporaryFolder } from "./helpers/tree.js";

const config = { cacheDir: "cache", apis: [{ name: "api", docs: "docs", out: "out" }] };
const page = "docs/api-resources/key/index.md";

/** A small project with pages that have faults, and a folder for the cache. */
function makeSmallProject(): string {
  const folder = temporaryFolder();
  cpSync(join(root, "test/cases/scoped-paths/docs"), join(folder, "docs"), { recursive: true });
  edit(join(folder, page), "## ", "### ");
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify(config));
  return folder;
}

/** Runs `generate` so that it makes and uses no stamp. */
async function generate(folder: string): Promise<string> {
  const { code, out, err } = await run(["generate", "--verbose"], folder);
  const [cached = ""] = /\d+ pages?, \d+ from the cache/.exec(err) ?? [];
  const told = err.replaceAll(/^api: .* ms.*\n/gm, "");
  return `${code ?? ""} ${out}${told}${cached}`;
}

/** The files of the cache. */
function cacheFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, "cache")).map((name) => join(folder, "cache", name));
}

const isAllCached = /(\d+) pages, \1 from the cache/;

it("reads a page back from its JSON", async () => {
  for (const source of await readSources(join(root, "docs/api/v1.1"))) {
    const result = readPage(source);
    expect(pageFromJson(pageToJson(result))).toEqual(result);
  }
});

it("makes and prints the same with and without a cache", async () => {
  const folder = makeSmallProject();
  expect(await generate(folder)).toMatch(/wrote [^]*heading-level[^]*\D0 from the cache/);
  const before = readFolder(join(folder, "out"));
  rmSync(join(folder, "out"), { recursive: true });
  expect(await generate(folder)).toMatch(/wrote [^]*heading-level/);
  expect(await generate(folder)).toMatch(isAllCached);
  expect(readFolder(join(folder, "out"))).toEqual(before);
  rmSync(join(folder, "cache"), { recursive: true });
  rmSync(join(folder, "out"), { recursive: true });
  expect(await generate(folder)).toMatch(/\D0 from the cache/);
  expect(readFolder(join(folder, "out"))).toEqual(before);
});

it("reads only the page that was changed", async () => {
  const folder = makeSmallProject();
  await generate(folder);
  const before = readFolder(join(folder, "out"));
  const text = readFileSync(join(folder, page), "utf8");
  edit(join(folder, page), "A key, of", "A KEY, of");
  expect(await generate(folder)).toMatch(/3 pages, 2 from the cache/);
  expect(JSON.stringify([...readFolder(join(folder, "out"))])).toContain("A KEY, of");
  writeFileSync(join(folder, page), text);
  expect(await generate(folder)).toMatch(/3 pages, 2 from the cache/);
  expect(readFolder(join(folder, "out"))).toEqual(before);
});

it("makes the same if the cache is damaged, truncated, or from another build", async () => {
  const folder = makeSmallProject();
  await generate(folder);
  const before = readFolder(join(folder, "out"));
  const damages: readonly ((text: string) => string)[] = [
    (text) => text.replaceAll("Key", "Kez").replaceAll("export", "exporr"),
    (text) => text.slice(0, text.length / 2),
    (text) => `${text.slice(0, text.lastIndexOf("\n") + 1)}another build`,
    () => "",
  ];
  for (const damage of damages) {
    for (const path of cacheFiles(folder)) writeFileSync(path, damage(readFileSync(path, "utf8")));
    rmSync(join(folder, "out"), { recursive: true });
    expect(await generate(folder)).toMatch(/wrote [^]*3 pages, 0 from the cache/);
    expect(readFolder(join(folder, "out"))).toEqual(before);
    expect(await generate(folder)).toMatch(isAllCached);
  }
});

it("makes files again that were changed or removed on disk", async () => {
  const folder = makeSmallProject();
  await generate(folder);
  const before = readFolder(join(folder, "out"));
  rmSync(join(folder, "out/models/src/types/key.ts"));
  writeFileSync(join(folder, "out/client/dist/index.js"), "");
  expect(await generate(folder)).toMatch(/wrote 1 file, compiled 1 /);
  expect(readFolder(join(folder, "out"))).toEqual(before);
});

it("checks and explains the same without a cache, with one, and with a damaged one", async () => {
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
  expect(cacheFiles(folder)).toHaveLength(2);
  expect(await tell()).toEqual(told);
  for (const path of cacheFiles(folder)) {
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("Key", "Kez").slice(0, -1000));
  }
  expect(await tell()).toEqual(told);
});

it("refuses a number that JSON cannot express", async () => {
  const folder = makeSmallProject();
  rmSync(join(folder, "docs"), { recursive: true });
  cpSync(join(root, "test/cases/embedded-and-reference/docs"), join(folder, "docs"), {
    recursive: true,
  });
  const path = join(folder, "docs/api-resources/disk/index.md");
  edit(path, "'{", `'{"huge": -1e400,`);
  const told = await run(["generate"], folder);
  expect(told).toMatchObject({ code: 1 });
  expect(told.err).toMatch(
    /error: The body of the curl sample cannot be read: the number is too large/,
  );
  expect(await run(["generate"], folder)).toEqual(told);
  const source = { path: "disk.md", text: readFileSync(path, "utf8") };
  expect(pageFromJson(pageToJson(readPage(source)))).toEqual(readPage(source));
});

it("caches nothing if no folder for the cache exists", async () => {
  const folder = makeSmallProject();
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: config.apis }));
  await generate(folder);
  expect(await generate(folder)).toMatch(/up to date[^]*\D0 from the cache/);
  expect(readdirSync(folder).sort()).toEqual(["docs", "out", "stubdown.config.json"]);
});

it("writes a profile of a run to the given file", async () => {
  const folder = makeSmallProject();
  const { code, err } = await run(["generate", "--profile", "run.cpuprofile"], folder);
  expect(code).toBe(0);
  expect(err).toMatch(/^run\.cpuprofile: CPU profile$/m);
  const { nodes } = JSON.parse(readFileSync(join(folder, "run.cpuprofile"), "utf8")) as {
    readonly nodes: readonly { readonly callFrame: { readonly functionName: string } }[];
  };
  expect(nodes.map(({ callFrame }) => callFrame.functionName)).toContain("generateProject");
});

it("gives the same files to four runs at once, which share a cache", async () => {
  const folder = makeSmallProject();
  mkdirSync(join(folder, "node_modules"));
  const run = promisify(execFile);
  const generateTo = async (out: string): Promise<void> => {
    const args = [bin, "generate", "--docs", "docs", "--out", out];
    await run(process.execPath, args, { cwd: folder });
  };
  await generateTo("a");
  edit(join(folder, page), "Which key", "The key");
  // All four processes read and write the cache of pages at the same time.
  await Promise.all(["a", "b", "c", "b2"].map(generateTo));
  const [a, ...others] = ["a", "b", "c", "b2"].map((out) => readFolder(join(folder, out)));
  expect(a?.size).toBeGreaterThan(20);
  for (const other of others) expect(other).toEqual(a);
});
