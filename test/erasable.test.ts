import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { root } from "./helpers/command-line.js";
import { findMoreThanTypes } from "./helpers/more-than-types.js";
import { temporaryFolder } from "./helpers/tree.js";

/** Places in the files of a folder with syntax that is more than types, such as parameter properties. */
function withMoreThanTypes(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => join(folder, file));
  expect(files.length).toBeGreaterThan(0);
  return findMoreThanTypes(files);
}

it("generates only erasable TypeScript syntax", () => {
  expect(withMoreThanTypes(join(root, "generated/rancher-v1"))).toEqual([]);
});

it("finds a parameter property", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.ts"), "export class A { constructor(readonly b: string) {} }\n");
  expect(withMoreThanTypes(folder)).toHaveLength(1);
});
