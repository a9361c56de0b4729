import { crc32 } from "node:zlib";

import type { FastifyReply, FastifyRequest } from "fastify";

import { errorBody, HttpError } from "./errors.js";
import { htmlPage, type HtmlOptions } from "./html.js";
import { first, valuesOf } from "./query.js";
import type { Row } from "./row.js";

/** The forms an answer can have. */
export type Format = "json" | "html";

/**
 * Chooses the form of an answer: JSON, unless the client is a browser or asks for a page (api-spec,
 * "Responses"). Browsers say so by `any type` beside what they like better, and by being a Mozilla.
 *
 * @throws HttpError 406 if the client takes neither.
 */
export function chooseFormat(request: FastifyRequest): Format {
  const asked = first((request.query as Row | undefined)?.["_format"])?.toLowerCase();
  if (asked === "json" || asked === "html") return asked;
  const { accept = "", "user-agent": agent = "" } = request.headers;
  const ranges = accept.toLowerCase();
  if (ranges.includes("*/*") && agent.toLowerCase().startsWith("mozilla")) return "html";
  if (ranges === "" || /json|\*\/\*|application\/\*|text\/\*|text\/plain/.test(ranges))
    return "json";
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

/** Texts shorter than this, in UTF-16 code units, are sent as they are: compressing costs more than it saves. */
const compressedFrom = 1024;

/**
 * Sends a body in the form that was asked for; what the client has already is answered 304. A text
 * that comes back is the handler's to answer, which costs less than sending it here.
 */
export function send(
  request: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
  sending: Sending,
): FastifyReply | string {
  const isHtml = sending.format === "html";
  const text = isHtml ? htmlPage(body, sending) : JSON.stringify(body);
  void reply.code(sending.status).header("vary", "accept, user-agent");
  void reply.header(
    "content-type",
    isHtml ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
  );
  if (isHtml && sending.apiUi === undefined) {
    // The page needs nothing from elsewhere, so nothing that got into it could fetch any.
    void reply.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
    );
  }
  if (sending.isRead && sending.status === 200) {
    // Length and checksum cost a tenth of a digest; that a change keeps both is one in 2^32.
    const tag = `W/"${text.length.toString(36)}-${crc32(text).toString(36)}"`;
    void reply.header("etag", tag);
    if (isKnown(request, tag)) return reply.code(304).send();
  }
  const isPackable = text.length >= compressedFrom && "accept-encoding" in request.headers;
  if (!isPackable || !hasCompress(reply)) return text;
  reply.compress(text);
  return reply;
}

/** Only what Fastify has a route for can be compressed. */
function hasCompress(reply: Partial<FastifyReply>): reply is FastifyReply {
  return typeof reply.compress === "function";
}

/** Tags are compared weakly: compression changes the bytes, not what they say. */
function isKnown(request: FastifyRequest, tag: string): boolean {
  const known = request.headers["if-none-match"];
  if (known === undefined) return false;
  const tags = valuesOf(known)
    .flatMap((text) => text.split(","))
    .map((text) => text.trim());
  return tags.includes("*") || tags.some((one) => one.replace(/^W\//, "") === tag.slice(2));
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

/** Who takes neither form is told so in JSON. */
function formatOf(request: FastifyRequest): Format {
  try {
    return chooseFormat(request);
  } catch {
    return "json";
  }
}
