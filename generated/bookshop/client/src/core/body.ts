import {
  checkMethod,
  checkOptions,
  refuseInherited,
  refuseNamed,
  refuseSymbols,
  refuseUnknownInput,
} from "./input.js";
import { kept } from "./kept.js";
import type { CoreClient, RequestInput } from "./transport.js";

/**
 * Makes a client that refuses a request if a part of it would be lost. Its calls reject with a TypeError:
 *
 * - for bodies that JSON cannot hold, such as a form or a map
 * - for queries that are not plain objects, or have `NaN`, `Infinity`, an empty list, or a gap in a list
 * - for integers beyond 2^53, which may have lost digits already
 * - for lists with members that have a name
 * - for options and methods that cannot be sent, and for options that nothing reads
 */
export function withWholeBodies(client: CoreClient): CoreClient {
  const firsts = new WeakMap<object, RequestInput>();
  const request: CoreClient["request"] = async (method, target, input) => {
    checkMethod(method, input?.body);
    checkOptions({ ...input });
    refuseUnknownInput(input);
    // Undefined without a body, although its type is `string`.
    const text = JSON.stringify(input?.body, refuseLoss);
    refuseQuery(input?.query);
    refuseOptions(input?.body);
    const sent = kept({ ...input }, text);
    // All pages of a list have the same array of path parameters. They get the headers and the body of the first page,
    // because the caller may have changed these since.
    const { path = {} } = sent;
    const { headers, body } = firsts.get(path) ?? sent;
    firsts.set(path, { headers, body });
    return client.request(method, target, { ...sent, headers, body });
  };
  return { ...client, request };
}

/**
 * Refuses a query if one of its values would be lost. Without a filter, a list would have more items than the caller
 * wants. The transport refuses other values that cannot be sent, such as `NaN` and empty lists.
 */
function refuseQuery(query: object | undefined): void {
  // The values of a map or `URLSearchParams` are not members of the object.
  if (query) refuseInherited(query);
  refuseSymbols({ ...query });
  const isOdd = (value: unknown): boolean =>
    value === undefined ||
    isRounded(value) ||
    // A lone surrogate would be sent as U+FFFD.
    (typeof value === "string" && /\p{Cs}/u.test(value));
  for (const [name, value] of Object.entries({ ...query })) {
    if (isOdd(name)) throw new TypeError("Unexpected name in the query");
    let items: readonly unknown[] = [value];
    if (Array.isArray(value)) {
      refuseNamed(value);
      // The spread turns gaps of a list into undefined.
      items = [...(value as unknown[])];
    }
    if (value !== undefined && items.some(isOdd)) {
      throw new TypeError(`Unexpected ${name}, expected a value`);
    }
  }
}

/**
 * Refuses options that were passed as the body by mistake. They would have no effect, and the server would store their
 * headers, which may be secret.
 *
 * @throws TypeError for a body with options that no API has, or with headers of credentials.
 */
function refuseOptions(body: unknown): void {
  const { headers } = Object(body) as { readonly headers?: unknown };
  const secret = Object.keys(Object(headers) as object).find((name) => /auth|cookie/i.test(name));
  const option = ["tryTimeout", "retryUnsafe", "eachTry"].find(
    (name) => name in (Object(body) as object),
  );
  const odd = secret ? `headers.${secret}` : option;
  if (!odd) return;
  throw new TypeError(`${odd} is an option: give it in the next argument`);
}

/** True for an integer that may have other digits than the caller wrote. */
export function isRounded(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/**
 * Refuses an object with members that JSON does not print as they are.
 *
 * @throws TypeError for inherited values, for symbols as names, and for `JSON.rawJSON`, whose digits a copy would lose
 */
function refuseUnprinted(value: object): void {
  refuseInherited(value);
  refuseSymbols(value);
  const isRaw = (JSON as { isRawJSON?: (value: unknown) => boolean }).isRawJSON?.(value);
  if (isRaw) throw new TypeError("Unexpected rawJSON in the body");
}

/** The kinds of values that `JSON.stringify` writes without loss. */
const plain = /^(Object|Array|String|Number|Boolean|Null|Undefined)$/;

function kindOf(value: unknown): string {
  return {}.toString.call(value).slice(8, -1);
}

/**
 * A replacer that changes nothing.
 *
 * @throws TypeError for a value that JSON drops or replaces by null or `{}`.
 */
function refuseLoss(this: unknown, name: string, value: unknown): unknown {
  const kind = kindOf(value);
  const given = (this as Record<string, unknown>)[name];
  // JSON writes an invalid date, `NaN`, `Infinity` and gaps of an array as null.
  const isLost =
    (value === null && given !== null) ||
    Number.isFinite(value) !== (kind === "Number") ||
    (value === undefined && (given !== undefined || Array.isArray(this)));
  const place = name === "" ? "The body" : `The value of ${name}`;
  if (plain.test(kind) && !isLost && !isRounded(value)) {
    // JSON drops the named members of a list, a date, and an object that wraps a plain value.
    if (Object(given) === given && kindOf(given) !== "Object") refuseNamed(given as object);
    if (kind === "Object") refuseUnprinted(value as object);
    return value;
  }
  throw new TypeError(
    `${place} is ${isRounded(value) ? "beyond 2^53" : kind}, which JSON cannot hold`,
  );
}
