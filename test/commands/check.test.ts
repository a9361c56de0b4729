import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, it } from "vitest";

import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";

/** A folder with a page for each name; types clash if their names differ only in a hyphen. */
function makePages(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    const path = join(folder, `docs/api-resources/${name}/index.md`);
    mkdirSync(dirname(path), { recursive: true });
    const table = "Field | Type | Notes\n---|---|---\nshare | string | The shared folder\n";
    writeFileSync(
      path,
      `---\ntitle: API\n---\n\n## ${name}\n\n### Resource Fields\n\n#### Read Only Fields\n\n${table}`,
    );
  }
  return folder;
}

const tree = ["--docs", "docs", "--out", "out"];

it("finds in check docs the name clashes that keep generate from writing, each once", async () => {
  const folder = makePages("nfs-config", "nfsConfig");
  const place = "docs/api-resources/nfsConfig/index.md:5:4: error: ";
  const clashes = (text: string): readonly string[] =>
    text.split("\n").filter((line) => line.includes("[name-clash]"));
  for (const args of [
    ["check", "docs", ...tree.slice(0, 2)],
    ["check", ...tree],
    ["check", "stale", ...tree],
  ]) {
    const { code, out } = await run(args, folder);
    expect(code).toBe(1);
    expect(clashes(out)).toEqual([expect.stringContaining(place)]);
  }
  const { code, err } = await run(["generate", ...tree], folder);
  expect(code).toBe(1);
  expect(clashes(err)).toEqual([expect.stringContaining(place)]);
});

it("says once that nothing was generated yet", async () => {
  const folder = makePages("nfsConfig");
  const { code, out } = await run(["check", "stale", ...tree], folder);
  expect(code).toBe(1);
  expect(out.match(/\[stale-missing\]/g)).toHaveLength(1);
  expect(out).toMatch(/^out\/manifest\.json:1:1: error: Nothing was generated here yet \[/);
});
