import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { folderHash, OutputFolder } from "../../../generator/output/disk-files.js";
import { look } from "../../../generator/output/note.js";
import { hashText } from "../../../generator/source/hash.js";
import { temporaryFolder } from "../../helpers/tree.js";

it("hashes a file once, and notices a later change of it", () => {
  const folder = temporaryFolder();
  const file = join(folder, "a.ts");
  writeFileSync(file, "old");
  mkdirSync(join(folder, "b.ts"));
  const disk = new OutputFolder(folder);
  const hashes = ["a.ts", "b.ts", "c.ts"].map((path) => disk.hash(path));
  expect(hashes).toEqual([hashText("old"), folderHash, undefined]);
  expect([disk.isUnchanged("a.ts"), disk.isUnchanged("c.ts")]).toEqual([true, true]);
  writeFileSync(file, "newer");
  writeFileSync(join(folder, "c.ts"), "");
  expect(disk.hash("a.ts")).toBe(hashText("old"));
  expect([disk.isUnchanged("a.ts"), disk.isUnchanged("c.ts")]).toEqual([false, false]);
  expect(disk.text("a.ts")).toBe("newer");
  expect(new OutputFolder(folder, disk.noted).hash("a.ts")).toBe(hashText("newer"));
  rmSync(file);
  expect(disk.isUnchanged("a.ts")).toBe(false);
  expect(disk.text("a.ts")).toBeUndefined();
});

it("notes the content that a run left, and does not believe a file that the run wrote", () => {
  const folder = temporaryFolder();
  for (const name of ["a.ts", "b.ts"]) writeFileSync(join(folder, name), "old");
  const disk = new OutputFolder(folder);
  for (const name of ["a.ts", "b.ts"]) disk.hash(name);
  const [kept, written] = disk.notes([
    { path: "a.ts", hash: hashText("old") },
    { path: "b.ts", hash: hashText("new") },
  ]);
  expect(kept).toEqual({ ...look(join(folder, "a.ts")), time: kept?.time });
  expect(written).toMatchObject({ path: join(folder, "b.ts"), hash: hashText("new") });
  expect(look(join(folder, "b.ts"), written).hash).toBe(hashText("old"));
});
