import { createHash, timingSafeEqual } from "node:crypto";

import type { FastifyRequest } from "fastify";

/**
 * Decides who sends a request: the principal, which every handler then finds as
 * `context.principal`. Null, and all else that is falsy, answers 401; throw an HttpError for another
 * answer.
 */
export type Authenticate<Principal = unknown> = (
  request: FastifyRequest,
) => Principal | null | undefined | Promise<Principal | null | undefined>;

/** Who was let in by a pair of keys. */
export interface KeyPrincipal {
  readonly accessKey: string;
}

/** Accepts one pair of keys, sent as HTTP Basic authentication. Takes the same time for any wrong pair. */
export function acceptKeys(accessKey: string, secretKey: string): Authenticate<KeyPrincipal> {
  const expected = digest(`${accessKey}:${secretKey}`);
  return (request) => {
    const encoded = /^Basic +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const given = digest(Buffer.from(encoded, "base64").toString("utf8"));
    return timingSafeEqual(given, expected) ? { accessKey } : null;
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
