import type { Api, Field, ObjectDef, TypeDef, TypeRef } from "../../core/api.js";
import { withValue } from "../../core/fact.js";
import { describeShared, text, type WireNames } from "./describe-shared.js";
import type { WireType } from "./elaborate.js";
import { hasEnvelope, hasOwnUrl, isStored } from "./plan-envelope.js";
import { hasUpdate, isCreatable, isSendable } from "./roles.js";
import { inferred } from "./rules.js";
import type { ApiView } from "./view.js";

/** The types on the wire, the ids of the added types, and the documented type that each derived type was made from. */
interface Described {
  readonly types: readonly TypeDef[];
  readonly names: WireNames;
  readonly madeOf: ReadonlyMap<string, string>;
}

/** Returns the types as they are on the wire: in responses, in create and update requests, and in lists. */
export function describeTypes(api: Api, view: ApiView): Described {
  const ids = new Set(api.types.map(({ id }) => id));
  const free = (id: string): string => (ids.has(id) ? free(`${id}_`) : id);
  const names: WireNames = {
    create: (id) => free(`${id}Create`),
    update: (id) => free(`${id}Update`),
    collection: (id) => free(`${id}Collection`),
    base: free("collection"),
    error: free("error"),
  };
  const listed = new Set(
    view.resources.flatMap(({ type, operations }) =>
      operations.includes("list") ? [type.id] : [],
    ),
  );
  const madeOf = new Map<string, string>();
  const types = view.types.flatMap((type): readonly TypeDef[] => {
    const made = [
      ...(view.creatable.has(type.id) ? [created(type, view, names)] : []),
      ...(hasUpdate(type) ? [changed(type, view, names)] : []),
      ...(listed.has(type.id) ? [collectionOf(type, names)] : []),
    ];
    for (const { id } of made) madeOf.set(id, type.id);
    return [answered(type, view), ...made];
  });
  const others = api.types.filter(({ kind }) => kind !== "object");
  return { types: [...types, ...others, ...describeShared(names)], names, madeOf };
}

/** Returns a type as requests send it: a type that has a separate model for requests is replaced by that model. */
export function sentType(type: TypeRef, view: ApiView, names: WireNames): TypeRef {
  return wireType(type, (id) => (view.creatable.has(id) ? names.create(id) : id));
}

/**
 * Renames the types that a type refers to, except inside of an object without a name. A `json` value becomes a reference
 * to `json`, which means any value because the API has no type with this id.
 */
function wireType(type: TypeRef, nameOf: (id: string) => string): TypeRef {
  switch (type.kind) {
    case "scalar":
      return type.name === "json" ? { kind: "named", type: "json" } : type;
    case "array":
      return { ...type, items: wireType(type.items, nameOf) };
    case "map":
      return { ...type, values: wireType(type.values, nameOf) };
    case "nullable":
      return { ...type, of: wireType(type.of, nameOf) };
    case "union":
      return { ...type, of: type.of.map((one) => wireType(one, nameOf)) };
    case "named":
      return { ...type, type: nameOf(type.type) };
    case "object":
    case "id":
      return type;
  }
}

function answered(type: WireType, view: ApiView): ObjectDef {
  if (view.inputOnly.has(type.id)) return bare(type, type.fields.map(orNull));
  const own = type.fields.map((field): Field => {
    const isId = field.name === "id" && isStored(type, view);
    const known = {
      ...field,
      type: withValue(
        field.type,
        wireType(field.type.value, (id) => id),
      ),
    };
    return isId
      ? { ...known, required: inferred(true, field.span, "rancher/envelope") }
      : orNull(known);
  });
  if (!hasEnvelope(type, view)) return bare(type, own);
  const added = [...envelopeOf(type), ...includedIn(type, view)];
  const taken = new Set(own.map(({ name }) => name));
  const more = added.filter(({ name }) => !taken.has(name) && taken.add(name));
  return bare(type, [...own, ...more, ...type.times]);
}

/** Returns the members that the server adds to a response (Rancher's API specification, "Resources"). */
function envelopeOf(type: WireType): readonly Field[] {
  const { span } = type;
  const told = new Map(type.reserved.map(({ field }) => [field.name, field]));
  const member = (name: string, of: TypeRef): Field => {
    const { notes, span: place = span } = told.get(name) ?? {};
    return {
      name,
      type: inferred(of, place, "rancher/envelope"),
      required: inferred(true, place, "rancher/envelope"),
      ...(notes && { notes }),
      span: place,
    };
  };
  const url = (name: string, isRequired: boolean): Field => ({
    name,
    type: inferred({ kind: "scalar", name: "string", format: "uri" }, span, "rancher/envelope"),
    ...(isRequired && { required: inferred(true, span, "rancher/envelope") }),
    span,
  });
  const urls = (fields: readonly Field[]): TypeRef => ({ kind: "object", fields, isOpen: true });
  // A type without its own URL has no link `self`, and its `links` are empty.
  const isEntity = hasOwnUrl(type);
  const links = [
    ...(isEntity ? [url("self", true)] : []),
    ...type.links.map(({ name }) => url(name, false)),
  ];
  return [
    ...(isEntity ? [member("id", text)] : []),
    { ...member("type", text), options: inferred([type.id], span, "rancher/envelope") },
    member("links", urls(links)),
    member("actions", urls(type.actions.map(({ name }) => url(name, false)))),
  ];
}

/** Returns the fields for linked resources, which a response has if the request asks for them with `include`. */
function includedIn(type: WireType, view: ApiView): readonly Field[] {
  return type.links.map(({ name, target }): Field => {
    const { type: id, isMany } = target.value;
    const one: TypeRef = view.known.has(id)
      ? { kind: "named", type: id }
      : { kind: "scalar", name: "unknown" };
    const of: TypeRef = isMany ? { kind: "array", items: one } : one;
    return orNull({ name, type: withValue(target, of), span: target.span });
  });
}

function created(type: WireType, view: ApiView, names: WireNames): ObjectDef {
  const fields = type.fields.filter(type.resource === undefined ? isSendable : isCreatable);
  const sent = fields.map((field) => sentField(field, view, names));
  return { ...bare(type, sent), id: names.create(type.id) };
}

/** Returns the type of an update request. Every field may be left out. */
function changed(type: WireType, view: ApiView, names: WireNames): ObjectDef {
  const fields = type.fields.filter(({ update }) => update?.value === true);
  const sent = fields.map((field) => ({ ...sentField(field, view, names), required: undefined }));
  return { ...bare(type, sent), id: names.update(type.id) };
}

function sentField(field: Field, view: ApiView, names: WireNames): Field {
  const type = withValue(field.type, sentType(field.type.value, view, names));
  // A request does not mark optional fields.
  const required = field.required?.value === true ? field.required : undefined;
  return orNull({ ...field, create: undefined, update: undefined, required, type });
}

/** Makes a field nullable, unless it is required or has `nullable`. The server sends null for a missing value. */
function orNull(field: Field): Field {
  if (field.required?.value === true || field.nullable !== undefined) return field;
  return { ...field, nullable: inferred(true, field.span, "rancher/absent-is-null") };
}

function collectionOf(type: WireType, names: WireNames): ObjectDef {
  const { span } = type;
  const required = inferred(true, span, "rancher/envelope");
  const member = (name: string, of: TypeRef): Field => {
    return { name, type: inferred(of, span, "rancher/envelope"), required, span };
  };
  const options = inferred([type.id], span, "rancher/envelope");
  return {
    kind: "object",
    id: names.collection(type.id),
    page: type.page,
    fields: [
      { ...member("resourceType", { kind: "scalar", name: "string" }), options },
      member("data", { kind: "array", items: { kind: "named", type: type.id } }),
    ],
    isOpen: false,
    extends: [inferred(names.base, span, "rancher/envelope")],
    span,
  };
}

/** Returns a type with other fields. */
function bare(type: WireType, fields: readonly Field[]): ObjectDef {
  const { id, title, page, notes, deprecated, isOpen, span } = type;
  return {
    kind: "object",
    id,
    page,
    fields,
    isOpen,
    span,
    ...(title && { title }),
    ...(notes && { notes }),
    ...(deprecated && { deprecated }),
  };
}
