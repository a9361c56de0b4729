import { didYouMean } from "../diagnostics/suggest.js";
import type { Contract } from "../plan/contract.js";
import { spanOf, type HandlerFinding } from "./finding.js";
import { parseFile } from "./parse-file.js";
import { ts } from "./typescript.js";

/** Finds imports of handler interfaces, such as `BooksHandlers`, for resources that the docs no longer have. */
export function findRemovedResources(
  text: string,
  contracts: readonly Contract[],
  { file, docs }: { readonly file: string; readonly docs: string },
): readonly HandlerFinding[] {
  const known = contracts.map(({ interfaceName }) => interfaceName);
  const packageName = contracts[0]?.packageName;
  if (packageName === undefined || !text.includes(packageName)) return [];
  const { source } = parseFile(text.replace(/^\uFEFF/, ""));
  return source.statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    const bindings = node.importClause?.namedBindings;
    if (node.moduleSpecifier.text !== packageName || bindings === undefined) return [];
    if (!ts.isNamedImports(bindings)) return [];
    return bindings.elements.flatMap((element): HandlerFinding[] => {
      const name = (element.propertyName ?? element.name).text;
      if (!/.Handlers$/.test(name) || known.includes(name)) return [];
      const message = `No page in ${docs} describes the resource of \`${name}\`${didYouMean(name, known)}`;
      const span = spanOf(file, source, element.getStart(), element.getEnd());
      return [{ code: "removed-resource", message, span }];
    });
  });
}
