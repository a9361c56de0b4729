import type { FastifyReply, FastifyRequest } from "fastify";

import { HttpError } from "../core/errors.js";
import { sendText } from "../core/reply.js";
import type { Row } from "../core/row.js";
import { errorBody } from "./error-body.js";
import { htmlPage, type HtmlOptions } from "./html.js";
import { first } from "./query.js";

/** The forms that an answer can have. */
export type Format = "json" | "html";

/**
 * Chooses the form of an answer: JSON, unless the client is a browser or asks for a page (api-spec,
 * "Responses"). A browser accepts any type and names itself Mozilla.
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

/** What sending needs beside the body. */
export interface Sending extends HtmlOptions {
  readonly format: Format;
  readonly status: number;
  /** Whether the client may have the same answer already. */
  readonly isRead: boolean;
}

/** Sends a body in the form that was asked for. A returned text is for the handler to return. */
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
    // The page loads nothing, so a script that got into it could not load anything either.
    void reply.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
    );
  }
  const type = "text/html; charset=utf-8";
  return sendText(request, reply, { text: htmlPage(body, sending), type, status, isRead });
}

/** Sends anything thrown as an error in the form of the API. */
export function sendError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  page: HtmlOptions,
): void {
  const body = errorBody(error, request.id);
  if (body.status >= 500) request.log.error(error);
  const format = formatOf(request);
  const text = send(request, reply, body, { ...page, format, status: body.status, isRead: false });
  if (typeof text === "string") void reply.send(text);
}

/** A client that accepts neither form gets its errors as JSON. */
function formatOf(request: FastifyRequest): Format {
  try {
    return chooseFormat(request);
  } catch {
    return "json";
  }
}
