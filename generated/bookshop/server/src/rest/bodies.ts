import { Blob } from "node:buffer";

import type { FastifyInstance, FastifyRequest } from "fastify";

import { formTypes, mediaType, readBodiesWith } from "../core/body.js";
import { readText } from "../core/charset.js";
import { HttpError, type Refuse } from "../core/errors.js";
import { readForm } from "../core/form.js";
import { checkValue, readJson, type JsonRules } from "../core/json.js";
import { refuseDigits } from "./problem.js";
import { nestPairs } from "./query.js";

/** The `config` of a Fastify route about its body. */
export interface BodyConfig {
  /** `file` and `text` are read with any content type. Undefined for JSON. */
  readonly body?: "file" | "text" | "form";
}

/**
 * Reads bodies by their content type: JSON, forms with files, text, and bytes for any other type. Unless the route
 * takes a file or text, the docs do not matter, because clients may send JSON for a form and the reverse.
 */
export function readBodies(app: FastifyInstance): void {
  readBodiesWith(app, readBody, refuse);
}

/** Returns the configuration of a route about its body. */
export function bodyConfigOf({ routeOptions }: FastifyRequest): BodyConfig {
  return routeOptions.config as BodyConfig;
}

const rules: JsonRules = { refusesPrototypes: true, refuseDigits };

function readBody(request: FastifyRequest, body: Buffer): unknown {
  const { headers, is404 } = request;
  // Without a route, the answer is 404 or 405 for any body.
  if (is404) return undefined;
  const contentType = headers["content-type"] ?? "";
  const { body: wanted } = bodyConfigOf(request);
  // By newer types of Node, a buffer may be of shared memory, which a blob does not take.
  const parts = [body as Uint8Array<ArrayBuffer>];
  if (wanted === "file") return new Blob(parts, { type: contentType });
  if (wanted === "text") return readText(body, contentType, refuse);
  if (body.length === 0) return undefined;
  const type = mediaType(headers);
  if (type === "" || /[/+]json$/.test(type))
    return readJson(readText(body, contentType, refuse), rules, refuse);
  if (!formTypes.has(type))
    return type.startsWith("text/") ? readText(body, contentType, refuse) : body;
  return readValues(body, contentType);
}

async function readValues(form: Buffer, contentType: string): Promise<unknown> {
  const values = nestPairs(await readForm(form, contentType, refuse), refuse);
  checkValue(values, rules, refuse);
  return values;
}

const titles = {
  400: "Invalid body",
  413: "Request too large",
  415: "Unsupported media type",
} as const;

const refuse: Refuse = (message, status = 400) =>
  new HttpError(status, titles[status], { message });
