import { readFileSync } from "node:fs";

import ts from "typescript";

/**
 * The code of the errors of `erasableSyntaxOnly`. Node can run TypeScript only if its types can be erased.
 */
const notErasable = 1294;

/**
 * Matches text that may be syntax that cannot be erased: an enumeration, a namespace, a parameter property, an import
 * or export by assignment, or a `<` that may begin an assertion. Most files of types have no match, and a file without
 * a match has no such syntax.
 */
const mayBeMore =
  /\b(?:enum|namespace|module|constructor)\b|\bimport\b[^"';{]*=|\bexport\s*=|(?:^|[^\w$])</m;

/** Returns the places (`FILE:LINE`) of syntax that cannot be erased, such as parameter properties. */
export function findMoreThanTypes(paths: readonly string[]): readonly string[] {
  const files = paths.filter((path) => mayBeMore.test(readFileSync(path, "utf8")));
  // Imports do not matter here, so they are not resolved.
  const options = { erasableSyntaxOnly: true, noResolve: true, noLib: true, types: [] };
  const program = ts.createProgram(files, options);
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return program
      .getSemanticDiagnostics(source)
      .filter(({ code }) => code === notErasable)
      .map(({ start = 0 }) => {
        const { line = 0 } = source?.getLineAndCharacterOfPosition(start) ?? {};
        return `${file}:${line + 1}`;
      });
  });
}
