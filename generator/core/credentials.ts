import type { Span } from "../diagnostics/diagnostic.js";
import type { Parameter, SecurityScheme } from "./api.js";

/** A value that shows who sends a request, as it is sent, whatever a scheme is called. */
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
  const own = value === "header" ? name.toLowerCase() : name;
  return { place: value, name: own, text: `${value} ${name}`, span };
}

/** A value of the header `Authorization` behind a word: `bearer`. */
export function authorization(scheme: string, span: Span): Credential {
  return { place: "header", name: "authorization", scheme, text: scheme, span };
}

/** Whether two sides may mean the same: one of them may leave open which word stands before the value. */
export function isSameCredential(one: Credential, other: Credential): boolean {
  return (
    one.place === other.place &&
    one.name === other.name &&
    (one.scheme === undefined || other.scheme === undefined || one.scheme === other.scheme)
  );
}

/** Whether a parameter is where a credential is sent. */
export function isSentAs({ name, in: place }: Parameter, credential: Credential): boolean {
  const own = place.value === "header" ? name.toLowerCase() : name;
  return place.value === credential.place && own === credential.name;
}

/** Whether one of some credentials is sent as a parameter. */
export function isCredential(parameter: Parameter, all: readonly Credential[]): boolean {
  return all.some((one) => isSentAs(parameter, one));
}
