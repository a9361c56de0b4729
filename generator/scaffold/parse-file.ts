import { ts } from "./typescript.js";

/** A parsed file, with its first syntax error if there is one. */
export interface Parsed {
  readonly source: ts.SourceFile;
  readonly fault: { readonly offset: number; readonly reason: string } | undefined;
}

/** Parses a file on its own, without the files that it imports. */
export function parseFile(text: string): Parsed {
  const name = "/handlers.ts";
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  // TypeScript gives syntax errors only through a program.
  const host: ts.CompilerHost = {
    getSourceFile: (path) => (path === name ? source : undefined),
    fileExists: (path) => path === name,
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => "/lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  const options = { noResolve: true, noLib: true, types: [], target: ts.ScriptTarget.Latest };
  const program = ts.createProgram({ rootNames: [name], options, host });
  const [first] = program.getSyntacticDiagnostics(source);
  if (first === undefined) return { source, fault: undefined };
  const reason = ts.flattenDiagnosticMessageText(first.messageText, " ").replace(/\.$/, "");
  return { source, fault: { offset: first.start, reason } };
}

/** Calls `visit` with every node below a node. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    visit(child);
    walk(child, visit);
  });
}
