import type { Api, Parameter } from "../../core/api.js";
import type { Auth } from "./options.js";

/** How the docs say that requests show who sends them; as Bearer where they do not say. */
export function authOf({ security }: Pick<Api, "security">): Auth {
  const [scheme] = security;
  if (scheme === undefined) return { kind: "bearer" };
  const { kind, name } = scheme;
  if (kind.value === "basic" || kind.value === "bearer") return { kind: kind.value };
  return { kind: kind.value, name: name ?? "authorization" };
}

/** Whether a parameter is what the credentials of a client are sent as, so that no call gives it. */
export function isCredential({ name, in: place }: Parameter, auth: Auth): boolean {
  if (auth.kind === "none") return false;
  if (auth.kind === "query") return place.value === "query" && name === auth.name;
  const header = auth.kind === "header" ? auth.name : "authorization";
  return place.value === "header" && name.toLowerCase() === header.toLowerCase();
}

/** The header that has the token, as the runtime reads it; undefined for that of `token-place.ts`. */
export function tokenHeader(auth: Auth): readonly [name: string, prefix?: string] | undefined {
  if (auth.kind !== "header" && auth.kind !== "query") return ["authorization", "Bearer "];
  return tokenTarget(auth) === undefined && auth.kind === "header" ? [auth.name] : undefined;
}

/** Where the token is sent, if `token-place.ts` has to put it there: its name does not tell that it is secret. */
export function tokenTarget(auth: Auth): readonly string[] | undefined {
  if (auth.kind === "query") return ["query", auth.name];
  const isTold = auth.kind !== "header" || /auth|cookie|key|token/i.test(auth.name);
  return isTold ? undefined : ["headers", auth.name];
}
