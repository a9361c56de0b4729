import { toHttpError, type Fault } from "../core/errors.js";

/** The body of an error answer: `{ type: "error", status, code, … }` (Rancher's API specification, "Errors"). */
export interface ErrorBody {
  readonly id: string;
  readonly type: "error";
  readonly links: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly detail: string | null;
  readonly fieldName: string | null;
  /** All faults of a body or a query. Absent from other errors. */
  readonly errors?: readonly Fault[];
}

/** Converts a thrown value to an error body. Only HttpErrors and errors of Fastify say what went wrong. */
export function errorBody(error: unknown, id: string): ErrorBody {
  const { status, code, details } = toHttpError(error);
  return {
    id,
    type: "error",
    links: {},
    actions: {},
    status,
    code,
    message: details.message ?? code,
    detail: details.detail ?? null,
    fieldName: details.fieldName ?? null,
    ...(details.errors && { errors: details.errors }),
  };
}
