import { inferred as inferredBy, type Fact } from "../../core/fact.js";
import type { Span } from "../../diagnostics/diagnostic.js";

/** The reason of each rule, as `stubdown explain` prints it (docs/dialects/rancher.md, "Rules"). */
const reasons = {
  "body-own": "a curl body of the type itself shows the value of the field",
  "body-nested": "a curl body that contains the type shows the value of the field",
  "password-primitive": "a link to `password` means the primitive, wherever a field has it",
  "name-ends-in-id": "the field links to a type, and its name ends in `Id` or `Ids`",
  "body-same-name": "a curl body shows a field of the same name that links to the same type",
  "scalar-link-embeds":
    "the field links to a type, is not a list, and its name does not end in `Id`",
  "target-known": "curl bodies show what other fields that link to the type hold",
  "target-has-id": "lists hold ids of types that have an `id`, and values of types that have none",
  "body-literal": "no cell gives the type; the value in the curl body does",
  "body-default": "the curl body shows a value instead of a placeholder",
  "row-same-name": "no cell gives the type; rows of the same name elsewhere have it",
  "options-common": "the common page lists the options of the field",
  "common-field":
    "the page has rows for `id` and `description`; such resources have this field of the common page",
  "common-life-field":
    "the page has rows for `id`, `description` and `name`; such resources have this field of the common page",
  "date-pair":
    "the common page writes `[TS]` behind the name of a date that is sent in milliseconds, too",
  "stateful-resource": "resources with `transitioning` have a state, which no page prints",
  "resource-readable":
    "every resource can be listed and read; the path is that of its other routes",
  "plural-computed": "no page prints the path, so it is the usual plural behind the usual prefix",
  "page-shape": "the page does not say so; its sections imply it",
  "blank-type": "nothing states the type, so any value is allowed",
  "unreadable-type": "the type cannot be read, so any value is allowed",
  "unreadable-flag": "the cell is faulty, so the safe reading is taken",
  placeholder: "a placeholder in a path is a required string",
  "own-type": "an operation of a resource takes and answers values of its type",
  "any-status": "no page states a status",
  correction: "Rancher's own common page is known to be wrong about what servers send",
} as const;

/** The name of a rule of this dialect: `rancher/body-own`. */
export type RancherRule = `rancher/${keyof typeof reasons}`;

/** The rules that give a resource fields of the common fields page. */
export const commonRules: readonly string[] = [
  "rancher/common-field",
  "rancher/common-life-field",
  "rancher/correction",
  "rancher/date-pair",
  "rancher/stateful-resource",
] satisfies readonly RancherRule[];

/** The reasons, keyed by the name that facts have for the rule. */
export const ruleReasons: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reasons).map(([rule, reason]) => [`rancher/${rule}`, reason]),
);

/** Makes a fact that a rule of this dialect inferred. */
export function inferred<T>(
  value: T,
  span: Span,
  rule: RancherRule,
  evidence: readonly Span[] = [],
): Fact<T> {
  return inferredBy(value, span, rule, evidence);
}
