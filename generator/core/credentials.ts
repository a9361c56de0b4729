import type { Span } from "../diagnostics/diagnostic.js";
import type { Parameter, SecurityScheme } from "./api.js";
import { comparedName } from "./parameter-names.js";

/** A value that authenticates a request, such as a token. */
export interface Credential {
  readonly place: "header" | "query" | "cookie";
  /** The name of the header, parameter or cookie. A header name is in lower case. */
  readonly name: string;
  /** The word before the value of `Authorization`, in lower case. Undefined if any word is allowed. */
  readonly scheme?: string;
  /** The name in messages: `bearer`, `header X-Api-Key`. */
  readonly text: string;
  readonly span: Span;
}

/** Returns the credential that a security scheme asks for. */
export function credentialOf({ kind, name = "Authorization" }: SecurityScheme): Credential {
  const { value, span } = kind;
  if (value === "basic" || value === "bearer") return authorization(value, span);
  return { place: value, name: comparedName(name, value), text: `${value} ${name}`, span };
}

/** Returns the credential for the header `Authorization` with a scheme such as `bearer`. */
export function authorization(scheme: string, span: Span): Credential {
  return { place: "header", name: "authorization", scheme, text: scheme, span };
}

/**
 * True if two credentials are sent alike. A credential without `scheme` matches every scheme of its header.
 */
export function isSameCredential(one: Credential, other: Credential): boolean {
  return (
    one.place === other.place &&
    one.name === other.name &&
    (one.scheme === undefined || other.scheme === undefined || one.scheme === other.scheme)
  );
}

/** True if a credential is sent as this parameter. */
export function isSentAs({ name, in: place }: Parameter, credential: Credential): boolean {
  return place.value === credential.place && comparedName(name, place.value) === credential.name;
}

/** True if any of these credentials is sent as this parameter. */
export function isCredential(parameter: Parameter, all: readonly Credential[]): boolean {
  return all.some((one) => isSentAs(parameter, one));
}
