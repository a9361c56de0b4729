import type { Operation } from "../core/api.js";
import { takeName } from "../core/free-name.js";
import { groupBy } from "../core/group-by.js";
import { joinContents } from "./content.js";
import { fixedQuery, joinResponses, printOperation, type OperationNames } from "./operation.js";
import { distinct, docsOf, traced, without, type Json, type Printing } from "./printing.js";
import { anyOf } from "./schema.js";

/** An operation with its names in the document. */
export interface NamedOperation {
  readonly operation: Operation;
  readonly names: OperationNames;
}

/**
 * Prints operations with the same method and path as one operation. It has all their parameters and answers.
 * `x-operations` has each operation by itself. Bodies are joined by `anyOf`, because a body may fit several operations.
 */
export function joinOperations(
  all: readonly NamedOperation[],
  operationId: string,
  printing: Printing,
): Json {
  const operations = all.map(({ operation }) => operation);
  // A query that is part of a route becomes a parameter of the joined operation. In `x-operations`, it is in
  // `x-query`.
  const parts = all.map(({ operation, names }) => {
    const { query } = operation.path.value;
    const bare = {
      ...operation,
      path: { ...operation.path, value: { ...operation.path.value, query: [] } },
    };
    const printed = printOperation(bare, names, printing);
    if (query.length === 0) return printed;
    const { span } = operation;
    return traced(printing, { "x-query": Object.fromEntries(query), ...printed }, { span });
  });
  const [first = {}] = parts;
  const [whole] = operations;
  const parameters = [...fixedQuery(operations), ...joinParameters(parts, printing)];
  const printed: Json = {
    operationId,
    tags: distinct(parts.flatMap(({ tags = [] }) => tags as readonly string[])),
    summary: summarize(operations, parts),
    description: describe(parts),
    ...(parts.every(({ deprecated }) => deprecated === true) && { deprecated: true }),
    ...(first["security"] === undefined ? {} : { security: first["security"] }),
    ...(parameters.length > 0 && { parameters }),
    ...joinBodies(parts),
    responses: joinResponses(parts.map(({ responses }) => responses as Json)),
    "x-operations": parts,
    ...(whole && docsOf(whole.span)),
  };
  return whole === undefined ? printed : traced(printing, printed, { span: whole.span });
}

/**
 * Returns the id of a joined operation. It is the id of the first operation without a query in its route. If all have a
 * query, the id consists of the tag and the name of the first query parameter.
 */
export function nameJoined(all: readonly NamedOperation[], taken: Set<string>): string {
  const plain = all.find(({ operation }) => operation.path.value.query.length === 0);
  const [first] = all;
  const meant = plain ?? first;
  if (meant === undefined) return "";
  const { operationId, tag } = meant.names;
  // The id is not taken again, because it belongs to the same operation, which keeps it in `x-operations`.
  if (plain !== undefined) return operationId;
  const [[query] = ["query"]] = meant.operation.path.value.query;
  const base = [...(tag === undefined ? [] : [tag]), query].join(".");
  return takeName(base, taken);
}

/**
 * Returns the summary. If the operations differ in the value of one query parameter, it lists the values. Otherwise it
 * joins their summaries.
 */
function summarize(operations: readonly Operation[], parts: readonly Json[]): string {
  const values = operations.flatMap(({ path }) => path.value.query.slice(0, 1));
  const [[name] = [""]] = values;
  if (values.length === parts.length && values.every(([other]) => other === name))
    return `${name}: ${values.map(([, value]) => value).join(", ")}`;
  return distinct(parts.map(({ summary }) => summary as string)).join(", or: ");
}

/** Returns the description: a list with the query, the summary and the description of each operation. */
function describe(parts: readonly Json[]): string {
  const lines = parts.map((part) => {
    const query = Object.entries((part["x-query"] ?? {}) as Record<string, string>);
    const text = query.map(([name, value]) => (value === "" ? name : `${name}=${value}`)).join("&");
    const about = [part["summary"], part["description"]].filter((one) => typeof one === "string");
    return `- ${text === "" ? "" : `\`${text}\`: `}${about.join(". ").replace(/\s*\n\s*/g, " ")}`;
  });
  return lines.join("\n");
}

/** Joins the parameters of several operations. A parameter that not all operations require is optional. */
function joinParameters(parts: readonly Json[], printing: Printing): readonly Json[] {
  const { shared, origins } = printing;
  const known = (parameter: Json): Json => {
    const name = parameter["$ref"]?.toString().replace(/^.*\//, "");
    return (name === undefined ? undefined : shared.byName.get(name)) ?? parameter;
  };
  const all = parts.map(({ parameters = [] }) => (parameters as readonly Json[]).map(known));
  const byName = groupBy(
    all.flat(),
    ({ in: place, name }) => `${place as string} ${name as string}`,
  );
  return [...byName.values()].map((same) => {
    const [first = {}] = same;
    const isRequired =
      same.length === parts.length && same.every(({ required }) => required === true);
    const joined: Json = {
      ...without(first, "required"),
      ...(isRequired && { required: true }),
      schema: anyOf(same.map(({ schema }) => schema as Json)),
    };
    const origin = origins?.get(first);
    return origin === undefined ? joined : traced(printing, joined, origin);
  });
}

function joinBodies(parts: readonly Json[]): Json {
  const bodies = parts.flatMap(({ requestBody }) =>
    requestBody === undefined ? [] : [requestBody as Json],
  );
  if (bodies.length === 0) return {};
  const isRequired =
    bodies.length === parts.length && bodies.every(({ required }) => required === true);
  const content = joinContents(bodies.map(({ content: own }) => own as Json));
  return { requestBody: { content, ...(isRequired && { required: true }) } };
}
