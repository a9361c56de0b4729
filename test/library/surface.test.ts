import { join } from "node:path";

import ts from "typescript";
import { expect, it } from "vitest";

import { root } from "../helpers/command-line.js";

const entry = join(root, "dist/types/index.d.ts");
const program = ts.createProgram([entry], { skipLibCheck: true, types: [], noEmit: true });
const checker = program.getTypeChecker();
const file = program.getSourceFile(entry);
const exported = checker
  .getExportsOfModule(checker.getSymbolAtLocation(file as ts.Node) as ts.Symbol)
  .map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );

/** Returns the faults in the types that the library exports: names that it does not export, and `any`. */
function faultsOf(symbols: readonly ts.Symbol[]): readonly string[] {
  const known = new Set(symbols);
  const faults: string[] = [];
  const visit = (node: ts.Node, owner: string): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) faults.push(`${owner}: any`);
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : ts.isImportTypeNode(node)
          ? node.qualifier
          : undefined;
    const found = name && checker.getSymbolAtLocation(name);
    const used =
      found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
    const [declaration] = used?.declarations ?? [];
    const isOurs = declaration?.getSourceFile().fileName.startsWith(join(root, "dist")) === true;
    const isParameter = declaration !== undefined && ts.isTypeParameterDeclaration(declaration);
    if (used && isOurs && !isParameter && !known.has(used)) faults.push(`${owner}: ${used.name}`);
    ts.forEachChild(node, (child) => {
      visit(child, owner);
    });
  };
  for (const symbol of symbols) {
    for (const declaration of symbol.declarations ?? []) visit(declaration, symbol.name);
  }
  return [...new Set(faults)];
}

it("exports each type that an exported type names, and exports no any", () => {
  expect(exported.length).toBeGreaterThan(50);
  expect(faultsOf(exported)).toEqual([]);
  // The check itself works: it finds a type that is left out.
  const without = exported.filter(({ name }) => name !== "Diagnostic");
  expect(faultsOf(without)).toContain("Reading: Diagnostic");
});

it("documents each export and the errors of each function, with an example", () => {
  const told = (symbol: ts.Symbol): string =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker));
  expect(exported.filter((symbol) => told(symbol) === "").map(({ name }) => name)).toEqual([]);
  const functions = exported.filter(({ flags }) => flags & ts.SymbolFlags.Function);
  expect(functions.map(({ name }) => name).sort()).toEqual(["check", "compile", "inspect", "read"]);
  for (const one of functions) {
    const tags = one.getJsDocTags(checker).map(({ name }) => name);
    expect(tags, one.name).toEqual(expect.arrayContaining(["throws", "example"]));
  }
});
