// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ErrorBody } from "@bookshop/models/error-body";
import { ApiError } from "./core/errors.js";

/**
 * Whether an error is an answer of the API whose body has all members that the errors of the docs have:
 * `if (hasErrorBody(error)) error.body`. Its values are not checked.
 */
export function hasErrorBody(error: unknown): error is ApiError & { readonly body: ErrorBody } {
  if (!(error instanceof ApiError)) return false;
  const { body } = error;
  return typeof body === "object" && body !== null && ["message"].every((name) => name in body);
}
