import { factText, type ApiFact } from "../core/facts.js";
import { compareText } from "../diagnostics/diagnostic.js";
import type { FilePlan, LinePlan } from "./plan.js";

/**
 * Plans the report of an API: all its facts, a line each, for reviewers to read the diff of. Every
 * line stands for itself, so that branches which add different members merge; and it is what
 * `check breaking --against` takes, so that a report kept from a release is a base to compare with.
 */
export function planReport(facts: readonly ApiFact[]): FilePlan {
  const lines = facts.map((fact): LinePlan => {
    const { type, member, span } = fact;
    const origin = { type, ...(member === undefined ? {} : { member }), span };
    return { text: factText(fact), origin };
  });
  return {
    kind: "lines",
    path: "api-report.txt",
    lines: lines.toSorted((a, b) => compareText(a.text, b.text)),
  };
}
