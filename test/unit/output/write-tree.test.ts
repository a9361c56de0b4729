import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { recoverTree, writeTree } from "../../../generator/output/write-tree.js";
import { readFolder, temporaryFolder } from "../../helpers/tree.js";

it("writes, replaces and removes its files, and no others", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "old"));
  writeFileSync(join(folder, "old/gone.ts"), "gone");
  writeFileSync(join(folder, "mine.ts"), "mine");
  writeTree(folder, { write: [{ path: "new/a.ts", text: "a" }], remove: ["old/gone.ts"] });
  expect(Object.fromEntries(readFolder(folder))).toEqual({ "mine.ts": "mine", "new/a.ts": "a" });
  expect(existsSync(join(folder, "old"))).toBe(false);
});

it("finishes a change that was cut short after its journal was written", () => {
  const folder = temporaryFolder();
  const staging = join(folder, ".stubdown-staging");
  mkdirSync(staging);
  writeFileSync(join(folder, "gone.ts"), "gone");
  // The first file was moved already when the crash came.
  writeFileSync(join(folder, "a.ts"), "new a");
  writeFileSync(join(staging, "1"), "new b");
  writeFileSync(join(folder, "b.ts"), "old b");
  writeFileSync(
    join(staging, "journal.json"),
    JSON.stringify({ moves: ["a.ts", "b.ts"], remove: ["gone.ts"] }),
  );
  recoverTree(folder);
  expect(Object.fromEntries(readFolder(folder))).toEqual({ "a.ts": "new a", "b.ts": "new b" });
});

it.each([
  "{",
  "null",
  '{"moves":["../pwned.txt"],"remove":[]}',
  '{"moves":[],"remove":["../victim.txt"]}',
])("ignores a journal such as %s, which anybody could have written", (journal) => {
  const parent = temporaryFolder();
  const folder = join(parent, "out");
  mkdirSync(join(folder, ".stubdown-staging"), { recursive: true });
  writeFileSync(join(parent, "victim.txt"), "mine");
  writeFileSync(join(folder, ".stubdown-staging/0"), "x");
  writeFileSync(join(folder, ".stubdown-staging/journal.json"), journal);
  recoverTree(folder);
  expect(Object.fromEntries(readFolder(parent))).toEqual({ "victim.txt": "mine" });
});

it("refuses a second run during the first one", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, ".stubdown-staging"));
  writeFileSync(join(folder, ".stubdown-staging/pid"), String(process.ppid));
  const change = { write: [{ path: "a.ts", text: "a" }], remove: [] };
  expect(() => {
    writeTree(folder, change);
  }).toThrow(/Another run is writing/);
});

it("removes staged files without a journal, and keeps the old files", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, ".stubdown-staging"));
  writeFileSync(join(folder, ".stubdown-staging/0"), "half of a new file");
  writeFileSync(join(folder, "a.ts"), "old");
  recoverTree(folder);
  expect(readdirSync(folder)).toEqual(["a.ts"]);
});

it("does not begin if a file is in the place of a folder", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "src"), "mine");
  const change = { write: [{ path: "src/deep/a.ts", text: "a" }], remove: [] };
  expect(() => {
    writeTree(folder, change);
  }).toThrow(/src/);
  expect(Object.fromEntries(readFolder(folder))).toEqual({ src: "mine" });
});

it("calls back for every file right before it is replaced or removed", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.ts"), "old a");
  writeFileSync(join(folder, "b.ts"), "old b");
  const seen: string[] = [];
  const write = [
    { path: "a.ts", text: "new a" },
    { path: "c.ts", text: "new c" },
  ];
  writeTree(folder, { write, remove: ["b.ts"] }, (path) => {
    const text = readFolder(folder).get(path);
    seen.push(`${path}: ${String(text)}`);
  });
  expect(seen).toEqual(["a.ts: old a", "c.ts: undefined", "b.ts: old b"]);
  expect(Object.fromEntries(readFolder(folder))).toEqual({ "a.ts": "new a", "c.ts": "new c" });
});
