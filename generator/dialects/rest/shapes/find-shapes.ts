import { pathSegments } from "../../../core/paths.js";
import { groupBy } from "../../../core/group-by.js";
import type { RestOperation } from "../model.js";
import { entityId } from "../resolve/entity-name.js";
import { isOfSample, isPlain } from "./plain-answer.js";
import { isMap, isObject, itemsOf, seenIn, type SeenObject, type SeenValue } from "./shape-type.js";

/** The objects at one place of one operation's sample. A list has several. */
interface Occurrence {
  readonly operation: RestOperation;
  readonly objects: readonly SeenObject[];
  readonly names: ReadonlySet<string>;
  /** The name that the docs give the objects: a word of the path, or the member that holds them. */
  readonly hint: string;
  /** True if the response is one of these objects or a list of them, perhaps in a wrapper. */
  readonly isWhole: boolean;
}

/** Objects of one shape (with the same or nearly the same members) in all samples. */
export interface SampleShape {
  readonly occurrences: readonly Occurrence[];
  readonly objects: readonly SeenObject[];
  readonly names: ReadonlySet<string>;
  readonly hint: string;
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
  const same = [...groupBy(all, ({ names }) => [...names].sort().join("\n")).values()];
  const shapes = mergeLike(same.flatMap(splitByKinds).map(toShape));
  return shapes.filter(({ occurrences, names }) => {
    const owners = new Set(occurrences.map(({ operation }) => operation));
    return occurrences.some(({ isWhole }) => isWhole) || (owners.size > 1 && names.size > 2);
  });
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
    hint: best?.[0] ?? "",
  };
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
  const shared = [...a.names].filter((name) => b.names.has(name)).length;
  const [less, more] = [Math.min(a.names.size, b.names.size), Math.max(a.names.size, b.names.size)];
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
      objects.flatMap(({ node, spanOf }) =>
        node.members.map(({ name, value }) => ({ name, node: value, spanOf })),
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
      found.push({ operation, objects, names, hint: own, isWhole: isTop && !isWrapper });
    }
    for (const [name, own] of inner) {
      const isInside = isWrapper && wrapper.test(name);
      visit(own, isInside ? hint : typeName(name), isInside || (isWrapper && members.size < 2));
    }
  }
}

function isNested({ kind }: SeenValue["node"]): boolean {
  return kind === "object" || kind === "array";
}

/**
 * Returns the literal segments of a path as names of types: `User` for `/users/{id}`. Versions and words
 * such as `api` are left out.
 */
export function typeNamesOf({ path }: RestOperation): readonly string[] {
  return pathSegments(path.value).flatMap((segment) => {
    const [word] = segment;
    if (segment.length !== 1 || typeof word !== "string") return [];
    const bare = word.replace(/\.(?:json|xml|\w*php)$/, "");
    return /^(?:api|rest|v?\d+(?:\.\d+)*)$/i.test(bare) ? [] : [typeName(bare)];
  });
}

/** Returns the name of a type for a word of a path or a member: `MergeRequest` for `merge_requests`. */
function typeName(word: string): string {
  const id = entityId(word.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[_.-]+/g, " "));
  const name = id === "" || /^\d/.test(id) ? `Type${id}` : id;
  if (/(?:series|species)$/i.test(name)) return name;
  if (/(?:status|alias|bus|bonus|virus)es$/i.test(name)) return name.slice(0, -2);
  if (/[^aeiou]ies$/i.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|us|is|news)$/i.test(name)) return name;
  if (/(?:xes|ches|shes|sses|zzes)$/i.test(name)) return name.slice(0, -2);
  return name.length > 3 && name.endsWith("s") ? name.slice(0, -1) : name;
}
