import type { ReadError } from "../core/exchange.js";

/**
 * Reads an error from the body of an answer. A body of the type `error` is an error, in a 2xx answer, too. In such an
 * answer, a body without a type is an error if its `error` is truthy, or if its `success` is false.
 */
export const readError: ReadError = ({ type, code, fieldName, error, success }, ok) =>
  (type === "error" || (ok && !type && ((error as boolean) || success === false))) && {
    code: wordOf(code),
    fieldName: wordOf(fieldName),
  };

/** Returns a plain word of at most 40 letters. Undefined for anything else, which may quote a secret. */
function wordOf(value: unknown): string | undefined {
  // As JSON, because an object may not be convertible to text: `{"toString": 1}`.
  return /^"([a-z]{1,40})"$/i.exec(JSON.stringify(value))?.[1];
}
