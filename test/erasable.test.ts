import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { expect, it } from "vitest";

import { root } from "./helpers/command-line.js";
import { temporaryFolder } from "./helpers/tree.js";

/** The code of what `erasableSyntaxOnly` refuses: Node runs TypeScript by erasing its types alone. */
const notErasable = 1294;

/** Files of a folder with syntax that is more than types, such as parameter properties. */
function withMoreThanTypes(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => join(folder, file));
  expect(files.length).toBeGreaterThan(0);
  // Types of others do not matter here, so nothing is resolved.
  const options = { erasableSyntaxOnly: true, noResolve: true, noLib: true, noEmit: true };
  const program = ts.createProgram(files, options);
  return program.getSourceFiles().flatMap((source) => {
    const all = program.getSemanticDiagnostics(source);
    return all.some(({ code }) => code === notErasable) ? [source.fileName] : [];
  });
}

it("generates nothing that is more than JavaScript with types", () => {
  expect(withMoreThanTypes(join(root, "generated/rancher-v1"))).toEqual([]);
});

it("finds a parameter property", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.ts"), "export class A { constructor(readonly b: string) {} }\n");
  expect(withMoreThanTypes(folder)).toHaveLength(1);
});
