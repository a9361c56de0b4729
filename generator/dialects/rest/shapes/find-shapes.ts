import { groupBy } from "../../../core/group-by.js";
import type { RestOperation } from "../model.js";
import { isOfSample, isPlain } from "./plain-answer.js";
import { isMap, isObject, itemsOf, seenIn, type SeenObject, type SeenValue } from "./shape-type.js";
import { typeName, typeNamesOf } from "./type-names.js";

/** The objects at one place of one operation's sample. A list has several. */
interface Occurrence {
  readonly operation: RestOperation;
  readonly objects: readonly SeenObject[];
  readonly names: ReadonlySet<string>;
  /** The name that the docs give the objects: a word of the path, or the member that holds them. */
  readonly hint: string;
  /** True if the response is one of these objects or a list of them, perhaps in a wrapper. */
  readonly isWhole: boolean;
  /**
   * The members of the objects in an envelope, such as those of `data`. Empty if an envelope holds plain values.
   * Undefined for objects that are no envelope.
   */
  readonly content: ReadonlySet<string> | undefined;
}

/** Objects of one shape (with the same or nearly the same members) in all samples. */
export interface SampleShape {
  readonly occurrences: readonly Occurrence[];
  readonly objects: readonly SeenObject[];
  readonly names: ReadonlySet<string>;
  readonly hint: string;
  /** The content of all occurrences. Undefined unless all of them are envelopes. */
  readonly content: ReadonlySet<string> | undefined;
}

/** Matches members that only wrap a response. The content of such a member takes its name from the path. */
const wrapper =
  /^(?:data|results?|items?|responses?|payload|records?|lists?|content|docs|rows|entries|objects?|body|value|values|message|_embedded)$/i;

/**
 * Returns the shapes that get a named type: whole responses, and objects of three or more members in
 * several operations.
 */
export function findShapes(operations: readonly RestOperation[]): readonly SampleShape[] {
  const all = operations.filter(isToldBySample).flatMap(occurrencesOf);
  const same = [...groupBy(all, ({ names }) => keyOf(names)).values()].flatMap(splitByContent);
  const shapes = mergeLike(same.flatMap(splitByKinds).map(toShape));
  return shapes.filter(({ occurrences, names, content }) => {
    // An envelope of plain values has no name that fits the answers of several resources.
    const isBare = content?.size === 0 && new Set(occurrences.map(({ hint }) => hint)).size > 1;
    if (isBare) return false;
    const owners = new Set(occurrences.map(({ operation }) => operation));
    return occurrences.some(({ isWhole }) => isWhole) || (owners.size > 1 && names.size > 2);
  });
}

const keyOf = (names: ReadonlySet<string>): string => [...names].sort().join("\n");

/**
 * Splits envelopes of different content, which are different types although they have the same members. An envelope of
 * nothing, such as `"data": null`, stays with the others if all of those have the same content.
 */
function splitByContent(same: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const groups = groupBy(same, ({ content }) => (content === undefined ? "" : keyOf(content)));
  return groups.size > 2 || !groups.has("") ? [...groups.values()] : [same];
}

/**
 * Splits objects with the same names if a member is an object in some, and a list or a plain value in others: some
 * answers may have one object as `result`, and others a list. One type for all would have a union in the place of the
 * member.
 */
function splitByKinds(same: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const groups: Occurrence[][] = [];
  for (const one of same) {
    const group = groups.find((others) => others.every((other) => agree(one, other)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

/** True if no member is an object in one occurrence and a list or a plain value in the other. */
function agree(a: Pick<Occurrence, "objects">, b: Pick<Occurrence, "objects">): boolean {
  const [own, other] = [kindsOf(a), kindsOf(b)];
  return [...own].every(([name, kind]) => (other.get(name) ?? kind) === kind);
}

/** Returns the kind of each member that always has the same one. `null` has no kind. */
function kindsOf({ objects }: Pick<Occurrence, "objects">): ReadonlyMap<string, string> {
  // Plain values of several kinds agree, because a type may have a union of them.
  const kinds = new Map<string, Set<string>>();
  for (const { node } of objects) {
    for (const { name, value } of node.members) {
      const kind =
        value.kind === "value" ? (value.value === null ? undefined : "value") : value.kind;
      if (kind === undefined || kind === "other") continue;
      kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
    }
  }
  return new Map(
    [...kinds].flatMap(([name, all]) =>
      all.size === 1 ? [[name, [...all][0] ?? ""] as const] : [],
    ),
  );
}

/** True if the members of an operation's response are known only from the sample. */
function isToldBySample({ returns, members }: RestOperation): boolean {
  return returns !== undefined && isPlain(returns.value) && members.every(isOfSample);
}

function toShape(occurrences: readonly Occurrence[]): SampleShape {
  const counts = [...groupBy(occurrences, ({ hint }) => hint)];
  // Hints of GET operations count most: their paths name the thing, and other paths may name an action.
  const weight = (group: readonly Occurrence[]): number =>
    group.filter(({ operation }) => isReading(operation)).length * 100 + group.length;
  const [best] = counts.toSorted(([, a], [, b]) => weight(b) - weight(a));
  return {
    occurrences,
    objects: occurrences.flatMap(({ objects }) => objects),
    names: new Set(occurrences.flatMap(({ names }) => [...names])),
    hint: resourceOf(occurrences) ?? best?.[0] ?? "",
    content: occurrences.some(({ content }) => content === undefined)
      ? undefined
      : new Set(occurrences.flatMap(({ content }) => [...(content ?? [])])),
  };
}

/**
 * Returns the resource of several actions that give the same answer: `Order` for `POST /orders/{id}/pay` and
 * `POST /orders/{id}/ship`. The name of one of the actions would not fit the others.
 */
function resourceOf(occurrences: readonly Occurrence[]): string | undefined {
  const hints = new Set(occurrences.map(({ hint }) => hint));
  const areActions = occurrences.every(
    ({ operation, isWhole, content }) =>
      !isReading(operation) && (isWhole || content !== undefined),
  );
  if (hints.size < 2 || !areActions) return undefined;
  const resources = new Set(occurrences.map(({ operation }) => typeNamesOf(operation).at(-2)));
  const [only] = resources;
  if (resources.size > 1 || only === undefined) return undefined;
  return occurrences.every(({ content }) => content !== undefined)
    ? `${only}Response`
    : `${only}Result`;
}

function isReading({ method }: RestOperation): boolean {
  return method.value === "GET";
}

/**
 * Merges shapes with the same name and mostly the same members, because a list often shows fewer members
 * than a single object.
 */
function mergeLike(shapes: readonly SampleShape[]): readonly SampleShape[] {
  return [...groupBy(shapes, ({ hint }) => hint).values()].flatMap((group) => {
    const merged: SampleShape[] = [];
    for (const shape of group.toSorted((a, b) => b.names.size - a.names.size)) {
      const at = merged.findIndex((other) => isLike(shape, other) && agree(shape, other));
      const other = merged[at];
      if (other === undefined) merged.push(shape);
      else
        merged[at] = { ...toShape([...other.occurrences, ...shape.occurrences]), hint: other.hint };
    }
    return merged;
  });
}

function isLike(a: SampleShape, b: SampleShape): boolean {
  const [own, other] = [a.content, b.content];
  if (
    own !== undefined &&
    other !== undefined &&
    keyOf(own) !== keyOf(other) &&
    !areLike(own, other)
  )
    return false;
  return areLike(a.names, b.names);
}

function areLike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((name) => b.has(name)).length;
  const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  return shared > 1 && shared >= less * 0.7 && shared >= more * 0.4;
}

function occurrencesOf(operation: RestOperation): readonly Occurrence[] {
  const seen = operation.sample && seenIn(operation.sample);
  if (seen === undefined) return [];
  const found: Occurrence[] = [];
  visit([seen], typeNamesOf(operation).at(-1) ?? "Root", true);
  return found;

  function visit(values: readonly SeenValue[], hint: string, isTop: boolean): void {
    const arrays = values.filter(({ node }) => node.kind === "array");
    if (arrays.length > 0) visit(itemsOf(arrays), hint, isTop);
    const objects = values.filter(isObject);
    if (objects.length === 0) return;
    const members = groupBy(
      objects.flatMap(({ node, ...seen }) =>
        node.members.map(({ name, value }) => ({ ...seen, name, node: value })),
      ),
      ({ name }) => name,
    );
    if (isMap(objects)) {
      visit([...members.values()].flat(), hint, false);
      return;
    }
    const inner = [...members].filter(([, own]) => own.some(({ node }) => isNested(node)));
    const isWrapper = isTop && (members.size < 2 || inner.some(([name]) => wrapper.test(name)));
    if (members.size > 1 || (isTop && !isWrapper)) {
      const names = new Set(members.keys());
      // The object inside a wrapper has the name, so the wrapper needs another name.
      const own = isWrapper ? `${hint}Response` : hint;
      // A thing with an id and a list, such as `lists`, is no envelope.
      const isThing = members.size > 3 && (members.has("id") || members.has("uuid"));
      const content =
        isWrapper && !isThing
          ? namesIn(inner.filter(([name]) => wrapper.test(name)).flatMap(([, values]) => values))
          : undefined;
      found.push({ operation, objects, names, hint: own, isWhole: isTop && !isWrapper, content });
    }
    for (const [name, own] of inner) {
      const isInside = isWrapper && wrapper.test(name);
      visit(own, isInside ? hint : typeName(name), isInside || (isWrapper && members.size < 2));
    }
  }
}

/** Returns the names of the members of all objects among values, and among the items of lists. */
function namesIn(values: readonly SeenValue[]): ReadonlySet<string> {
  const arrays = values.filter(({ node }) => node.kind === "array");
  const objects = [...values, ...itemsOf(arrays)].filter(isObject);
  const named = isMap(objects) ? [] : objects;
  return new Set(named.flatMap(({ node }) => node.members.map(({ name }) => name)));
}

function isNested({ kind }: SeenValue["node"]): boolean {
  return kind === "object" || kind === "array";
}
