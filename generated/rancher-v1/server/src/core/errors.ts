/** An error that reaches the client as `{ type: "error", status, code, … }` (api-spec, "Errors"). */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: {
      readonly message?: string;
      readonly detail?: string;
      readonly fieldName?: string;
    } = {},
  ) {
    super(details.message ?? code);
    this.name = "HttpError";
  }
}

/** The body of an error answer. */
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
}

/** Turns anything thrown into an error body; what is no HttpError tells nothing of the server's insides. */
export function errorBody(error: unknown, id: string): ErrorBody {
  const known = error instanceof HttpError ? error : fromFramework(error);
  const { status, code, details } = known;
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
  };
}

/** Fastify's own errors have a status: too large a body, an unknown media type and the like. */
function fromFramework(error: unknown): HttpError {
  const status: unknown = error instanceof Error ? Reflect.get(error, "statusCode") : undefined;
  if (typeof status !== "number" || status < 400 || status > 499) {
    return new HttpError(500, "ServerError");
  }
  const message = error instanceof Error ? error.message : "";
  return new HttpError(status, status === 413 ? "RequestTooLarge" : "BadRequest", { message });
}
