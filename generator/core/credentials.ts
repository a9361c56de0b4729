import type { Span } from "../diagnostics/diagnostic.js";
import type { Parameter, SecurityScheme } from "./api.js";
import { comparedName } from "./parameter-names.js";

/** A value that shows who sends a request, such as a token. Two schemes that send it alike have the same. */
export interface Credential {
  readonly place: "header" | "query" | "cookie";
  /** Names of headers are in lower case. */
  readonly name: string;
  /** The word before the value of `Authorization`, in lower case; undefined where any may stand. */
  readonly scheme?: string;
  /** As messages name it: `bearer`, `header X-Api-Key`. */
  readonly text: string;
  readonly span: Span;
}

/** What a scheme lets requests send. */
export function credentialOf({ kind, name = "Authorization" }: SecurityScheme): Credential {
  const { value, span } = kind;
  if (value === "basic" || value === "bearer") return authorization(value, span);
  return { place: value, name: comparedName(name, value), text: `${value} ${name}`, span };
}

/** A value of the header `Authorization` behind a word: `bearer`. */
export function authorization(scheme: string, span: Span): Credential {
  return { place: "header", name: "authorization", scheme, text: scheme, span };
}

/** Whether two credentials are sent alike. One without `scheme` is sent as any value of its header. */
export function isSameCredential(one: Credential, other: Credential): boolean {
  return (
    one.place === other.place &&
    one.name === other.name &&
    (one.scheme === undefined || other.scheme === undefined || one.scheme === other.scheme)
  );
}

/** Whether a credential is sent as this parameter. */
export function isSentAs({ name, in: place }: Parameter, credential: Credential): boolean {
  return place.value === credential.place && comparedName(name, place.value) === credential.name;
}

/** Whether any of these credentials is sent as this parameter. */
export function isCredential(parameter: Parameter, all: readonly Credential[]): boolean {
  return all.some((one) => isSentAs(parameter, one));
}
