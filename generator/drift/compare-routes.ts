import type { Span } from "../diagnostics/diagnostic.js";
import type { ApiType, Route } from "../ir/ir.js";
import type { Difference } from "./finding.js";
import { pairUp } from "./pair-up.js";
import { splitRoute, withoutParameterNames, type RouteParts } from "./route-parts.js";
import type { RuleId } from "./rules.js";

/** A route that base and head have: that of an operation or of an action. */
interface RoutePair {
  readonly kind: "operation" | "action";
  readonly subject: string;
  /** The key of the fact. */
  readonly fact: string;
  readonly base: RouteAt;
  readonly head: RouteAt;
}

interface RouteAt extends Route {
  readonly span: Span;
  readonly parts: RouteParts;
}

/** What differs in the routes of the operations and actions that base and head have. */
export function compareRoutes(
  types: readonly (readonly [base: ApiType, head: ApiType])[],
): readonly Difference[] {
  const pairs = types.flatMap(([base, head]) => pairRoutes(base, head));
  const groups = groupMoves(pairs);
  const grouped = new Set(groups.flat());
  return [
    ...groups.flatMap(compareGroup),
    ...pairs.flatMap((pair) => [...compareMethod(pair), ...comparePath(pair, grouped.has(pair))]),
  ];
}

function pairRoutes(base: ApiType, head: ApiType): readonly RoutePair[] {
  const operations = pairUp(base.operations, head.operations, ({ name }) => name).kept;
  const actions = pairUp(base.actions, head.actions, ({ name }) => name).kept;
  const toPair =
    (kind: RoutePair["kind"], key: string) =>
    ([from, to]: readonly [Routed, Routed]): RoutePair => {
      const subject = `${head.id}.${to.name}`;
      return { kind, subject, fact: `${key}:${subject}`, base: toRoute(from), head: toRoute(to) };
    };
  return [...operations.map(toPair("operation", "op")), ...actions.map(toPair("action", "action"))];
}

interface Routed {
  readonly name: string;
  readonly route: { readonly value: Route; readonly span: Span };
}

function toRoute({ route: { value, span } }: Routed): RouteAt {
  return { ...value, span, parts: splitRoute(value.path) };
}

/**
 * Routes that all began alike, and all begin alike in another way: one change of the API. A single
 * route is a change of its own.
 */
function groupMoves(pairs: readonly RoutePair[]): readonly (readonly RoutePair[])[] {
  const byPrefix = new Map<string, RoutePair[]>();
  for (const pair of pairs) {
    const prefix = prefixOf(pair.base.parts);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), pair]);
  }
  return [...byPrefix].flatMap(([prefix, group]) => {
    const [first] = group;
    const next = first && prefixOf(first.head.parts);
    const isMoved =
      next !== undefined && withoutParameterNames(next) !== withoutParameterNames(prefix);
    const isWhole = group.length > 1 && group.every(({ head }) => prefixOf(head.parts) === next);
    return isMoved && isWhole ? [group] : [];
  });
}

function prefixOf({ base, scope }: RouteParts): string {
  return base + scope;
}

function compareGroup(group: readonly RoutePair[]): readonly Difference[] {
  const [first] = group;
  if (first === undefined) return [];
  const { base, head } = first;
  const common = {
    subject: prefixOf(base.parts),
    facts: group.map(({ fact }) => fact),
    base: base.span,
    head: head.span,
  };
  return [
    ...(base.parts.base === head.parts.base
      ? []
      : [
          {
            ...common,
            rule: "api-base-path-changed" as const,
            before: base.parts.base,
            after: head.parts.base,
          },
        ]),
    ...scopeChange(base.parts, head.parts).map((change): Difference => {
      const before = base.parts.scope;
      return { ...common, rule: `api-scope-${change}`, before, after: head.parts.scope };
    }),
  ];
}

function scopeChange(
  base: RouteParts,
  head: RouteParts,
): readonly ("gained" | "lost" | "changed")[] {
  if (withoutParameterNames(base.scope) === withoutParameterNames(head.scope)) return [];
  return [base.scope === "" ? "gained" : head.scope === "" ? "lost" : "changed"];
}

function compareMethod({ kind, subject, fact, base, head }: RoutePair): readonly Difference[] {
  if (base.method === head.method) return [];
  return [
    {
      rule: `${kind}-method-changed`,
      subject,
      facts: [fact],
      before: base.method,
      after: head.method,
      base: base.span,
      head: head.span,
    },
  ];
}

function comparePath(pair: RoutePair, isGrouped: boolean): readonly Difference[] {
  const { kind, subject, fact, base, head } = pair;
  if (base.path === head.path) return [];
  const places = { base: base.span, head: head.span };
  const values = { before: base.path, after: head.path };
  const toDifference = (rule: RuleId): Difference => {
    return { rule, subject, facts: [fact], ...values, ...places };
  };
  if (withoutParameterNames(base.path) === withoutParameterNames(head.path)) {
    return [toDifference("path-parameter-renamed")];
  }
  const rules: RuleId[] = [];
  if (!isGrouped) {
    if (base.parts.base !== head.parts.base) rules.push(`${kind}-base-path-changed`);
    for (const change of scopeChange(base.parts, head.parts)) rules.push(`${kind}-scope-${change}`);
  }
  const [before, after] = [base.parts.rest, head.parts.rest].map(withoutParameterNames);
  if (before !== after) rules.push(`${kind}-path-changed`);
  return rules.map(toDifference);
}
