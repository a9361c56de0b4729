import { isRounded } from "../core/body.js";
import { ApiError } from "../core/errors.js";
import type { Check } from "../core/exchange.js";
import {
  checkOptions,
  optionNames,
  refuseBlanks,
  refuseInherited,
  refuseOptionNames,
  refuseUnknown,
} from "../core/input.js";
import { membersIn } from "../core/secrets.js";
import type { CoreClient, RequestInput } from "../core/transport.js";
import { lacksId, tellsError } from "../core/told-error.js";
import type { Spec } from "./call.js";
import {
  isFailedPage,
  isFailure,
  isLoginPage,
  isMessage,
  isProblem,
  tellsFailure,
  type FailureShape,
} from "./failure.js";
import { isInRange } from "./range.js";

/**
 * Makes a client that refuses answers that are not as documented:
 *
 * - any other value in place of an object, a list, a number or a boolean
 * - an object with another id than the path of its request
 * - an empty answer, unless the docs have one
 * - a list of documented objects if one item is no object
 * - a page without items that tells of an error
 * - a page that nests too deep for `JSON.stringify`, because lists compare the texts of pages
 *
 * The client also refuses an error with a status of success:
 *
 * - any answer with the content type of RFC 9457, and the page of a login that a redirect led to
 * - in place of a documented object: an object with just the members of the documented error body, and an object that
 *   lacks its documented id and tells of an error (`tellsError`) or has nothing but members such as `message`. If the
 *   docs show no id, the first documented member that is always there counts instead.
 * - where the docs show no answer: the documented error body, if it tells of an error or names one in a member `code`.
 *   `{"message": "Done"}` may report a success.
 * - where the docs show no answer of a method other than GET, or say that it is empty: any object that tells of an
 *   error and has no id, because most callers do not look at such an answer
 *
 * A whole answer to a GET of other bytes is refused, because it would be taken for the range.
 *
 * A text is read in the charset of its content type.
 *
 * Answers that may be text or bytes are requested without compression, because platforms do not report a compressed
 * answer that is cut off. For JSON, the parser reports it. An answer that the platform cannot decompress is refused.
 *
 * Unknown options of a call, a header that is both a documented parameter and an option, and a missing body where the
 * body is one value are a TypeError. Without its body, a PUT could empty a text or a file.
 */
export function withDocumented(client: CoreClient, shape?: FailureShape): CoreClient {
  const request: CoreClient["request"] = async (method, target, input = {}) => {
    const spec = input.spec as Spec | undefined;
    if (spec === undefined) return client.request(method, target, input);
    // The query would lack the values of a map.
    if (!/^P/.test(method)) refuseInherited(input.params ?? {});
    refuseOptionNames(input.query, spec.options);
    refuseRounded(input.params);
    refuseNoBody(spec, input.params);
    refuseUnknown(input.options, optionNames, "options");
    const names = headersGiven(spec, input.params);
    checkOptions(input.options ?? {}, names);
    // The header with cookies may begin with those of the whole client.
    refuseBlanks(
      names.filter((name) => name !== "cookie"),
      input.headers,
    );
    const isList = spec.list === true;
    const isShown = (body: unknown): boolean => {
      if (spec.raw) {
        if (!isScalar(body, spec)) return false;
        // No text is an error, so an object in its place may be.
        const isNoValue = method === "DELETE" || spec.empty || spec.scalar;
        const isUnread = isNoValue || (method !== "GET" && !spec.data);
        const isRefused = isFailure(body, shape) || (isUnread && lacksId(body));
        return !isRefused || !tellsFailure(body, shape);
      }
      // The code that pages a list also checks that it has items.
      if (spec.paging) return isFlat(body) && hasRows(body, spec) && !isFailedPage(body, spec);
      if (body === undefined) return spec.empty === true;
      if (isList && !hasRows(body, spec)) return false;
      return Object(body) === body && Array.isArray(body) === isList && !isFailure(body, shape);
    };
    const wants = (isGood: boolean, expected: string, { status }: Response): boolean => {
      if (isGood) return true;
      const reason = `unexpected answer, expected ${expected}`;
      throw new ApiError(`${method} ${client.url}: ${reason}`, { method, url: client.url, status });
    };
    const check: Check = (body, response, url) =>
      wants(!isProblem(response) && isShown(body), wordsOf(spec), response) &&
      wants(!isLoginPage(response, [target, url]), "no page of a login", response) &&
      wants(isAsked(body, target, spec), "the resource of the path", response) &&
      wants(method !== "GET" || isInRange(input, response), "the range of the request", response) &&
      isDecoded(response, new Headers(input.headers).get("accept-encoding") ?? "") &&
      input.check?.(body, response, url) !== false;
    const headers = { ...(spec.raw && { "accept-encoding": "identity" }), ...input.headers };
    const eachTry: NonNullable<RequestInput["eachTry"]> = (send, signal) => {
      const once: typeof send = async (more) => withCharset(await send(more), [method, client.url]);
      return input.eachTry?.(once, signal) ?? once();
    };
    return client.request(method, target, { ...input, headers, check, eachTry });
  };
  return { ...client, request };
}

/** Returns the words for the documented answer. */
function wordsOf({ raw, scalar, list, paging, empty }: Spec): string {
  const words = scalar
    ? `a ${scalar}`
    : raw
      ? "no error"
      : list || (paging && paging.items === undefined)
        ? "a list"
        : paging
          ? `an object with a list \`${paging.items ?? ""}\``
          : "an object";
  return empty ? `${words} or nothing` : words;
}

/**
 * Refuses integers beyond 2^53 in parameters, which may have lost digits. Other clients send them in headers, and in
 * queries with lists.
 *
 * @throws TypeError with the name of the parameter
 */
function refuseRounded(params: object | undefined): void {
  for (const [name, value] of membersIn({ ...params })) {
    if (isRounded(value)) throw new TypeError(`The value of${name} is beyond 2^53`);
  }
}

/** @throws TypeError if the body is one value, and is missing. In JSON, null is a value. */
function refuseNoBody({ whole, form }: Spec, params: object | undefined): void {
  const { body } = { ...params } as { readonly body?: unknown };
  const isMissing = body === undefined || (body === null && form !== undefined);
  if (whole && isMissing) throw new TypeError("Unexpected body, expected a value");
}

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
 * True if the id of an answer is that of the path of its request. An answer without an id passes, unless it has an
 * error.
 */
function isAsked(body: unknown, target: string, spec: Spec): boolean {
  const { raw, list, paging, needs = "id", text } = spec;
  const { same = (raw ?? list ?? paging) ? "" : needs } = spec;
  const { [same]: id } = Object(body) as Readonly<Record<string, unknown>>;
  const isOther = tellsError(body) || (spec.plain !== true && isMessage(body));
  if (same !== "" && lacksId(body, same) && isOther) return false;
  if (text === undefined || lacksId(body, same)) return true;
  const asked = decodeURIComponent(target.split("/").at(text) ?? "");
  const told = typeof id === "number" ? `${id}` : id;
  if (typeof told !== "string") return false;
  return told === asked || (uuid.test(told) && told.toLowerCase() === asked.toLowerCase());
}

/** False for another value in place of a documented number or boolean. Members of objects are not checked. */
function isScalar(body: unknown, { scalar, empty }: Spec): boolean {
  if (scalar === undefined || scalar === "string") return true;
  return typeof body === scalar || (body === undefined && empty === true);
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

/** False for a list with an item that is no object, if the docs say that the items are objects. */
function hasRows(body: unknown, { paging, values }: Spec): boolean {
  const { items } = paging ?? {};
  const list =
    items === undefined ? body : (Object(body) as Readonly<Record<string, unknown>>)[items];
  const isRow = (one: unknown): boolean => Object(one) === one && !Array.isArray(one);
  return values === true || !Array.isArray(list) || list.every(isRow);
}

/**
 * Makes a text answer be read in the charset of its content type. JSON is always UTF-8. The platform reads all text as
 * UTF-8, and some bytes of other charsets are also valid UTF-8, but mean other letters.
 */
function withCharset(
  response: Response,
  [method, url]: readonly [method: string, url: string],
): Response {
  const type = response.headers.get("content-type") ?? "";
  const [, charset = "utf-8"] = /^text\/(?!json\b).*;\s*charset="?([^\s";]+)/i.exec(type) ?? [];
  if (!response.ok || /^utf-?8$/i.test(charset)) return response;
  const blob = response.blob.bind(response);
  const text = async (): Promise<string> => {
    const bytes = await (await blob()).arrayBuffer();
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      const reason = "the text of the answer does not have the charset of its content type";
      const { status } = response;
      throw new ApiError(`${method} ${url}: ${reason}`, { method, url, status });
    }
  };
  return Object.assign(response, { text });
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
