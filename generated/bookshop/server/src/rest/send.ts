import { Blob } from "node:buffer";
import { Readable } from "node:stream";

import type { FastifyReply } from "fastify";

import { isReply } from "./answer.js";
import type { RouteDefinition } from "./definition.js";

/**
 * Sends what a handler answered. A text is not sent but returned, for the handler of the route to return, which is
 * faster.
 */
export function send(
  reply: FastifyReply,
  { status, isEmpty, media }: RouteDefinition,
  answer: unknown,
): FastifyReply | string {
  if (isReply(answer)) {
    for (const [name, value] of Object.entries(answer.headers)) void reply.header(name, value);
    void reply.code(answer.status);
    return answer.body === undefined ? reply.send() : sendBody(reply, answer.body, undefined);
  }
  if (answer === undefined) {
    // 200 promises a body, which clients would try to read.
    return reply.code(status === 200 && isEmpty !== true ? 204 : status).send();
  }
  // What is answered although the docs show nothing is not dropped.
  void reply.code(status === 204 || status === 205 || status === 304 ? 200 : status);
  return sendBody(reply, answer, media);
}

const json = "application/json; charset=utf-8";

function sendBody(
  reply: FastifyReply,
  body: unknown,
  media: string | undefined,
): FastifyReply | string {
  const hasType = reply.hasHeader("content-type");
  const setType = (type: string): void => {
    if (!hasType) void reply.header("content-type", media ?? type);
  };
  if (body instanceof Blob) {
    // A file has a type of its own, where it was given one.
    if (!hasType)
      void reply.header("content-type", body.type || (media ?? "application/octet-stream"));
    void reply.header("content-length", body.size);
    return reply.send(Readable.from(body.stream() as AsyncIterable<Uint8Array>));
  }
  if (body instanceof Uint8Array || isStream(body)) {
    setType("application/octet-stream");
    return reply.send(body);
  }
  if (typeof body === "string" && (hasType || media !== undefined)) {
    setType("text/plain; charset=utf-8");
    return body;
  }
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined) throw new TypeError(`A handler answered a ${typeof body}, not data`);
  if (!hasType) void reply.header("content-type", json);
  return text;
}

function isStream(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  return body instanceof Readable || body instanceof ReadableStream || "pipe" in body;
}
