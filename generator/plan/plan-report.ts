import { factText, type ApiFact } from "../core/facts.js";
import { compareText } from "../diagnostics/diagnostic.js";
import type { FilePlan, LinePlan } from "./plan.js";

/**
 * Plans `api-report.txt`: all facts of an API, one per line, so that reviewers can read its diff. No line depends on
 * another one, so branches that add different members can be merged. `check breaking --against` reads it, so that a
 * report kept from a release can be the base of a comparison.
 */
export function planReport(facts: readonly ApiFact[]): FilePlan {
  const lines = facts.map((fact): LinePlan => {
    const { member, span } = fact;
    const origin = { ...(member === undefined ? {} : { member }), span };
    return { text: factText(fact), origin };
  });
  return {
    kind: "lines",
    path: "api-report.txt",
    lines: lines.toSorted((a, b) => compareText(a.text, b.text)),
  };
}
