import type { Span } from "../diagnostics/diagnostic.js";
import type { ApiType, Route } from "../ir/ir.js";
import type { TypePair } from "./sides.js";
import type { Change } from "./difference.js";
import { pairUp } from "./pair-up.js";
import { splitRoute, withoutParameterNames, type RouteParts } from "./route-parts.js";

/** A route that base and head have: that of an operation or of an action. */
interface RoutePair {
  readonly subject: "operation" | "action";
  readonly id: string;
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
export function compareRoutes(types: readonly TypePair[]): readonly Change[] {
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
    (subject: RoutePair["subject"], key: string) =>
    ([from, to]: readonly [Routed, Routed]): RoutePair => {
      const id = `${head.id}.${to.name}`;
      return { subject, id, fact: `${key}:${id}`, base: toRoute(from), head: toRoute(to) };
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

function compareGroup(group: readonly RoutePair[]): readonly Change[] {
  const [first] = group;
  if (first === undefined) return [];
  const { base, head } = first;
  const common = {
    subject: "api" as const,
    id: prefixOf(base.parts),
    facts: group.map(({ fact }) => fact),
    base: base.span,
    head: head.span,
  };
  return prefixChanges(base.parts, head.parts).map((rule) => {
    const part = rule === "base-path/changed" ? "base" : "scope";
    return { ...common, rule, before: base.parts[part], after: head.parts[part] };
  });
}

type PrefixChange =
  "base-path/changed" | "path-scope/gained" | "path-scope/lost" | "path-scope/changed";

/** What differs before the collection of a route. */
function prefixChanges(base: RouteParts, head: RouteParts): readonly PrefixChange[] {
  const scope = base.scope === "" ? "gained" : head.scope === "" ? "lost" : "changed";
  return [
    ...(base.base === head.base ? [] : ["base-path/changed" as const]),
    ...(withoutParameterNames(base.scope) === withoutParameterNames(head.scope)
      ? []
      : [`path-scope/${scope}` as const]),
  ];
}

function compareMethod({ subject, id, fact, base, head }: RoutePair): readonly Change[] {
  if (base.method === head.method) return [];
  const [before, after] = [base.method, head.method];
  const spans = { base: base.span, head: head.span };
  return [
    { rule: "operation-method/changed", subject, id, facts: [fact], before, after, ...spans },
  ];
}

function comparePath(pair: RoutePair, isGrouped: boolean): readonly Change[] {
  const { subject, id, fact, base, head } = pair;
  if (base.path === head.path) return [];
  const toChange = (rule: Change["rule"]): Change => {
    const [before, after] = [base.path, head.path];
    const spans = { base: base.span, head: head.span };
    return { rule, subject, id, facts: [fact], before, after, ...spans };
  };
  if (withoutParameterNames(base.path) === withoutParameterNames(head.path)) {
    return [toChange("path-parameter-name/renamed")];
  }
  const [before, after] = [base.parts.rest, head.parts.rest].map(withoutParameterNames);
  return [
    ...(isGrouped ? [] : prefixChanges(base.parts, head.parts).map(toChange)),
    ...(before === after ? [] : [toChange("operation-path/changed")]),
  ];
}
