import { walk } from "./parse-file.js";
import { ts } from "./typescript.js";

/** The style of a file, for inserted lines. */
export interface Style {
  readonly lineBreak: string;
  readonly quote: '"' | "'";
  readonly semicolon: ";" | "";
  /** One step of indentation. */
  readonly indent: string;
  /** Every identifier in the file. */
  readonly names: ReadonlySet<string>;
}

/** Reads the style of a file. Where the file shows none, the style of this project is used. */
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

/** The smallest difference in indentation between a statement or member and its parent. */
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

/** The indentation before an offset; undefined if the line has other text before it. */
export function indentAt(text: string, offset: number): string | undefined {
  const blanks = /[\t ]*$/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
  return offset - blanks.length === lineStart(text, offset) ? blanks : undefined;
}

/** The indentation of the line of an offset. */
export function lineIndent(text: string, offset: number): string {
  return /^[\t ]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}

function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
}
