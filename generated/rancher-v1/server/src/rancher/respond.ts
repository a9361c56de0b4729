import type { FastifyReply, FastifyRequest } from "fastify";

import { HttpError } from "../core/errors.js";
import { logHidden } from "../core/log.js";
import { sendText } from "../core/reply.js";
import type { Row } from "../core/row.js";
import { errorBody } from "./error-body.js";
import { htmlPage, type HtmlOptions } from "./html.js";
import { first } from "./query.js";

/** The format of an answer. */
export type Format = "json" | "html";

/**
 * Chooses the format of an answer: JSON, unless the client is a browser or asks for HTML (Rancher's API specification,
 * "Responses"). A browser accepts any type and has a `User-Agent` that begins with Mozilla.
 *
 * @throws HttpError 406 if the client accepts neither.
 */
export function chooseFormat(request: FastifyRequest): Format {
  const asked = first((request.query as Row | undefined)?.["_format"])?.toLowerCase();
  if (asked === "json" || asked === "html") return asked;
  const { accept = "", "user-agent": agent = "" } = request.headers;
  if (accept === "" || accept === "application/json") return "json";
  const ranges = accept.toLowerCase();
  if (ranges.includes("*/*") && agent.toLowerCase().startsWith("mozilla")) return "html";
  if (/json|\*\/\*|application\/\*|text\/\*|text\/plain/.test(ranges)) return "json";
  if (ranges.includes("text/html")) return "html";
  throw new HttpError(406, "NotAcceptable", { message: "Expected to answer JSON or HTML" });
}

/** Options of `send`. */
export interface Sending extends HtmlOptions {
  readonly format: Format;
  readonly status: number;
  /** True if the client may have the same answer in its cache. */
  readonly isRead: boolean;
}

/** Sends a body in the chosen format. If it returns a string, the handler has to return that string to Fastify. */
export function send(
  request: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
  sending: Sending,
): FastifyReply | string {
  const { status, isRead } = sending;
  if (sending.format === "json") {
    const type = "application/json; charset=utf-8";
    return sendText(request, reply, { text: JSON.stringify(body), type, status, isRead });
  }
  if (sending.apiUi === undefined) {
    // The page loads nothing, so the policy allows nothing. An injected script could not load or send anything either.
    void reply.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
    );
  }
  const type = "text/html; charset=utf-8";
  return sendText(request, reply, { text: htmlPage(body, sending), type, status, isRead });
}

/** Sends a thrown value as an error in the form of the API. Logs it if its message is not sent. */
export function sendError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  page: HtmlOptions,
): void {
  const body = errorBody(error, request.id);
  logHidden(request, error, body.status);
  const format = formatOf(request);
  const text = send(request, reply, body, { ...page, format, status: body.status, isRead: false });
  if (typeof text === "string") void reply.send(text);
}

/** Returns the body and content type of a 500 without details. */
export function writeFailure({ id }: FastifyRequest): {
  readonly text: string;
  readonly type: string;
} {
  const text = JSON.stringify(errorBody(new HttpError(500, "ServerError"), id));
  return { text, type: "application/json; charset=utf-8" };
}

/** Returns the format for errors: JSON if the client accepts neither format. */
function formatOf(request: FastifyRequest): Format {
  try {
    return chooseFormat(request);
  } catch {
    return "json";
  }
}
