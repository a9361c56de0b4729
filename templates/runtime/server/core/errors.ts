import type { FastifyError } from "fastify";

/** What an error says beside its status and code. */
export interface ErrorDetails {
  /** One sentence for people. Default: the code. */
  readonly message?: string;
  readonly detail?: string;
  /** The field of the body that is at fault. */
  readonly fieldName?: string;
  /** Every fault of the request, where more than one can be told; the first is that of the error. */
  readonly errors?: readonly Fault[];
}

/** One fault of a request. */
export interface Fault {
  readonly code: string;
  /** The name of the field or of the part of the query. */
  readonly fieldName: string;
  /** Where the value is in the body, as a JSON Pointer (RFC 6901): `/ports/0/name`; null for a query. */
  readonly path: string | null;
}

/** The JSON Pointer to a member: `/a~1b` to `a/b`. */
export function memberPointer(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * Marks errors, so that each copy of this file knows those of the others: a loader such as tsx may load one copy
 * for `import` and one for `require`.
 */
const mark = Symbol.for("stubdown.HttpError");

/**
 * An error whose status, code and details reach the client. Anything else that a handler throws is
 * answered with 500 and without details.
 */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: ErrorDetails;

  /**
   * @param status 400 to 599
   * @param code a word or a short title of what is wrong, as the API tells its errors apart
   */
  constructor(status: number, code: string, details: ErrorDetails = {}) {
    super(details.message ?? code);
    this.name = "HttpError";
    this.status = status;
    this.code = code;
    this.details = details;
    Object.defineProperty(this, mark, { value: true });
  }
}

/** Makes the error for what cannot be read, in the words of a protocol. Default status: 400. */
export type Refuse = (message: string, status?: 400 | 413 | 415) => HttpError;

/** Whether something thrown is an HttpError, of this copy of the file or of another. */
export function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && Object.hasOwn(error, mark);
}

/** Turns anything thrown into an error that may be shown to clients. */
export function toHttpError(error: unknown): HttpError {
  return isAnswer(error) ? error : fromFramework(error);
}

/** An HttpError whose status is not an error status is a mistake in a handler. */
function isAnswer(error: unknown): error is HttpError {
  if (!isHttpError(error)) return false;
  return Number.isInteger(error.status) && error.status >= 400 && error.status <= 599;
}

/** There is nothing at this path, or nothing with this id. */
export function notFound(): HttpError {
  return new HttpError(404, "Not Found");
}

/** The method is known, but not for this path. */
export function methodNotAllowed(): HttpError {
  return new HttpError(405, "Method not allowed");
}

/** Another request changed the resource first. */
export function conflict(): HttpError {
  const message = "The resource was changed in the meantime";
  return new HttpError(409, "Conflict", { message });
}

/** The value of one field is refused. */
export function fault(code: string, { name }: { readonly name: string }): HttpError {
  return new HttpError(422, code, { fieldName: name });
}

/**
 * One answer for several faults: status 422, code and field of the first, and all of them in
 * `errors`.
 */
export function faultsError(faults: readonly [Fault, ...Fault[]]): HttpError {
  const [{ code, fieldName }] = faults;
  return new HttpError(422, code, { fieldName, errors: faults });
}

const frameworkCodes: Readonly<Record<number, string>> = {
  404: "Not Found",
  406: "NotAcceptable",
  413: "RequestTooLarge",
  415: "UnsupportedMediaType",
};

/** Fastify's own errors have a status: a body that is too large, a malformed URL and the like. */
function fromFramework(error: unknown): HttpError {
  const { status, message } = readFramework(error);
  if (status < 400 || status > 499) return new HttpError(500, "ServerError");
  return new HttpError(status, frameworkCodes[status] ?? "BadRequest", { message });
}

/** Errors of other libraries may have a status too, but their texts are not for clients. */
function readFramework(error: unknown): { readonly status: number; readonly message: string } {
  const none = { status: 500, message: "" };
  if (!(error instanceof Error)) return none;
  const { code, statusCode, validation } = error as FastifyError;
  // Where an application validates by Fastify's own rules, their message names the value at fault.
  if (validation !== undefined) return { status: statusCode ?? 400, message: error.message };
  // Fastify gives this status to a body that its client stops sending; a broken connection of a handler has none.
  const isCutOff = (code as string | undefined) === "ECONNRESET" && statusCode === 400;
  const isOurs = isCutOff || (typeof code === "string" && code.startsWith("FST_"));
  return isOurs ? { status: statusCode ?? none.status, message: error.message } : none;
}
