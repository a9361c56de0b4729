import type {
  Api,
  EnumerationDef,
  EnumerationValue,
  Server,
  TypeDef,
  TypeRef,
} from "../../core/api.js";
import { stated } from "../../core/fact.js";
import { compareText } from "../../diagnostics/diagnostic.js";
import type { OpenApiDocument } from "./document.js";
import type { DocumentNode } from "./node.js";
import { readOperations, type OperationsReading } from "./read-operations.js";
import { readObject, readSchema } from "./read-schema.js";
import { readSchemes, type DocumentSecurity } from "./read-security.js";
import { notesOf, type SchemaContext } from "./schema-remarks.js";
import { reportLost } from "./type-alone.js";
import { isObject, namedValues } from "./schema-parts.js";
import { SchemaNames, type NamedSchema } from "./schema-names.js";

/** The API that a document describes, with facts that an `Api` cannot hold but a comparison needs. */
export interface DocumentReading extends Pick<OperationsReading, "ranges"> {
  readonly api: Api;
  readonly security: DocumentSecurity;
  readonly document: OpenApiDocument;
  /** True for a document that stubdown printed. */
  readonly isOurs: boolean;
}

/** The required kinds of members at the root of a document, keyed by name. */
const membersOfDocuments = {
  paths: "object",
  components: "object",
  definitions: "object",
  servers: "array",
  tags: "array",
  security: "array",
} as const;

/**
 * Reads a document into an `Api`. Returns the reason as a string if it is not an OpenAPI document. With `isForPages`, a
 * body or an answer has one schema.
 */
export function readDocument(
  document: OpenApiDocument,
  { isForPages = false }: { readonly isForPages?: boolean } = {},
): DocumentReading | string {
  const { root } = document;
  const [told] = ["openapi", "swagger", "swaggerVersion"].flatMap((name) => root.get(name) ?? []);
  if (told === undefined) return "it has neither `openapi` nor `swagger`, which name the version";
  const version = told.text ?? told.words;
  if (!/^(?:[23]|2\.0|3\.[0-2](?:\.\d+)?\S*)$/.test(version)) {
    return `it is of version ${version.slice(0, 20)}; write one of 2.0, 3.0, 3.1`;
  }
  document.expectMembers(root, membersOfDocuments);
  const context: SchemaContext = {
    document,
    names: new SchemaNames(),
    isOurs: isOurs(root),
    isForPages,
  };
  for (const [name, node] of schemasOf(root)) {
    context.names.add(node.get("x-type")?.text ?? name, node);
  }
  const { schemes, credentials } = readSchemes(document);
  const { operations, groups, ranges, needs } = readOperations(root, context);
  // Reading a schema can name further schemas. The loop reads these as well.
  const types: TypeDef[] = [];
  for (const named of context.names.all) types.push(readNamed(named, context));
  types.sort((a, b) => compareText(a.id, b.id));
  reportUnread(document);
  countTags(root, operations);
  const api = {
    types,
    operations,
    groups,
    servers: serversOf(document),
    security: schemes,
  };
  return { api, ranges, security: { credentials, needs }, document, isOurs: context.isOurs };
}

/** Records the parts of a document, apart from its paths and schemas, that an `Api` cannot hold. */
function reportUnread(document: OpenApiDocument): void {
  const { root } = document;
  const { members: info } = root.get("info") ?? {};
  const parts = [
    ...["webhooks", "externalDocs"].map((name) => [name, root.get(name)] as const),
    ...["description", "summary", "termsOfService", "contact", "license"].map(
      (name) => [name, info?.get(name)] as const,
    ),
    ...(root.get("tags")?.items ?? []).flatMap((tag) =>
      ["description", "externalDocs"].map((name) => [name, tag.get(name)] as const),
    ),
    ...(root.get("servers")?.items ?? []).map(
      (server) => ["variables", server.get("variables")] as const,
    ),
  ];
  for (const [name, part] of parts)
    if (part !== undefined) document.leave(part, `\`${name}\` cannot be written on a page`);
}

/** Counts the name of a tag as unread unless an operation has the tag. Tags of operations become names of pages. */
function countTags(root: DocumentNode, operations: OperationsReading["operations"]): void {
  const used = new Set(operations.map(({ group }) => group));
  for (const tag of root.get("tags")?.items ?? []) {
    const name = tag.get("name");
    if (name !== undefined && !used.has(name.text)) name.count("none");
  }
}

/** True for a document that stubdown printed: an operation of its first path has `x-docs`. */
function isOurs(root: DocumentNode): boolean {
  const [item] = root.get("paths")?.members.values() ?? [];
  return [...(item?.members.values() ?? [])].some((node) => node.get("x-docs") !== undefined);
}

function schemasOf(root: DocumentNode): ReadonlyMap<string, DocumentNode> {
  return (root.get("components")?.get("schemas") ?? root.get("definitions"))?.members ?? new Map();
}

function readNamed({ id, node }: NamedSchema, context: SchemaContext): TypeDef {
  const { document } = context;
  const span = document.place(node);
  const [title, deprecated] = [node.get("title"), node.get("deprecated")];
  if (title !== undefined && title.text !== id && !context.isOurs)
    document.leave(title, "a page has no title of a type; its heading has the name");
  const notes = notesOf(node, document);
  const base = {
    id,
    page: node.file,
    ...(title?.text === undefined
      ? {}
      : { title: { value: title.text, span: document.place(title) } }),
    ...(notes && { notes }),
    ...(deprecated?.isTrue === true
      ? { deprecated: stated(true, document.place(deprecated)) }
      : {}),
    span,
  };
  if (isObject(node, document) && namedValues(node).length === 0) {
    const { fields, isOpen } = readObject(node, context);
    return { ...base, kind: "object", fields, isOpen };
  }
  const reading = readSchema(node, context);
  const { options, isNullable, default: usual } = reading;
  const { value } = reading.type;
  const flags = node.get("x-flags");
  if (flags !== undefined) return { ...base, ...flagsOf(flags, value, document) };
  const isList = value.kind === "scalar" && (value.name === "string" || value.name === "integer");
  reportLost(usual === undefined ? {} : { default: usual }, context);
  // Each use of an enumeration says whether it may be null.
  if (isList && options !== undefined && options.value.length > 0) {
    const values = enumerationValues(node, options.value, document);
    return {
      ...base,
      kind: "enumeration",
      base: value.name,
      isFlags: false,
      values,
    };
  }
  reportLost(options === undefined ? {} : { options }, context);
  const of: TypeRef = isNullable ? { kind: "nullable", of: value } : value;
  return { ...base, kind: "alias", of: stated(of, reading.type.span) };
}

/** Reads flags from `x-flags`, as documents of stubdown have them. A value is a sum of flags. */
function flagsOf(
  list: DocumentNode,
  type: TypeRef,
  document: OpenApiDocument,
): Pick<EnumerationDef, "kind" | "base" | "isFlags" | "values"> {
  const isText = type.kind === "scalar" && type.name === "string";
  return {
    kind: "enumeration",
    base: isText ? "string" : "integer",
    isFlags: true,
    values: aliasesOf(list, document),
  };
}

/** Reads named values from a list of objects with `name` and `value`. */
function aliasesOf(
  list: DocumentNode | undefined,
  document: OpenApiDocument,
): readonly EnumerationValue[] {
  return (list?.items ?? []).flatMap((item): EnumerationValue[] => {
    const [name, value] = [item.get("name")?.text, item.get("value")?.value];
    if (name === undefined || (typeof value !== "string" && typeof value !== "number")) return [];
    const span = document.place(item);
    return [{ name, value: stated(value, span), span }];
  });
}

/**
 * Reads the values of an enumeration with their names: from choices with one value each, or from `enum` and
 * the lists of names that tools write.
 */
function enumerationValues(
  node: DocumentNode,
  options: readonly unknown[],
  document: OpenApiDocument,
): readonly EnumerationValue[] {
  const named = namedValues(node);
  if (named.length > 0) {
    return named.flatMap(({ name, node: at, value }): EnumerationValue[] => {
      if (typeof value !== "string" && typeof value !== "number") return [];
      const notes = notesOf(at, document);
      const span = document.place(at);
      return [{ name, value: stated(value, span), ...(notes && { notes }), span }];
    });
  }
  const names = (node.get("x-enum-varnames") ?? node.get("x-enumNames"))?.items ?? [];
  const items = node.get("enum")?.items ?? [];
  const own = options.flatMap((value, index): EnumerationValue[] => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    const span = document.place(items.find((item) => item.value === value) ?? node);
    return [{ name: names[index]?.text ?? String(value), value: stated(value, span), span }];
  });
  return [...own, ...aliasesOf(node.get("x-enum-aliases"), document)];
}

function serversOf(document: OpenApiDocument): readonly Server[] {
  const { root } = document;
  const [host, base] = [root.get("host"), root.get("basePath")];
  if (host !== undefined || base !== undefined) {
    const scheme = root.get("schemes")?.items[0]?.text ?? "https";
    const at = host === undefined ? "" : `${scheme}://${host.text ?? ""}`;
    return [{ url: stated(`${at}${base?.text ?? ""}`, document.place(base ?? host ?? root)) }];
  }
  return (root.get("servers")?.items ?? []).flatMap((server): Server[] => {
    const url = server.get("url");
    const variables = server.get("variables")?.members;
    if (url?.text === undefined) return [];
    const text = url.text.replace(/\{([^{}]+)\}/g, (all, name: string) => {
      return variables?.get(name)?.get("default")?.text ?? all;
    });
    return [{ url: stated(text, document.place(url)) }];
  });
}
