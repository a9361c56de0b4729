import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { buildId } from "../generator/build-id.js";
import { readCacheFile, writeCacheFile } from "../generator/output/cache-file.js";
import { bin, edit, root } from "./helpers/command-line.js";
import { run } from "./helpers/in-process.js";
import { readFolder, temporaryFolder, writeFolder } from "./helpers/tree.js";

const page = "docs/api-resources/key/index.md";
const model = "out/models/src/types/key.ts";
const built = "out/client/dist/index.js";
const manifest = "out/manifest.json";

/** The generated files of the small project, by path. */
let generated: ReadonlyMap<string, string> | undefined;

/** A small project whose packages are up to date and whose pages have a warning. */
async function makeSmallProject(more: object = {}): Promise<string> {
  const folder = temporaryFolder();
  cpSync(join(root, "test/cases/scoped-paths/docs"), join(folder, "docs"), { recursive: true });
  edit(join(folder, page), "## ", "### ");
  const apis = [{ name: "api", docs: "docs", out: "out", ...more }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  const out = join(folder, "out");
  if (generated === undefined) {
    expect(await run(["generate"], folder)).toMatchObject({ code: 0 });
    generated = readFolder(out);
  } else {
    writeFolder(out, generated);
  }
  mkdirSync(join(folder, "node_modules"));
  return folder;
}

/** Changes the lines of the stamps of a project, which shows whether a call runs or a stamp answers it. */
function forge(folder: string): void {
  const cache = join(folder, "node_modules/.cache/stubdown");
  for (const path of readdirSync(cache).map((name) => join(cache, name))) {
    const stamp = readCacheFile(path, buildId).get("stamp");
    if (stamp === undefined) continue;
    writeCacheFile(path, buildId, [["stamp", stamp.replace("up to date", "as it was")]]);
  }
}

const commands: readonly (readonly [readonly string[]])[] = [[["generate"]], [["check", "stale"]]];

it.each(commands)("prints the same without a run as with one: %j", async (args) => {
  const folder = await makeSmallProject();
  const first = await run(args, folder);
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining("up to date") as string });
  // Only `generate` reports the faults of pages; `check stale` does not.
  expect(first.err.includes("heading-level")).toBe(args[0] === "generate");
  expect(await run(args, folder)).toEqual(first);
  forge(folder);
  const told = { ...first, out: first.out.replace("up to date", "as it was") };
  expect(await run(args, folder)).toEqual(told);
  // Any other option is another call.
  expect(await run([...args, "--api", "api"], folder)).toEqual(first);
});

it.each(commands)("knows files by their text if they were touched: %j", async (args) => {
  const folder = await makeSmallProject();
  await run(args, folder);
  forge(folder);
  for (const file of [page, model]) {
    const text = readFileSync(join(folder, file));
    writeFileSync(join(folder, "copy"), text);
    renameSync(join(folder, "copy"), join(folder, file));
    utimesSync(join(folder, file), 1, 1);
  }
  expect((await run(args, folder)).out).toMatch(/as it was/);
});

/** Writes another text of the same size to a file and gives it the old times. */
function replaceUnseen(path: string): void {
  const { atime, mtime } = statSync(path);
  edit(path, "A key, of", "A KEY, of");
  utimesSync(path, atime, mtime);
}

const configure = (folder: string, api: object): void => {
  const apis = [{ name: "api", docs: "docs", out: "out", ...api }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
};

/** A change of a project, and what `generate` prints after it. */
type Change = readonly [string, (folder: string) => void, RegExp];

const changes: readonly Change[] = [
  [
    "a page",
    (folder) => {
      edit(join(folder, page), "A key, of", "A KEY, of");
    },
    /wrote 4 files/,
  ],
  [
    "a page, its size and times kept",
    (folder) => {
      replaceUnseen(join(folder, page));
    },
    /wrote 4/,
  ],
  [
    "a page that is replaced by renaming another",
    (folder) => {
      const text = readFileSync(join(folder, page), "utf8");
      writeFileSync(join(folder, "new.md"), text.replace("A key, of", "A KEY, of"));
      renameSync(join(folder, "new.md"), join(folder, page));
    },
    /wrote 4/,
  ],
  [
    "a new page with a fault",
    (folder) => {
      mkdirSync(join(folder, "docs/api-resources/new"));
      writeFileSync(join(folder, "docs/api-resources/new/index.md"), "---\na: [\n---\n## new\n");
    },
    /^1 /,
  ],
  [
    "a page that is gone",
    (folder) => {
      rmSync(join(folder, page));
    },
    /removed/,
  ],
  [
    "a generated file",
    (folder) => {
      appendFileSync(join(folder, model), "//");
    },
    /changed by hand/,
  ],
  [
    "a generated file, its size and times kept, beside a page",
    (folder) => {
      replaceUnseen(join(folder, model));
      appendFileSync(join(folder, page), "\nMore.\n");
    },
    /wrote [^]*changed by hand/,
  ],
  [
    "a generated file that is gone",
    (folder) => {
      rmSync(join(folder, model));
    },
    /wrote 1 file /,
  ],
  [
    "the manifest",
    (folder) => {
      appendFileSync(join(folder, manifest), "\n");
    },
    /wrote 1 file /,
  ],
  [
    "a compiled file",
    (folder) => {
      appendFileSync(join(folder, built), "//");
    },
    /compiled 1/,
  ],
  [
    "the configuration",
    (folder) => {
      configure(folder, { version: "9.9.9" });
    },
    /wrote/,
  ],
  [
    "the name of an API",
    (folder) => {
      configure(folder, { name: "apj" });
    },
    /apj: wrote/,
  ],
  [
    "where the packages are",
    (folder) => {
      configure(folder, { out: "other" });
    },
    /wrote/,
  ],
];

it.each(changes)("checks and generates again after a change of %s", async (_, change, expected) => {
  const folder = await makeSmallProject();
  const stale = await run(["check", "stale"], folder);
  expect(stale).toMatchObject({ code: 0 });
  expect(await run(["check", "stale"], folder)).toEqual(stale);
  expect((await run(["generate"], folder)).out).toMatch(/up to date/);
  change(folder);
  expect(await run(["check", "stale"], folder)).toMatchObject({ code: 1 });
  const { code, out, err } = await run(["generate"], folder);
  expect(`${code ?? ""} ${out}${err}`).toMatch(expected);
});

it("compiles removed files again, which check does not report", async () => {
  const folder = await makeSmallProject();
  for (const args of [["check", "stale"], ["generate"]]) await run(args, folder);
  rmSync(join(folder, built));
  expect(await run(["check", "stale"], folder)).toMatchObject({ code: 0 });
  expect((await run(["generate"], folder)).out).toMatch(/compiled 1/);
});

it("never trusts a stamp that is damaged", async () => {
  const folder = await makeSmallProject();
  await run(["generate"], folder);
  forge(folder);
  const cache = join(folder, "node_modules/.cache/stubdown");
  for (const name of readdirSync(cache)) appendFileSync(join(cache, name), " ");
  expect((await run(["generate"], folder)).out).toMatch(/up to date/);
});

/** The scripts that a command line loads, with their texts. */
function loadedBy(args: readonly string[], cwd: string): ReadonlyMap<string, string> {
  const folder = temporaryFolder();
  const env = { ...process.env, NODE_V8_COVERAGE: folder };
  expect(spawnSync(process.execPath, [bin, ...args], { cwd, env }).status).toBe(0);
  const [report = ""] = readdirSync(folder);
  const { result } = JSON.parse(readFileSync(join(folder, report), "utf8")) as {
    readonly result: readonly { readonly url: string }[];
  };
  const paths = result.flatMap(({ url }) => (url.startsWith("file:") ? [fileURLToPath(url)] : []));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

it("loads no parser and no printer to find that nothing changed, or for help", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  const docs = join(root, "test/cases/scoped-paths/docs");
  const args = ["generate", "--docs", docs, "--out", "out"];
  const heavy = /micromark|htmlparser2|Handlebars|ts-morph|oxc-transform/;
  // The first run generates, so it must load these names; the later runs must not.
  const first = loadedBy(args, folder);
  const texts = [...first.values()].join("");
  for (const name of ["micromark", "Handlebars", "oxc-transform"]) expect(texts).toContain(name);
  // The printers of ts-morph, without TypeScript.
  expect(texts).toContain("PropertySignatureStructurePrinter");
  expect([...first.keys()].filter((path) => path.endsWith("typescript.js"))).toEqual([]);
  for (const quick of [args, ["check", "stale", ...args.slice(1)], ["--help"], ["--version"]]) {
    if (quick[0] === "check") loadedBy(quick, folder);
    const loaded = loadedBy(quick, folder);
    expect([...loaded.keys()]).toContain(bin);
    const quickTexts = [...loaded.values()].map((text) => text.replace(/\bhelp ?= ?`[^`]*/, ""));
    expect(quickTexts.filter((text) => heavy.test(text))).toEqual([]);
    expect(quickTexts.join("").length).toBeLessThan(50_000);
  }
});

it("runs if a call writes to a file, or reads a file of its own", async () => {
  const folder = await makeSmallProject();
  const args = ["check", "stale", "--format", "json", "--output", "report.json"];
  await run(args, folder);
  rmSync(join(folder, "report.json"));
  await run(args, folder);
  expect(readFileSync(join(folder, "report.json"), "utf8")).toContain('"findings"');

  const unused = `api\tstale\tstale-changed\tout/x\t${"0".repeat(16)}\n`;
  writeFileSync(join(folder, "old.txt"), "");
  expect((await run(["check", "stale", "--baseline", "old.txt"], folder)).code).toBe(0);
  writeFileSync(join(folder, "old.txt"), unused);
  expect((await run(["check", "stale", "--baseline", "old.txt"], folder)).code).toBe(1);
});

it("runs again when the baseline of the configuration changed", async () => {
  const folder = await makeSmallProject();
  const path = join(folder, "stubdown.config.json");
  const config = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...config, baseline: "old.txt" }));
  writeFileSync(join(folder, "old.txt"), "");
  expect((await run(["check", "stale"], folder)).code).toBe(0);
  writeFileSync(join(folder, "old.txt"), `api\tstale\tstale-changed\tout/x\t${"0".repeat(16)}\n`);
  expect((await run(["check", "stale"], folder)).code).toBe(1);
});

it("notices a change of the configuration wherever its path begins", async () => {
  const folder = await makeSmallProject();
  const path = join(folder, "other.json");
  const apis = [{ name: "api", docs: "docs", out: "out" }];
  writeFileSync(path, JSON.stringify({ apis }));
  const args = ["check", "stale", "--config", path];
  for (const code of [0, 0]) expect(await run(args, folder)).toMatchObject({ code });
  writeFileSync(path, JSON.stringify({ apis: [{ ...apis[0], version: "9.9.9" }] }));
  expect(await run(args, folder)).toMatchObject({ code: 1 });
});

it("compares all files if a baseline accepts differences", async () => {
  const folder = await makeSmallProject();
  const path = join(folder, "stubdown.config.json");
  const config = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...config, baseline: "old.txt" }));
  const text = readFileSync(join(folder, page), "utf8");
  mkdirSync(join(folder, "docs/api-resources/lock"));
  writeFileSync(join(folder, "docs/api-resources/lock/index.md"), text.replaceAll(/key/gi, "lock"));
  await run(["check", "--update-baseline"], folder);
  const args = ["check", "stale"];
  for (const code of [0, 0]) expect(await run(args, folder)).toMatchObject({ code });
  writeFileSync(join(folder, "out/models/src/types/lock.ts"), "mine");
  expect(await run(args, folder)).toMatchObject({ code: 1 });
});

it("notices new pages in the docs folder, and not behind linked folders", async () => {
  const folder = await makeSmallProject();
  symlinkSync(".", join(folder, "docs/up"), "junction");
  symlinkSync(folder, join(folder, "docs/api-resources/all"), "junction");
  for (const args of [["generate"], ["generate"], ["check", "stale"], ["check", "stale"]]) {
    expect(await run(args, folder)).toMatchObject({ code: 0 });
  }
});

it("prints the notes about the configuration without a run, too", async () => {
  const folder = await makeSmallProject({ dialect: "rancher", envPrefix: "K" });
  const note = expect.stringContaining("belong to the protocol; write") as string;
  expect(await run(["generate"], folder)).toMatchObject({ code: 0, err: note });
  forge(folder);
  const stamped = await run(["generate"], folder);
  expect(stamped).toMatchObject({ err: note, out: expect.stringContaining("as it was") as string });
});
