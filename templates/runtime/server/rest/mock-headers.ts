import { hash } from "node:crypto";

import type { FastifyReply, FastifyRequest } from "fastify";

import type { ApiDefinition, RouteDefinition, Schema } from "./definition.js";
import { Reply } from "./answer.js";
import { exampleOf } from "./example.js";
import { HttpError } from "../core/errors.js";
import { pageNumber, type PageFacts } from "./page-members.js";
import { isObject } from "./query.js";

/** The headers of one answer of a mock. */
export interface MockHeaders {
  /** Sets the documented headers about pages, such as `X-Total-Count`. */
  readonly page: (facts: PageFacts) => void;
  /** Compares the tag of a row with the documented condition of a change. @throws HttpError 412 if it is not met */
  readonly match: (row: unknown) => void;
  /** Sets the tag of the row that is answered, if the docs have tags. */
  readonly tag: (row: unknown) => void;
}

/** Headers that the server sets itself, or whose value a mock cannot make. */
const others =
  /^(?:(?:accept|access-control|content)-.*|age|allow|cache-control|connection|date|deprecation|etag|expires|keep-alive|last-modified|link|location|retry-after|server|set-cookie|sunset|trailer|transfer-encoding|upgrade|vary|warning|www-authenticate)$/i;

const condition = /^if-(?:none-)?match$/i;

/** True if the docs have `If-Match` or `If-None-Match` for a route. */
function hasCondition({ headers }: RouteDefinition): boolean {
  return Object.keys(headers?.["properties"] ?? {}).some((name) => condition.test(name));
}

/**
 * Makes the functions for the headers of a route's answers. Its rows have tags if the docs have a header `ETag` of its
 * answer, or a condition with a tag anywhere.
 */
export function makeHeaders(
  route: RouteDefinition,
  { routes, definitions }: Pick<ApiDefinition, "routes" | "definitions">,
): {
  readonly isConditional: boolean;
  readonly start: (request: FastifyRequest, reply: FastifyReply | undefined) => MockHeaders;
  readonly end: (
    answer: unknown,
    request: FastifyRequest,
    reply: FastifyReply | undefined,
  ) => unknown;
} {
  const told = Object.entries(route.answerHeaders ?? {});
  const names = new Map(told.map(([name]) => [name.toLowerCase(), name]));
  const samples = told.flatMap(([name, schema]) => sampleOf(name, schema, definitions));
  const isConditional = hasCondition(route);
  const hasTags = names.has("etag") || routes.some(hasCondition);
  const start = (request: FastifyRequest, reply: FastifyReply | undefined): MockHeaders => {
    for (const [name, value] of samples) void reply?.header(name, String(value));
    return {
      page: (facts) => {
        for (const [name, value] of samples) {
          const known = pageNumber(name.replace(/^x-/i, ""), facts);
          if (known === null) void reply?.removeHeader(name);
          else void reply?.header(name, String(known ?? value));
        }
      },
      match: (row) => {
        if (isConditional && !isMet(request, tagOf(row)))
          throw new HttpError(412, "PreconditionFailed", { message: "The row has another tag" });
      },
      tag: (row) => {
        if (hasTags) void reply?.header("etag", tagOf(row));
      },
    };
  };
  const end = (
    answer: unknown,
    request: FastifyRequest,
    reply: FastifyReply | undefined,
  ): unknown => {
    const { id } = isObject(answer) ? answer : {};
    const place = names.has("location") && /^[sn]/.test(typeof id) && locationOf(route, request);
    if (place) void reply?.header("location", `${place}/${encodeURIComponent(String(id))}`);
    const { method, headers } = request;
    const known = headers["if-none-match"];
    const isRead = method === "GET" || method === "HEAD";
    const tag = reply?.getHeader("etag");
    if (!isRead || !isConditional || known === undefined || typeof tag !== "string") return answer;
    // A proxy that compresses answers makes tags weak, and reads compare weak tags, too.
    return includes(known.replace(/(^|,)\s*W\//g, "$1"), tag) ? new Reply(304) : answer;
  };
  return { isConditional, start, end };
}

/** Returns the name of a header with a value that fits its schema. Empty for a header that the mock does not set. */
function sampleOf(
  name: string,
  schema: Schema,
  definitions: ApiDefinition["definitions"],
): readonly (readonly [name: string, value: unknown])[] {
  if (others.test(name)) return [];
  const value = schema["default"] ?? exampleOf(schema, definitions);
  // The docs may not state the type.
  return [[name, /^[snb]/.test(typeof value) ? value : "text"]];
}

/** Returns the path of a created row without its id. Undefined for routes that create none. */
function locationOf({ role }: RouteDefinition, { url }: FastifyRequest): string | undefined {
  return role === "create" ? url.replace(/[?#].*$/s, "").replace(/\/+$/, "") : undefined;
}

function tagOf(row: unknown): string {
  return `"${hash("sha256", JSON.stringify(row), "base64url").slice(0, 22)}"`;
}

/** True if a change may be made to a row with a tag. */
function isMet({ headers, method }: FastifyRequest, tag: string): boolean {
  const { "if-match": match = "*", "if-none-match": noneMatch = "" } = headers;
  const isNew = method === "PUT" && noneMatch.trim() === "*";
  return !isNew && includes(match, tag);
}

function includes(tags: string, tag: string): boolean {
  return tags.split(",").some((one) => one.trim() === "*" || one.trim() === tag);
}
