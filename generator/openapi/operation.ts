import type { Operation, Response, Sample } from "../core/api.js";
import { inferred, type Fact } from "../core/fact.js";
import { phraseOf } from "../core/status.js";
import { contentOf, joinContents } from "./content.js";
import { schemesOf, printParameter, printParameters } from "./parameter.js";
import {
  distinct,
  docsOf,
  inferredOf,
  textOf,
  traced,
  without,
  type Json,
  type Printing,
} from "./printing.js";

/** The names of an operation and of its path parameters in a document. */
export interface OperationNames {
  /** The id, which is unique in the document: `branches.create`. */
  readonly operationId: string;
  readonly tag: string | undefined;
  /** The names of path parameters in the document, keyed by their names in the docs. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Prints an operation. A query that is part of its route becomes a parameter with one value. */
export function printOperation(
  operation: Operation,
  names: OperationNames,
  printing: Printing,
): Json {
  const { title, name, notes, deprecated, role, method, path, span } = operation;
  const { body, requestSample } = operation;
  const { parameters, others } = printParameters(operation, names.parameters, printing);
  const all = [...fixedQuery([operation]), ...parameters];
  const printed: Json = {
    operationId: names.operationId,
    ...(names.tag !== undefined && { tags: [names.tag] }),
    summary: title?.value ?? name,
    ...textOf("description", notes?.value),
    ...(deprecated?.value === true && { deprecated: true }),
    ...securityOf(operation, printing),
    ...(all.length > 0 && { parameters: all }),
    ...printBody(operation, printing),
    responses: printResponses(operation, printing),
    ...(others.length > 0 && { "x-parameters": others }),
    "x-role": role.value,
    ...docsOf(span),
    ...inferredOf({ role, method, path, deprecated, body: factOf(body, requestSample) }),
  };
  return traced(printing, printed, { span });
}

/**
 * Prints parameters for the queries that are part of routes. Each has the values of all operations as `enum`.
 */
export function fixedQuery(operations: readonly Operation[]): readonly Json[] {
  const values = new Map<string, string[]>();
  for (const { path } of operations) {
    for (const [name, value] of path.value.query) {
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return [...values].map(([name, all]) => ({
    name,
    in: "query",
    required: operations.every(({ path }) => path.value.query.some(([key]) => key === name)),
    ...(all.includes("") && { allowEmptyValue: true }),
    schema: { type: "string", enum: distinct(all) },
    "x-fixed": true,
  }));
}

/**
 * Prints the `security` of an operation that has credentials as parameters, or that needs no credentials. Empty for
 * other operations: the `security` of the document applies to them.
 */
function securityOf({ parameters, credentials }: Operation, printing: Printing): Json {
  const schemes = new Set<string>();
  let isNeeded = false;
  for (const parameter of parameters) {
    const own = schemesOf(parameter, printing);
    for (const name of own) schemes.add(name);
    isNeeded ||= own.length > 0 && parameter.required?.value === true;
  }
  if (schemes.size === 0) return credentials === undefined ? {} : { security: [] };
  return {
    security: [...(isNeeded ? [] : [{}]), ...[...schemes].map((name) => ({ [name]: [] }))],
  };
}

/**
 * Prints the body of a request. For GET and HEAD it is in `x-requestBody`, because OpenAPI 3.0 ignores such
 * bodies and `fetch` cannot send them.
 */
function printBody({ method, body, requestSample }: Operation, printing: Printing): Json {
  if (body === undefined && requestSample === undefined) return {};
  const type = body?.value.type;
  const isRequired =
    type?.kind === "object"
      ? type.fields.some(({ required }) => required?.value === true)
      : type !== undefined;
  const printed: Json = {
    content: contentOf(body?.value, requestSample, printing),
    ...(isRequired && { required: true }),
  };
  const isIgnored = method.value === "GET" || method.value === "HEAD";
  return { [isIgnored ? "x-requestBody" : "requestBody"]: printed };
}

/**
 * Returns the fact of a body or an answer. If only a sample shows the type, the rule says that the docs do not state
 * it.
 */
function factOf(
  payload: Fact<unknown> | undefined,
  sample: Sample | undefined,
): Fact<unknown> | undefined {
  return payload ?? (sample?.type && inferred(undefined, sample.span, "core/not-told"));
}

/**
 * Prints the answers, keyed by status. If the docs have an answer without a status and no status below 400,
 * that answer becomes `2XX`, because many tools take OpenAPI's `default` for an error. An operation without
 * answers gets a `2XX`.
 */
function printResponses({ responses }: Operation, printing: Printing): Json {
  if (responses.length === 0) {
    return { "2XX": { description: phraseOf("2XX"), "x-inferred": { status: "core/not-told" } } };
  }
  const hasSuccess = responses.some(
    ({ status: { value } }) => typeof value === "number" && value < 400,
  );
  const keyOf = ({ status: { value } }: Response): string =>
    value !== "default" ? `${value}` : hasSuccess ? "default" : "2XX";
  return joinResponses(
    responses.map((one) => {
      const key = keyOf(one);
      return { [key]: printResponse(one, key, printing) };
    }),
  );
}

function printResponse(response: Response, key: string, printing: Printing): Json {
  const { status, payload, sample, headers = [], notes } = response;
  const type = payload?.value.type;
  const isEmpty = type?.kind === "scalar" && type.name === "null";
  const own = notes?.value.trim() ?? "";
  const phrase = phraseOf(key);
  return {
    description: own === "" ? phrase : (notes?.value ?? phrase),
    // OpenAPI requires a description, so the words of the status stand in for a missing one. `x-description` marks
    // words of the docs that equal these words.
    ...(own === phrase && { "x-description": own }),
    ...(headers.length > 0 && {
      headers: Object.fromEntries(
        headers.map((header) => {
          const printed = without(printParameter(header, header.name, printing), "name", "in");
          return [header.name, printed] as const;
        }),
      ),
    }),
    ...(!isEmpty &&
      (payload !== undefined || sample !== undefined) && {
        content: contentOf(payload?.value, sample, printing),
      }),
    ...(isEmpty && { "x-empty": true }),
    ...(isEmpty && sample?.value !== undefined && { "x-example": sample.value }),
    ...inferredOf({ status, payload: factOf(payload, sample) }),
  };
}

/** Joins answers with the same status, of one or several operations. */
export function joinResponses(all: readonly Json[]): Json {
  const keys = [...new Set(all.flatMap((responses) => Object.keys(responses)))];
  return Object.fromEntries(
    keys.map((key) => {
      const same = all.flatMap((responses) => (key in responses ? [responses[key] as Json] : []));
      const [first = {}] = same;
      if (same.length === 1) return [key, first] as const;
      const contents = same.flatMap(({ content }) =>
        content === undefined ? [] : [content as Json],
      );
      const texts = distinct(same.map(({ description }) => description as string));
      const headers = Object.assign({}, ...same.map((one) => one["headers"] ?? {})) as Json;
      return [
        key,
        {
          ...first,
          description: texts.join("\n\n"),
          ...(Object.keys(headers).length > 0 && { headers }),
          ...(contents.length > 0 && { content: joinContents(contents) }),
        },
      ] as const;
    }),
  );
}
