import type { Context } from "./context.js";
import type { ApiDefinition, RouteDefinition } from "./definition.js";
import { HttpError } from "../core/errors.js";
import { copyOf } from "../core/copy.js";
import { checkConditions } from "../core/request.js";
import { isReply, Reply } from "./answer.js";
import { findCollections, type Collection } from "./collections.js";
import { answerExample } from "./example.js";
import { makeHeaders } from "./mock-headers.js";
import { samplePage } from "./mock-page.js";
import { partOf } from "./mock-range.js";
import { isObject, type Values } from "./query.js";
import { Rows } from "./rows.js";

/** Options of `createMockHandlers`. */
export interface MockOptions {
  /**
   * True to store created rows, so that they can be listed, changed and deleted. This works for collections with
   * routes to create rows and to list or get them. Without a POST, a PUT of one row creates the row. Default: false, so
   * that each answer is the sample in the docs.
   */
  readonly stateful?: boolean;
  /** The number of rows in each collection at the start, if `stateful` is true. Default: 0. */
  readonly seed?: number;
}

/**
 * Makes handlers that answer with the sample of each route in the docs, or with a value made from its schema. If the
 * path of a request has the key of a row, the sample gets this key. A request with the header `Prefer: code=404` is
 * answered with that documented error. A change with an undocumented `If-Match`, other than `*`, or a PUT with
 * `If-None-Match: *`, is answered with 412. If the docs have one of these conditions, rows have tags, and conditions
 * are compared with them. Answers have the documented headers; those about pages, such as `X-Total-Count`, have the
 * true values.
 */
export function mockHandlers(
  definition: ApiDefinition,
  { stateful = false, seed = 0 }: MockOptions = {},
): Record<string, Record<string, unknown>> {
  const rows = stateful ? new Rows(definition, seed) : undefined;
  const groups: Record<string, Record<string, unknown>> = Object.create(null) as Record<
    string,
    Record<string, unknown>
  >;
  const collections = findCollections(definition);
  for (const route of definition.routes) {
    const collection = collections.find(({ routes }) => routes.includes(route));
    const group = (groups[route.group] ??= {});
    const example = answerExample(route, definition.definitions);
    const rowHandler = rows?.handlerOf(route);
    const { isConditional, start, end } = makeHeaders(route, definition);
    group[route.name] = (values: Values, { request, reply }: Context) => {
      const { url } = request;
      const wanted = preferred(route, request.headers["prefer"]);
      if (wanted !== undefined) return ownAnswer(wanted);
      if (!isConditional)
        checkConditions(request, "The docs have no tags here; leave the condition out");
      const headers = start(request, reply);
      if (rowHandler !== undefined)
        return end(ownAnswer(rowHandler(values, url, headers)), request, reply);
      // All samples have one tag.
      if (request.method !== "GET") headers.match(definition.name);
      headers.tag(definition.name);
      const answer = samplePage({ route, example, values, url, tell: headers.page });
      const own = partOf(withKey(answer, values, collection), route, request);
      return end(ownAnswer(own), request, reply);
    };
  }
  return groups;
}

/** Gives a sample the key that the path of the request has, because clients refuse an answer with another key. */
function withKey(sample: unknown, { path }: Values, collection: Collection | undefined): unknown {
  const { key, parents = 0 } = collection ?? {};
  if (key === undefined || !isObject(sample)) return sample;
  const asked = Object.values((path ?? {}) as Values)[parents];
  const { [key]: shown } = sample;
  const isLike = typeof asked === typeof shown && isUuid(asked) === isUuid(shown);
  return asked !== undefined && isLike ? { ...sample, [key]: asked } : sample;
}

function isUuid(value: unknown): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(String(value));
}

/** Returns the error that `Prefer` asks for; undefined for none. @throws HttpError if the docs have no sample of it */
function preferred({ errors = {} }: RouteDefinition, prefer: unknown): Reply | undefined {
  const asked = /(?:^|[;,\s])code="?(\d{3})\b/.exec(typeof prefer === "string" ? prefer : "")?.[1];
  const status = Number(asked ?? 0);
  if (asked === undefined || status < 400 || status > 599) return undefined;
  const body = Object.hasOwn(errors, asked) ? errors[asked] : undefined;
  if (body !== undefined && body !== null)
    return new Reply(status, copyOf(body), { "preference-applied": `code=${asked}` });
  throw new HttpError(status, "Preferred", { message: `The request asked for ${asked}` });
}

/** Copies an answer, so that a program that calls these handlers can change what they answer. */
function ownAnswer(answer: unknown): unknown {
  if (!isReply(answer)) return copyOf(answer);
  return new Reply(answer.status, copyOf(answer.body), answer.headers);
}
