import type { Field, TypeRef } from "../../core/api.js";
import { stated } from "../../core/fact.js";
import { referenceOf } from "./document.js";
import type { DocumentNode } from "./node.js";
import { scalarOf, stringOf } from "./scalar-types.js";
import {
  aliasOf,
  allowsNull,
  choicesOf,
  isNull,
  isNullableEnum,
  isObject,
  namedValues,
  objectParts,
  typeNames,
  valuesOf,
} from "./schema-parts.js";
import {
  flagsOf,
  isTold,
  presenceOf,
  readMarked,
  remarksOf,
  reportUnheld,
  reportUnheldIn,
  type SchemaContext,
  type SchemaReading,
} from "./schema-remarks.js";
import { reportLost, typeAlone } from "./type-alone.js";

/** The greatest depth of nested schemas. */
const deepest = 60;

const membersOfSchemas = {
  properties: "object",
  enum: "array",
  allOf: "array",
  oneOf: "array",
  anyOf: "array",
} as const;

/** Any JSON value, which an empty schema allows. */
const json: TypeRef = { kind: "scalar", name: "json" };
const unknown: TypeRef = { kind: "scalar", name: "unknown" };

/** Reads a schema where it is used. A reference becomes a named type. */
export function readSchema(given: DocumentNode, context: SchemaContext, depth = 0): SchemaReading {
  const { document } = context;
  const span = document.place(given);
  if (depth > deepest || !document.spend()) {
    document.leave(
      given,
      `the schema is nested more than ${deepest} levels deep, or the document uses too many schemas`,
    );
    return { type: stated(json, span), isNullable: false };
  }
  // A schema may be `true`, which allows any value, or `false`.
  if (!["true", "false"].includes(given.words)) document.expectObject(given);
  else if (given.isTrue) given.count("all");
  else document.leave(given, "a page cannot say that there is no such value");
  document.expectMembers(given, membersOfSchemas);
  // In version 2.0, a parameter is its own schema, and its `required` is a boolean.
  if (given.get("in") === undefined) document.expectMembers(given, { required: "array" });
  const marked = readMarked(given, context);
  if (marked !== undefined) return marked;
  if (context.isOurs && isNull(given)) {
    const type = stated<TypeRef>({ kind: "scalar", name: "null" }, span);
    const isNullable = given.get("x-nullable")?.isTrue === true;
    return { type, isNullable, ...remarksOf(given, document) };
  }
  const alias = aliasOf(given);
  const own =
    alias === undefined ? readOwn(given, context, depth) : readAlias(alias, given, context, depth);
  const isNullable = allowsNull(given) || own.isNullable;
  const listed = given.get("x-options");
  const options =
    listed &&
    stated(
      listed.items.flatMap(({ value }) => value ?? []),
      document.place(listed),
    );
  return { ...own, ...remarksOf(given, document), ...(options && { options }), isNullable };
}

/** Reads a schema that is an alias for another schema. */
function readAlias(
  alias: DocumentNode,
  given: DocumentNode,
  context: SchemaContext,
  depth: number,
): SchemaReading {
  const { document, names } = context;
  const span = document.place(given);
  if (referenceOf(alias) === undefined) return readSchema(alias, context, depth + 1);
  const target = document.follow(alias);
  if (target === undefined) return { type: stated(unknown, span), isNullable: false };
  const type: TypeRef = { kind: "named", type: names.idOf(alias, target) };
  return { type: stated(type, span), isNullable: isNullableEnum(target, document) };
}

function readOwn(node: DocumentNode, context: SchemaContext, depth: number): SchemaReading {
  const { document } = context;
  const span = document.place(node);
  reportUnheld(node, document);
  const named = namedValues(node);
  if (named.length > 0) {
    const list = named.map(({ value }) => value);
    const type = stated(scalarOf(node, list), span);
    const at = node.get("oneOf") ?? node.get("anyOf") ?? node;
    const options = stated(list, document.place(at));
    return { type, options, isNullable: choicesOf(node).some(isNull) };
  }
  const choices = choicesOf(node);
  if (choices.length > 0 && !isObject(node, document))
    return readChoices(node, choices, context, depth);
  if (isObject(node, document))
    return { type: stated(readObject(node, context, depth), span), isNullable: false };
  const parts = node.get("allOf")?.items ?? [];
  const base = parts.map((part) => readSchema(part, context, depth + 1));
  const values = valuesOf(node);
  const options =
    values &&
    stated(
      values.value.filter((value) => value !== null),
      document.place(values.node),
    );
  // Stubdown prints `type` for each type that the docs say, so that values do not imply one.
  const all = context.isOurs && node.get("type") === undefined ? [] : typeNames(node);
  const told = all.filter((name) => name !== "null");
  const [first] = base;
  for (const part of told.length === 0 ? parts.slice(1) : parts) reportPart(part, context);
  if (first !== undefined && told.length === 0) return { ...first, ...(options && { options }) };
  const list = told.includes("array") ? readList(node, context, depth) : undefined;
  const types = told.map((name) =>
    name === "array" && list !== undefined ? list.type : typeCalled(name, node, context, depth),
  );
  // A schema without a type allows any value, not only objects.
  const [only = unknown] = types;
  const type: TypeRef = types.length > 1 ? { kind: "union", of: types } : only;
  const ofItems = types.length === 1 ? list?.options : undefined;
  const listed = options !== undefined && options.value.length > 0 ? options : ofItems;
  return { type: stated(type, span), isNullable: false, ...(listed && { options: listed }) };
}

/** Reports a part of `allOf` that is not read, unless it is empty. */
function reportPart(part: DocumentNode, { document, isOurs }: SchemaContext): void {
  if (!isOurs && part.members.size > 0)
    document.leave(part, "a page has one type here; this further part of `allOf` is left out");
}

/** Reads a list, and the allowed values of its items if these are listed in `items`. */
function readList(
  node: DocumentNode,
  context: SchemaContext,
  depth: number,
): { readonly type: TypeRef; readonly options?: SchemaReading["options"] } {
  const items = node.get("items");
  if (items === undefined) {
    return { type: { kind: "array", items: unknown } };
  }
  const reading = readSchema(items, context, depth + 1);
  const { options } = reading;
  const type = typeAlone(reading, context, true);
  return { type: { kind: "array", items: type }, ...(options && { options }) };
}

/** Reads `oneOf` or `anyOf` as a union. The schema is nullable if one of the choices is null or nullable. */
function readChoices(
  node: DocumentNode,
  choices: readonly DocumentNode[],
  context: SchemaContext,
  depth: number,
): SchemaReading {
  const others = choices.filter((choice) => !isNull(choice));
  const readings = others.map((choice) => readSchema(choice, context, depth + 1));
  const isNullable =
    others.length < choices.length || readings.some((reading) => reading.isNullable);
  const [first, ...more] = readings;
  if (first !== undefined && more.length === 0) return { ...first, isNullable };
  for (const reading of readings) reportLost(reading, context);
  const of = readings.map(({ type }) => type.value);
  return { type: stated({ kind: "union", of }, context.document.place(node)), isNullable };
}

function typeCalled(
  name: string,
  node: DocumentNode,
  context: SchemaContext,
  depth: number,
): TypeRef {
  switch (name) {
    case "string":
      return stringOf(node);
    case "integer":
    case "number":
    case "boolean":
    case "file":
      return { kind: "scalar", name };
    case "object":
      return bareObject(node, context, depth);
    default:
      context.document.fail(node, `\`type\` is \`${name}\`, which is not a type`);
      return unknown;
  }
}

/** Reads an object without members: a map, or an object with unknown members. */
function bareObject(node: DocumentNode, context: SchemaContext, depth: number): TypeRef {
  const values = node.get("additionalProperties");
  const isMap = values?.kind === "object" && (values.members.size > 0 || context.isOurs);
  if (isMap)
    return { kind: "map", values: typeAlone(readSchema(values, context, depth + 1), context) };
  // Stubdown prints `json` as an object that may have any member.
  if (context.isOurs && values?.isTrue === true) return json;
  return { kind: "object", fields: [], isOpen: !context.isOurs };
}

/** Reads an object with its members, including those from `allOf`. */
export function readObject(
  node: DocumentNode,
  context: SchemaContext,
  depth = 0,
): Extract<TypeRef, { kind: "object" }> {
  const { document } = context;
  const { properties, required, isOpen, schemas } = objectParts(node, document);
  reportUnheldIn(schemas, document);
  for (const [name, item] of required) {
    if (!properties.has(name))
      document.leave(item, `\`${name}\` is required, but is no member of the type`);
  }
  const fields = [...properties].map(([name, property]): Field => {
    const { type, isNullable, ...more } = readSchema(property, context, depth + 1);
    const span = document.place(property);
    const spelling = property.get("x-spelling")?.text ?? (/\[\]$/.test(name) ? name : undefined);
    return {
      name: name.replace(/\[\]$/, ""),
      ...(spelling !== undefined && { spelling }),
      type,
      ...flagsOf(property, document),
      ...presenceOf(property, required.get(name), context),
      ...(isTold(property, isNullable, context) && { nullable: stated(isNullable, type.span) }),
      ...more,
      span,
    };
  });
  return { kind: "object", fields, isOpen };
}
