import type { Api } from "../../core/api.js";
import { compareServers } from "../../drift/compare-servers.js";
import {
  describeChanges,
  mirrored,
  routesOf,
  type Change,
  type Difference,
  type Routes,
} from "../../drift/difference.js";
import { optionalityRule } from "../../drift/compare-presence.js";
import { compareDocument } from "./compare/compare-document.js";
import type { Labels } from "./compare/pair-operations.js";
import type { DocumentReading } from "./read-document.js";

/**
 * Returns the differences between the docs and an OpenAPI document, each once, and the parts of the document
 * that cannot be read. The docs are the head of the comparison, so that a finding is placed in the docs if they have a
 * place for it.
 */
export function compareOpenApi(
  { api, ranges, security, document }: DocumentReading,
  docs: Api,
  labels?: Labels,
): readonly Difference[] {
  const changes = compareDocument(docs, { api, ranges, security }, labels).map(withSidesChanged);
  const unreadable = document.faults.map(({ pointer, message, span }): Change => {
    return { rule: "readability/lost", id: `#${pointer}`, facts: [], before: message, base: span };
  });
  return describeChanges("openapi", [...unreadable, ...changes], routesIn(docs, labels));
}

/** Returns the changes of an API since an OpenAPI document described it. */
export function compareSince(
  { api, ranges, security }: DocumentReading,
  docs: Api,
  labels?: Labels,
): readonly Difference[] {
  const earlier = { api, ranges, security, isEarlier: true };
  const changes = compareDocument(docs, earlier, labels);
  // If the base URLs differ, their change replaces the change of the base path, because a URL contains its path.
  const servers = compareServers(api, docs);
  const all = withoutWeaker(changes.map((change) => withOptionality(mirrored(change))));
  return describeChanges(
    "breaking",
    servers.length === 0
      ? all
      : [...all.filter(({ rule }) => rule !== "base-path/changed"), ...servers],
    routesIn(docs, labels),
  );
}

function routesIn({ operations }: Api, labels: Labels = new Map()): Routes {
  return routesOf(
    operations.flatMap((operation) => {
      const name = labels.get(operation.id);
      return name === undefined ? [] : [[operation, name] as const];
    }),
  );
}

/** Gives a member that became required or optional the rule for its direction, request or response. */
function withOptionality(change: Change): Change {
  const [kind, way] = change.rule.split("/");
  if (kind !== "field-optionality") return change;
  if (way !== "became-optional" && way !== "became-required") return change;
  return { ...change, ...optionalityRule(way, change.direction ?? "both") };
}

/**
 * Exchanges the two sides of a change. `compareDocument` compares from docs to document, but the docs are the
 * head of a finding.
 */
function withSidesChanged(change: Change): Change {
  const { before, after, base, head } = change;
  return { ...change, before: after, after: before, base: head, head: base };
}

/** Leaves out the change of a mark if requests of the same member have a change that says more. */
function withoutWeaker(changes: readonly Change[]): readonly Change[] {
  const told = new Set(
    changes.flatMap(({ rule, id }) => (rule.startsWith("create-flag/") ? [id] : [])),
  );
  return changes.filter(
    ({ rule, id }) => !(rule.startsWith("flags-documentation/") && told.has(id)),
  );
}
