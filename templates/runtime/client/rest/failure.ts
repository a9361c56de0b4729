import { tellsError } from "../core/told-error.js";

/**
 * The names of members of documented error bodies.
 *
 * - `required`: those that each body has.
 * - `all`: those that any body may have.
 * - `codes`: those whose value names the error, and that no documented answer has.
 */
export type FailureShape = readonly [
  required: readonly string[],
  all: readonly string[],
  codes?: readonly string[],
];

/** True if the members of an answer are those of the documented error body. */
export function isFailure(body: unknown, [required, all]: FailureShape = [[], []]): boolean {
  const names = Object.keys(Object(body) as object);
  return (
    required.length > 0 &&
    required.every((name) => names.includes(name)) &&
    names.every((name) => all.includes(name))
  );
}

/**
 * True if an answer says that the call failed (`tellsError`), or has the documented form of an error and its code is not
 * that of a success, such as 0, 200 or `OK`. A text `{"message": "Done"}` may report a success.
 */
export function tellsFailure(body: unknown, shape: FailureShape = [[], []]): boolean {
  const codes = shape[2] ?? [];
  const isError = ([name, value]: readonly [string, unknown]): boolean =>
    codes.includes(name) && (Object(value) === value || !success.test(String(value)));
  return (
    tellsError(body) ||
    (isFailure(body, shape) && Object.entries(Object(body) as object).some(isError))
  );
}

/** Matches the value of a code that does not name an error. */
const success =
  /^(0*|2\d\d|ok|true|false|null|none|done)$|succe|(add|creat|updat|chang|delet|remov|accept|queu|process|complet)ed$/i;

/**
 * True for an object with nothing but members that errors and reports have, such as `{"message": "Not found"}`. It is no
 * documented resource.
 */
export function isMessage(body: unknown): boolean {
  const names = Object.keys(Object(body) as object);
  return names.length > 0 && names.every((name) => messageName.test(name));
}

// The generator has the same pattern.
const messageName =
  /^(message|msg|code|status|status_?code|details?|title|type|reason|description|error_?description|documentation_?url|(request|trace)_?id|timestamp|path|success|ok)$/i;
