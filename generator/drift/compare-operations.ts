import type { Api, Field, Operation, Payload, Response, TypeRef } from "../core/api.js";
import { routeText, typesOf, type ApiType } from "../core/by-type.js";
import { stated, type Fact } from "../core/fact.js";
import { printPath, withoutParameterNames } from "../core/paths.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { compareFields } from "./compare-fields.js";
import { compareFieldTypes, typeTexts } from "./compare-field-types.js";
import { compareDeprecatedOperations, compareHeaders, compareMedia } from "./compare-media.js";
import { compareParameters } from "./compare-parameters.js";
import { compareNull, splitNull } from "./compare-presence.js";
import type { Change } from "./difference.js";
import { objectOf } from "./objects.js";
import { pairEach, pairUp, type Pairs } from "./pair-up.js";
import type { Sides } from "./sides.js";
import { usageOf } from "./usage.js";

/** The operations of two APIs, paired. */
export interface OperationPairs {
  /** The operations that belong to no type on their side. */
  readonly loose: Pairs<Operation>;
  /** All operations that exist on both sides. */
  readonly kept: readonly OperationPair[];
}

/** An operation of the base with the same operation of the head. */
export type OperationPair = readonly [base: Operation, head: Operation];

/**
 * Pairs operations by method and path, ignoring parameter names; the rest by group and name. Of several operations with
 * the same route, those with the same group and name are paired first.
 */
export function pairOperations(base: Api, head: Api): OperationPairs {
  const nameOf = ({ group = "", name }: Operation): string => `${group} ${name}`;
  const routeOf = ({ method, path }: Operation): string =>
    `${method.value} ${printPath(withoutParameterNames(path.value))}`;
  const same = pairEach(
    base.operations,
    head.operations,
    (one) => `${routeOf(one)} ${nameOf(one)}`,
  );
  const byRoute = pairEach(same.removed, same.added, routeOf);
  const byName = pairEach(byRoute.removed, byRoute.added, nameOf);
  const kept = [...same.kept, ...byRoute.kept, ...byName.kept];
  const [ofBase, ofHead] = [typedOperations(base), typedOperations(head)];
  return {
    loose: {
      removed: byName.removed.filter(({ id }) => !ofBase.has(id)),
      added: byName.added.filter(({ id }) => !ofHead.has(id)),
      kept: kept.filter(([from, to]) => !ofBase.has(from.id) && !ofHead.has(to.id)),
    },
    kept,
  };
}

function typedOperations(api: Api): ReadonlySet<string> {
  const types = typesOf(api);
  return new Set(
    types.flatMap(({ operations, actions }) => [...operations, ...actions].map(({ id }) => id)),
  );
}

/**
 * Returns the name to show for an operation: that of its method in the client, if known; else its group and its name.
 */
export function labelOf(operation: Operation, { labels }: Sides): string {
  const { group, name } = operation;
  return labels?.get(operation) ?? (group === undefined ? name : `${group}.${name}`);
}

/**
 * Compares operations apart from their routes: the presence of those without a type, and the parameters, bodies and
 * responses of all that exist on both sides.
 */
export function compareOperations(
  { loose, kept }: OperationPairs,
  sides: Sides,
): readonly Change[] {
  const { pathStyle } = sides;
  return [
    ...loose.removed.map((operation): Change => {
      const id = labelOf(operation, sides);
      const values = { before: routeText(operation, pathStyle), base: operation.path.span };
      return { rule: "operation-presence/removed", id, facts: [`op:${id}`], ...values };
    }),
    ...loose.added.map((operation): Change => {
      const id = labelOf(operation, sides);
      const values = { after: routeText(operation, pathStyle), head: operation.path.span };
      return { rule: "operation-presence/added", id, facts: [`op:${id}`], ...values };
    }),
    ...kept.flatMap((pair) => {
      const parameters = compareParameters(labelOf(pair[1], sides), pair, sides);
      // A value that moved to the body, or out of it, was neither added nor removed.
      const moved = new Set(
        parameters.filter(({ rule }) => rule === "parameter-place/changed").map(({ id }) => id),
      );
      // `compareActions` compares the inputs and outputs of actions. An operation that moved to the group of another
      // type works on that type. In both cases, the names of payload types are not compared here.
      const [from, to] = pair;
      const isOwn = from.group === to.group && to.role.value !== "action";
      const place = { sides, comparesNames: isOwn || loose.kept.includes(pair) };
      const bodies = compareBodies(pair, place).filter(({ id }) => !moved.has(id));
      const label = labelOf(to, sides);
      return [
        ...compareDeprecatedOperations(label, pair),
        ...parameters,
        ...bodies,
        ...compareMedia(label, [from.body, to.body], "request"),
        ...compareResponses(pair, place),
      ];
    }),
  ];
}

function compareBodies(
  [from, to]: OperationPair,
  place: Omit<PayloadPlace, "end">,
): readonly Change[] {
  const id = labelOf(to, place.sides);
  const [base, head] = [from, to].map(({ body, span }) => payloadAt(body, span));
  return base && head ? comparePayloads(id, [base, head], { ...place, end: "input" }) : [];
}

function compareResponses(
  [from, to]: OperationPair,
  place: Omit<PayloadPlace, "end">,
): readonly Change[] {
  const { removed, added, kept } = pairUp(from.responses, to.responses, statusOf);
  const label = labelOf(to, place.sides);
  return [
    ...removed.map((response): Change => {
      const { span } = response.status;
      const [id, before] = [`${label} ${statusOf(response)}`, statusOf(response)];
      return { rule: "response-status/removed", id, facts: [`status:${id}`], before, base: span };
    }),
    ...added.map((response): Change => {
      const { span } = response.status;
      const [id, after] = [`${label} ${statusOf(response)}`, statusOf(response)];
      return { rule: "response-status/added", id, facts: [`status:${id}`], after, head: span };
    }),
    ...kept.flatMap(([a, b]) => {
      const pair = [payloadAt(a.payload, a.status.span), payloadAt(b.payload, b.status.span)];
      const [base, head] = pair;
      const id = `${label} ${statusOf(b)}`;
      return [
        ...compareMedia(id, [a.payload, b.payload], "response"),
        ...compareHeaders(id, [a, b]),
        ...(base && head ? comparePayloads(id, [base, head], { ...place, end: "output" }) : []),
      ];
    }),
  ];
}

function statusOf({ status }: Response): string {
  return String(status.value);
}

interface PayloadAt {
  readonly type: TypeRef | undefined;
  readonly span: Span;
}

function payloadAt(payload: Fact<Payload> | undefined, span: Span): PayloadAt {
  return { type: payload?.value.type, span: payload?.span ?? span };
}

interface PayloadPlace {
  readonly sides: Sides;
  /** True if a payload with another named type is a difference. */
  readonly comparesNames: boolean;
  readonly end: "input" | "output";
}

/** Compares two bodies or responses. The content of named types is not compared here, but once per type. */
function comparePayloads(
  id: string,
  [from, to]: readonly [PayloadAt, PayloadAt],
  place: PayloadPlace,
): readonly Change[] {
  const { sides, comparesNames, end } = place;
  const direction = end === "input" ? "request" : "response";
  const [was, is] = [withoutNull(from.type), withoutNull(to.type)];
  // If one side has an object without a name, a named type on the other side may have the same fields.
  const base = is?.kind === "object" ? inPlace(was, sides.base) : was;
  const head = base?.kind === "object" ? inPlace(is, sides.head) : is;
  const nulls =
    from.type && to.type && !isUntold(base) && !isUntold(head)
      ? compareNull(id, [valueOf(from.type, from.span), valueOf(to.type, to.span)], direction)
      : [];
  if (base?.kind === "array" && head?.kind === "array") {
    const items = [
      { ...from, type: base.items },
      { ...to, type: head.items },
    ] as const;
    return [...nulls, ...comparePayloads(`${id}[]`, items, place)];
  }
  if (base?.kind === "object" && head?.kind === "object") {
    const types = [objectOf(id, base, from.span), objectOf(id, head, to.span)] as const;
    const usage = [usageOf(id, direction)];
    return [...nulls, ...compareFields(...types, { ...sides, usage })];
  }
  const isNamed = base?.kind === "named" || head?.kind === "named";
  if ((isNamed && !comparesNames) || isUntold(base) || isUntold(head)) return nulls;
  if (base && head && compareFieldTypes(base, head) === undefined) return nulls;
  const change = base === undefined ? "added" : head === undefined ? "removed" : "changed";
  if (base === head) return [];
  const [before, after] =
    base && head
      ? typeTexts([base, head], sides.typeText)
      : [base, head].map((type) => type && sides.typeText(type));
  const values = { before, after, base: from.span, head: to.span };
  const rule = `operation-${end}/${change}` as const;
  return [...nulls, { rule, subject: "operation", id, facts: [`${end}:${id}`], ...values }];
}

/** Takes null out of a type. An empty answer, which is nothing but null, stays as it is. */
function withoutNull(type: TypeRef | undefined): TypeRef | undefined {
  return type && splitNull(type).type;
}

/** Wraps the type of a body or a response as a value that may be null. */
function valueOf(value: TypeRef, span: Span): Pick<Field, "type" | "span"> {
  return { type: stated(value, span), span };
}

function isUntold(type: TypeRef | undefined): boolean {
  return type?.kind === "scalar" && type.name === "unknown";
}

/** Replaces a named type by an object with its fields; any other type is returned as it is. */
function inPlace(type: TypeRef | undefined, types: readonly ApiType[]): TypeRef | undefined {
  if (type?.kind !== "named") return type;
  const found = types.find(({ id }) => id === type.type);
  return found === undefined
    ? type
    : { kind: "object", fields: found.fields, isOpen: found.isOpen };
}
