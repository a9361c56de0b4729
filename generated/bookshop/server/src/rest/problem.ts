import type { FastifyReply, FastifyRequest } from "fastify";

import { HttpError, memberPointer, toHttpError, type Refuse } from "../core/errors.js";
import { logHidden, logThrown } from "../core/log.js";
import { checkLossless } from "../core/lossless.js";
import { removeReplaced } from "../core/reply-headers.js";
import type { ErrorForm } from "./definition.js";

/** A fault: a value of a request that does not fit the docs. */
export interface Fault {
  /** The part of the request that has the value. */
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  /** The place in that part, as a JSON Pointer (RFC 6901): `/ports/0/name`. Empty for a whole body. */
  readonly pointer: string;
  /** A phrase that says what is wrong: `must be integer`. */
  readonly detail: string;
}

/** The body of an error by RFC 9457. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The faults of the request, at most 100. Absent if the error has none. */
  readonly errors?: readonly Fault[];
}

/** The `content-type` of a problem. */
export const problemType = "application/problem+json";

/** The most faults in one answer. A body can have a million. */
const maxFaults = 100;

/** The error for a request whose values do not fit the docs, with its faults. */
export class RequestError extends HttpError {
  readonly faults: readonly Fault[];

  constructor(status: 400 | 422, faults: readonly [Fault, ...Fault[]]) {
    const [first] = faults;
    const where = first.in + first.pointer;
    super(status, "Invalid request", { message: `${where} ${first.detail}` });
    this.faults = faults.slice(0, maxFaults);
  }
}

/** Makes the 400 for a query that cannot be read, or for JSON in a parameter that `checkValue` refuses. */
export const refuseValues: Refuse = (message) => new HttpError(400, "Invalid request", { message });

/** Makes the 400 for numbers of a body that a JavaScript number cannot hold. */
export function refuseDigits(pointers: readonly [string, ...string[]]): RequestError {
  const [first, ...more] = pointers.map((pointer): Fault => {
    return { in: "body", pointer, detail: "has more digits than a JavaScript number holds" };
  }) as [Fault, ...Fault[]];
  return new RequestError(400, [first, ...more]);
}

/** An error whose body is sent as it is. */
export class BodyError extends HttpError {
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(status, "Error");
    this.body = body;
  }
}

/** Converts a thrown value to a problem. A mistake of the application becomes a 500 without details. */
export function toProblem(error: unknown): Problem {
  const known = toHttpError(error);
  const { status, code, message, details } = known;
  const errors = known instanceof RequestError ? known.faults : faultsOf(known);
  return {
    type: "about:blank",
    title: code,
    status,
    detail: details.detail ?? message,
    ...(errors.length > 0 && { errors }),
  };
}

/** Returns the faults in an error of a handler: those in `errors`, or the fault in `fieldName`. */
function faultsOf({ details, message }: HttpError): readonly Fault[] {
  const { errors, fieldName } = details;
  const told = errors?.map(({ code, fieldName: name, path }): Fault => {
    return path === null
      ? { in: "query", pointer: memberPointer(name), detail: code }
      : { in: "body", pointer: path, detail: code };
  });
  if (told !== undefined) return told;
  if (fieldName === undefined) return [];
  return [{ in: "body", pointer: memberPointer(fieldName), detail: details.detail ?? message }];
}

/** Makes the body of an error in the documented form; with `fault`, the item for one fault in a list. */
export function bodyInForm(form: ErrorForm, problem: Problem, fault?: Fault): unknown {
  const { errors = [], title, status } = problem;
  const texts = errors.map((one) => `${one.in}${one.pointer} ${one.detail}`);
  const detail = fault?.detail ?? (texts.join("; ") || problem.detail);
  const wrong = fault ?? errors[0];
  const field = wrong && (wrong.pointer.slice(1) || wrong.in);
  const own = { code: wordOf(title), title, status, detail, where: field ?? "request", field };
  const told = Object.entries(form).filter(([, says]) => says !== "field" || field !== undefined);
  const members = told.map(([name, says]): readonly [string, unknown] => {
    if (typeof says === "string") return [name, own[says]];
    if (!isList(says)) return [name, bodyInForm(says, problem)];
    const [item] = says;
    if (item === "detail") return [name, texts.length > 0 ? texts : [detail]];
    const faults = errors.length > 0 ? errors : [undefined];
    return [name, faults.map((one) => bodyInForm(item, problem, one))];
  });
  return Object.fromEntries(members);
}

/** Converts a title to one word: `Not found` to `not_found`. A single word stays as it is. */
function wordOf(title: string): string {
  return /\s/.test(title) ? title.trim().toLowerCase().replace(/\W+/g, "_") : title;
}

function isList(form: Exclude<ErrorForm[string], string>): form is readonly [ErrorForm | "detail"] {
  return Array.isArray(form);
}

/** Options for sending errors. */
export interface ErrorOptions {
  /** The documented form. Undefined: `application/problem+json`. */
  readonly form?: ErrorForm | undefined;
  readonly formatError?: ((problem: Problem, request: FastifyRequest) => unknown) | undefined;
  /** The header `WWW-Authenticate` of a 401. */
  readonly challenge?: string | undefined;
}

/** Adds the route to a 501 without a message, so that it says which handler is missing. */
function withRoute(problem: Problem, { method, routeOptions }: FastifyRequest): Problem {
  const { status, title, detail } = problem;
  if (status !== 501 || detail !== title) return problem;
  return { ...problem, detail: `${method} ${routeOptions.url ?? ""} is not implemented` };
}

/** Sends a thrown value as an error, in the form of the application, of the docs, or of RFC 9457. Logs mistakes. */
export function sendProblem(
  error: unknown,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { form, formatError, challenge }: ErrorOptions = {},
): void {
  const problem = withRoute(toProblem(error), request);
  const { status } = problem;
  // An HttpError whose status is not an error status is also a mistake of the application, and is logged.
  if (toHttpError(error) !== error) logHidden(request, error, status);
  const content = makeContent(error, problem, { request, form, formatError });
  removeReplaced(reply);
  void reply.code(content.status).header("cache-control", "no-store");
  if (content.status === 401 && challenge !== undefined && !reply.hasHeader("www-authenticate"))
    void reply.header("www-authenticate", challenge);
  void reply.header("content-type", content.type).send(content.text);
}

/** Returns the body and content type of a 500 without details. */
export function writeFailure(
  request: FastifyRequest,
  { form, formatError }: Omit<ErrorOptions, "challenge">,
): Omit<Content, "status"> {
  const failure = new HttpError(500, "ServerError");
  return makeContent(failure, toProblem(failure), { request, form, formatError });
}

/** The content of an error answer. */
interface Content {
  readonly status: number;
  readonly text: string;
  readonly type: string;
}

type ContentOptions = Omit<ErrorOptions, "challenge"> & { readonly request: FastifyRequest };

/** Makes the content of an error answer. If its body or `formatError` fails, logs that and makes a 500. */
function makeContent(error: unknown, problem: Problem, options: ContentOptions): Content {
  try {
    const { body, type } = contentOf(error, problem, options);
    if (body === undefined) throw new TypeError("The body of an error is undefined");
    checkLossless(body, "What makes the body of an error");
    return { status: problem.status, text: JSON.stringify(body), type };
  } catch (fault) {
    const { request, form } = options;
    logThrown(request, fault);
    const failure = new HttpError(500, "ServerError");
    const { body, type } = contentOf(failure, toProblem(failure), { request, form });
    return { status: 500, text: JSON.stringify(body), type };
  }
}

/** Returns the body and content type of an error: its own body, else `formatError`, the documented form, a problem. */
function contentOf(
  error: unknown,
  problem: Problem,
  { request, form, formatError }: ContentOptions,
): { readonly body: unknown; readonly type: string } {
  const known = toHttpError(error);
  const type = "application/json; charset=utf-8";
  // Another copy of this file may have made the error, which `instanceof BodyError` would miss.
  if (Object.hasOwn(known, "body")) return { body: Reflect.get(known, "body") as unknown, type };
  if (formatError !== undefined) return { body: formatError(problem, request), type };
  if (form !== undefined) return { body: bodyInForm(form, problem), type };
  return { body: problem, type: problemType };
}
