import { inferred as inferredBy, type Fact } from "../../core/fact.js";
import type { Span } from "../../diagnostics/diagnostic.js";

/** The reason of each rule of the protocol. A rule adds facts to an API, or reads them differently. */
const reasons = {
  "reference-link": "a field that holds the id of a resource comes with a link to it",
  "referrer-link": "resources of the linked type hold the id of this one, so the link lists them",
  "wire-id":
    "an id is an opaque string such as `1v12` on the wire, whatever the docs call its type",
  envelope:
    "answers have `type`, `links` and `actions` of the protocol, whatever a page has by these names",
  "date-milliseconds":
    "servers send each date of an answer in milliseconds, too, with `TS` behind its name",
  "absent-is-null": "a field without a value is null in answers, and may be null in requests",
  "wire-query": "the query of a list takes filters, an order, a page and links to include",
  "wire-status":
    "servers answer 201 to a create, 204 or the resource to a delete, 202 to an unfinished request, and 200 to all others",
  "wire-error": "every error is a resource of type `error`",
  "wire-keys": "requests have an access key and a secret key, as HTTP Basic sends them",
} as const;

/** The reasons, keyed by the name that facts have for the rule. */
export const ruleReasons: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reasons).map(([rule, reason]) => [`rancher/${rule}`, reason]),
);

/** Makes a fact that a rule of this protocol inferred. */
export function inferred<T>(
  value: T,
  span: Span,
  rule: `rancher/${keyof typeof reasons}`,
  evidence: readonly Span[] = [],
): Fact<T> {
  return inferredBy(value, span, rule, evidence);
}
