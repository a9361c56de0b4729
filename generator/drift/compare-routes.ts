import type { Span } from "../diagnostics/diagnostic.js";
import type { Operation } from "../core/api.js";
import { isSameRoute, printPath, type PathStyle, type PathTemplate } from "../core/paths.js";
import type { Sides, TypePair } from "./sides.js";
import { labelOf, type OperationPair } from "./compare-operations.js";
import type { Change } from "./difference.js";
import { pairUp } from "./pair-up.js";
import { splitRoute, type RouteParts } from "./route-parts.js";

/** The route of an operation or action that exists on both sides. */
interface RoutePair {
  readonly subject: "operation" | "action";
  readonly id: string;
  /** The key of the fact that states the route. */
  readonly fact: string;
  readonly base: RouteAt;
  readonly head: RouteAt;
}

interface RouteAt {
  readonly method: string;
  readonly path: PathTemplate;
  readonly span: Span;
  readonly parts: RouteParts;
}

/** Compares routes that exist on both sides: of types, and of operations without a type. */
export function compareRoutes(
  types: readonly TypePair[],
  operations: readonly OperationPair[],
  sides: Sides,
): readonly Change[] {
  const style = sides.pathStyle;
  const pairs = [
    ...types.flatMap(pairRoutes),
    ...operations.map(([from, to]): RoutePair => {
      const id = labelOf(to, sides);
      const routes = { base: toRoute(from), head: toRoute(to) };
      return { subject: "operation", id, fact: `op:${id}`, ...routes };
    }),
  ];
  const groups = groupMoves(pairs);
  const grouped = new Set(groups.flat());
  return [
    ...groups.flatMap((group) => compareGroup(group, style)),
    ...pairs.flatMap((pair) => [
      ...compareMethod(pair),
      ...comparePath(pair, { isGrouped: grouped.has(pair), style }),
    ]),
  ];
}

function pairRoutes([base, head]: TypePair): readonly RoutePair[] {
  const operations = pairUp(base.operations, head.operations, ({ name }) => name).kept;
  const actions = pairUp(base.actions, head.actions, ({ name }) => name).kept;
  const toPair =
    (subject: RoutePair["subject"], key: string) =>
    ([from, to]: readonly [Operation, Operation]): RoutePair => {
      const id = `${head.id}.${to.name}`;
      return { subject, id, fact: `${key}:${id}`, base: toRoute(from), head: toRoute(to) };
    };
  return [...operations.map(toPair("operation", "op")), ...actions.map(toPair("action", "action"))];
}

function toRoute({ method, path }: Operation): RouteAt {
  const { value, span } = path;
  return { method: method.value, path: value, span, parts: splitRoute(value) };
}

/**
 * Groups routes whose common prefix changed to another common prefix, which is one change of the API. A single route is
 * not grouped.
 */
function groupMoves(pairs: readonly RoutePair[]): readonly (readonly RoutePair[])[] {
  const byPrefix = new Map<string, RoutePair[]>();
  for (const pair of pairs) {
    const prefix = printPath(pair.base.parts.prefix);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), pair]);
  }
  return [...byPrefix.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return [];
    const { prefix } = first.head.parts;
    const isMoved = !isSameRoute(first.base.parts.prefix, prefix);
    const isWhole = others.every(({ head }) => isSameText(head.parts.prefix, prefix));
    return isMoved && isWhole ? [group] : [];
  });
}

/** True if two paths are equal, including the names of their parameters. */
function isSameText(one: PathTemplate, other: PathTemplate): boolean {
  return printPath(one) === printPath(other);
}

function compareGroup(group: readonly RoutePair[], style: PathStyle): readonly Change[] {
  const [first] = group;
  if (first === undefined) return [];
  const { base, head } = first;
  const common = {
    subject: "api" as const,
    id: printPath(base.parts.prefix, style),
    facts: group.map(({ fact }) => fact),
    base: base.span,
    head: head.span,
  };
  return prefixChanges(base.parts, head.parts).map((rule) => {
    const part = rule === "base-path/changed" ? "base" : "scope";
    const [before, after] = [base, head].map(({ parts }) => printPath(parts[part], style));
    return { ...common, rule, before, after };
  });
}

type PrefixChange =
  "base-path/changed" | "path-scope/gained" | "path-scope/lost" | "path-scope/changed";

/** Compares the parts of two routes before the collection. */
function prefixChanges(base: RouteParts, head: RouteParts): readonly PrefixChange[] {
  const [had, has] = [base, head].map(({ scope }) => scope.parts.length > 0);
  const scope = had !== true ? "gained" : has !== true ? "lost" : "changed";
  return [
    ...(isSameText(base.base, head.base) ? [] : ["base-path/changed" as const]),
    ...(isSameRoute(base.scope, head.scope) ? [] : [`path-scope/${scope}` as const]),
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

function comparePath(
  { subject, id, fact, base, head }: RoutePair,
  { isGrouped, style }: { readonly isGrouped: boolean; readonly style: PathStyle },
): readonly Change[] {
  if (isSameText(base.path, head.path)) return [];
  const toChange = (rule: Change["rule"]): Change => {
    const [before, after] = [base, head].map(({ path }) => printPath(path, style));
    const spans = { base: base.span, head: head.span };
    return { rule, subject, id, facts: [fact], before, after, ...spans };
  };
  if (isSameRoute(base.path, head.path)) return [toChange("path-parameter-name/renamed")];
  const prefixes = isGrouped ? [] : prefixChanges(base.parts, head.parts);
  // A move of one path is one change, even if several of its parts changed.
  if (!isSameRoute(base.parts.rest, head.parts.rest) || prefixes.length > 1)
    return [toChange("operation-path/changed")];
  return prefixes.map(toChange);
}
