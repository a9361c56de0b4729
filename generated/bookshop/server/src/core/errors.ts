import type { FastifyError } from "fastify";

/** The members of an error besides its status and code. */
export interface ErrorDetails {
  /** A sentence that says what is wrong. Default: the code. */
  readonly message?: string;
  readonly detail?: string;
  /** The field of the body that is at fault. */
  readonly fieldName?: string;
  /** All faults of the request, if several are known. The first belongs to `code` and `fieldName`. */
  readonly errors?: readonly Fault[];
}

/** One fault of a request. */
export interface Fault {
  readonly code: string;
  /** The name of the field or of the query parameter. */
  readonly fieldName: string;
  /** The place of the value in the body, as a JSON Pointer (RFC 6901): `/ports/0/name`. Null for the query. */
  readonly path: string | null;
}

/** Returns the JSON Pointer to a member: `/a~1b` for the member `a/b`. */
export function memberPointer(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * Marks errors, so that each copy of this file recognizes the errors of other copies. A loader such as tsx may load
 * one copy for `import` and one for `require`.
 */
const mark = Symbol.for("stubdown.HttpError");

/** Marks the answers of handlers with their own status, for the same reason. */
export const replyMark: unique symbol = Symbol.for("stubdown.Reply");

/**
 * An error whose status, code and details are sent to the client. If a handler throws any other error, the client
 * gets a 500 without details.
 */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: ErrorDetails;

  /**
   * @param status 400 to 599
   * @param code a word or a short title that clients recognize the error by
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

/** Makes the error for input that cannot be read, with a code of the protocol. Default status: 400. */
export type Refuse = (message: string, status?: 400 | 413 | 415) => HttpError;

/** True if a thrown value is an HttpError, made by this copy of the file or by another. */
export function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && Object.hasOwn(error, mark);
}

/** The errors that handlers threw. */
const ofHandlers = new WeakSet<Error>();

/**
 * Throws what a handler threw, and notes that it is not an error of Fastify: an error that a handler got from another
 * server may look like one.
 */
export function throwOfHandler(error: unknown): never {
  if (error instanceof Error) ofHandlers.add(error);
  throw error;
}

/** Converts a thrown value into an error that may be shown to clients. */
export function toHttpError(error: unknown): HttpError {
  try {
    return isAnswer(error) ? error : fromFramework(error);
  } catch {
    // A getter of the value threw, or the value is a revoked proxy.
    return new HttpError(500, "ServerError");
  }
}

/**
 * True for an HttpError with an error status, and with a code and details that JSON can hold. Any other is a mistake in
 * a handler, answered with 500.
 */
function isAnswer(error: unknown): error is HttpError {
  if (!isHttpError(error)) return false;
  const { status, code, details } = error;
  if (!isErrorStatus(status) || typeof code !== "string") return false;
  const { message, detail, fieldName, errors = [] } = details;
  const texts: readonly unknown[] = [message, detail, fieldName];
  if (!texts.every((text) => text === undefined || typeof text === "string")) return false;
  return errors.every(({ code, fieldName, path }) => {
    const isPlace = path === null || typeof path === "string";
    return isPlace && typeof code === "string" && typeof fieldName === "string";
  });
}

function isErrorStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 400 && status <= 599;
}

/** Makes the error for an unknown path or id. */
export function notFound(): HttpError {
  return new HttpError(404, "Not Found");
}

/** Makes the error for a method that a known path does not have. */
export function methodNotAllowed(): HttpError {
  return new HttpError(405, "Method not allowed");
}

/** Makes the error for a change of a resource that another request changed first. */
export function conflict(): HttpError {
  const message = "The resource was changed in the meantime";
  return new HttpError(409, "Conflict", { message });
}

/** Makes the error for the refused value of one field, with status 422. */
export function fault(code: string, { name }: { readonly name: string }): HttpError {
  return new HttpError(422, code, { fieldName: name });
}

/**
 * Makes one error for several faults, with status 422. It has the code and the field of the first fault, and all
 * faults in `errors`.
 */
export function faultsError(faults: readonly [Fault, ...Fault[]]): HttpError {
  const [{ code, fieldName }] = faults;
  return new HttpError(422, code, { fieldName, errors: faults });
}

const frameworkCodes: Readonly<Record<number, string>> = {
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  406: "NotAcceptable",
  409: "Conflict",
  413: "RequestTooLarge",
  415: "UnsupportedMediaType",
  429: "TooManyRequests",
};

/**
 * Converts an error of Fastify, such as a body that is too large, or a handler that took longer than `handlerTimeout`
 * (503). An error of a hook, such as that of `@fastify/rate-limit` (429), keeps a 4xx status, but not its message. Any
 * other error becomes a 500.
 */
function fromFramework(error: unknown): HttpError {
  const { status, message } = readFramework(error);
  if (status === 503) return new HttpError(503, "ServiceUnavailable");
  if (!isErrorStatus(status) || status > 499) return new HttpError(500, "ServerError");
  const code = frameworkCodes[status] ?? "BadRequest";
  return new HttpError(status, code, message === "" ? {} : { message });
}

/** Reads the status and message of an error. The message of another library is left out: it is not for clients. */
function readFramework(error: unknown): { readonly status: number; readonly message: string } {
  const none = { status: 500, message: "" };
  if (!(error instanceof Error) || ofHandlers.has(error)) return none;
  const { code, statusCode, validation } = error as FastifyError;
  // If an application turned Fastify's validation on, its message names the value at fault.
  if (validation !== undefined) return { status: statusCode ?? 400, message: error.message };
  // A client stopped sending its body. An ECONNRESET of a connection that a handler made has no status.
  const isCutOff = (code as string | undefined) === "ECONNRESET" && statusCode === 400;
  const status = statusCode ?? none.status;
  // The message about a malformed URL quotes it with its query, which may have a key.
  const message = error.message.replace(/\?.*(?=')/s, "");
  if (isCutOff || isOfFastify(error)) return { status, message };
  return status < 500 ? { status, message: "" } : none;
}

/**
 * True for an error that Fastify or one of its plugins made in this process. An error that another server answered may
 * have a code of Fastify, but not its class.
 */
export function isOfFastify(error: unknown): boolean {
  if (!(error instanceof Error) || error.constructor.name !== "FastifyError") return false;
  const { code } = error as Partial<FastifyError>;
  return typeof code === "string" && code.startsWith("FST_");
}
