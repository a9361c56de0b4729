import { createHash, timingSafeEqual } from "node:crypto";

import type { FastifyRequest } from "fastify";

/**
 * Decides who sends a request: the principal, which every handler then finds as
 * `context.principal`. Null, and all else that is falsy, answers 401; throw an HttpError for another
 * answer.
 */
export interface Authenticate<Principal = unknown> {
  (request: FastifyRequest): Principal | null | undefined | Promise<Principal | null | undefined>;
  /**
   * How a client has to send its credentials: the `WWW-Authenticate` of a 401. Default: the scheme that
   * the request used, `Basic` for a request without credentials.
   */
  readonly challenge?: string;
}

/** Who was let in by a pair of keys. */
export interface KeyPrincipal {
  readonly accessKey: string;
}

/** Accepts one pair of keys, sent as HTTP Basic authentication. Takes the same time for any wrong pair. */
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
 * Accepts tokens, sent as `Authorization: Bearer TOKEN`, and answers the principal of each. Tokens are
 * looked up by their hash, so that the time of a search tells nothing of them.
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

/** What a client that is not let in has to send: the value of `WWW-Authenticate`. */
export function challengeOf(
  authenticate: Authenticate | undefined,
  request: FastifyRequest,
): string {
  const isBearer = credentialsOf(request, "bearer") !== undefined;
  return authenticate?.challenge ?? `${isBearer ? "Bearer" : "Basic"} realm="api"`;
}

/** What stands behind the scheme in `Authorization`; undefined for another scheme or none. */
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
