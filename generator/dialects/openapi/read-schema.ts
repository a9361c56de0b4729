import type { Field, JsonValue, TypeRef } from "../../core/api.js";
import { stated, type Fact } from "../../core/fact.js";
import type { Located } from "../../diagnostics/diagnostic.js";
import { referenceOf, type OpenApiDocument } from "./document.js";
import type { DocumentNode } from "./node.js";
import {
  aliasOf,
  allowsNull,
  choicesOf,
  isNull,
  isObject,
  namedValues,
  objectParts,
  typeNames,
  valuesOf,
} from "./schema-parts.js";
import type { SchemaNames } from "./schema-names.js";

/** What a schema says where it is used. */
export interface SchemaReading {
  readonly type: Fact<TypeRef>;
  readonly isNullable: boolean;
  readonly options?: Fact<readonly JsonValue[]>;
  readonly default?: Fact<JsonValue>;
  readonly deprecated?: Fact<boolean>;
  readonly notes?: Located<string>;
}

/** What schemas are read with. */
export interface SchemaContext {
  readonly document: OpenApiDocument;
  readonly names: SchemaNames;
}

/** Schemas may stand in each other so deep. */
const deepest = 60;

const unknown: TypeRef = { kind: "scalar", name: "json" };

/** Reads a schema where it is used; what stands behind a reference is a named type. */
export function readSchema(given: DocumentNode, context: SchemaContext, depth = 0): SchemaReading {
  const { document } = context;
  const span = document.place(given);
  if (depth > deepest) {
    document.leave(given, "the schema is nested beyond all sense");
    return { type: stated(unknown, span), isNullable: false };
  }
  const alias = aliasOf(given);
  const own =
    alias === undefined ? readOwn(given, context, depth) : readAlias(alias, given, context, depth);
  const isNullable = own.isNullable || allowsNull(given);
  return { ...own, ...remarksOf(given, document), isNullable };
}

/** What is said of a schema whatever its type is. */
function remarksOf(
  node: DocumentNode,
  document: OpenApiDocument,
): Pick<SchemaReading, "default" | "deprecated" | "notes"> {
  const [value, deprecated] = [node.get("default"), node.get("deprecated")];
  const notes = notesOf(node, document);
  const given = value?.value;
  return {
    ...(value === undefined || given === undefined
      ? {}
      : { default: stated(given, document.place(value)) }),
    ...(deprecated?.isTrue === true
      ? { deprecated: stated(true, document.place(deprecated)) }
      : {}),
    ...(notes && { notes }),
  };
}

/** The description of a node. */
export function notesOf(
  node: DocumentNode,
  document: OpenApiDocument,
): Located<string> | undefined {
  const text = node.get("description");
  return text?.text === undefined || text.text.trim() === ""
    ? undefined
    : { value: text.text.trim(), span: document.place(text) };
}

/** A schema that is another one, and may be null besides. */
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
  if (target === undefined)
    return { type: stated({ kind: "scalar", name: "unknown" }, span), isNullable: false };
  const type: TypeRef = { kind: "named", type: names.idOf(alias, target) };
  return { type: stated(type, span), isNullable: false };
}

function readOwn(node: DocumentNode, context: SchemaContext, depth: number): SchemaReading {
  const { document } = context;
  const span = document.place(node);
  reportUnheld(node, document);
  const values = namedValues(node);
  if (values.length > 0) {
    const list = values.map(({ value }) => value);
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
  const listed = valuesOf(node);
  const options =
    listed &&
    stated(
      listed.value.filter((value) => value !== null),
      listed.span,
    );
  const told = typeNames(node).filter((name) => name !== "null");
  const [first] = base;
  if (first !== undefined && told.length === 0) return { ...first, ...(options && { options }) };
  const types = told.map((name) => typeCalled(name, node, context, depth));
  const [only = unknown] = types;
  const type: TypeRef = types.length > 1 ? { kind: "union", of: types } : only;
  const isList = options !== undefined && options.value.length > 0;
  return { type: stated(type, span), isNullable: false, ...(isList && { options }) };
}

/** A value of one of several schemas; null among them makes it nullable. */
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
  const of = readings.map(({ type }) => type.value);
  return { type: stated({ kind: "union", of }, context.document.place(node)), isNullable };
}

function scalarOf(node: DocumentNode, values: readonly JsonValue[]): TypeRef {
  const [told = typeof values[0]] = typeNames(node);
  if (told === "boolean") return { kind: "scalar", name: "boolean" };
  if (told === "integer" || values.every((value) => Number.isInteger(value)))
    return { kind: "scalar", name: "integer" };
  return { kind: "scalar", name: told === "number" ? "number" : "string" };
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
    case "array": {
      const items = node.get("items");
      const read = items && readSchema(items, context, depth + 1);
      const type = read?.type.value ?? ({ kind: "scalar", name: "unknown" } as const);
      return {
        kind: "array",
        items: read?.isNullable === true ? { kind: "nullable", of: type } : type,
      };
    }
    case "object": {
      const values = node.get("additionalProperties");
      const isMap = values?.kind === "object" && values.members.size > 0;
      if (!isMap) return { kind: "object", fields: [], isOpen: true };
      return { kind: "map", values: withNull(readSchema(values, context, depth + 1)) };
    }
    default:
      context.document.fail(node, `\`type\` is \`${name}\`, which is no type`);
      return { kind: "scalar", name: "unknown" };
  }
}

function withNull({ type, isNullable }: SchemaReading): TypeRef {
  return isNullable ? { kind: "nullable", of: type.value } : type.value;
}

function stringOf(node: DocumentNode): TypeRef {
  const format = node.get("format")?.text;
  if (format === "binary" || node.get("contentMediaType")?.text === "application/octet-stream") {
    return { kind: "scalar", name: "file" };
  }
  return format === undefined
    ? { kind: "scalar", name: "string" }
    : { kind: "scalar", name: "string", format };
}

/** An object with members, those of the schemas that it is made of included. */
export function readObject(
  node: DocumentNode,
  context: SchemaContext,
  depth = 0,
): Extract<TypeRef, { kind: "object" }> {
  const { document } = context;
  const { properties, required, isOpen } = objectParts(node, document);
  const fields = [...properties].map(([name, property]): Field => {
    const { type, isNullable, ...more } = readSchema(property, context, depth + 1);
    const span = document.place(property);
    const mark = required.get(name);
    const place = mark === undefined ? span : document.place(mark);
    return {
      name,
      type,
      ...flagsOf(property, document),
      required: stated(mark !== undefined, place),
      optional: stated(mark === undefined, place),
      nullable: stated(isNullable, type.span),
      ...more,
      span,
    };
  });
  return { kind: "object", fields, isOpen };
}

/** When a request may have a member. */
function flagsOf(node: DocumentNode, document: OpenApiDocument): Pick<Field, "create" | "update"> {
  const only = node.get("readOnly");
  if (only?.isTrue !== true) return {};
  const span = document.place(only);
  return { create: stated("never", span), update: stated(false, span) };
}

/** Words of schemas that tell of values what an Api has no place for. */
const unheld: readonly string[] = [
  ..."pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems".split(
    " ",
  ),
  ..."maxItems uniqueItems minProperties maxProperties not discriminator xml prefixItems".split(
    " ",
  ),
  ..."patternProperties propertyNames if then else dependentSchemas contains writeOnly".split(" "),
];

function reportUnheld(node: DocumentNode, document: OpenApiDocument): void {
  for (const name of unheld) {
    const part = node.get(name);
    if (part !== undefined) document.leave(part, `\`${name}\` is not told by pages`);
  }
}
