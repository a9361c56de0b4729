import { existsSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { expect, it } from "vitest";

import { ResolveMemo, sameValue } from "../../generator/ir/memo.js";
import { resolve } from "../../generator/ir/resolve.js";
import { makePageReader } from "../../generator/read-api.js";
import { readSources } from "../../generator/source/read-sources.js";
import { root } from "../helpers/command-line.js";
import { damagedPage } from "./damage.mjs";
import { editedLine } from "./edited-line.js";

const corpus = ["seed-v1.1", "site-v1.2-v2-beta"].map((name) =>
  join(root, "../shared/corpus", name),
);
const folders = [join(root, "docs/api/v1.1"), ...corpus.filter((folder) => existsSync(folder))];
if (folders.length === 1) process.stderr.write("Skipping memos of the corpus: it is not there\n");

it.each(folders)(
  "comes to the same with what it remembers, whatever was edited: %s",
  async (folder) => {
    const sources = await readSources(folder);
    const read = makePageReader();
    const memo = new ResolveMemo();
    let pages = sources.map((source) => read(source)[0]);
    resolve(pages, memo);
    let remembered = 0;
    const edits = fc.oneof(
      { weight: 4, arbitrary: editedLine(sources) },
      { weight: 1, arbitrary: damagedPage(sources) },
    );
    // Not shrunk, because what is remembered depends on what was before.
    for (const [at, { index, text }] of fc.sample(edits, 120).entries()) {
      const path = sources[index]?.path ?? "";
      const [page] = read({ path, text });
      // Some edits stay, pages come and go.
      const edited = at % 7 === 0 ? pages.toSpliced(index, 1) : pages.with(index, page);
      if (at % 3 === 0) pages = pages.with(index, page);
      expect(JSON.stringify(resolve(edited, memo))).toBe(JSON.stringify(resolve(edited)));
      remembered += memo.remembered;
    }
    // Steps of two a page.
    expect(remembered / (120 * 2 * sources.length)).toBeGreaterThan(0.5);
  },
  120_000,
);

it("takes values for the same that say the same in the same places", () => {
  const span = { file: "a", start: 1 };
  expect(sameValue([{ span, value: "x" }], [{ span: { ...span }, value: "x" }])).toBe(true);
  expect(sameValue([{ span, value: "x" }], [{ span: { ...span, start: 2 }, value: "x" }])).toBe(
    false,
  );
  expect(sameValue({ a: undefined }, { b: undefined })).toBe(false);
  expect(sameValue([1], { 0: 1 })).toBe(false);
  expect(sameValue(new Map(), new Map())).toBe(false);
  expect(sameValue(null, {})).toBe(false);
});
