import { isUtf8 } from "node:buffer";
import { Blob } from "node:buffer";

import { Busboy } from "@fastify/busboy";
import type { FastifyInstance, FastifyRequest } from "fastify";

import { HttpError } from "../core/errors.js";
import { nestPairs } from "./query.js";

/**
 * Reads bodies: JSON, forms with files, text, and bytes of any other type. A body is read as what its
 * content type says, whatever the docs show, because clients send JSON and forms alike.
 */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (request: FastifyRequest, body: Buffer) =>
    readBody(body, request.headers["content-type"] ?? ""),
  );
}

async function readBody(body: Buffer, contentType: string): Promise<unknown> {
  if (body.length === 0) return undefined;
  const type = /^[^;\s]*/.exec(contentType)?.[0].toLowerCase() ?? "";
  if (type === "" || /[/+]json$/.test(type)) return readJson(body, contentType);
  if (type === "application/x-www-form-urlencoded") {
    return nestPairs(new URLSearchParams(readText(body, contentType)));
  }
  if (type === "multipart/form-data") return nestPairs(await readParts(body, contentType));
  return type.startsWith("text/") ? readText(body, contentType) : body;
}

/** @throws HttpError 415 for a charset other than UTF-8, and 400 for bytes that are not UTF-8. */
function readText(body: Buffer, contentType: string): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1];
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(charset)) {
    throw new HttpError(415, "UnsupportedMediaType", { message: `Send UTF-8, not ${charset}` });
  }
  if (isUtf8(body)) return body.toString("utf8").replace(/^\uFEFF/, "");
  throw invalid("The body is not valid UTF-8");
}

/** The deepest that a body may nest. No type comes near, and printing JSON needs stack. */
const maxDepth = 100;

function readJson(body: Buffer, contentType: string): unknown {
  const text = readText(body, contentType);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid("The body is not valid JSON");
  }
  if (isTooDeep(value)) throw invalid(`The body nests deeper than ${maxDepth} levels`);
  return value;
}

function isTooDeep(value: unknown, levels = maxDepth): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}

/** The most parts of a form. */
const maxParts = 1000;

function readParts(
  body: Buffer,
  contentType: string,
): Promise<readonly (readonly [string, unknown])[]> {
  return new Promise((resolve, reject) => {
    const parts: (readonly [string, unknown])[] = [];
    const add = (name: string, value: unknown): void => {
      if (parts.length >= maxParts) {
        reject(
          new HttpError(413, "RequestTooLarge", {
            message: `The form has more than ${maxParts} parts`,
          }),
        );
      } else parts.push([name, value]);
    };
    const fail = (): void => {
      reject(invalid("The form cannot be read"));
    };
    let parser: InstanceType<typeof Busboy>;
    try {
      parser = new Busboy({ headers: { "content-type": contentType } });
    } catch {
      fail();
      return;
    }
    parser.on("field", add);
    parser.on("file", (name, file, filename, _encoding, type) => {
      const chunks: Buffer[] = [];
      file.on("data", (chunk: Buffer) => chunks.push(chunk));
      file.on("error", fail);
      file.on("end", () => {
        add(name, Object.assign(new Blob(chunks, { type }), { name: filename }));
      });
    });
    parser.on("error", fail);
    parser.on("finish", () => {
      resolve(parts);
    });
    parser.end(body);
  });
}

function invalid(message: string): HttpError {
  return new HttpError(400, "InvalidBody", { message });
}
