import type { FastifyRequest } from "fastify";

import { HttpError, type Refuse } from "../core/errors.js";
import { unescapeText } from "../core/pairs.js";
import { isObject, type Row } from "../core/row.js";
import type { Context } from "./handler.js";

/** A request with what its answer depends on. */
export interface Call {
  readonly request: FastifyRequest;
  /** Where links begin: `http://host:8080/v1/projects/1a5`. */
  readonly root: string;
  /** Where links that leave the project begin: `http://host:8080/v1`. */
  readonly base: string;
  readonly context: Context;
}

/** What is sent. An answer without a body is sent with the status alone. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string | undefined;
}

/**
 * The query of a request by name; a name that is repeated has an array.
 *
 * @throws HttpError 400 for escapes that are not UTF-8: the parser keeps them, and a filter would find nothing
 */
export function searchOf({ request }: Pick<Call, "request">): Row {
  const { url, query } = request;
  const start = url.indexOf("?");
  if (start !== -1) unescapeText(url.slice(start + 1), refuse);
  return query as Row;
}

const refuse: Refuse = (message) => new HttpError(400, "BadRequest", { message });

/** The `rev` of a body as text. One that is neither number nor text is the `rev` of no resource. */
export function revOf({ request: { body } }: Call): string | undefined {
  const rev = isObject(body) && Object.hasOwn(body, "rev") ? body["rev"] : null;
  return rev === null ? undefined : revText(rev);
}

/** A `rev` as it is compared. */
export function revText(rev: unknown): string {
  return typeof rev === "string" || typeof rev === "number" ? String(rev) : "none";
}
