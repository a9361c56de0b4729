import type { FastifyError } from "fastify";

/** What an error says beside its status and code. */
export interface ErrorDetails {
  /** For people, one sentence. Default: the code. */
  readonly message?: string;
  readonly detail?: string;
  /** The field that is at fault. */
  readonly fieldName?: string;
}

/**
 * An error that reaches the client as `{ type: "error", status, code, … }` (api-spec, "Errors").
 * Thrown by a handler it is the answer; what else a handler throws answers 500 and tells nothing.
 */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: ErrorDetails = {},
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
  const known = isAnswer(error) ? error : fromFramework(error);
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

/** An HttpError whose status is that of no error was not meant, and cannot be sent. */
function isAnswer(error: unknown): error is HttpError {
  if (!(error instanceof HttpError)) return false;
  return Number.isInteger(error.status) && error.status >= 400 && error.status <= 599;
}

/** The real server's codes for these two are words with spaces. */
export function notFound(): HttpError {
  return new HttpError(404, "Not Found");
}

/** The method is known, but not for this path. */
export function methodNotAllowed(): HttpError {
  return new HttpError(405, "Method not allowed");
}

/** Somebody else was faster. */
export function conflict(): HttpError {
  const message = "The resource was changed in the meantime";
  return new HttpError(409, "Conflict", { message });
}

/** The value of one field cannot be taken. */
export function fault(code: string, { name }: { readonly name: string }): HttpError {
  return new HttpError(422, code, { fieldName: name });
}

const frameworkCodes: Readonly<Record<number, string>> = {
  404: "Not Found",
  406: "NotAcceptable",
  413: "RequestTooLarge",
  415: "UnsupportedMediaType",
};

/** Fastify's own errors have a status: too large a body, a malformed URL and the like. */
function fromFramework(error: unknown): HttpError {
  const { status, message } = readFramework(error);
  if (status < 400 || status > 499) return new HttpError(500, "ServerError");
  return new HttpError(status, frameworkCodes[status] ?? "BadRequest", { message });
}

/** Errors of others may have a status, too, and texts that are not for clients. */
function readFramework(error: unknown): { readonly status: number; readonly message: string } {
  const none = { status: 500, message: "" };
  if (!(error instanceof Error)) return none;
  const { code, statusCode } = error as FastifyError;
  const isOurs = typeof code === "string" && code.startsWith("FST_");
  return isOurs ? { status: statusCode ?? none.status, message: error.message } : none;
}
