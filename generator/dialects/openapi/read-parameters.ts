import type {
  Field,
  Parameter,
  ParameterPlace,
  Payload,
  Separator,
  TypeRef,
} from "../../core/api.js";
import { stated, type Fact } from "../../core/fact.js";
import { separatorWords } from "../../core/separators.js";
import type { Located } from "../../diagnostics/diagnostic.js";
import type { DocumentNode } from "./node.js";
import { readSchema } from "./read-schema.js";
import { isObject } from "./schema-parts.js";
import { isUntold, notesOf, type SchemaContext, type SchemaReading } from "./schema-remarks.js";

/** The parameters of a request and, for version 2.0, the body, which is described by parameters there. */
export interface RequestValues {
  readonly parameters: readonly Parameter[];
  readonly body?: Fact<Payload>;
}

const places: ReadonlySet<string> = new Set(["path", "query", "header", "cookie"]);

/**
 * Reads the parameters of a path and of an operation. A later list replaces parameters of the same name and
 * place.
 */
export function readParameters(
  lists: readonly (DocumentNode | undefined)[],
  context: SchemaContext,
  consumes: readonly string[],
): RequestValues {
  const { document } = context;
  const byKey = new Map<string, readonly [given: DocumentNode, node: DocumentNode]>();
  for (const given of lists.flatMap((list) => list?.items ?? [])) {
    const node = document.follow(given);
    const [name, place] = [node?.get("name")?.text, node?.get("in")?.text];
    if (node === undefined || isFixed(node) || isUntold(node, "type", context)) continue;
    if (name === undefined || place === undefined) {
      document.fail(given, "a parameter needs `name` and `in`");
    } else byKey.set(`${place} ${name}`, [given, node]);
  }
  const all = [...byKey.values()];
  const isIn =
    (...wanted: string[]) =>
    ([, node]: (typeof all)[number]): boolean =>
      wanted.includes(node.get("in")?.text ?? "");
  const known = all.filter(([, node]) => places.has(node.get("in")?.text ?? ""));
  for (const [given, node] of all) {
    if (!places.has(node.get("in")?.text ?? "") && !isIn("body", "formData")([given, node]))
      document.fail(
        node,
        `\`in\` is \`${node.get("in")?.text ?? ""}\`, which is not a place of a parameter`,
      );
  }
  const body = readBody2(all.filter(isIn("body", "formData")), context, consumes);
  return {
    parameters: known.map(([given, node]) => readParameter(given, node, context)),
    ...(body && { body }),
  };
}

/** True for a query parameter that belongs to the route. Documents of stubdown mark it with `x-fixed`. */
export function isFixed(node: DocumentNode): boolean {
  return node.get("x-fixed")?.isTrue === true;
}

/** Reads the headers of an answer. A document describes `Content-Type` with the body, and ignores it here. */
export function readHeaders(
  list: DocumentNode | undefined,
  context: SchemaContext,
): readonly Parameter[] {
  return [...(list?.members ?? [])].flatMap(([name, given]): Parameter[] => {
    const node = context.document.follow(given);
    if (node === undefined || name.toLowerCase() === "content-type") return [];
    const place = stated("header" as const, context.document.place(given));
    const facts = parameterFacts(node, context);
    return [{ name, in: place, ...facts, span: context.document.place(given) }];
  });
}

function readParameter(given: DocumentNode, node: DocumentNode, context: SchemaContext): Parameter {
  const { document } = context;
  const [name, place] = [node.get("name"), node.get("in")];
  return {
    name: node.get("x-name")?.text ?? name?.text ?? "",
    in: stated((place?.text ?? "query") as ParameterPlace, document.place(place ?? node)),
    ...parameterFacts(node, context),
    // A shared parameter has its place where the operation refers to it.
    span: document.place(given === node ? (name ?? node) : given),
  };
}

/** Reads what a parameter of a request and a header of an answer both say. */
function parameterFacts(
  node: DocumentNode,
  context: SchemaContext,
): Omit<Parameter, "name" | "in" | "span"> {
  const { document } = context;
  const reading = valueOf(node, context);
  const separator = separatorOf(node, reading, document);
  const schema = schemaOf(node);
  reportStyle(node, { separator, isObject: isObject(schema, document) }, context);
  if (reading.notes !== undefined && schema !== node && node.get("description") !== undefined)
    document.leaveFact(reading.notes.span, "a parameter has one description; this one is left out");
  const notes = joinedNotes(notesOf(node, document) ?? reading.notes, separator);
  for (const part of [node.get("example"), node.get("examples")]) {
    if (part !== undefined)
      document.leave(part, "an example of a parameter cannot be written on a page");
  }
  const [required, own] = [node.get("required"), node.get("deprecated")];
  const deprecated = own?.isTrue === true ? stated(true, document.place(own)) : reading.deprecated;
  const type: Fact<TypeRef> = reading.isNullable
    ? { ...reading.type, value: { kind: "nullable", of: reading.type.value } }
    : reading.type;
  return {
    type,
    ...((required !== undefined || !context.isOurs) && {
      required: stated(required?.isTrue === true, document.place(required ?? node)),
    }),
    ...(reading.default && { default: reading.default }),
    ...(reading.options && { options: reading.options }),
    ...(deprecated && { deprecated }),
    ...(separator && { separator }),
    ...(notes && { notes }),
  };
}

/**
 * Reports the style in which a parameter is sent, unless it is the style that pages imply: text for a value, and
 * `deepObject` for an object in the query.
 */
function reportStyle(
  node: DocumentNode,
  value: { readonly separator: Fact<Separator> | undefined; readonly isObject: boolean },
  { document, isOurs }: SchemaContext,
): void {
  const [style, explode, content] = ["style", "explode", "content"].map((name) => node.get(name));
  const place = node.get("in")?.text;
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const told = style?.text ?? usual;
  const isExploded = explode === undefined ? told === "form" : explode.isTrue;
  if (isOurs || place === undefined || place === "body" || place === "formData") return;
  const [media] = content?.members.keys() ?? [];
  if (content !== undefined) {
    document.leaveFact(
      document.place(content),
      `a page cannot say that the value is sent as \`${media ?? ""}\``,
    );
  } else if (value.isObject && place === "query") {
    if (told !== "deepObject" || explode?.isTrue === false)
      document.leaveFact(
        document.place(style ?? node),
        `a page cannot say that the object is sent in the style \`${told}\`; its form is \`deepObject\``,
      );
  } else if (value.separator === undefined && told !== usual) {
    document.leaveFact(
      document.place(style ?? node),
      `a page cannot say that the value is sent in the style \`${told}\``,
    );
  } else if (value.isObject && isExploded)
    document.leaveFact(
      document.place(explode ?? node),
      "a page cannot say that the members of the object are sent with their names",
    );
}

/** Reads the mark between the items of a list in a query, if the list is sent as one value. */
function separatorOf(
  node: DocumentNode,
  { type }: SchemaReading,
  document: SchemaContext["document"],
): Fact<Separator> | undefined {
  const [explode, style, format] = ["explode", "style", "collectionFormat"].map((key) =>
    node.get(key),
  );
  if (node.get("in")?.text !== "query" || type.value.kind !== "array") return undefined;
  const isJoined =
    explode?.value === false || (explode === undefined && /Delimited$/.test(style?.text ?? ""));
  // In version 2.0, a list without `collectionFormat` is `csv`.
  const isOld = document.root.get("swagger") !== undefined;
  const usual = isJoined ? (style?.text ?? "form") : isOld ? "csv" : undefined;
  if (format?.text === "tsv")
    document.leave(format, "a page cannot say that tabs separate the items of a list");
  const mark = separators.get(format?.text ?? usual ?? "");
  return mark && stated(mark, document.place(format ?? explode ?? style ?? node));
}

const separators: ReadonlyMap<string, Separator> = new Map([
  ["form", ","],
  ["csv", ","],
  ["pipeDelimited", "|"],
  ["pipes", "|"],
  ["spaceDelimited", " "],
  ["ssv", " "],
]);

/** Reads the description of a parameter, and adds the mark between the items of a list. */
function joinedNotes(
  notes: Located<string> | undefined,
  separator: Fact<Separator> | undefined,
): Located<string> | undefined {
  if (separator === undefined) return notes;
  const word = separatorWords[separator.value];
  const isTold = new RegExp(`${word.slice(0, -1)}s?[- ]separated|separated by ${word}`, "i");
  if (isTold.test(notes?.value ?? "")) return notes;
  const added = `Items are separated by ${word}.`;
  const text = notes === undefined ? added : `${notes.value.replace(/(?<![.!?])$/, ".")} ${added}`;
  return { value: text, span: notes?.span ?? separator.span };
}

/**
 * Reads the schema of a parameter: `schema`, the schema of its `content`, or in version 2.0 the parameter
 * itself.
 */
function valueOf(node: DocumentNode, context: SchemaContext): SchemaReading {
  return readSchema(schemaOf(node), context);
}

function schemaOf(node: DocumentNode): DocumentNode {
  const [content] = node.get("content")?.members.values() ?? [];
  return node.get("schema") ?? content?.get("schema") ?? node;
}

/** Reads the body from the parameters of version 2.0: a single parameter, or the fields of a form. */
function readBody2(
  all: readonly (readonly [given: DocumentNode, node: DocumentNode])[],
  context: SchemaContext,
  consumes: readonly string[],
): Fact<Payload> | undefined {
  const { document } = context;
  const body = all.find(([, node]) => node.get("in")?.text === "body")?.[1];
  if (body !== undefined) {
    const { type } = valueOf(body, context);
    // A body on a page is required, unless it is an object whose members are all optional.
    if (type.value.kind !== "object") body.get("required")?.count("all");
    const media = consumes.length > 0 ? consumes : ["application/json"];
    return stated({ media, type: type.value }, type.span);
  }
  const [first] = all;
  if (first === undefined) return undefined;
  const fields: readonly Field[] = all.map(([given, node]) => readParameter(given, node, context));
  const hasFile = all.some(([, node]) => node.get("type")?.text === "file");
  const usual = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const media = consumes.length > 0 ? consumes : [usual];
  const type: TypeRef = { kind: "object", fields, isOpen: false };
  return stated({ media, type }, document.place(first[1]));
}
