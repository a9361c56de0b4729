import type { ReadError } from "../core/exchange.js";

/**
 * Reads an error from a body of the type `error`. A 2xx answer with such a body is an error, too, and so is one without
 * a type that has an `error`, or a `success` that is false.
 */
export const readError: ReadError = ({ type, code, fieldName, error, success }, ok) =>
  (type === "error" || (ok && !type && ((error as boolean) || success === false))) && {
    code: wordOf(code),
    fieldName: wordOf(fieldName),
  };

/** Returns a plain word of at most 40 letters. Undefined for anything else, which may quote a secret. */
function wordOf(value: unknown): string | undefined {
  return /^[a-z]{1,40}$/i.exec([value] as unknown as string)?.[0];
}
