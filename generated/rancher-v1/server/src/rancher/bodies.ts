import type { FastifyInstance, FastifyRequest } from "fastify";

import { formTypes, mediaType, readBodiesWith } from "../core/body.js";
import { readText } from "../core/charset.js";
import { faultsError, HttpError, type Fault, type Refuse } from "../core/errors.js";
import { readForm } from "../core/form.js";
import { readJson, type JsonRules } from "../core/json.js";

/**
 * Reads bodies as JSON or as forms. JSON may be sent without a content type or as `text/plain`, and a body with a
 * content type may be empty: real clients send both, and Fastify refuses both. A form becomes an object of strings, and
 * of lists of strings for repeated names.
 */
export function acceptBodies(app: FastifyInstance): void {
  readBodiesWith(app, readBody, refuse);
}

/** `__proto__` is treated like any other name: it is an unknown field of a type, and an ordinary key of a map. */
const rules: JsonRules = {
  refusesPrototypes: false,
  refuseDigits: (pointers) => {
    const [first, ...more] = pointers.map((path): Fault => {
      return { code: "InvalidFormat", fieldName: fieldAt(path), path };
    }) as [Fault, ...Fault[]];
    return faultsError([first, ...more]);
  },
};

/**
 * Returns the name of the field that a JSON Pointer leads to. For an item of the field, it is also the name of the
 * field.
 */
function fieldAt(pointer: string): string {
  const names = pointer.split("/").filter((part) => !/^\d+$/.test(part));
  return (names.at(-1) ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}

/**
 * Reads a body; undefined if it is empty.
 *
 * @throws HttpError 400 for a body that cannot be read, 413 for a form with too many fields, 415 for a type or a
 * charset that is not supported, 422 for integers that a number cannot hold exactly.
 */
function readBody({ headers }: FastifyRequest, body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const type = mediaType(headers);
  const { "content-type": contentType = "" } = headers;
  if (type === "" || type === "text/plain" || /[/+]json$/.test(type))
    return readJson(readText(body, contentType, refuse), rules, refuse);
  if (!formTypes.has(type)) throw refuse("Expected JSON or a form", 415);
  return readFields(body, contentType);
}

/** Reads a form. A repeated name becomes an array. Files are refused, because no field can hold one. */
async function readFields(body: Buffer, contentType: string): Promise<object> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of await readForm(body, contentType, refuse)) {
    if (typeof value !== "string") throw refuse("A part of the form is a file; send texts", 415);
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [value]);
    else known.push(value);
  }
  const entries = [...fields].map(([name, [only, ...more]]) => {
    return [name, more.length === 0 ? only : [only, ...more]] as const;
  });
  return Object.fromEntries(entries);
}

const codes = {
  400: "InvalidBodyContent",
  413: "RequestTooLarge",
  415: "UnsupportedMediaType",
} as const;

const refuse: Refuse = (message, status = 400) => new HttpError(status, codes[status], { message });
