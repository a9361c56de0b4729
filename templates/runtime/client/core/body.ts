import { checkMethod, checkOptions, refuseInherited } from "./input.js";
import type { CoreClient } from "./transport.js";

/**
 * A client that refuses bodies of which JSON would lose something, such as a form or a map, and queries
 * that are no plain objects, or with `NaN`, `Infinity` or gaps in lists. So are whole numbers beyond 2^53, of which
 * digits may be lost already. Options and methods that cannot be
 * sent are refused, too.
 */
export function withWholeBodies(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = async (method, target, input) => {
    checkMethod(method, input?.body);
    checkOptions({ ...input });
    JSON.stringify(input?.body, refuseLoss);
    refuseQuery(input?.query);
    refuseOptions(input?.body);
    return client.request(method, target, input);
  };
  return { ...client, request };
}

/** Without a filter that got lost, a list would have more than is meant. */
function refuseQuery(query: object | undefined): void {
  // A map or `URLSearchParams` has its names elsewhere.
  if (Symbol.iterator in Object(query)) throw new TypeError("The query is no plain object");
  if (query) refuseInherited(query, "The query");
  const isOdd = (value: unknown): boolean =>
    value === undefined ||
    (typeof value === "number" && !Number.isFinite(value)) ||
    isRounded(value) ||
    // Half a character would be sent as U+FFFD.
    (typeof value === "string" && /\p{Cs}/u.test(value));
  for (const [name, value] of Object.entries({ ...query })) {
    // A gap of a list becomes undefined.
    const items: readonly unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [value];
    if (items.length === 0) {
      throw new TypeError(`${name} is empty; leave it out or give a value`);
    }
    if (value !== undefined && items.some(isOdd)) {
      throw new TypeError(`Unexpected ${name}, expected a value`);
    }
  }
}

/**
 * Options of a call that were taken for its body would be ignored, and their headers, which may be
 * secret, would be stored.
 *
 * @throws TypeError for a body with options that no API has, or with headers of credentials.
 */
function refuseOptions(body: unknown): void {
  const { headers } = Object(body) as { readonly headers?: unknown };
  const secret = Object.keys(Object(headers) as object).find((name) => /auth|cookie/i.test(name));
  const option = ["tryTimeout", "retryUnsafe", "eachTry"].find(
    (name) => name in (Object(body) as object),
  );
  const odd = secret === undefined ? option : `headers.${secret}`;
  if (odd === undefined) return;
  throw new TypeError(`${odd} is in the body; give options as the argument after it`);
}

/**
 * Whether the digits of a number may not be those that the caller wrote. From 1e21 on, it is written without all of
 * them.
 */
function isRounded(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value) && !/e/.test(`${value as number}`);
}

/** What `JSON.stringify` writes out as it is. */
const plain = /^(Object|Array|String|Number|Boolean|BigInt|Null|Undefined)$/;

/**
 * A replacer that changes nothing.
 *
 * @throws TypeError for a value that JSON drops or replaces by null or `{}`.
 */
function refuseLoss(this: unknown, name: string, value: unknown): unknown {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const given = (this as Record<string, unknown>)[name];
  // JSON writes an invalid date, `NaN`, `Infinity` and gaps of an array as null.
  const isLost =
    (value === null && given !== null) ||
    Number.isFinite(value) !== (kind === "Number") ||
    (value === undefined && (given !== undefined || Array.isArray(this)));
  const place = name === "" ? "The body" : `The value of ${name}`;
  if (plain.test(kind) && !isLost && !isRounded(value)) {
    if (kind === "Object") refuseInherited(value as object, place);
    return value;
  }
  throw new TypeError(
    `${place} is ${isRounded(value) ? "beyond 2^53" : kind}, which JSON cannot hold`,
  );
}
