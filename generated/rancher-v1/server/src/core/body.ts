import { isUtf8 } from "node:buffer";

import { Busboy } from "@fastify/busboy";
import type { FastifyInstance, FastifyRequest } from "fastify";

import { foreignCharset } from "./charset.js";
import { HttpError } from "./errors.js";

/**
 * Reads JSON of any declared type or of none, and accepts an empty body with a declared type: real
 * clients send both, and Fastify refuses both. Forms become objects of texts.
 */
export function acceptBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = async ({ headers }: FastifyRequest, body: Buffer): Promise<unknown> => {
    const { "content-encoding": encoding = "identity", "content-type": type = "" } = headers;
    if (!/^identity$/i.test(encoding)) throw unsupported(`Expected a body without ${encoding}`);
    return parseBody(body, type);
  };
  // Fastify finds a named type at once, and looks for `*` last.
  app.addContentTypeParser(["application/json", "*"], { parseAs: "buffer" }, parse);
}

/**
 * @throws HttpError 400 for a body that cannot be read, 415 for a type or a charset that is not
 * supported.
 */
async function parseBody(body: Buffer, contentType: string): Promise<unknown> {
  if (body.length === 0) return undefined;
  const type = /^[^;\s]*/.exec(contentType)?.[0].toLowerCase() ?? "";
  if (type === "" || type === "text/plain" || /[/+]json$/.test(type)) {
    const charset = foreignCharset(contentType);
    if (charset !== undefined) throw unsupported(`Expected JSON in UTF-8, not in ${charset}`);
    return parseJson(body);
  }
  if (type === "application/x-www-form-urlencoded" || type === "multipart/form-data") {
    return parseForm(body, contentType);
  }
  throw unsupported("Expected JSON or a form");
}

/** The deepest that a body may nest. No type comes near, and printing JSON needs stack. */
const maxDepth = 100;

function parseJson(body: Buffer): unknown {
  if (!isUtf8(body)) throw invalidBody("The body is not valid UTF-8");
  let value: unknown;
  try {
    // Some editors begin a file with a byte order mark.
    value = JSON.parse(body.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    throw invalidBody("The body is not valid JSON");
  }
  if (isTooDeep(value)) throw invalidBody(`The body nests deeper than ${maxDepth} levels`);
  return value;
}

function isTooDeep(value: unknown, levels = maxDepth): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}

/** The most fields of a form. No form for people has as many. */
const maxFormFields = 1000;

/** A name that is repeated becomes an array. Files are skipped: no field holds one. */
async function parseForm(body: Buffer, contentType: string): Promise<object> {
  let fields: ReadonlyMap<string, readonly string[]>;
  try {
    fields = await readFields(body, contentType);
  } catch (error) {
    throw error instanceof HttpError ? error : invalidBody("The form cannot be read");
  }
  if (hasReplaced(fields) && !hasReplacement(body)) {
    throw invalidBody("The form is not valid UTF-8");
  }
  const entries = [...fields].map(([name, [only, ...more]]) => {
    return [name, more.length === 0 ? only : [only, ...more]] as const;
  });
  return Object.fromEntries(entries);
}

function readFields(body: Buffer, contentType: string): Promise<ReadonlyMap<string, string[]>> {
  const fields = new Map<string, string[]>();
  return new Promise((resolve, reject) => {
    const parser = new Busboy({ headers: { "content-type": contentType } });
    let count = 0;
    parser.on("field", (name, value) => {
      count += 1;
      if (count > maxFormFields) {
        const message = `The form has more than ${maxFormFields} fields`;
        reject(new HttpError(413, "RequestTooLarge", { message }));
        return;
      }
      const known = fields.get(name);
      if (known === undefined) fields.set(name, [value]);
      else known.push(value);
    });
    parser.on("file", (_name, file) => file.on("error", reject).resume());
    parser.on("error", reject);
    parser.on("finish", () => {
      resolve(fields);
    });
    parser.end(body);
  });
}

/** Bytes that are no text are read as U+FFFD, which a form rarely holds otherwise. */
function hasReplaced(fields: ReadonlyMap<string, readonly string[]>): boolean {
  return [...fields].some(([name, values]) => [name, ...values].join("").includes("\uFFFD"));
}

/** Whether the client itself sent U+FFFD. */
function hasReplacement(body: Buffer): boolean {
  return body.includes("\uFFFD") || /%ef%bf%bd/i.test(body.toString("latin1"));
}

function invalidBody(message: string): HttpError {
  return new HttpError(400, "InvalidBodyContent", { message });
}

function unsupported(message: string): HttpError {
  return new HttpError(415, "UnsupportedMediaType", { message });
}
