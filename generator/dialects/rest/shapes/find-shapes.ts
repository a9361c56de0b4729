import { pathSegments } from "../../../core/paths.js";
import { groupBy } from "../../../core/group-by.js";
import type { RestOperation } from "../model.js";
import { entityId } from "../resolve/entity-name.js";
import { isOfSample, isPlain } from "./plain-answer.js";
import { isMap, isObject, itemsOf, seenIn, type SeenObject, type SeenValue } from "./shape-type.js";

/** Objects at one place of the sample of one operation. */
interface Occurrence {
  readonly operation: RestOperation;
  readonly objects: readonly SeenObject[];
  readonly names: ReadonlySet<string>;
  /** What the docs call it: the word of the path, or the member that holds it. */
  readonly hint: string;
  /** True if the answer is such an object, or a list of them. */
  readonly isWhole: boolean;
}

/** Objects of one shape, wherever samples show them. */
export interface SampleShape {
  readonly occurrences: readonly Occurrence[];
  readonly objects: readonly SeenObject[];
  readonly names: ReadonlySet<string>;
  readonly hint: string;
}

/** Members that only wrap an answer, so that the path tells what it is. */
const wrapper =
  /^(?:data|results?|items?|responses?|payload|records?|lists?|content|docs|rows|entries|objects?|body|value|values|message|_embedded)$/i;

/** The shapes of answers that deserve a name: whole answers, and objects that several operations show. */
export function findShapes(operations: readonly RestOperation[]): readonly SampleShape[] {
  const all = operations.filter(isToldBySample).flatMap(occurrencesOf);
  const same = [...groupBy(all, ({ names }) => [...names].sort().join("\n")).values()];
  const shapes = mergeLike(same.map(toShape));
  return shapes.filter(({ occurrences, names }) => {
    const owners = new Set(occurrences.map(({ operation }) => operation));
    return occurrences.some(({ isWhole }) => isWhole) || (owners.size > 1 && names.size > 2);
  });
}

/** True if nothing but the sample tells what an operation answers. */
function isToldBySample({ returns, members }: RestOperation): boolean {
  return returns !== undefined && isPlain(returns.value) && members.every(isOfSample);
}

function toShape(occurrences: readonly Occurrence[]): SampleShape {
  const counts = [...groupBy(occurrences, ({ hint }) => hint)];
  // Operations that read or make a thing call it by its name; others by what they do.
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

/** A list often shows less than the thing itself: shapes with one name and most members are one. */
function mergeLike(shapes: readonly SampleShape[]): readonly SampleShape[] {
  return [...groupBy(shapes, ({ hint }) => hint).values()].flatMap((group) => {
    const merged: SampleShape[] = [];
    for (const shape of group.toSorted((a, b) => b.names.size - a.names.size)) {
      const at = merged.findIndex((other) => isLike(shape, other));
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
      found.push({ operation, objects, names, hint, isWhole: isTop && !isWrapper });
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

/** The words of a path that name things, as names of types: `/users/{id}` has `User`. */
export function typeNamesOf({ path }: RestOperation): readonly string[] {
  return pathSegments(path.value).flatMap((segment) => {
    const [word] = segment;
    if (segment.length !== 1 || typeof word !== "string") return [];
    const bare = word.replace(/\.(?:json|xml|\w*php)$/, "");
    return /^(?:api|rest|v?\d+(?:\.\d+)*)$/i.test(bare) ? [] : [typeName(bare)];
  });
}

/** The name of a type that a word of a path or a member stands for: `merge_requests` is `MergeRequest`. */
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
