import type { FastifyRequest } from "fastify";

/** Returns the principal of a request, or null. */
export type Authenticate = (request: FastifyRequest) => unknown;

/** A place where the docs put the token: after `Bearer`, or alone in a header or a query parameter. */
interface TokenPlace {
  readonly kind: "bearer" | "header" | "query";
  readonly name: string;
}

/** Returns the places of the token that the challenge of the docs names, without those of HTTP Basic. */
export function tokenPlaces(challenge = ""): readonly TokenPlace[] {
  // Each realm is matched with its quotes, so that the name of an API cannot pass for a scheme.
  const schemes =
    /(Basic|Bearer|ApiKey) realm="(?:[^"\\]|\\.)*"(?:, (header|query)="((?:[^"\\]|\\.)*)")?/g;
  return [...challenge.matchAll(schemes)].flatMap(([, scheme, kind, name = ""]): TokenPlace[] => {
    if (scheme === "Bearer") return [{ kind: "bearer", name: "authorization" }];
    if (kind !== "header" && kind !== "query") return [];
    return [{ kind, name: name.replace(/\\(.)/g, "$1") }];
  });
}

/** True if the docs name a place for a token, or no scheme at all. */
export function takesToken(challenge: string | undefined): boolean {
  return challenge === undefined || tokenPlaces(challenge).length > 0;
}

/**
 * Makes an `Authenticate` that accepts the token at any of the documented places.
 *
 * @param bearer accepts the token after `Bearer`. It is used alone if the docs name no other place.
 */
export function acceptPlaced(
  token: string,
  places: readonly TokenPlace[],
  bearer: Authenticate,
): Authenticate {
  if (places.every(({ kind }) => kind === "bearer")) return bearer;
  return async (request) => {
    for (const { kind, name } of places) {
      const principal = kind === "bearer" ? await bearer(request) : null;
      if (principal !== null) return principal;
      if (kind === "header" && request.headers[name.toLowerCase()] === token) return token;
      if (kind === "query" && queryOf(request).get(name) === token) return token;
    }
    return null;
  };
}

function queryOf({ url }: FastifyRequest): URLSearchParams {
  const start = url.indexOf("?");
  return new URLSearchParams(start === -1 ? "" : url.slice(start));
}
