import { compareText } from "../diagnostics/diagnostic.js";
import { factText, typeFacts } from "../dialects/rancher/facts.js";
import type { Api } from "../dialects/rancher/resolve/ir.js";
import type { FilePlan, LinePlan } from "./plan.js";

/**
 * Plans the report of an API: all its facts, a line each, for reviewers to read the diff of. Every
 * line stands for itself, so that branches which add different members merge; and it is what
 * `check breaking --against` takes, so that a report kept from a release is a base to compare with.
 */
export function planReport(api: Api): FilePlan {
  const lines = api.types.flatMap((type) =>
    typeFacts(type).map((fact): LinePlan => {
      const { member, span } = fact;
      const origin = { type: type.id, ...(member === undefined ? {} : { member }), span };
      return { text: factText(fact), origin };
    }),
  );
  return {
    kind: "lines",
    path: "api-report.txt",
    lines: lines.toSorted((a, b) => compareText(a.text, b.text)),
  };
}
