import type { FastifyRequest } from "fastify";

/** Returns the principal of a request, or null. */
export type Authenticate = (request: FastifyRequest) => unknown;

/** A way to send credentials, in the definition of a server. A header or a query parameter has a name. */
export interface CredentialScheme {
  readonly kind: "basic" | "bearer" | "header" | "query";
  readonly name?: string;
}

/** True if the docs name a place for a token, or no scheme at all. */
export function takesToken(schemes: readonly CredentialScheme[] | undefined): boolean {
  return schemes === undefined || schemes.some(({ kind }) => kind !== "basic");
}

/**
 * Makes an `Authenticate` that accepts the token at any of the documented places.
 *
 * @param bearer accepts the token after `Bearer`. It is used alone if the docs name no other place.
 */
export function acceptPlaced(
  token: string,
  schemes: readonly CredentialScheme[],
  bearer: Authenticate,
): Authenticate {
  const places = schemes.filter(({ kind }) => kind !== "basic");
  if (places.every(({ kind }) => kind === "bearer")) return bearer;
  return async (request) => {
    for (const { kind, name = "" } of places) {
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
