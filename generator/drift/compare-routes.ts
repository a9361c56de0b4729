import type { Span } from "../diagnostics/diagnostic.js";
import type { Operation } from "../core/api.js";
import { printPath, type PathStyle } from "../core/paths.js";
import type { TypePair } from "./sides.js";
import { labelOf, type OperationPair } from "./compare-operations.js";
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

interface RouteAt {
  readonly method: string;
  readonly path: string;
  readonly span: Span;
  readonly parts: RouteParts;
}

/** What differs in the routes that base and head have: those of types, and those of other operations. */
export function compareRoutes(
  types: readonly TypePair[],
  operations: readonly OperationPair[],
  style: PathStyle,
): readonly Change[] {
  const pairs = [
    ...types.flatMap((pair) => pairRoutes(pair, style)),
    ...operations.map(([from, to]): RoutePair => {
      const id = labelOf(to);
      const routes = { base: toRoute(from, style), head: toRoute(to, style) };
      return { subject: "operation", id, fact: `op:${id}`, ...routes };
    }),
  ];
  const groups = groupMoves(pairs);
  const grouped = new Set(groups.flat());
  return [
    ...groups.flatMap(compareGroup),
    ...pairs.flatMap((pair) => [...compareMethod(pair), ...comparePath(pair, grouped.has(pair))]),
  ];
}

function pairRoutes([base, head]: TypePair, style: PathStyle): readonly RoutePair[] {
  const operations = pairUp(base.operations, head.operations, ({ name }) => name).kept;
  const actions = pairUp(base.actions, head.actions, ({ name }) => name).kept;
  const toPair =
    (subject: RoutePair["subject"], key: string) =>
    ([from, to]: readonly [Operation, Operation]): RoutePair => {
      const id = `${head.id}.${to.name}`;
      return {
        subject,
        id,
        fact: `${key}:${id}`,
        base: toRoute(from, style),
        head: toRoute(to, style),
      };
    };
  return [...operations.map(toPair("operation", "op")), ...actions.map(toPair("action", "action"))];
}

function toRoute({ method, path }: Operation, style: PathStyle): RouteAt {
  const text = printPath(path.value, style);
  return { method: method.value, path: text, span: path.span, parts: splitRoute(text) };
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
