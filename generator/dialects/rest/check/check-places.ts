import type { RestDiagnostics } from "../diagnostics.js";
import { placeInCell } from "../resolve/parameter-place.js";
import { isOfResponse } from "../resolve/block-role.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { textOf } from "../resolve/text-facts.js";

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
