import type { FastifyRequest } from "fastify";

import { HttpError, memberPointer } from "../core/errors.js";
import type { Checker } from "./check.js";
import type { RouteDefinition, Schema } from "./definition.js";
import { decode } from "./path.js";
import { refuseValues, RequestError, type Fault } from "./problem.js";
import { formTypes, mediaType } from "../core/body.js";
import { readPairs } from "../core/pairs.js";
import { checkRange } from "../core/request.js";
import { nestPairs, type Values } from "./query.js";

/** The schema of a part without documented parameters. */
const nothing: Schema = { type: "object", properties: {} };

/**
 * Makes the function that reads the values of a request for the handler of a route: `path`, `query`, `headers`,
 * `cookies` and `body`. That function throws a RequestError with all faults of the request.
 */
export function makeReader(
  route: RouteDefinition,
  { checker, credentials }: { readonly checker: Checker; readonly credentials: readonly string[] },
): (request: FastifyRequest) => Values {
  const { params, query, headers, cookies, path = {}, errors = {} } = route;
  const status = "422" in errors && !("400" in errors) ? 422 : 400;
  const names = Object.entries(path);
  const headerNames = Object.keys(headers?.["properties"] ?? {});
  const singles = singleHeaders(headers);
  const takesRange = headerNames.some((name) => name.toLowerCase() === "content-range");
  return (request) => {
    if (!takesRange) checkRange(request);
    const values: Values = {};
    const faults: Fault[] = [];
    const take = (place: Fault["in"], given: Values, schema: Schema): Values => {
      checker.coerce(given, schema);
      for (const fault of checker.check(given, schema, place)) faults.push(fault);
      return given;
    };
    if (params !== undefined) {
      const given = request.params as Readonly<Record<string, unknown>>;
      values["path"] = take("path", pick(names, given), params);
    }
    const given = readQuery(request.url);
    for (const name of credentials) if (name in given) Reflect.deleteProperty(given, name);
    values["query"] = take("query", given, query ?? nothing);
    if (headers !== undefined) {
      values["headers"] = take("header", pickHeaders(request, headerNames), headers);
      if (singles.size > 0) faults.push(...repeatedHeaders(request, singles));
    }
    if (cookies !== undefined) {
      const pairs = cookiePairs(request.headers.cookie ?? "");
      const jar = Object.assign(Object.create(null), Object.fromEntries(pairs)) as Values;
      values["cookies"] = take("cookie", jar, cookies);
      faults.push(...repeatedCookies(pairs, cookies));
    }
    faults.push(...readBody(request, route, { values, checker }));
    const [first, ...more] = faults;
    if (first !== undefined) throw new RequestError(status, [first, ...more]);
    return values;
  };
}

function pick(
  names: readonly (readonly [string, string])[],
  given: Readonly<Record<string, unknown>>,
): Values {
  const picked = Object.create(null) as Values;
  for (const [own, name] of names) picked[name] = given[own];
  return picked;
}

/** Reads the parameters of a query. The parser of Fastify does not support nested names. */
function readQuery(url: string): Values {
  const mark = url.indexOf("?");
  const pairs = mark === -1 ? [] : readPairs(url.slice(mark + 1), refuseValues);
  return nestPairs(pairs, refuseValues);
}

/** Returns the documented headers, keyed by their documented names. */
function pickHeaders({ headers }: FastifyRequest, names: readonly string[]): Values {
  const picked = Object.create(null) as Values;
  for (const name of names) {
    const value = headers[name.toLowerCase()];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}

/** Standard headers that are lists, so that a client may send several. The docs may call them a string. */
const lists =
  /^(?:accept(?:-.*)?|cache-control|connection|cookie|expect|forwarded|if-(?:none-)?match|link|pragma|prefer|range|te|trailer|upgrade|via|warning|x-forwarded-.*)$/i;

/** Returns the documented names of the headers that are no lists, keyed by their names in lower case. */
function singleHeaders(headers: Schema | undefined): ReadonlyMap<string, string> {
  const known = (headers?.["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  const single = Object.entries(known).filter(
    ([name, { type, separator }]) =>
      type !== "array" && separator === undefined && !lists.test(name),
  );
  return new Map(single.map(([name]) => [name.toLowerCase(), name]));
}

/**
 * Returns a fault for each header that is given twice. Node joins the values, or drops one of them, but a client may
 * repeat only a header that is a list (RFC 9110, 5.3).
 */
function repeatedHeaders(
  { raw: { rawHeaders } }: FastifyRequest,
  singles: ReadonlyMap<string, string>,
): readonly Fault[] {
  const given = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? (singles.get(name.toLowerCase()) ?? []) : [],
  );
  const twice = new Set(given.filter((name, index) => given.indexOf(name) < index));
  return [...twice].map((name) => ({
    in: "header",
    pointer: memberPointer(name),
    detail: "is given twice",
  }));
}

type Pairs = readonly (readonly [name: string, value: string])[];

function cookiePairs(header: string): Pairs {
  return header.split(/;\s*/).flatMap((pair) => {
    const at = pair.indexOf("=");
    return at > 0 ? [[pair.slice(0, at), decode(pair.slice(at + 1))] as const] : [];
  });
}

/** Returns a fault for each documented cookie with two values. Another page of the host may have set one of them. */
function repeatedCookies(pairs: Pairs, { properties }: Schema): readonly Fault[] {
  return Object.keys(properties ?? {}).flatMap((name): readonly Fault[] => {
    const values = new Set(pairs.filter(([one]) => one === name).map(([, value]) => value));
    if (values.size < 2) return [];
    return [{ in: "cookie", pointer: memberPointer(name), detail: "is given twice" }];
  });
}

function readBody(
  request: FastifyRequest,
  { body, form, isBodyRequired }: RouteDefinition,
  { values, checker }: { readonly values: Values; readonly checker: Checker },
): readonly Fault[] {
  const given: unknown = request.body;
  if (given === undefined && hasUnreadBody(request))
    return checker.check({ body: "" }, nothing, "body").map(isUndocumented);
  if (given === undefined || given === null) {
    if (isBodyRequired === true) return [{ in: "body", pointer: "", detail: "is required" }];
    if (given === null && body !== undefined) return checker.check(given, body, "body");
    if (body?.["type"] === "object") values["body"] = {};
    return [];
  }
  values["body"] = given;
  if (body === undefined) {
    const isEmpty = typeof given === "object" && Object.keys(given).length === 0;
    return isEmpty ? [] : checker.check({ body: given }, nothing, "body").map(isUndocumented);
  }
  if (form === "raw") return [];
  if (Buffer.isBuffer(given)) {
    const message = "Send the body as JSON or as a form";
    throw new HttpError(415, "Unsupported media type", { message });
  }
  if (!isForm(request)) return checker.check(given, body, "body");
  values["body"] = checker.coerce(given, body);
  return checker.check(values["body"], body, "body");
}

/** True for a GET or a HEAD with a body, which Fastify does not read. */
function hasUnreadBody({ method, headers }: FastifyRequest): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const { "content-length": length = "0", "transfer-encoding": chunks } = headers;
  return length !== "0" || chunks !== undefined;
}

/** Changes the fault of an undocumented body so that its place is the whole body. */
function isUndocumented(fault: Fault): Fault {
  return { ...fault, pointer: "" };
}

/** True if the body is a form, whose values are strings and have to be converted. */
function isForm({ headers }: FastifyRequest): boolean {
  return formTypes.has(mediaType(headers));
}
