import { hash } from "node:crypto";

import compress from "@fastify/compress";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** A finished answer. */
export interface Page {
  readonly text: string;
  readonly type: string;
  readonly status: number;
  /** Whether the client may have the same answer already: true for the methods that read. */
  readonly isRead: boolean;
}

/** Texts shorter than this, in UTF-16 code units, are not compressed: it costs more than it saves. */
const compressedFrom = 1024;

/**
 * Lets `sendText` compress answers. Compressed bodies of requests are not accepted: no client sends
 * them, and a small one can unpack to gigabytes.
 */
export async function allowCompression(app: FastifyInstance): Promise<void> {
  if (app.hasReplyDecorator("compress")) return;
  const options = { global: false, globalDecompression: false };
  await app.register(compress, { ...options, encodings: ["gzip", "deflate"] });
}

/**
 * Sends a text, or 304 if the client has it already. A returned text is for the handler to return,
 * which is faster than sending it here.
 */
export function sendText(
  request: FastifyRequest,
  reply: FastifyReply,
  { text, type, status, isRead }: Page,
): FastifyReply | string {
  // An answer may change at any time and depends on the keys: a client may keep it for itself, but
  // has to ask whether it still holds.
  const caching = isRead ? "private, no-cache" : "no-store";
  void reply.code(status).header("vary", "accept, user-agent").header("content-type", type);
  void reply.header("cache-control", caching);
  if (isRead && status === 200) {
    // A CRC is quicker, but a writer could choose a value that keeps it, and readers would get 304.
    const tag = `W/"${hash("sha256", text, "base64url")}"`;
    void reply.header("etag", tag);
    if (isKnown(request, tag)) return reply.code(304).send();
  }
  const isPackable = text.length >= compressedFrom && "accept-encoding" in request.headers;
  if (!isPackable || !hasCompress(reply)) return text;
  reply.compress(text);
  return reply;
}

/** Answers to requests that reach no route cannot be compressed. */
function hasCompress(reply: Partial<FastifyReply>): reply is FastifyReply {
  return typeof reply.compress === "function";
}

/** Tags are compared weakly: compression changes the bytes but not the content. */
function isKnown(request: FastifyRequest, tag: string): boolean {
  const known = request.headers["if-none-match"];
  if (known === undefined) return false;
  const tags = known.split(",").map((text) => text.trim());
  return tags.includes("*") || tags.some((one) => one.replace(/^W\//, "") === tag.slice(2));
}
