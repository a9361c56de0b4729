import { methods, type Group, type Method, type Operation } from "../../core/api.js";
import { stated } from "../../core/fact.js";
import { groupBy } from "../../core/group-by.js";
import { parsePath } from "../../core/paths.js";
import type { OpenApiDocument } from "./document.js";
import type { DocumentNode } from "./node.js";
import { isFixed, readParameters } from "./read-parameters.js";
import { readContent } from "./read-content.js";
import { readResponses } from "./read-payload.js";
import {
  readFree,
  readNeed,
  reportNeed,
  type DocumentSecurity,
  type Need,
} from "./read-security.js";
import { isUntold, notesOf, type SchemaContext } from "./schema-remarks.js";

/** The operations of a document. */
export interface OperationsReading {
  readonly operations: readonly Operation[];
  readonly groups: readonly Group[];
  /** The ranges of statuses, such as `4XX`, keyed by the id of the operation. */
  readonly ranges: ReadonlyMap<string, readonly string[]>;
  readonly needs: DocumentSecurity["needs"];
}

/** The limit on the number of operations that are read. */
const mostOperations = 20_000;

/** The members of a path that are read. Others, such as `trace`, are reported. */
const membersOfPaths: ReadonlySet<string> = new Set([
  "$ref",
  "parameters",
  ...methods.map((method) => method.toLowerCase()),
]);

/** Reads the operations of all paths, up to `mostOperations`. */
export function readOperations(root: DocumentNode, context: SchemaContext): OperationsReading {
  const { document } = context;
  const ids = new Map<string, number>();
  const ranges = new Map<string, readonly string[]>();
  const needs = new Map<string, Need>();
  const operations: Operation[] = [];
  for (const [path, given] of root.get("paths")?.members ?? []) {
    if (path.startsWith("x-")) continue;
    const item = document.follow(given);
    if (item === undefined) continue;
    if (!path.startsWith("/")) {
      document.fail(given, "a path begins with `/`");
      continue;
    }
    document.expectObject(item);
    for (const [name, part] of item.members) {
      if (!membersOfPaths.has(name) && !name.startsWith("x-"))
        document.leave(part, `\`${name}\` of a path cannot be written on a page`);
    }
    const nodes = methods.flatMap((method) => {
      const node = item.get(method.toLowerCase());
      return node === undefined || !document.expectObject(node) ? [] : [{ method, node, path }];
    });
    const all = nodes.flatMap((one) => (isMerged(one.node) ? mergedOperations(one) : [one]));
    for (const found of all) {
      if (operations.length >= mostOperations) {
        document.leave(found.node, `only the first ${mostOperations} operations are read`);
        continue;
      }
      const one = { ...found, path: withQuery(withOwnNames(path, found.node), found.node) };
      const id = uniqueId(`${one.method} ${one.path}`, ids);
      const place = { ...one, id, item, root };
      const read = readOperation(place, context);
      operations.push(read.operation);
      ranges.set(id, read.ranges);
      const need = readNeed(one.node, document);
      if (need !== undefined) needs.set(id, need);
    }
  }
  const groups = [...groupBy(operations, ({ group }) => group ?? "")].map(([id, own]): Group => ({
    id,
    operations: own.map((one) => one.id),
  }));
  return { operations, groups, ranges, needs };
}

function uniqueId(id: string, counts: Map<string, number>): string {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id} ${count}`;
}

interface OperationNode {
  readonly method: Method;
  readonly path: string;
  readonly node: DocumentNode;
}

/**
 * Returns operations that share path and method and differ in the query, such as `?action=`. OpenAPI cannot
 * express them, so documents of stubdown list them in `x-operations`.
 */
function mergedOperations({ method, path, node }: OperationNode): readonly OperationNode[] {
  return (node.get("x-operations")?.items ?? []).map((inner) => ({ method, path, node: inner }));
}

/**
 * Returns a path with the query that is part of its route, from `x-query` or from parameters with `x-fixed`.
 */
function withQuery(path: string, node: DocumentNode): string {
  const own = [...(node.get("x-query")?.members ?? [])].map(([name, value]) => [name, value.text]);
  const fixed = (node.get("parameters")?.items ?? []).filter(isFixed).map((parameter) => {
    return [parameter.get("name")?.text, parameter.get("schema")?.get("enum")?.items[0]?.text];
  });
  const pairs = [...own, ...fixed].map(([name = "", value = ""]) => {
    return value === "" ? name : `${name}=${value}`;
  });
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}

/**
 * Returns a path with the names that its parameters have in the docs. Documents of stubdown have these names in `x-name`
 * if several operations share the path, or if a path has a name twice.
 */
function withOwnNames(path: string, node: DocumentNode): string {
  const names = new Map(
    (node.get("parameters")?.items ?? []).flatMap((parameter) => {
      const [name, own] = [parameter.get("name")?.text, parameter.get("x-name")?.text];
      return name === undefined || own === undefined ? [] : [[name, own] as const];
    }),
  );
  return path.replace(/\{([^{}]+)\}/g, (all, name: string) => {
    const own = names.get(name);
    return own === undefined ? all : `{${own}}`;
  });
}

function isMerged(node: DocumentNode): boolean {
  return node.get("x-operations") !== undefined;
}

/**
 * Reads the title: the summary, or else the words of the operation's id. `list_all_books` and `listAllBooks`
 * give "List all books".
 */
function titleOf(node: DocumentNode, document: OpenApiDocument): Pick<Operation, "title"> {
  const [summary, name] = [node.get("summary"), node.get("operationId")];
  if (summary?.text !== undefined && summary.text.trim() !== "") {
    return { title: { value: summary.text.trim(), span: document.place(summary) } };
  }
  const words = (name?.text ?? "")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== "")
    .join(" ")
    .toLowerCase();
  if (name === undefined || words === "") return {};
  const value = words.charAt(0).toUpperCase() + words.slice(1);
  return { title: { value, span: document.place(name) } };
}

/**
 * Returns the group of an operation without a tag: the first segment of its path that is not `api`, a version
 * or a parameter; `root` if there is none.
 */
function segmentOf(path: string): string {
  const segments = path.replace(/\?.*/, "").split("/");
  const own = segments.find(
    (one) => one !== "" && !/^(?:api|v\d+(?:\.\d+)*|.*\{.*|@.*)$/.test(one),
  );
  return own ?? "root";
}

/** Reports an object that is required as a body, but has no required member. Only such a member says so on a page. */
function reportOptional(
  request: DocumentNode,
  body: Operation["body"],
  { document, isOurs }: SchemaContext,
): void {
  const required = request.get("required");
  const type = body?.value.type;
  const isTold = type?.kind !== "object" || type.fields.some((one) => one.required?.value === true);
  if (required?.isTrue === true && !isTold && !isOurs)
    document.leave(required, "a page cannot say that a body without required members is required");
}

interface OperationPlace extends OperationNode {
  readonly id: string;
  /** The path item. */
  readonly item: DocumentNode;
  readonly root: DocumentNode;
}

function readOperation(
  { id, method, path, node, item, root }: OperationPlace,
  context: SchemaContext,
): { readonly operation: Operation; readonly ranges: readonly string[] } {
  const { document } = context;
  const span = document.place(node);
  const media = (name: string): readonly string[] =>
    (node.get(name) ?? root.get(name))?.items.flatMap(({ text }) => text ?? []) ?? [];
  const lists = [item, node, node].map((one, index) => {
    return one.get(index === 2 ? "x-parameters" : "parameters");
  });
  const values = readParameters(lists, context, media("consumes"));
  const given = node.get("requestBody") ?? node.get("x-requestBody");
  const request = given && document.follow(given);
  const content = request?.get("content");
  const inContent = content && readContent(content, context);
  const read = content === undefined ? values.body : inContent?.payload;
  // If the docs do not state the type of a body, stubdown prints the type of its sample.
  const body = isUntold(node, "body", context) ? undefined : read;
  if (request !== undefined) reportOptional(request, body, context);
  const requestSample = inContent?.sample;
  const answers = readResponses(node.get("responses"), context, media("produces"));
  const deprecated = node.get("deprecated");
  const notes = notesOf(node, document);
  document.expectMembers(node, { parameters: "array", responses: "object", tags: "array" });
  for (const name of ["callbacks", "servers", "externalDocs"]) {
    const part = node.get(name);
    if (part !== undefined)
      document.leave(part, `\`${name}\` of an operation cannot be written on a page`);
  }
  reportNeed(node, context);
  const operation: Operation = {
    id,
    name: node.get("operationId")?.text ?? id,
    ...titleOf(node, document),
    ...readFree(node, document),
    group: node.get("tags")?.items[0]?.text ?? segmentOf(path),
    role: stated("call", span),
    method: stated(method, span),
    path: stated(parsePath(path), span),
    parameters: values.parameters,
    ...(body && { body }),
    ...(requestSample && { requestSample }),
    responses: answers.responses,
    ...(deprecated?.isTrue === true
      ? { deprecated: stated(true, document.place(deprecated)) }
      : {}),
    ...(notes && { notes }),
    span,
  };
  return { operation, ranges: answers.ranges };
}
