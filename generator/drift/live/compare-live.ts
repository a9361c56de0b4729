import type { Api, ApiType } from "../../ir/ir.js";
import { makeFinding, sortFindings, type Difference, type Finding } from "../finding.js";
import { pairUp } from "../pair-up.js";
import type { LiveRuleId } from "../rules.js";
import { compareLiveActions } from "./compare-live-actions.js";
import { compareLiveFields, findCommonFields } from "./compare-live-fields.js";
import { compareLivePaths } from "./compare-live-paths.js";

/**
 * Types that the protocol itself has (api-spec, "Schemas", "Collections", "Errors"): servers list
 * them, and no page describes them.
 */
const protocolTypes = ["apiVersion", "collection", "error", "resource", "schema"];

/**
 * Tells what a running server does that the docs do not say, and the other way round, each once.
 * The server is the base of the findings, the docs are their head.
 *
 * Only what both can tell is compared: prose and links stand in no schema; and what the docs leave
 * open, such as the flags of a field that only a curl body shows, no schema contradicts.
 */
export function compareLive(server: Api, docs: Api): readonly Finding[] {
  const { removed, added, kept } = pairUp(server.types, docs.types, ({ id }) => id);
  const common = findCommonFields(docs);
  const known = new Set(docs.types.map(({ id }) => id));
  const differences: readonly Difference[] = [
    ...removed.filter(({ id }) => !protocolTypes.includes(id)).map(unknownType),
    ...added.map(missingType),
    ...kept.flatMap(([live, page]) => [
      ...compareOperations(live, page),
      ...compareLiveFields(live, page, common),
      ...compareLiveActions(live, page, known),
    ]),
    ...compareLivePaths(kept),
  ];
  return sortFindings(differences.map(makeFinding));
}

function unknownType({ id, kind, span }: ApiType): Difference {
  const rule = kind.value === "resource" ? "live-resource-unknown" : "live-type-unknown";
  return { rule, subject: id, facts: [`type:${id}`], before: kind.value, base: span };
}

function missingType({ id, kind, span }: ApiType): Difference {
  const rule = kind.value === "resource" ? "live-resource-missing" : "live-type-missing";
  return { rule, subject: id, facts: [`type:${id}`], after: kind.value, head: span };
}

/** What can be done with a type. To be listed, and then read, is what makes a resource of it. */
function compareOperations(live: ApiType, page: ApiType): readonly Difference[] {
  if (page.kind.value === "type" && live.kind.value === "resource") {
    return [differentKind("live-type-listed", live, page)];
  }
  const isUnlisted = page.kind.value === "resource" && live.kind.value === "type";
  const { removed, added } = pairUp(live.operations, page.operations, ({ name }) => name);
  const missing = added.filter(({ name }) => !(isUnlisted && (name === "List" || name === "Get")));
  return [
    ...(isUnlisted ? [differentKind("live-resource-unlisted", live, page)] : []),
    ...missing.map(({ name, route: { value, span } }): Difference => {
      const subject = `${page.id}.${name}`;
      const after = `${value.method} ${value.path}`;
      const rule = "live-operation-missing";
      return { rule, subject, facts: [`op:${subject}`], after, base: live.span, head: span };
    }),
    ...removed.map(({ name, route: { value, span } }): Difference => {
      const subject = `${page.id}.${name}`;
      const before = `${value.method} ${value.path}`;
      const rule = "live-operation-unknown";
      return { rule, subject, facts: [`op:${subject}`], before, base: span, head: page.span };
    }),
  ];
}

function differentKind(rule: LiveRuleId, live: ApiType, page: ApiType): Difference {
  const facts = [`page:${page.id}`];
  const [before, after] = [live.kind.value, page.kind.value];
  return { rule, subject: page.id, facts, before, after, base: live.span, head: page.kind.span };
}
