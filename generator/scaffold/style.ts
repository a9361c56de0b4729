import { walk } from "./parse-file.js";
import { ts } from "./typescript.js";

/** The style of a file, for inserted lines. */
export interface Style {
  readonly lineBreak: string;
  readonly quote: '"' | "'";
  readonly semicolon: ";" | "";
  /** One level of indentation. */
  readonly indent: string;
  /** Every identifier in the file. */
  readonly names: ReadonlySet<string>;
}

/** Reads the style of a file. Where the file shows no style, returns the style of this project. */
export function readStyle(source: ts.SourceFile): Style {
  const { text } = source;
  const names = new Set<string>();
  let single = 0;
  let double = 0;
  let closed = 0;
  let open = 0;
  walk(source, (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    else if (ts.isStringLiteral(node)) {
      if (node.getText().startsWith("'")) single++;
      else double++;
    } else if (endsInSemicolon(node)) {
      if (node.getText().endsWith(";")) closed++;
      else open++;
    }
  });
  const breaks = text.split("\n").length - 1;
  return {
    lineBreak: text.split("\r\n").length - 1 > breaks / 2 ? "\r\n" : "\n",
    quote: single > double ? "'" : '"',
    semicolon: open > closed ? "" : ";",
    indent: readIndent(source),
    names,
  };
}

function endsInSemicolon(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isVariableStatement(node) ||
    ts.isExpressionStatement(node) ||
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isPropertyDeclaration(node)
  );
}

/** Returns the smallest indentation of a statement or member relative to its parent. */
function readIndent(source: ts.SourceFile): string {
  const steps: string[] = [];
  walk(source, (node) => {
    if (!ts.isStatement(node) && !ts.isClassElement(node) && !ts.isObjectLiteralElement(node))
      return;
    const own = indentAt(source.text, node.getStart());
    const outer = lineIndent(source.text, node.parent.getStart());
    if (own?.startsWith(outer) === true && own.length > outer.length) {
      steps.push(own.slice(outer.length));
    }
  });
  return steps.toSorted((a, b) => a.length - b.length)[0] ?? "  ";
}

/** Returns the indentation before an offset; undefined if other text precedes the offset on its line. */
export function indentAt(text: string, offset: number): string | undefined {
  const blanks = /[\t ]*$/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
  return offset - blanks.length === lineStart(text, offset) ? blanks : undefined;
}

/** Returns the indentation of the line that contains an offset. */
export function lineIndent(text: string, offset: number): string {
  return /^[\t ]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}

function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
}
