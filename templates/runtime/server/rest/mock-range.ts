import { Blob } from "node:buffer";

import type { FastifyRequest } from "fastify";

import { HttpError } from "../core/errors.js";
import { Reply } from "./answer.js";
import type { RouteDefinition } from "./definition.js";

/**
 * Returns the part of a file or a text that a GET with a range of bytes asks for. Clients would take the whole for that
 * part.
 *
 * @throws HttpError 416 for a range that begins after the end, or that has no bytes
 */
export function partOf(
  answer: unknown,
  { media }: RouteDefinition,
  { method, headers }: FastifyRequest,
): unknown {
  const [found, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? "") ?? [];
  const isText = typeof answer === "string" && media !== undefined;
  const file = isText ? new Blob([answer], { type: media }) : answer;
  // Of an invalid range, such as `bytes=3-1`, the whole is sent.
  const isValid =
    found !== undefined &&
    (first === "" ? last !== "" : last === "" || Number(first) <= Number(last));
  if (!isValid || method !== "GET" || !(file instanceof Blob)) return answer;
  const { size, type } = file;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  if (start >= end) throw new HttpError(416, "RangeNotSatisfiable");
  const range = `bytes ${start}-${end - 1}/${size}`;
  return new Reply(206, file.slice(start, end, type), { "content-range": range });
}
