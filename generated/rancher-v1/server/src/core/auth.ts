import { createHash, timingSafeEqual } from "node:crypto";

import type { FastifyRequest } from "fastify";

/** Decides who sends a request; null or undefined answers 401. */
export type Authenticate = (request: FastifyRequest) => unknown;

/** Accepts one pair of keys, sent as HTTP Basic authentication. Takes the same time for any wrong pair. */
export function acceptKeys(accessKey: string, secretKey: string): Authenticate {
  const expected = digest(`${accessKey}:${secretKey}`);
  return (request) => {
    const encoded = /^Basic\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const given = digest(Buffer.from(encoded, "base64").toString("utf8"));
    return timingSafeEqual(given, expected) ? { accessKey } : null;
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
