import { inferred, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Request } from "../page/request.js";

/**
 * Returns the reasons for and against taking a text as a request. The value of each fact has the points and the reason:
 * ``+2 the form `heading` ``.
 */
export function readDecision({ judged, candidate }: Request): readonly Fact<string>[] {
  const { source } = candidate.section.page;
  return judged.evidence.map(({ points, reason, at = candidate.range }) => {
    const text = `${points < 0 ? "" : "+"}${Math.round(points * 10) / 10} ${reason}`;
    return inferred(text, source.span(at.start, at.end), "rest/request-evidence");
  });
}

/** Returns the places outside of a request, such as headings and labels, that added points to its score. */
export function evidenceOf({ judged, candidate }: Request): readonly Span[] {
  const { source } = candidate.section.page;
  return judged.evidence.flatMap(({ points, at }) =>
    at !== undefined && points > 0 ? [source.span(at.start, at.end)] : [],
  );
}
