import type { RestDiagnostics } from "../diagnostics.js";
import { placeInCell } from "../resolve/parameter-place.js";
import { isOfResponse } from "../resolve/block-role.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { textOf } from "../resolve/text-facts.js";

/** Reports cells that call a parameter of the path optional. Code treats it as required. */
export function checkPathPresence(
  { scopes, resolver, tree: { headings } }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  for (const { lists, operation } of scopes) {
    const inPath = new Set(
      operation.parameters.filter((one) => one.in.value === "path").map(({ name }) => name),
    );
    for (const { list, role } of lists) {
      if (isOfResponse(role)) continue;
      for (const { name, required, optional, place } of list.members) {
        const cell = required ?? optional ?? [];
        const [first] = cell;
        const presence =
          resolver.presenceOfCell(required, false) ?? resolver.presenceOfCell(optional, true);
        if (!inPath.has(name) || first === undefined || presence !== "optional") continue;
        const where = place === undefined ? role.place : placeInCell(textOf(place), headings);
        if (where !== undefined && where !== "path") continue;
        const span = list.page.source.span(first.start, cell.at(-1)?.end ?? first.end);
        diagnostics.report("optional-in-path", span, { name, operation: operation.id });
      }
    }
  }
}

/** Reports cells in a column of places that name no place. The place of the parameter was then inferred. */
export function checkPlaces({ scopes, tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const { lists, operation } of scopes) {
    for (const { list, role } of lists) {
      if (!list.hasPlace || isOfResponse(role)) continue;
      for (const { name, place } of list.members) {
        const text = textOf(place ?? []).trim();
        const read = operation.parameters.find((one) => one.name === name)?.in.value;
        const [first] = place ?? [];
        const isKnown = !/\p{L}/u.test(text) || placeInCell(text, tree.headings) !== undefined;
        if (isKnown || first === undefined || read === undefined) continue;
        const end = place?.at(-1)?.end ?? first.end;
        const span = list.page.source.span(first.start, end);
        diagnostics.report("unknown-place", span, { name, text, read });
      }
    }
  }
}
