import { Busboy } from "@fastify/busboy";
import type { FastifyInstance, FastifyRequest } from "fastify";

import { HttpError } from "./errors.js";

/**
 * Takes JSON whatever its declared type, or none, and no body at all where a type is declared: real
 * clients send both, and Fastify refuses both. Forms become objects of texts (api-spec, "Requests").
 */
export function acceptBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = (request: FastifyRequest, body: Buffer): Promise<unknown> =>
    parseBody(body, request.headers["content-type"] ?? "");
  // Named, the usual type is found at once; `*` is what Fastify looks for last.
  app.addContentTypeParser(["application/json", "*"], { parseAs: "buffer" }, parse);
}

/** @throws HttpError 400 for what cannot be read, 415 for a type that is none of the known ones. */
async function parseBody(body: Buffer, contentType: string): Promise<unknown> {
  if (body.length === 0) return undefined;
  const type = /^[^;\s]*/.exec(contentType)?.[0].toLowerCase() ?? "";
  if (type === "" || type === "text/plain" || /[/+]json$/.test(type)) return parseJson(body);
  if (type === "application/x-www-form-urlencoded" || type === "multipart/form-data") {
    return parseForm(body, contentType);
  }
  throw new HttpError(415, "UnsupportedMediaType", { message: "Expected JSON or a form" });
}

/** Far more than any type nests; what is deeper could not be printed again. */
const maxDepth = 100;

function parseJson(body: Buffer): unknown {
  let value: unknown;
  try {
    // Some editors begin a file with a byte order mark.
    value = JSON.parse(body.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    throw invalidBody("The body is no JSON");
  }
  if (isTooDeep(value)) throw invalidBody(`The body nests deeper than ${maxDepth} levels`);
  return value;
}

function isTooDeep(value: unknown, levels = maxDepth): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}

/** More fields than any form of a person has. */
const maxFormFields = 1000;

/** A name that stands there more than once is an array. Files are no field's value. */
async function parseForm(body: Buffer, contentType: string): Promise<object> {
  const values = new Map<string, string[]>();
  try {
    await new Promise((resolve, reject) => {
      const parser = new Busboy({ headers: { "content-type": contentType } });
      let count = 0;
      parser.on("field", (name, value) => {
        count += 1;
        if (count > maxFormFields) {
          reject(
            new HttpError(413, "RequestTooLarge", { message: "The form has too many fields" }),
          );
          return;
        }
        const known = values.get(name);
        if (known === undefined) values.set(name, [value]);
        else known.push(value);
      });
      parser.on("file", (_name, file) => file.on("error", reject).resume());
      parser.on("error", reject);
      parser.on("finish", resolve);
      parser.end(body);
    });
  } catch (error) {
    throw error instanceof HttpError ? error : invalidBody("The form cannot be read");
  }
  const entries = [...values].map(([name, [only, ...more]]) => {
    return [name, more.length === 0 ? only : [only, ...more]] as const;
  });
  return Object.fromEntries(entries);
}

function invalidBody(message: string): HttpError {
  return new HttpError(400, "InvalidBodyContent", { message });
}
