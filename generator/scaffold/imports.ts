import { freeName } from "../core/free-name.js";
import type { Style } from "./style.js";
import { ts } from "./typescript.js";

/** A text to insert at an offset. The scaffold never removes text. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** The local name of an export, and the insertions that import it. There are none if the file imports it already. */
export interface ImportedName {
  readonly name: string;
  readonly insertions: readonly Insertion[];
}

/** The package to import from, and the style of the file. */
export interface ImportOptions {
  readonly packageName: string;
  readonly style: Style;
}

/**
 * Finds the local name of a class or type of the package. If it is not imported, adds it to an existing import, or adds
 * an import.
 */
export function ensureImport(
  source: ts.SourceFile,
  exported: string,
  isType: boolean,
  { packageName, style }: ImportOptions,
): ImportedName {
  const packageImports = source.statements.filter((node): node is ts.ImportDeclaration => {
    return ts.isImportDeclaration(node) && specifierOf(node) === packageName;
  });
  for (const node of packageImports) {
    const name = findName(node, exported, isType);
    if (name !== undefined) return { name, insertions: [] };
  }
  const name = freeName(exported, style.names);
  const specifier = name === exported ? exported : `${exported} as ${name}`;
  for (const node of packageImports) {
    const list = namedImports(node);
    // A type-only import cannot import a class.
    if (list === undefined || (isTypeOnly(node) && !isType)) continue;
    const prefix = isType && !isTypeOnly(node) ? "type " : "";
    return { name, insertions: [addToList(list, prefix + specifier, source.text)] };
  }
  const { quote, semicolon } = style;
  const keyword = isType ? "import type" : "import";
  const line = `${keyword} { ${specifier} } from ${quote}${packageName}${quote}${semicolon}`;
  return { name, insertions: [addLine(source, packageImports.at(-1), line, style)] };
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

/**
 * Returns the local name of an export in an import. Undefined if the import does not have it, or has it only as a type
 * where a value is needed.
 */
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

/** Inserts a name at the start of an import list, because the end may have a trailing comma. */
function addToList(list: ts.NamedImports, specifier: string, text: string): Insertion {
  const [first] = list.elements;
  if (first === undefined) return { offset: list.getStart() + 1, text: ` ${specifier} ` };
  const offset = first.getStart();
  // A list with one name per line keeps that form.
  const gap = /(?:\r?\n)[\t ]*$/.exec(text.slice(list.getStart(), offset))?.[0] ?? " ";
  return { offset, text: `${specifier},${gap}` };
}

/** Inserts a line below the import `own` if it is given, else below the last import, else above the first statement. */
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
  // Directives such as `"use strict"` have to stay first.
  const first = source.statements.find((node) => {
    return !(ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression));
  });
  const offset = first?.getStart(source, true) ?? source.getEnd();
  return { offset, text: line + lineBreak };
}
