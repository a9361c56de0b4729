import { ts } from "./typescript.js";

/** A parsed file, with its first syntax error if there is one. */
export interface Parsed {
  readonly source: ts.SourceFile;
  readonly fault: { readonly offset: number; readonly reason: string } | undefined;
}

/** The deepest nesting of code that is read. Deeper code, which no person has written, overflows the stack. */
const maxDepth = 2000;

/**
 * Parses a file on its own, without the files that it imports. Code that nests too deep has a fault and no statements.
 */
export function parseFile(text: string): Parsed {
  try {
    const parsed = parse(text);
    if (isFlat(parsed.source, maxDepth)) return parsed;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { ...parse(""), fault: { offset: 0, reason: `It nests deeper than ${maxDepth} levels` } };
}

/** True if the nodes below a node nest at most `levels` deep. */
function isFlat(node: ts.Node, levels: number): boolean {
  // `forEachChild` ends at the first true.
  return levels > 0 && ts.forEachChild(node, (one) => !isFlat(one, levels - 1)) !== true;
}

function parse(text: string): Parsed {
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
