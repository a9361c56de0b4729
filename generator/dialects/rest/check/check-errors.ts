import { groupBy } from "../../../core/group-by.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/**
 * Reports chapters about errors that no text gives to requests, because their statuses and samples are not used. Each
 * page has one diagnostic at most.
 */
export function checkErrors({ commonErrors }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const open = commonErrors.filter(
    ({ told, samples, evidence, isBodyOfAll }) =>
      // If the text says `All errors have this body`, its samples are used, but not its statuses.
      evidence === undefined && (told.length > 0 || (!isBodyOfAll && samples.length > 0)),
  );
  for (const same of groupBy(open, ({ section }) => section.page).values()) {
    const told = same.flatMap((one) => one.told.map(({ status }) => status));
    const first = told[0] ?? same[0]?.samples[0];
    const heading = same.find((one) => told.length === 0 || one.told.length > 0)?.section.title;
    if (first === undefined || heading === undefined) continue;
    const statuses = [...new Set(told.map(({ value }) => String(value)))];
    diagnostics.report("unassigned-errors", first.span, { heading, statuses });
  }
}
