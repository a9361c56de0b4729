import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Matches a list of a type with a name in code: `` `Loan[]` ``. */
const listOfName = /`([A-Z][A-Za-z\d]*)(?:\[\])+`/;

/** Reports an answer that is a list of a type that no page describes: ``Returns `Loan[]`.`` */
export function checkReturns({ tree, scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const { operation } of scopes) {
    const { returns } = operation;
    if (returns === undefined || returns.value === "none" || returns.rule !== "stated") continue;
    if (!JSON.stringify(returns.value).includes('"name":"unknown"')) continue;
    const { file, start, end } = returns.span;
    const page = tree.pages.find(({ path }) => path === file);
    const text = page?.slice({ start: start.offset, end: end.offset }) ?? "";
    const name = listOfName.exec(text)?.[1];
    if (name !== undefined)
      diagnostics.report("unknown-type", returns.span, { text: name, near: "" });
  }
}
