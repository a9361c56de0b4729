// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ErrorBody } from "@bookshop/models/error-body";
import { ApiError } from "./core/errors.js";

/**
 * True if an error is an answer of the API whose body has all required members of the documented error body:
 * `if (hasErrorBody(error)) error.body`. The values of the members are not checked.
 */
export function hasErrorBody(error: unknown): error is ApiError & { readonly body: ErrorBody } {
  if (!(error instanceof ApiError)) return false;
  const { body } = error;
  return typeof body === "object" && body !== null && ["message"].every((name) => name in body);
}
