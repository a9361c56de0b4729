import type { Style } from "./style.js";
import { ts } from "./typescript.js";

/** Text to put in at a place. Nothing is ever taken out. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** How the file can name something, and what makes that true. */
export interface Access {
  readonly name: string;
  readonly insertions: readonly Insertion[];
}

/** Where an import comes from and how the file is written. */
export interface ImportOptions {
  readonly packageName: string;
  readonly style: Style;
}

/**
 * Finds how the file can name a class or type of the package: by an import it has, by one more name
 * in such an import, or by an import of its own.
 */
export function reachImport(
  source: ts.SourceFile,
  exported: string,
  isType: boolean,
  { packageName, style }: ImportOptions,
): Access {
  const own = source.statements.filter((node): node is ts.ImportDeclaration => {
    return ts.isImportDeclaration(node) && specifierOf(node) === packageName;
  });
  for (const node of own) {
    const name = findName(node, exported, isType);
    if (name !== undefined) return { name, insertions: [] };
  }
  const name = freeName(exported, style.names);
  const words = name === exported ? exported : `${exported} as ${name}`;
  for (const node of own) {
    const list = namedImports(node);
    // A type-only import cannot bring a class.
    if (list === undefined || (isTypeOnly(node) && !isType)) continue;
    const prefix = isType && !isTypeOnly(node) ? "type " : "";
    return { name, insertions: [addToList(list, prefix + words, source.text)] };
  }
  const { quote, semicolon } = style;
  const keyword = isType ? "import type" : "import";
  const line = `${keyword} { ${words} } from ${quote}${packageName}${quote}${semicolon}`;
  return { name, insertions: [addLine(source, own.at(-1), line, style)] };
}

function specifierOf(node: ts.ImportDeclaration): string {
  return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : "";
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function namedImports({ importClause }: ts.ImportDeclaration): ts.NamedImports | undefined {
  const bindings = importClause?.namedBindings;
  return bindings !== undefined && ts.isNamedImports(bindings) ? bindings : undefined;
}

/** What an import calls an export; undefined if it does not bring it, or brings only its type. */
function findName(
  node: ts.ImportDeclaration,
  exported: string,
  isType: boolean,
): string | undefined {
  if (isTypeOnly(node) && !isType) return undefined;
  const bindings = node.importClause?.namedBindings;
  if (bindings === undefined) return undefined;
  if (ts.isNamespaceImport(bindings)) return `${bindings.name.text}.${exported}`;
  const found = bindings.elements.find((one) => {
    return (one.propertyName ?? one.name).text === exported && (isType || !one.isTypeOnly);
  });
  return found?.name.text;
}

/** A name that the file does not use yet. */
function freeName(exported: string, names: ReadonlySet<string>): string {
  if (!names.has(exported)) return exported;
  for (let number = 2; ; number++) {
    if (!names.has(`${exported}${number}`)) return `${exported}${number}`;
  }
}

/** Puts a name first in a list, which needs no thought about commas at the end. */
function addToList(list: ts.NamedImports, words: string, text: string): Insertion {
  const [first] = list.elements;
  if (first === undefined) return { offset: list.getStart() + 1, text: ` ${words} ` };
  const offset = first.getStart();
  // A list of a line each stays one.
  const gap = /(?:\r?\n)[\t ]*$/.exec(text.slice(list.getStart(), offset))?.[0] ?? " ";
  return { offset, text: `${words},${gap}` };
}

/** Puts a line behind an import, else behind the last, else above the first statement. */
function addLine(
  source: ts.SourceFile,
  own: ts.ImportDeclaration | undefined,
  line: string,
  { lineBreak }: Style,
): Insertion {
  const { text } = source;
  const last = own ?? source.statements.findLast((node) => ts.isImportDeclaration(node));
  if (last !== undefined) {
    const comments = ts.getTrailingCommentRanges(text, last.getEnd()) ?? [];
    const offset = comments.at(-1)?.end ?? last.getEnd();
    return { offset, text: lineBreak + line };
  }
  // Directives such as "use strict" have to stay first.
  const first = source.statements.find((node) => {
    return !(ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression));
  });
  const offset = first?.getStart(source, true) ?? source.getEnd();
  return { offset, text: line + lineBreak };
}
