import { factsText, hashFacts } from "../ir/facts.js";
import type { Api } from "../ir/ir.js";
import type { LazyPlan } from "./lazy-plan.js";

/**
 * Plans the report of an API: all its facts, a line each, for reviewers to read the diff of. Every
 * line stands for itself, so that branches which add different members merge; and it is what
 * `check breaking --against` takes, so that a report kept from a release is a base to compare with.
 */
export function planReport(api: Api): LazyPlan {
  return {
    key: `report ${hashFacts(api)}`,
    plan: () => ({ kind: "text", path: "api-report.txt", text: factsText(api) }),
  };
}
