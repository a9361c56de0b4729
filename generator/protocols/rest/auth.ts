import type { Api, Parameter } from "../../core/api.js";
import type { Auth } from "./options.js";

/** Returns how requests are authenticated, by the first scheme in the docs. Bearer if the docs name none. */
export function authOf({ security }: Pick<Api, "security">): Auth {
  const [scheme] = security;
  if (scheme === undefined) return { kind: "bearer" };
  const { kind, name } = scheme;
  if (kind.value === "basic" || kind.value === "bearer") return { kind: kind.value };
  return { kind: kind.value, name: name ?? "authorization" };
}

/** True if a parameter carries the credentials. The client adds it to each request, so no method takes it. */
export function isCredential({ name, in: place }: Parameter, auth: Auth): boolean {
  if (auth.kind === "query") return place.value === "query" && name === auth.name;
  return place.value === "header" && name.toLowerCase() === credentialHeader(auth);
}

/** Returns the name of the header with the credentials, in lower case. Undefined if none has them. */
export function credentialHeader(auth: Auth): string | undefined {
  if (auth.kind === "none" || auth.kind === "query") return undefined;
  return (auth.kind === "header" ? auth.name : "authorization").toLowerCase();
}

/** Returns the header of the token and the prefix of its value; undefined if `token-place.ts` places the token. */
export function tokenHeader(auth: Auth): readonly [name: string, prefix?: string] | undefined {
  if (auth.kind !== "header" && auth.kind !== "query") return ["authorization", "Bearer "];
  return tokenTarget(auth) === undefined && auth.kind === "header" ? [auth.name] : undefined;
}

/**
 * Returns the place into which `token-place.ts` puts the token. Undefined for a header whose name shows that its value is
 * secret, because the client itself sends it. A place is one of these:
 * - the query
 * - the header `cookie`, which a call may have, too
 * - a header whose name does not show that its value is secret
 */
export function tokenTarget(auth: Auth): readonly string[] | undefined {
  if (auth.kind === "query") return ["query", auth.name];
  const isTold = auth.kind !== "header" || /auth|key|token/i.test(auth.name);
  return isTold ? undefined : ["headers", auth.name];
}
