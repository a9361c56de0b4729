import type { Check } from "../core/exchange.js";
import {
  checkOptions,
  optionNames,
  refuseInherited,
  refuseOptionNames,
  refuseUnknown,
} from "../core/input.js";
import type { CoreClient } from "../core/transport.js";
import type { Spec } from "./call.js";

/**
 * Makes a client that refuses answers that are not as documented: any other value instead of an object or a list, and
 * an object with another id than the path of its request. An empty answer is allowed only if the docs have one. Also
 * refuses an error with a status of success. That is any answer with the content type of RFC 9457, and an object that
 * tells of an error (`tellsError`), but lacks its documented id. If the docs show no id, it lacks the first documented
 * member that is always there. An object with just the members of the documented error body is an error, too. If the
 * docs show no answer, such an object is refused only if it also tells of an error, because `{"message": "Done"}` may
 * report a success. Of a DELETE without a documented answer, and if the docs say that the answer is empty, any object
 * that tells of an error and has no id is refused, because most callers do
 * not look at such an answer. Also refuses pages that nest too deep for `JSON.stringify`, because lists compare the
 * texts of pages.
 *
 * Answers that may be text or bytes are requested without compression, because platforms do not report a compressed
 * answer that is cut off. For JSON, the parser reports it. An answer that the platform cannot decompress is refused.
 *
 * Unknown options of a call, and a header that is both a documented parameter and an option, are a TypeError.
 */
export function withDocumented(
  client: CoreClient,
  [required, all]: FailureShape = [[], []],
): CoreClient {
  const isFailure = (body: unknown): boolean => {
    const names = Object.keys(Object(body) as object);
    return (
      required.length > 0 &&
      required.every((name) => names.includes(name)) &&
      names.every((name) => all.includes(name))
    );
  };
  const request: CoreClient["request"] = async (method, target, input = {}) => {
    const spec = input.spec as Spec | undefined;
    if (spec === undefined) return client.request(method, target, input);
    // Of a map, the query would have no values.
    if (!/^P/.test(method)) refuseInherited(input.params ?? {});
    refuseOptionNames(input.query, spec.options);
    refuseUnknown(input.options, optionNames, "options");
    checkOptions(input.options ?? {}, headersGiven(spec, input.params));
    const isList = spec.list === true;
    const isShown = (body: unknown): boolean => {
      if (spec.raw) {
        const isUnread = method === "DELETE" || spec.empty;
        const isRefused = isFailure(body) || (isUnread && lacksId(body));
        return !isRefused || !tellsError(body);
      }
      // The code that pages a list also checks that it has items.
      if (spec.paging) return isFlat(body);
      if (body === undefined) return spec.empty === true;
      return Object(body) === body && Array.isArray(body) === isList && !isFailure(body);
    };
    const check: Check = (body, response, url) =>
      !isProblem(response) &&
      isShown(body) &&
      isAsked(body, target, spec) &&
      isDecoded(response, new Headers(input.headers).get("accept-encoding") ?? "") &&
      input.check?.(body, response, url) !== false;
    const headers = { ...(spec.raw && { "accept-encoding": "identity" }), ...input.headers };
    return client.request(method, target, { ...input, headers, check });
  };
  return { ...client, request };
}

/** The names of the members that each documented error body has, and of all that it may have. */
type FailureShape = readonly [required: readonly string[], all: readonly string[]];

/** Returns the names of the headers that the parameters of a call set. */
function headersGiven(
  { byPlace, headers = [], cookies = [] }: Spec,
  params: object = {},
): readonly string[] {
  const { headers: placed, cookies: jar } = params as Readonly<Record<string, object | undefined>>;
  const isSet = ([, value]: readonly [string, unknown]): boolean => value !== undefined;
  const names = (values: object | undefined): readonly string[] =>
    Object.entries({ ...values })
      .filter(isSet)
      .map(([name]) => name);
  const given = names(params);
  const hasCookie = byPlace ? names(jar).length > 0 : given.some((name) => cookies.includes(name));
  const own = byPlace ? names(placed) : given.filter((name) => headers.includes(name));
  return hasCookie ? [...own, "cookie"] : own;
}

/**
 * True if an answer says that the call failed: with `error` or `errors`, with `success` or `ok` that is false, with an
 * HTTP status of an error as its `status` or `code`, or with the members and the `status` of a JSend failure.
 *
 * False, null, an empty string and an empty list are not errors.
 */
function tellsError(body: unknown): boolean {
  const { error, errors, success, ok, ...rest } = Object(body) as Readonly<Record<string, unknown>>;
  const { status, statusCode, status_code, code } = rest;
  const isJsend = Object.keys(rest).every((name) => /^(status|data|message|code)$/.test(name));
  return (
    [success, ok].includes(false) ||
    [status, statusCode, status_code, code].some((one) => /^[45]\d\d$/.test(String(one))) ||
    (isJsend && /^(fail|error)$/.test(String(status))) ||
    [error, errors].some((one) => Boolean(one) && (one as { length?: unknown }).length !== 0)
  );
}

/** True if the content type of an answer is that of an error by RFC 9457. */
function isProblem({ headers }: Response): boolean {
  return /^application\/problem\+/i.test(headers.get("content-type") ?? "");
}

/** True if an answer has no id, or a null or an empty one. */
function lacksId(body: unknown, name = "id"): boolean {
  const { [name]: id = null } = Object(body) as Readonly<Record<string, unknown>>;
  return id === null || id === "";
}

/** True if the id of an answer is that of the path of its request. An answer without an id passes, unless it has an error. */
function isAsked(body: unknown, target: string, spec: Spec): boolean {
  const { raw, list, paging, needs = "id", text } = spec;
  const { same = (raw ?? list ?? paging) ? "" : needs } = spec;
  const { [same]: id } = Object(body) as Readonly<Record<string, unknown>>;
  if (same !== "" && lacksId(body, same) && tellsError(body)) return false;
  if (text === undefined || lacksId(body, same)) return true;
  const asked = decodeURIComponent(target.split("/").at(text) ?? "");
  const told = typeof id === "number" ? `${id}` : id;
  if (typeof told !== "string") return false;
  return told === asked || (uuid.test(told) && told.toLowerCase() === asked.toLowerCase());
}

/** True if the platform decodes a compressed answer, or if the caller asked for its coding. */
function isDecoded({ headers }: Response, asked = ""): boolean {
  const codings =
    headers
      .get("content-encoding")
      ?.toLowerCase()
      .split(/\s*,\s*/) ?? [];
  return codings.every(
    (one) => /^((x-)?gzip|deflate|br|identity|)$/.test(one) || asked.includes(one),
  );
}

/** A UUID. Servers may answer it in other letter case than it was sent. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** True if `JSON.stringify` can write a page. */
function isFlat(page: unknown): boolean {
  try {
    JSON.stringify(page);
    return true;
  } catch {
    return false;
  }
}
