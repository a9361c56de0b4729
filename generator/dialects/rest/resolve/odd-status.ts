import type { RestError } from "../model.js";

/** Matches statuses from one to another, which are ranges and not single statuses: `400 to 499`. */
export const statusRange = /^\W*[1-5]\d\d[`*\s]*(?:to|through|[\u2013-])[`*\s]*[1-5]\d\d\b/i;

/**
 * Returns the start of a text if it looks like a status and is none: `4O4` with a letter, `2XX`, `600`. After a label,
 * a lone number of other length is none either: `Status: 2004`.
 */
export function oddStatus(text: string): string | undefined {
  const [label] = /^[\s`*_]*(?:HTTP\s+)?Status(?:\s+code)?[\s`*_]*[:：]/i.exec(text) ?? [];
  const rest = label === undefined ? text : text.slice(label.length);
  const number = label === undefined ? undefined : /^[\s`*_]*(\d+)[\s`*_.]*$/.exec(rest)?.[1];
  const [, found = number] =
    /^[\s`*_]*(\d[\dOoIl]{2}|[OoIl][\dOoIl]\d|\dxx)(?![\w.-])/i.exec(rest) ?? [];
  return found === undefined || /^(?:[1-5]\d\d|[45]xx)$/i.test(found) ? undefined : found;
}

/** True if a status means that a request failed: `404`, `5XX`. */
export function isOfError(status: RestError["status"]["value"]): boolean {
  return typeof status !== "number" || status >= 400;
}
