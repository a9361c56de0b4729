import { Blob } from "node:buffer";
import { Readable } from "node:stream";

import type { FastifyReply } from "fastify";

import { checkLossless } from "../core/lossless.js";
import { isReply } from "./answer.js";
import type { RouteDefinition } from "./definition.js";

/**
 * Sends what a handler answered. A text is not sent but returned, for the handler of the route to return, which is
 * faster.
 *
 * @throws TypeError for what JSON cannot hold, and for nothing where the docs tell a body
 */
export function send(
  reply: FastifyReply,
  route: RouteDefinition,
  answer: unknown,
): FastifyReply | string {
  const { status, isEmpty, media } = route;
  const handler = `The handler ${route.group}.${route.name}`;
  if (isReply(answer)) {
    for (const [name, value] of Object.entries(answer.headers)) void reply.header(name, value);
    void reply.code(answer.status);
    return answer.body === undefined
      ? reply.send()
      : sendBody(reply, { handler, body: answer.body });
  }
  const hasBody = isEmpty !== true && (route.answer !== undefined || media !== undefined);
  if (answer === undefined && hasBody && status !== 204) {
    throw new TypeError(`${handler} answered nothing; answer the body that the docs tell`);
  }
  if (answer === undefined) {
    // 200 promises a body, which clients would try to read.
    return reply.code(status === 200 && isEmpty !== true ? 204 : status).send();
  }
  // What is answered although the docs show nothing is not dropped.
  void reply.code(status === 204 || status === 205 || status === 304 ? 200 : status);
  return sendBody(reply, { handler, body: answer, media });
}

const json = "application/json; charset=utf-8";

interface Body {
  /** Begins messages. */
  readonly handler: string;
  readonly body: unknown;
  readonly media?: string | undefined;
}

function sendBody(reply: FastifyReply, { handler, body, media }: Body): FastifyReply | string {
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
  checkLossless(body, handler);
  if (!hasType) void reply.header("content-type", json);
  return JSON.stringify(body);
}

function isStream(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  return body instanceof Readable || body instanceof ReadableStream || "pipe" in body;
}
