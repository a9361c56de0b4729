import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import { expect, it } from "vitest";

import { root, stubdown } from "./helpers/command-line.js";
import { temporaryFolder } from "./helpers/tree.js";

const page = "docs/api-resources/key/index.md";
const model = "out/models/src/types/key.ts";
const config = { apis: [{ name: "api", docs: "docs", out: "out" }] };

/** A small project with a place for stamps, generated and old enough to be trusted. */
async function makeSmallProject(): Promise<string> {
  const folder = temporaryFolder();
  cpSync(join(root, "test/cases/scoped-paths/docs"), join(folder, "docs"), { recursive: true });
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify(config));
  mkdirSync(join(folder, "node_modules"));
  expect(generate(folder)).toMatch(/wrote/);
  await delay(60);
  expect(generate(folder)).toMatch(/up to date/);
  return folder;
}

function generate(folder: string): string {
  const { code, out, err } = stubdown(["generate"], { cwd: folder });
  return `${code} ${out}${err}`;
}

/** The stamp of the project's one command line. */
function stampOf(folder: string): string {
  const stamps = join(folder, "node_modules/.cache/stubdown");
  const names = readdirSync(stamps);
  expect(names).toHaveLength(1);
  return join(stamps, names[0] ?? "");
}

it("says the same without a run as with one", async () => {
  const folder = await makeSmallProject();
  const quick = generate(folder);
  rmSync(stampOf(folder));
  expect(generate(folder)).toBe(quick);
  // A stamp that says something else shows that it, and no run, is what answers.
  const stamp = stampOf(folder);
  const forged = readFileSync(stamp, "utf8").replace("up to date", "as it was");
  writeFileSync(stamp, forged);
  expect(generate(folder)).toBe(quick);
});

const changes: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
  [
    "a page",
    (folder) => {
      appendFileSync(join(folder, page), "\nMore.\n");
    },
    /1 file|wrote/,
  ],
  [
    "a page, its size and time kept",
    (folder) => {
      const path = join(folder, page);
      const { atime, mtime } = statSync(path);
      const text = readFileSync(path, "utf8");
      writeFileSync(path, text.replace("A key, of", "A KEY, of"));
      utimesSync(path, atime, mtime);
    },
    /wrote/,
  ],
  [
    "a page that is replaced by renaming another",
    (folder) => {
      const text = readFileSync(join(folder, page), "utf8");
      writeFileSync(join(folder, "new.md"), text.replace("A key, of", "A KEY, of"));
      renameSync(join(folder, "new.md"), join(folder, page));
    },
    /wrote/,
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
    "a generated file that is gone",
    (folder) => {
      rmSync(join(folder, model));
    },
    /wrote/,
  ],
  [
    "a compiled file that is gone",
    (folder) => {
      rmSync(join(folder, "out/client/dist/index.js"));
    },
    /compiled 1/,
  ],
  [
    "the configuration",
    (folder) => {
      const apis = [{ ...config.apis[0], version: "9.9.9" }];
      writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
    },
    /wrote/,
  ],
];

it.each(changes)("runs again after a change of %s", async (_, change, expected) => {
  const folder = await makeSmallProject();
  change(folder);
  expect(generate(folder)).toMatch(expected);
});

it("never trusts a stamp that is damaged", async () => {
  const folder = await makeSmallProject();
  const stamp = stampOf(folder);
  const good = readFileSync(stamp);
  for (const at of [0, 20, 40, Math.floor(good.length / 2), good.length - 2]) {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] ?? 0) ^ 1;
    writeFileSync(stamp, bad);
    expect(generate(folder)).toMatch(/^0 api: up to date/);
    // The run that took its place has made it whole.
    expect(readFileSync(stamp).equals(bad)).toBe(false);
  }
  writeFileSync(stamp, good.subarray(0, 100));
  expect(generate(folder)).toMatch(/^0 api: up to date/);
});
