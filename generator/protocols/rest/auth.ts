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
