import { rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { SeenFiles } from "../../../generator/output/disk-files.js";
import { stateOf } from "../../../generator/output/file-state.js";
import { hashText } from "../../../generator/source/hash.js";
import { temporaryFolder } from "../../helpers/tree.js";

/** A file of a folder, and what an earlier run noted of it, with a hash that shows whether that is believed. */
function makeNoted(): { readonly folder: string; readonly file: string; readonly state: string } {
  const folder = temporaryFolder();
  const file = join(folder, "a.ts");
  writeFileSync(file, "old");
  return { folder, file, state: stateOf(file) };
}

const later = (): number => Date.now() + 1000;

it("believes what was noted of a file that is as it was then, and reads no other", () => {
  const { folder, file, state } = makeNoted();
  const noted = new SeenFiles(folder, [[file, state, "noted"]], later());
  expect(noted.hash("a.ts")).toBe("noted");
  expect(noted.hash("b.ts")).toBeUndefined();
  const { atime, mtime } = statSync(file);
  writeFileSync(file, "new");
  utimesSync(file, atime, mtime);
  // Within a run a file is looked at once.
  expect(noted.hash("a.ts")).toBe("noted");
  noted.forget();
  expect(noted.hash("a.ts")).toBe(hashText("new"));
  expect(noted.text("a.ts")).toBe("new");
  rmSync(file);
  noted.forget();
  expect([noted.hash("a.ts"), noted.text("a.ts")]).toEqual([undefined, undefined]);
});

it("does not believe what was noted too soon after a change, and does not note it either", () => {
  const { folder, file, state } = makeNoted();
  const noted = new SeenFiles(folder, [[file, state, "noted"]], Date.now());
  expect(noted.hash("a.ts")).toBe(hashText("old"));
  expect(noted.entries(["a.ts", "b.ts"])).toEqual([[file, "file", hashText("old")]]);
  noted.wrote([{ path: "a.ts", hash: "written" }]);
  expect(noted.entries(["a.ts"])).toEqual([[file, "file", "written"]]);
});

it("notes the state of what has been as it is for long", async () => {
  const { folder, file, state } = makeNoted();
  await new Promise((done) => setTimeout(done, 80));
  const seen = new SeenFiles(folder);
  expect(seen.hash("a.ts")).toBe(hashText("old"));
  expect(seen.entries(["a.ts"])).toEqual([[file, state, hashText("old")]]);
});
