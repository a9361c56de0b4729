import type { Field, JsonValue, TypeRef } from "../../core/api.js";
import { stated, type Fact } from "../../core/fact.js";
import { isWriteOnlyText } from "../../core/write-only.js";
import type { Located } from "../../diagnostics/diagnostic.js";
import type { OpenApiDocument } from "./document.js";
import type { DocumentNode } from "./node.js";
import { allowsNull } from "./schema-parts.js";
import type { SchemaNames } from "./schema-names.js";

/** The facts that a schema states about the values at the place where it is used. */
export interface SchemaReading {
  readonly type: Fact<TypeRef>;
  readonly isNullable: boolean;
  readonly options?: Fact<readonly JsonValue[]>;
  readonly default?: Fact<JsonValue>;
  readonly deprecated?: Fact<boolean>;
  readonly notes?: Located<string>;
}

/** The state that is shared while the schemas of a document are read. */
export interface SchemaContext {
  readonly document: OpenApiDocument;
  readonly names: SchemaNames;
  /**
   * True for a document that stubdown printed. Its members that begin with `x-` have the facts that OpenAPI
   * cannot express, so a fact without such a member is not in the docs.
   */
  readonly isOurs: boolean;
  /**
   * True if pages are made from the document. A body or an answer then has one schema, and the others are reported.
   * Default: false, which reads all of them as a union.
   */
  readonly isForPages?: boolean;
}

/**
 * Reads a type that OpenAPI cannot express, from the members that stubdown prints for it. Undefined if there
 * are none.
 */
export function readMarked(
  node: DocumentNode,
  { document }: SchemaContext,
): SchemaReading | undefined {
  const [part, id, bare] = [node.get("x-part-of"), node.get("x-id-of"), node.get("x-type")];
  const isBare =
    bare !== undefined && node.get("type") === undefined && node.get("$ref") === undefined;
  const type: TypeRef | undefined =
    part?.text !== undefined
      ? { kind: "named", type: part.text, isPartial: true }
      : id?.text !== undefined
        ? { kind: "id", type: id.text }
        : isBare && bare.text !== undefined && node.get("enum") === undefined
          ? { kind: "named", type: bare.text }
          : undefined;
  if (type === undefined) return undefined;
  const fact = stated(type, document.place(node));
  return { type: fact, isNullable: allowsNull(node), ...remarksOf(node, document) };
}

/** Reads the facts that a schema of any type can have: default, deprecation and description. */
export function remarksOf(
  node: DocumentNode,
  document: OpenApiDocument,
): Pick<SchemaReading, "default" | "deprecated" | "notes"> {
  // Stubdown prints a default that does not fit the type as `x-default`.
  const value = node.get("default") ?? node.get("x-default");
  const deprecated = node.get("deprecated");
  const notes =
    node.get("writeOnly")?.isTrue === true
      ? writeOnlyNotes(node, document)
      : notesOf(node, document);
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

/** Returns the description of a member that only requests have, with the mark in front, which may already be there. */
function writeOnlyNotes(node: DocumentNode, document: OpenApiDocument): Located<string> {
  const notes = notesOf(node, document);
  const told = notes?.value ?? "";
  const value = isWriteOnlyText(told) ? told : `Write-only. ${told}`.trim();
  return { value, span: notes?.span ?? document.place(node) };
}

/** Reads the description of a node; undefined if there is none. */
export function notesOf(
  node: DocumentNode,
  document: OpenApiDocument,
): Located<string> | undefined {
  const text = node.get("description");
  return text?.text === undefined || text.text.trim() === ""
    ? undefined
    : { value: text.text.trim(), span: document.place(text) };
}

/** True if stubdown printed a part because OpenAPI requires it, and the docs do not have it. */
export function isUntold(node: DocumentNode, fact: string, { isOurs }: SchemaContext): boolean {
  return isOurs && node.get("x-inferred")?.get(fact)?.text === "core/not-told";
}

/** Reads whether a member is required or optional. Empty if a document that stubdown printed does not say. */
export function presenceOf(
  node: DocumentNode,
  mark: DocumentNode | undefined,
  { document, isOurs }: SchemaContext,
): Pick<Field, "required" | "optional"> {
  if (isOurs && mark === undefined && node.get("x-optional")?.isTrue !== true) return {};
  const place = document.place(mark ?? node);
  const isRequired = mark !== undefined;
  // Answers lack a member that only requests have.
  if (node.get("writeOnly")?.isTrue === true)
    return { required: stated(isRequired, place), optional: stated(true, place) };
  return { required: stated(isRequired, place), optional: stated(!isRequired, place) };
}

/** True if the document says whether a member may be null. */
export function isTold(
  node: DocumentNode,
  isNullable: boolean,
  { isOurs, document }: SchemaContext,
): boolean {
  // Version 2.0 cannot express null.
  const isOld = document.root.get("swagger") !== undefined;
  return !(isOurs || isOld) || isNullable || node.get("x-nullable") !== undefined;
}

/** Reads when a request may have a member: on create, and on update. */
export function flagsOf(
  node: DocumentNode,
  document: OpenApiDocument,
): Pick<Field, "create" | "update"> {
  const [only, create, update] = ["readOnly", "x-create", "x-update"].map((name) => node.get(name));
  const told = (["required", "optional", "never"] as const).find((one) => one === create?.text);
  if (create !== undefined && told !== undefined) {
    return {
      create: stated(told, document.place(create)),
      ...(update && { update: stated(update.isTrue, document.place(update)) }),
    };
  }
  if (only?.isTrue !== true) return {};
  const span = document.place(only);
  return { create: stated("never", span), update: stated(false, span) };
}

/** The keywords of schemas that an `Api` cannot hold. */
const unheld: readonly string[] = [
  ..."pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems".split(
    " ",
  ),
  ..."maxItems uniqueItems minProperties maxProperties not discriminator xml prefixItems".split(
    " ",
  ),
  ..."patternProperties propertyNames if then else dependentSchemas contains".split(" "),
];

/** Records each keyword of a schema that an `Api` cannot hold. */
export function reportUnheld(node: DocumentNode, document: OpenApiDocument): void {
  for (const name of unheld) {
    const part = node.get(name);
    if (part !== undefined) document.leave(part, `\`${name}\` cannot be written on a page`);
  }
  const [type, format] = [node.get("type")?.text, node.get("format")];
  if (format !== undefined && (type === "integer" || type === "number"))
    document.leave(format, "the format of a number cannot be written on a page");
}

/** Reports keywords of these schemas of one object that an `Api` cannot hold. */
export function reportUnheldIn(
  schemas: ReadonlySet<DocumentNode>,
  document: OpenApiDocument,
): void {
  for (const schema of schemas) {
    reportUnheld(schema, document);
    const choices = schema.get("oneOf") ?? schema.get("anyOf");
    if (choices !== undefined)
      document.leave(choices, "choices beside members of an object cannot be written on a page");
  }
}
