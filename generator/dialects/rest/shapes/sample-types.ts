import type { ObjectDef, TypeRef } from "../../../core/api.js";
import { freeName } from "../../../core/free-name.js";
import type { Reading, RestEntity, RestSample } from "../model.js";
import { findShapes, type SampleShape } from "./find-shapes.js";
import { fieldsOf, seenIn, typeOfValues, type NameOf, type SeenObject } from "./shape-type.js";
import { typeNamesOf } from "./type-names.js";

/** The types that samples show, for responses without a table. */
export interface SampleTypes {
  /** The types that several samples show or that are a whole response. A path or a member gives the name. */
  readonly types: readonly ObjectDef[];
  /** Returns the type of a sample. Undefined if the sample is not JSON. */
  typeOf(sample: RestSample): TypeRef | undefined;
}

/** Finds the types in the samples of all responses. */
export function readSampleTypes({ operations, types: declared }: Reading): SampleTypes {
  const byObject = new Map<SeenObject["node"], string>();
  const taken = new Set(declared.map(({ id }) => id));
  const entities = declared.filter((one) => one.kind === "object");
  const named: { readonly id: string; readonly shape: SampleShape }[] = [];
  for (const shape of findShapes(operations)) {
    const known = entityLike(shape, entities);
    const id = known?.id ?? freeId(shape, taken);
    if (known === undefined) {
      taken.add(id);
      named.push({ id, shape });
    }
    for (const { node } of shape.objects) byObject.set(node, id);
  }
  // Objects at one place have a named type only if all of them have the same one.
  const nameOf: NameOf = (objects) => {
    const ids = new Set(objects.map(({ node }) => byObject.get(node)));
    return ids.size === 1 ? [...ids][0] : undefined;
  };
  return {
    types: named.map(({ id, shape }) => toDef(id, shape, nameOf)),
    typeOf: (sample) => {
      const seen = seenIn(sample);
      return seen && typeOfValues([seen], nameOf);
    },
  };
}

function toDef(id: string, { objects, occurrences }: SampleShape, nameOf: NameOf): ObjectDef {
  const [first] = occurrences;
  if (first === undefined) throw new Error(`${id} has no sample`);
  const span = first.operation.sample?.span ?? first.operation.span;
  const fields = fieldsOf(objects, nameOf);
  return { kind: "object", id, page: span.file, fields, isOpen: false, span };
}

/**
 * Returns the smallest declared object that has all members of a shape, and at most as many others.
 * Undefined if there is none.
 */
function entityLike(
  { names }: SampleShape,
  entities: readonly RestEntity[],
): RestEntity | undefined {
  if (names.size < 3) return undefined;
  return entities
    .filter(({ fields }) => {
      const own = new Set(fields.map(({ name }) => name));
      return own.size <= names.size * 2 && [...names].every((name) => own.has(name));
    })
    .toSorted((a, b) => a.fields.length - b.fields.length)[0];
}

/**
 * Returns a free name for a shape: its hint. If the hint is taken, the previous word of the path is put before it. If
 * that is taken too, a number is added.
 */
function freeId({ hint, occurrences }: SampleShape, taken: ReadonlySet<string>): string {
  if (!taken.has(hint)) return hint;
  const [first] = occurrences;
  const words = first === undefined ? [] : typeNamesOf(first.operation);
  const before = words[words.lastIndexOf(hint) - 1] ?? words.at(-1) ?? "";
  const longer = hint.startsWith(before) ? hint : before + hint;
  return freeName(longer, taken);
}
