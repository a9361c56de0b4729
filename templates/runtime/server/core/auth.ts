import { createHash, timingSafeEqual } from "node:crypto";

import type { FastifyRequest } from "fastify";

import { HttpError, isOfFastify, replyMark, throwOfHandler } from "./errors.js";

/**
 * Authenticates a request. Returns the principal, which handlers then find as `context.principal`. If it returns
 * null or another falsy value, the request is answered with 401. Throw an HttpError for another answer.
 */
export interface Authenticate<Principal = unknown> {
  (request: FastifyRequest): Principal | null | undefined | Promise<Principal | null | undefined>;
  /**
   * The header `WWW-Authenticate` of a 401, which says how to send credentials. Default: what the docs say, or
   * else `Bearer` for a request with a Bearer token and `Basic` for any other.
   */
  readonly challenge?: string;
}

/** The principal of `acceptKeys`. */
export interface KeyPrincipal {
  readonly accessKey: string;
}

/** Makes an `Authenticate` that accepts one pair of keys, sent as HTTP Basic, and takes equal time for all pairs. */
export function acceptKeys(accessKey: string, secretKey: string): Authenticate<KeyPrincipal> {
  const expected = digest(`${accessKey}:${secretKey}`);
  const authenticate = (request: FastifyRequest): KeyPrincipal | null => {
    const encoded = credentialsOf(request, "basic") ?? "";
    const given = digest(Buffer.from(encoded, "base64").toString("utf8"));
    return timingSafeEqual(given, expected) ? { accessKey } : null;
  };
  return Object.assign(authenticate, { challenge: 'Basic realm="api"' });
}

/**
 * Makes an `Authenticate` that accepts tokens, sent as `Authorization: Bearer TOKEN`. Tokens are looked up by
 * their hash, so that the time of a look-up reveals nothing about them.
 *
 * @param principals the principal of each token, keyed by token
 */
export function acceptTokens<Principal>(
  principals: ReadonlyMap<string, Principal>,
): Authenticate<Principal> {
  const known = new Map(
    [...principals].map(([token, who]) => [digest(token).toString("hex"), who]),
  );
  const authenticate = (request: FastifyRequest): Principal | null => {
    const token = credentialsOf(request, "bearer");
    return (token === undefined ? undefined : known.get(digest(token).toString("hex"))) ?? null;
  };
  return Object.assign(authenticate, { challenge: 'Bearer realm="api"' });
}

/**
 * Returns the principal of a request.
 *
 * @throws the HttpError of `principalIn`, and what `authenticate` throws: an HttpError or an error of a plugin of
 * Fastify, such as that of `request.jwtVerify()`, is answered as it is, any other with 500
 */
export async function principalOf(
  authenticate: Authenticate,
  request: FastifyRequest,
): Promise<unknown> {
  try {
    return principalIn(await authenticate(request));
  } catch (error) {
    if (isOfFastify(error)) throw error;
    return throwOfHandler(error);
  }
}

/**
 * Returns what `authenticate` returned if it is a principal.
 *
 * @throws HttpError 401 for null and other falsy values, and the error that was returned instead of thrown; TypeError
 * for an answer or a function, which would let everyone in if it counted as a principal
 */
function principalIn(found: unknown): unknown {
  if (!found) throw new HttpError(401, "Unauthorized");
  if (found instanceof Error) throw found;
  if (typeof found === "function")
    throw new TypeError("authenticate returned a function; call it, and return what it returns");
  const isAnswer = typeof found === "object" && Object.hasOwn(found, replyMark);
  if (isAnswer || found instanceof Response)
    throw new TypeError("authenticate returned an answer; throw an HttpError, or return null");
  return found;
}

/** Returns the value of `WWW-Authenticate` for a request that is answered with 401. */
export function challengeOf(
  authenticate: Authenticate | undefined,
  request: FastifyRequest,
): string {
  const isBearer = credentialsOf(request, "bearer") !== undefined;
  return authenticate?.challenge ?? `${isBearer ? "Bearer" : "Basic"} realm="api"`;
}

/** Reads the credentials after the scheme in `Authorization`. Undefined for another scheme or no header. */
function credentialsOf(
  { headers }: FastifyRequest,
  scheme: "basic" | "bearer",
): string | undefined {
  const [, name, credentials] = /^(\w+) +(\S+)$/.exec(headers.authorization ?? "") ?? [];
  return name?.toLowerCase() === scheme ? credentials : undefined;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
