import type { Response } from "./api.js";

/** True if a response is an error. False for a response without a status (`default`). */
export function isError({ status }: Pick<Response, "status">): boolean {
  const { value } = status;
  return typeof value === "number" ? value >= 400 : value !== "default";
}

/** The usual reason phrases (RFC 9110 and others), keyed by the status as OpenAPI documents write it. */
const phrases: Readonly<Record<string, string>> = {
  default: "Any other answer",
  "2XX": "Success",
  200: "OK",
  201: "Created",
  202: "Accepted",
  203: "Non-Authoritative Information",
  204: "No Content",
  205: "Reset Content",
  206: "Partial Content",
  207: "Multi-Status",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Content Too Large",
  414: "URI Too Long",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  422: "Unprocessable Content",
  423: "Locked",
  428: "Precondition Required",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** True for a status in `phrases`: `204`, but not `250`. Rare statuses, such as `421`, are not among them. */
export function isUsualStatus(status: number): boolean {
  return Object.hasOwn(phrases, status);
}

/** Returns the words for a status of an OpenAPI document: `404` gives `Not Found`. */
export function phraseOf(status: string): string {
  return phrases[status] ?? `Status ${status}`;
}
