import type { Severity } from "../diagnostics/catalog.js";
import type { Direction } from "./rule.js";
import { rules, type RuleId } from "./rules.js";

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * The rule for a difference that means one thing for requests and another for responses: where it
 * is in both, the worse of the two, so that one difference makes one finding.
 */
export function pickRule(request: RuleId, response: RuleId, direction: Direction): RuleId {
  if (direction === "request") return request;
  if (direction === "response") return response;
  return weight[rules[request].severity] > weight[rules[response].severity] ? request : response;
}
