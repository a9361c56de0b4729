import { Blob } from "node:buffer";
import { Readable } from "node:stream";

import type { FastifyReply } from "fastify";

import { checkCharset } from "../core/charset.js";
import { checkLossless, isPlainData } from "../core/lossless.js";
import { isOfConnection } from "../core/reply-headers.js";
import { checkKind, kindsOf, type Kinds } from "./answer-kind.js";
import { isReply, type Reply } from "./answer.js";
import type { ApiDefinition, RouteDefinition } from "./definition.js";
import type { GetterReader } from "./getters.js";
import { checkStream, discardStream, isStream } from "./streams.js";

/** The input of `makeSend`. */
export interface SendOptions extends Pick<ApiDefinition, "definitions"> {
  readonly readGetters: GetterReader;
}

/**
 * Sends the answer of a handler, unless it returns a string. The route has to return that string to Fastify, which sends
 * it faster.
 */
export type Send = (reply: FastifyReply, answer: unknown) => FastifyReply | string;

/**
 * Makes the function that sends the answers of a route. That function throws a TypeError for an answer that is not
 * valid in JSON, for an invalid `Reply`, for undefined if the docs describe a body, and for another kind of JSON than
 * the docs have, such as null for an object.
 */
export function makeSend(route: RouteDefinition, { readGetters, definitions }: SendOptions): Send {
  const { status, isEmpty, media } = route;
  const handler = `The handler ${route.group}.${route.name}`;
  const hasBody = isEmpty !== true && (route.answer !== undefined || media !== undefined);
  const prepare = (answer: unknown): unknown => readGetters(answer, route.answer);
  const kinds = kindsOf(route.answer, definitions);
  return (reply, answer) => {
    if (isReply(answer)) {
      checkReply(answer, handler);
      for (const [name, value] of Object.entries(answer.headers))
        if ((value as string | undefined) !== undefined) void reply.header(name, value);
      void reply.code(answer.status);
      // A part of the documented answer (206) has its content type, too.
      const isTold = answer.status === status || answer.status === 206;
      return answer.body === undefined
        ? reply.send()
        : sendBody(reply, answer.body, { handler, prepare, ...(isTold && { media }) });
    }
    if (answer === undefined && hasBody && status !== 204) {
      throw new TypeError(`${handler} answered nothing; answer the body that the docs tell`);
    }
    if (answer === undefined) return reply.code(status).send();
    // If the documented status has no body but the handler answered one, the body is sent with 200.
    void reply.code(bodiless.has(status) ? 200 : status);
    return sendBody(reply, answer, { handler, media, prepare, kinds });
  };
}

/**
 * Checks a reply.
 *
 * @throws TypeError for an invalid status, a body that would not be sent, a header of the connection such as
 * `transfer-encoding`, a header value that Node does not send, and a `content-length` that is not a whole number
 */
function checkReply({ status, body, headers }: Reply, handler: string): void {
  if (!(Number.isInteger(status) && status >= 200 && status <= 599))
    throw new TypeError(`${handler} answered the status ${status}; answer one of 200 to 599`);
  if (body !== undefined && bodiless.has(status))
    throw new TypeError(`${handler} answered ${status} with a body, which would not be sent`);
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase();
    if (!isHeaderValue(value))
      throw new TypeError(`${handler} answered no text in the header ${name}`);
    const isWrong = name === "content-length" && !/^\d+$/.test(value);
    if (isWrong || isOfConnection(name, value))
      throw new TypeError(`${handler} answered the header ${name}; leave it out`);
  }
}

/** True for a string, a number or a list of strings, which Node sends, and for undefined, which means no header. */
function isHeaderValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one === "string");
  return value === undefined || typeof value === "string" || typeof value === "number";
}

const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

const json = "application/json; charset=utf-8";

interface BodyOptions {
  /** The beginning of error messages: `The handler books.get`. */
  readonly handler: string;
  /** The documented content type. Default: depends on the type of the body. */
  readonly media?: string | undefined;
  /** Converts instances of classes to data. Default: no conversion. */
  readonly prepare?: (body: unknown) => unknown;
  /** The kinds of JSON that the docs have for the body. Default: any. */
  readonly kinds?: Kinds | undefined;
}

function sendBody(
  reply: FastifyReply,
  body: unknown,
  { handler, media, prepare, kinds }: BodyOptions,
): FastifyReply | string {
  const hasType = reply.hasHeader("content-type");
  const setType = (type: string): void => {
    if (!hasType) void reply.header("content-type", media ?? type);
  };
  if (body instanceof Blob) {
    // The type of a Blob, if it has one, takes precedence over the documented type.
    if (!hasType)
      void reply.header("content-type", body.type || (media ?? "application/octet-stream"));
    void reply.header("content-length", body.size);
    return reply.send(checkStream(body.stream(), { handler, length: body.size }));
  }
  if (body instanceof Uint8Array) {
    setType("application/octet-stream");
    return reply.send(body);
  }
  if (isStream(body)) {
    setType("application/octet-stream");
    if (reply.request.method === "HEAD") {
      discardStream(body);
      // Without a body, Fastify would state the length 0, which is not that of the answer to a GET.
      return reply.send(Readable.from([]));
    }
    const told = reply.getHeader("content-length");
    const length = told === undefined ? undefined : Number(told);
    return reply.send(checkStream(body, { handler, length }));
  }
  if (typeof body === "string" && (hasType || media !== undefined)) {
    setType("text/plain; charset=utf-8");
    checkCharset(body, String(reply.getHeader("content-type")), handler);
    return body;
  }
  if (!hasType) void reply.header("content-type", json);
  // Nearly all answers are plain data. Others may have getters, or values that JSON cannot hold.
  if (isPlainData(body)) return checkKind(JSON.stringify(body), kinds, handler);
  const data = prepare === undefined ? body : prepare(body);
  checkLossless(data, handler);
  // Undefined if `toJSON` of the answer returns that.
  const text = JSON.stringify(data) as string | undefined;
  if (text === undefined)
    throw new TypeError(`${handler} answered an object whose toJSON returns nothing`);
  return checkKind(text, kinds, handler);
}
