import { hash } from "node:crypto";

import compress from "@fastify/compress";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** An answer that is ready to be sent. */
export interface Page {
  readonly text: string;
  readonly type: string;
  readonly status: number;
  /** True for methods that read. Only then may the client have the same answer in its cache. */
  readonly isRead: boolean;
}

/**
 * The least length of an answer that is compressed, in UTF-16 code units. Compressing a shorter answer costs more than
 * it saves.
 */
const compressedFrom = 1024;

/**
 * Lets `sendText` compress answers. It does not accept compressed request bodies: a small one can decompress to
 * gigabytes.
 */
export async function allowCompression(app: FastifyInstance): Promise<void> {
  if (app.hasReplyDecorator("compress")) return;
  const options = { global: false, globalDecompression: false };
  await app.register(compress, { ...options, encodings: ["gzip", "deflate"] });
}

/**
 * Sends an answer, or 304 if the client has it already. If it returns a string, the handler has to return that string
 * to Fastify, which is faster than `reply.send`.
 */
export function sendText(
  request: FastifyRequest,
  reply: FastifyReply,
  { text, type, status, isRead }: Page,
): FastifyReply | string {
  // An answer depends on the keys and may change at any time. A client may cache it privately, but has to
  // revalidate it.
  const caching = isRead ? "private, no-cache" : "no-store";
  void reply.code(status).header("vary", "accept, user-agent").header("content-type", type);
  void reply.header("cache-control", caching);
  if (isRead && status === 200) {
    // A CRC would be faster, but an attacker could write a value with the same CRC, and readers would get 304.
    const tag = `W/"${hash("sha256", text, "base64url")}"`;
    void reply.header("etag", tag);
    if (isKnown(request, tag)) return reply.code(304).send();
  }
  const isPackable = text.length >= compressedFrom && "accept-encoding" in request.headers;
  if (!isPackable || !hasCompress(reply)) return text;
  reply.compress(text);
  return reply;
}

/** True if an answer can be compressed. Answers to requests without a route cannot. */
function hasCompress(reply: Partial<FastifyReply>): reply is FastifyReply {
  return typeof reply.compress === "function";
}

/** True if the client has this version. Tags are compared weakly, because compression changes bytes but not content. */
function isKnown(request: FastifyRequest, tag: string): boolean {
  const known = request.headers["if-none-match"];
  if (known === undefined) return false;
  const tags = known.split(",").map((text) => text.trim());
  return tags.includes("*") || tags.some((one) => one.replace(/^W\//, "") === tag.slice(2));
}
