import ts from "typescript";

/** The code of what `erasableSyntaxOnly` refuses: Node runs TypeScript by erasing its types alone. */
const notErasable = 1294;

/** Places (`FILE:LINE`) of syntax that is more than types, such as parameter properties. */
export function findMoreThanTypes(files: readonly string[]): readonly string[] {
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
