import type { Field, JsonValue, ObjectDef, TypeDef, TypeRef } from "../../../core/api.js";
import type { Fact } from "../../../core/fact.js";
import { groupBy } from "../../../core/group-by.js";

/** The kind of a value in JSON; `any` if the kind is not known. */
export type Kind =
  "string" | "integer" | "number" | "boolean" | "file" | "object" | "array" | "any";

/** A member with one name, taken together from all objects that a value may be. */
export interface Member {
  readonly name: string;
  /** The fields with this name, one from each object that has it. */
  readonly fields: readonly Field[];
  /** True if some of the objects do not have the member. */
  readonly isMissing: boolean;
}

/** The values that a type allows, with references to named types resolved. */
export interface Shape {
  readonly kinds: ReadonlySet<Kind>;
  readonly isNullable: boolean;
  /** The ids of the named objects that a value may be. */
  readonly names: readonly string[];
  /** True if a value may lack members of the objects. */
  readonly isPartial: boolean;
  /** The objects that a value may be. */
  readonly objects: readonly ObjectShape[];
  /** The types of the items of lists. */
  readonly items: readonly TypeRef[];
  /** The types of the values of maps. */
  readonly values: readonly TypeRef[];
  /** The allowed values. Undefined if they are not listed. */
  readonly options: Options | undefined;
  /** The allowed values of the items of a list. Undefined if they are not listed. */
  readonly itemOptions?: Options | undefined;
}

/** A list of allowed values, with its place. */
export interface Options {
  readonly values: readonly JsonValue[];
  readonly fact: Pick<Fact<unknown>, "span" | "rule" | "evidence">;
  /** The id of the enumeration that states the list. Undefined if the list is stated where it is used. */
  readonly owner: string | undefined;
}

export interface ObjectShape {
  /** The id of the type. Undefined for an object without a name. */
  readonly id: string | undefined;
  readonly fields: readonly Field[];
  readonly isOpen: boolean;
}

/** The types of an API, keyed by id. */
export type Types = ReadonlyMap<string, TypeDef>;

/** The greatest depth of references, unions and null that is followed. Deeper types have the kind `any`. */
const deepest = 20;

const none: Shape = {
  kinds: new Set(),
  isNullable: false,
  names: [],
  isPartial: false,
  objects: [],
  items: [],
  values: [],
  options: undefined,
};

/** Returns the shape of a type. A named type has the shape of its definition. */
export function shapeOf(type: TypeRef, types: Types, depth = 0): Shape {
  const of = (...kinds: Kind[]): Shape => ({ ...none, kinds: new Set(kinds) });
  if (depth > deepest) return of("any");
  switch (type.kind) {
    case "scalar":
      if (type.name === "null") return { ...none, isNullable: true };
      return of(type.name === "json" || type.name === "unknown" ? "any" : type.name);
    case "id":
      return of("string");
    case "array":
      return { ...of("array"), items: [type.items] };
    case "map":
      return { ...of("object"), values: [type.values] };
    case "object": {
      const { fields, isOpen } = type;
      return { ...of("object"), objects: [{ id: undefined, fields, isOpen }] };
    }
    case "nullable":
      return { ...shapeOf(type.of, types, depth + 1), isNullable: true };
    case "union":
      return type.of.map((one) => shapeOf(one, types, depth + 1)).reduce(either, none);
    case "named": {
      const def = types.get(type.type);
      const shape = def === undefined ? of("any") : shapeOfDef(def, types, depth);
      return type.isPartial === true ? { ...shape, isPartial: true } : shape;
    }
  }
}

function shapeOfDef(def: TypeDef, types: Types, depth: number): Shape {
  const { id, span } = def;
  if (def.kind === "alias") return shapeOf(def.of.value, types, depth + 1);
  if (def.kind === "object") {
    const fields = fieldsOf(def, types);
    const object = { id, fields, isOpen: def.isOpen };
    return { ...none, kinds: new Set(["object"]), names: [id], objects: [object] };
  }
  const values = def.values.map(({ value }) => value.value);
  const fact = { span, rule: "stated", evidence: [] } as const;
  const options = def.isFlags ? undefined : { values, fact, owner: id };
  return { ...none, kinds: new Set([def.base]), options };
}

/**
 * Returns the fields of a type and of the types that it extends. Its own fields replace inherited fields of
 * the same name.
 */
function fieldsOf(
  { id, fields, extends: bases = [] }: ObjectDef,
  types: Types,
  seen: ReadonlySet<string> = new Set(),
): readonly Field[] {
  if (bases.length === 0 || seen.has(id)) return fields;
  const inherited = bases.flatMap(({ value }) => {
    const base = types.get(value);
    return base?.kind === "object" ? fieldsOf(base, types, new Set([...seen, id])) : [];
  });
  return [...new Map([...inherited, ...fields].map((field) => [field.name, field])).values()];
}

/** Returns the union of types; a single type is returned unchanged. */
export function anyOf(types: readonly TypeRef[]): TypeRef {
  const [first, ...more] = types;
  return first !== undefined && more.length === 0 ? first : { kind: "union", of: types };
}

function either(a: Shape, b: Shape): Shape {
  return {
    kinds: new Set([...a.kinds, ...b.kinds]),
    isNullable: a.isNullable || b.isNullable,
    names: [...a.names, ...b.names],
    isPartial: a.isPartial || b.isPartial,
    objects: [...a.objects, ...b.objects],
    items: [...a.items, ...b.items],
    values: [...a.values, ...b.values],
    options: eitherOptions(a, b),
    itemOptions: a.itemOptions ?? b.itemOptions,
  };
}

/** Joins the allowed values of two shapes. Undefined if one of them allows any value. */
function eitherOptions(a: Shape, b: Shape): Options | undefined {
  if (isNothing(a)) return b.options;
  if (isNothing(b) || a.options === undefined || b.options === undefined) {
    return isNothing(b) ? a.options : undefined;
  }
  const values = [...new Set([...a.options.values, ...b.options.values])];
  const owner = a.options.owner === b.options.owner ? a.options.owner : undefined;
  return { values, fact: a.options.fact, owner };
}

function isNothing({ kinds }: Shape): boolean {
  return kinds.size === 0;
}

/**
 * Returns the shape of a field or a parameter: the shape of its type with the allowed values and the null of
 * the field itself.
 */
export function shapeOfField(
  { type, options, nullable }: Pick<Field, "type" | "options" | "nullable">,
  types: Types,
): Shape {
  const shape = shapeOf(type.value, types);
  const isNullable = shape.isNullable || nullable?.value === true;
  if (options === undefined || options.value.length === 0) return { ...shape, isNullable };
  const own = { values: options.value, fact: options, owner: ownerOf(options, types) };
  // The allowed values of a list field are those of its items.
  const isList = shape.items.length > 0;
  return isList
    ? { ...shape, isNullable, itemOptions: own }
    : { ...shape, isNullable, options: own };
}

/** Returns the shape of a member: a value fits the type of one of its fields. */
export function shapeOfMember({ fields }: Member, types: Types): Shape {
  return fields.map((field) => shapeOfField(field, types)).reduce(either, none);
}

/**
 * Returns the id of the enumeration that a list of values was taken from. The first value of this enumeration is within
 * the first evidence.
 */
function ownerOf({ evidence }: Fact<unknown>, types: Types): string | undefined {
  const [table] = evidence;
  if (table === undefined) return undefined;
  for (const def of types.values()) {
    const [first] = def.kind === "enumeration" ? def.values : [];
    const at = first?.span;
    const isInside =
      at?.file === table.file &&
      at.start.offset >= table.start.offset &&
      at.end.offset <= table.end.offset;
    if (isInside) return def.id;
  }
  return undefined;
}

/** Returns the members of all objects together, keyed by name. */
export function membersOf(objects: readonly ObjectShape[]): ReadonlyMap<string, Member> {
  const members = groupBy(
    objects.flatMap(({ fields }) => fields),
    ({ name }) => name,
  );
  return new Map(
    [...members].map(([name, fields]) => {
      return [name, { name, fields, isMissing: fields.length < objects.length }] as const;
    }),
  );
}
