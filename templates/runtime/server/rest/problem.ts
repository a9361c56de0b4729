import type { FastifyReply, FastifyRequest } from "fastify";

import { HttpError, isHttpError, memberPointer, toHttpError, type Refuse } from "../core/errors.js";
import type { ErrorForm } from "./definition.js";

/** A value of a request that does not fit the docs. */
export interface Fault {
  /** The part of the request that it stands in. */
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  /** Where it stands there, as a JSON Pointer (RFC 6901): `/ports/0/name`; blank for all of a body. */
  readonly pointer: string;
  readonly detail: string;
}

/** The body of an error, of RFC 9457. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Every fault of the request; absent for other errors. */
  readonly errors?: readonly Fault[];
}

/** The `content-type` of a problem. */
export const problemType = "application/problem+json";

/** More faults than this are not told: a body can have a million of them. */
const maxFaults = 100;

/** A request whose values do not fit the docs, with all its faults. */
export class RequestError extends HttpError {
  readonly faults: readonly Fault[];

  constructor(status: 400 | 422, faults: readonly [Fault, ...Fault[]]) {
    const [first] = faults;
    const where = first.in + first.pointer;
    super(status, "Invalid request", { message: `${where} ${first.detail}` });
    this.faults = faults.slice(0, maxFaults);
  }
}

/** Makes the 400 for a query that cannot be read, and for JSON in a parameter that `checkValue` refuses. */
export const refuseValues: Refuse = (message) => new HttpError(400, "Invalid request", { message });

/** Makes the 400 for integers of a body whose digits a number cannot hold. */
export function refuseDigits(pointers: readonly [string, ...string[]]): RequestError {
  const [first, ...more] = pointers.map((pointer): Fault => {
    return { in: "body", pointer, detail: "has more digits than a number holds" };
  }) as [Fault, ...Fault[]];
  return new RequestError(400, [first, ...more]);
}

/** An error that is answered with a body of the application's own, as it is given. */
export class BodyError extends HttpError {
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(status, "Error");
    this.body = body;
  }
}

/** What an error says to clients. What the application did wrong is told as 500 alone. */
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

/** The faults that a handler tells: each of `errors`, or the one in `fieldName`. */
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

/** A body of an error in the form of the docs: what each of its members says. */
export function bodyInForm(form: ErrorForm, problem: Problem, fault?: Fault): unknown {
  const { errors = [], title, status } = problem;
  const texts = errors.map((one) => `${one.in}${one.pointer} ${one.detail}`);
  const detail = fault?.detail ?? (texts.join("; ") || problem.detail);
  const where = fault?.pointer.slice(1) || (fault?.in ?? "request");
  const own = { code: wordOf(title), title, status, detail, where };
  const members = Object.entries(form).map(([name, says]): readonly [string, unknown] => {
    if (typeof says === "string") return [name, own[says]];
    if (!isList(says)) return [name, bodyInForm(says, problem)];
    const [item] = says;
    if (item === "detail") return [name, texts.length > 0 ? texts : [detail]];
    const faults = errors.length > 0 ? errors : [undefined];
    return [name, faults.map((one) => bodyInForm(item, problem, one))];
  });
  return Object.fromEntries(members);
}

/** A title as a word for programs: `not_found`. A title that is one word already stays as it is. */
function wordOf(title: string): string {
  return /\s/.test(title) ? title.trim().toLowerCase().replace(/\W+/g, "_") : title;
}

function isList(form: Exclude<ErrorForm[string], string>): form is readonly [ErrorForm | "detail"] {
  return Array.isArray(form);
}

/** How errors are sent. */
export interface ErrorOptions {
  /** The form of the docs; undefined for `application/problem+json`. */
  readonly form?: ErrorForm | undefined;
  readonly formatError?: ((problem: Problem, request: FastifyRequest) => unknown) | undefined;
  /** The `WWW-Authenticate` of a 401. */
  readonly challenge?: string | undefined;
}

/** Adds the route to a 501 that has no message, so that it tells which handler is not written yet. */
function withRoute(problem: Problem, { method, routeOptions }: FastifyRequest): Problem {
  const { status, title, detail } = problem;
  if (status !== 501 || detail !== title) return problem;
  return { ...problem, detail: `${method} ${routeOptions.url ?? ""} is not implemented` };
}

/** Answers an error, as a problem or in the form of the application. */
export function sendProblem(
  error: unknown,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { form, formatError, challenge }: ErrorOptions = {},
): void {
  const problem = withRoute(toProblem(error), request);
  const { status } = problem;
  if (status >= 500 && !isHttpError(error)) request.log.error(error);
  // Headers that a handler set for the answer that the error takes the place of.
  for (const name of ["content-length", "content-encoding", "content-disposition", "etag"])
    reply.removeHeader(name);
  void reply.code(status).header("cache-control", "no-store");
  if (status === 401 && challenge !== undefined && !reply.hasHeader("www-authenticate"))
    void reply.header("www-authenticate", challenge);
  const { body, type } = contentOf(error, problem, { request, form, formatError });
  void reply.header("content-type", type).send(JSON.stringify(body));
}

/** The body of an error and its type: that of the error itself, of the application, of the docs, or a problem. */
function contentOf(
  error: unknown,
  problem: Problem,
  { request, form, formatError }: Omit<ErrorOptions, "challenge"> & { request: FastifyRequest },
): { readonly body: unknown; readonly type: string } {
  const known = toHttpError(error);
  const type = "application/json; charset=utf-8";
  // Another copy of this file may have made the error, which `instanceof BodyError` would miss.
  if (Object.hasOwn(known, "body")) return { body: Reflect.get(known, "body") as unknown, type };
  if (formatError !== undefined) return { body: formatError(problem, request), type };
  if (form !== undefined) return { body: bodyInForm(form, problem), type };
  return { body: problem, type: problemType };
}
