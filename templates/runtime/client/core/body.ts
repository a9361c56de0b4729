import type { CoreClient } from "./transport.js";

/**
 * A client that refuses bodies of which JSON would lose something, such as a form or a map, and queries
 * with `NaN` or `Infinity`.
 */
export function withWholeBodies(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = async (method, target, input) => {
    JSON.stringify(input?.body, refuseLoss);
    const isOdd = (value: unknown): boolean => typeof value === "number" && !Number.isFinite(value);
    const odd = Object.entries({ ...input?.query }).find(([, value]) => [value].flat().some(isOdd));
    if (odd) throw new TypeError(`Unexpected ${odd[0]}, expected a value`);
    refuseOptions(input?.body);
    return client.request(method, target, input);
  };
  return { ...client, request };
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
    (value === undefined && Array.isArray(this));
  if (plain.test(kind) && !isLost) return value;
  const place = name === "" ? "The body" : `The value of ${name}`;
  throw new TypeError(`${place} is ${kind}, which JSON cannot hold`);
}
