import type { FastifyRequest } from "fastify";

import { HttpError, type Refuse } from "../core/errors.js";
import { unescapeText } from "../core/pairs.js";
import { isObject, type Row } from "../core/row.js";
import type { Context } from "./handler.js";

/** A request with the URLs and the context that its answer needs. */
export interface Call {
  readonly request: FastifyRequest;
  /** The URL with which links begin: `http://host:8080/v1/projects/1a5`. */
  readonly root: string;
  /** The URL with which links out of the project begin: `http://host:8080/v1`. */
  readonly base: string;
  readonly context: Context;
}

/** An answer. Without `body`, only the status and headers are sent. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string | undefined;
}

/**
 * Returns the query of a request, keyed by name. A repeated name has an array.
 *
 * @throws HttpError 400 for escapes that are not UTF-8, which the parser of Fastify would keep as they are
 */
export function searchOf({ request }: Pick<Call, "request">): Row {
  const { url, query } = request;
  const start = url.indexOf("?");
  if (start !== -1) unescapeText(url.slice(start + 1), refuse);
  return query as Row;
}

const refuse: Refuse = (message) => new HttpError(400, "BadRequest", { message });

/** Returns the `rev` of a body as a string; undefined if it has none. */
export function revOf({ request: { body } }: Call): string | undefined {
  const rev = isObject(body) && Object.hasOwn(body, "rev") ? body["rev"] : null;
  return rev === null ? undefined : revText(rev);
}

/** Converts a `rev` to a string for comparison. Any type but string and number gives `none`, which no resource has. */
export function revText(rev: unknown): string {
  return typeof rev === "string" || typeof rev === "number" ? String(rev) : "none";
}
