import { readdirSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { expect, it } from "vitest";

import { root } from "../helpers/command-line.js";

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  strict: true,
  noEmit: true,
};

/** The errors in the sources of the generated packages, as in a project that has them among its own sources. */
function errorsWith(options: ts.CompilerOptions): readonly string[] {
  const files = readdirSync(join(root, "generated"), { recursive: true, encoding: "utf8" })
    .filter((file) => /[/\\]src[/\\].*\.ts$/.test(file))
    .map((file) => join(root, "generated", file));
  expect(files.length).toBeGreaterThan(50);
  const all = ts.getPreEmitDiagnostics(ts.createProgram(files, { ...strict, ...options }));
  return all.map(
    ({ file, messageText }) =>
      `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
  );
}

const flags: ts.CompilerOptions = {
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
};

it.each<readonly [string, ts.CompilerOptions]>([
  ["no further flags", {}],
  ["the strictest flags", flags],
  [
    "a bundler",
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  ],
])("generates sources that compile in a strict project with %s", (_, options) => {
  expect(errorsWith(options)).toEqual([]);
});
