import { Blob, isUtf8 } from "node:buffer";

import type { FastifyInstance, FastifyRequest } from "fastify";

import { foreignCharset } from "../core/charset.js";
import { HttpError } from "../core/errors.js";
import { invalidBody, readForm } from "./form.js";
import { nestPairs } from "./query.js";

/** What the `config` of a route says of its body: a file or a text whatever its type is. */
export interface BodyConfig {
  readonly body?: "file" | "text";
}

/**
 * Reads bodies: JSON, forms with files, text, and bytes of any other type. A body is read as what its
 * content type says, whatever the docs show, because clients send JSON and forms alike.
 */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  // Fastify finds a named type at once, and looks for `*` last.
  app.addContentTypeParser(["application/json", "*"], { parseAs: "buffer" }, readBody);
}

async function readBody(request: FastifyRequest, body: Buffer): Promise<unknown> {
  const contentType = request.headers["content-type"] ?? "";
  const { body: wanted } = request.routeOptions.config as BodyConfig;
  if (wanted === "file") return new Blob([body], { type: contentType });
  if (wanted === "text") return readText(body, contentType);
  if (body.length === 0) return undefined;
  const type = /^[^;\s]*/.exec(contentType)?.[0].toLowerCase() ?? "";
  if (type === "" || /[/+]json$/.test(type)) return readJson(body, contentType);
  if (type === "application/x-www-form-urlencoded")
    return nestPairs(new URLSearchParams(readText(body, contentType)));
  if (type === "multipart/form-data") return nestPairs(await readForm(body, contentType));
  return type.startsWith("text/") ? readText(body, contentType) : body;
}

/** @throws HttpError 415 for a charset other than UTF-8, and 400 for bytes that are not UTF-8. */
function readText(body: Buffer, contentType: string): string {
  const charset = foreignCharset(contentType);
  if (charset !== undefined) {
    const message = `Send UTF-8, not ${charset}`;
    throw new HttpError(415, "Unsupported media type", { message });
  }
  if (isUtf8(body)) return body.toString("utf8").replace(/^\uFEFF/, "");
  throw invalidBody("The body is not valid UTF-8");
}

/** The deepest that a body may nest. No type comes near, and printing JSON needs stack. */
const maxDepth = 100;

function readJson(body: Buffer, contentType: string): unknown {
  const text = readText(body, contentType);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidBody("The body is not valid JSON");
  }
  checkParts(value, maxDepth);
  return value;
}

/** @throws HttpError 400 for a body that nests too deep, or would set prototypes where it is copied. */
function checkParts(value: unknown, levels: number): void {
  if (typeof value !== "object" || value === null) return;
  if (levels === 0) throw invalidBody(`The body nests deeper than ${maxDepth} levels`);
  if (Array.isArray(value)) {
    for (const item of value) checkParts(item, levels - 1);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (name === "__proto__") throw invalidBody("The body has a member `__proto__`");
    checkParts(inner, levels - 1);
  }
}
