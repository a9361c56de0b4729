import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { isSettled, kindOf, stateOf } from "../../../generator/output/file-state.js";
import { temporaryFolder } from "../../helpers/tree.js";

it("tells files from folders and from what is not there, below a file and in circles too", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "text");
  symlinkSync("b", join(folder, "b"));
  const kinds = [".", "a", "b", "c", "a/below"].map((path) => kindOf(stateOf(join(folder, path))));
  expect(kinds).toEqual(["folder", "file", "missing", "missing", "missing"]);
});

it("waits for the next tick of a clock, which may be one of whole seconds", () => {
  expect(isSettled("file 4 1 1000.25 2000.5", 2040)).toBe(false);
  expect(isSettled("file 4 1 1000.25 2000.5", 2060)).toBe(true);
  expect(isSettled("file 4 1 1000 2000", 2060)).toBe(false);
  expect(isSettled("file 4 1 1000 2000", 4001)).toBe(true);
  expect(isSettled("missing", 1)).toBe(true);
});
