import { readFileSync } from "node:fs";

import ts from "typescript";

/** The code of what `erasableSyntaxOnly` refuses: Node runs TypeScript by erasing its types alone. */
const notErasable = 1294;

/**
 * Without one of these, no file has such syntax: words of enumerations, namespaces, parameters that are properties,
 * imports and exports by assignment, and a `<` that may begin an assertion. Most files of types have none.
 */
const mayBeMore =
  /\b(?:enum|namespace|module|constructor)\b|\bimport\b[^"';{]*=|\bexport\s*=|(?:^|[^\w$])</m;

/** Places (`FILE:LINE`) of syntax that is more than types, such as parameter properties. */
export function findMoreThanTypes(paths: readonly string[]): readonly string[] {
  const files = paths.filter((path) => mayBeMore.test(readFileSync(path, "utf8")));
  // Types of others do not matter here, so nothing is resolved.
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
