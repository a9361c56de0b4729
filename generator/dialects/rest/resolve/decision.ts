import { inferred, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Request } from "../page/request.js";

/** Returns the evidence for and against reading a text as a request: a line per reason, such as `+2 reason`. */
export function readDecision({ judged, candidate }: Request): readonly Fact<string>[] {
  const { source } = candidate.section.page;
  return judged.evidence.map(({ points, reason, at = candidate.range }) => {
    const text = `${points < 0 ? "" : "+"}${Math.round(points * 10) / 10} ${reason}`;
    return inferred(text, source.span(at.start, at.end), "rest/request-evidence");
  });
}

/** Returns the places of the headings and labels that gave a request points. */
export function evidenceOf({ judged, candidate }: Request): readonly Span[] {
  const { source } = candidate.section.page;
  return judged.evidence.flatMap(({ points, at }) =>
    at !== undefined && points > 0 ? [source.span(at.start, at.end)] : [],
  );
}
