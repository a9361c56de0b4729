import { rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { isSettled, kindOf, look, stateOf, type Note } from "../../../generator/output/note.js";
import { hashText } from "../../../generator/source/hash.js";
import { temporaryFolder } from "../../helpers/tree.js";

it("distinguishes files, folders and missing paths, also below a file and in a circle of links", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "text");
  symlinkSync("b", join(folder, "b"));
  const kinds = [".", "a", "b", "c", "a/below"].map((path) => kindOf(stateOf(join(folder, path))));
  expect(kinds).toEqual(["folder", "file", "missing", "missing", "missing"]);
});

it("waits for the next tick of the clock, which may be a whole second", () => {
  expect(isSettled("file 4 1 1000.25 2000.5", 2040)).toBe(false);
  expect(isSettled("file 4 1 1000.25 2000.5", 2060)).toBe(true);
  expect(isSettled("file 4 1 1000 2000", 2060)).toBe(false);
  expect(isSettled("file 4 1 1000 2000", 4001)).toBe(true);
  expect(isSettled("missing", 1)).toBe(true);
});

/** Makes a file and an earlier note about it. If the result has the hash of the note, the note was believed. */
function makeNoted(time: number): Note {
  const path = join(temporaryFolder(), "a.ts");
  writeFileSync(path, "old");
  return { path, state: stateOf(path), hash: "noted", time };
}

it("believes a note of a file whose state is the same", () => {
  const note = makeNoted(Date.now() + 1000);
  expect(look(note.path, note)).toBe(note);
  const { atime, mtime } = statSync(note.path);
  writeFileSync(note.path, "new");
  utimesSync(note.path, atime, mtime);
  expect(look(note.path, note).hash).toBe(hashText("new"));
  rmSync(note.path);
  expect(look(note.path, note)).toMatchObject({ state: "missing", hash: "missing" });
});

it("reads a file again whose note was made within a tick of its last change", () => {
  const note = makeNoted(Date.now());
  expect(look(note.path, note).hash).toBe(hashText("old"));
});

it("hashes the names in a folder", () => {
  const folder = temporaryFolder();
  const { hash } = look(folder);
  writeFileSync(join(folder, "a"), "");
  const next = look(folder);
  expect(next.hash).not.toBe(hash);
  writeFileSync(join(folder, "a"), "text");
  expect(look(folder).hash).toBe(next.hash);
});
