import type { Server } from "node:http";

import type { FastifyReply, FastifyRequest } from "fastify";

import { formTypes, mediaType } from "./body.js";
import { HttpError } from "./errors.js";
import { isHost } from "./origin.js";
import { maxPairs } from "./pairs.js";

/** The facts about an API that the check of requests needs. */
export interface RequestRules {
  /** True if a request was sent as POST, even if the server handles it as another method. */
  readonly isPost: (request: FastifyRequest) => boolean;
  /** True if pages of other origins may send a body of this media type, because the docs have it. */
  readonly takesForeign: (request: FastifyRequest, type: string) => boolean;
}

/**
 * Makes an `onRequest` hook that refuses ambiguous and expensive requests: two hosts, two credentials, two content
 * types, an invalid host, too many headers, too many parameters.
 *
 * It also refuses forged requests of other origins (CSRF). These are POSTs that a browser sends without a preflight, but
 * with the credentials it has stored.
 */
export function checkRequests(
  rules: RequestRules,
): (request: FastifyRequest, reply: FastifyReply, done: () => void) => void {
  let known = "";
  return (request, reply, done) => {
    limitBody(request.raw.socket);
    const { host = "" } = request.headers;
    // Most requests have the same host, and checking it takes as long as finding the route.
    if (host !== known) checkHost(host);
    known = host;
    checkRepeated(request);
    checkHeaderCount(request);
    checkTarget(request);
    if (hasManyPairs(request.url)) {
      const message = `The query has more than ${maxPairs} parameters`;
      throw new HttpError(400, "BadRequest", { message });
    }
    if (isUnasked(request, reply, rules)) {
      const message = "Send `Content-Type: application/json`, because this page has another origin";
      throw new HttpError(415, "UnsupportedMediaType", { message });
    }
    done();
  };
}

/**
 * Keeps the time for headers of a server within the time for whole requests. Otherwise, Node ends an incomplete body
 * after the longer time. An application can listen with several servers, so each is set by its first request.
 */
function limitBody(socket: object): void {
  // Only newer types of Node have this property, as a server that need not be one of HTTP.
  const { server } = socket as { readonly server?: Server | null };
  if (!server || !(server.requestTimeout > 0)) return;
  if (server.headersTimeout > server.requestTimeout) server.headersTimeout = server.requestTimeout;
}

function checkHost(host: string): void {
  if (host !== "" && !isHost(host))
    throw new HttpError(400, "BadRequest", { message: "The header Host has no host and port" });
}

/** Headers that may not be given twice: Node uses the first, and a proxy may have used the second. */
const single: ReadonlyMap<string, string> = new Map(
  ["Host", "Authorization", "Content-Type"].map((name) => [name.toLowerCase(), name]),
);
const singleLengths: ReadonlySet<number> = new Set([...single.keys()].map(({ length }) => length));

/** Refuses two headers of one name if Node would drop one without an error. */
function checkRepeated({ raw }: FastifyRequest): void {
  let known = "";
  const { rawHeaders } = raw;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const { [index]: given = "" } = rawHeaders;
    if (!singleLengths.has(given.length)) continue;
    const name = single.get(given.toLowerCase());
    if (name === undefined) continue;
    if (known.includes(`${name};`)) {
      const message = `There are two headers ${name}`;
      throw new HttpError(400, "BadRequest", { message });
    }
    known += `${name};`;
  }
}

/**
 * Refuses a PUT of a part, as RFC 9110 (14.5) asks of a server that would store the part as the whole.
 *
 * @throws HttpError 400
 */
export function checkRange({ method, headers }: FastifyRequest): void {
  if (method !== "PUT" || headers["content-range"] === undefined) return;
  throw new HttpError(400, "BadRequest", { message: "Send the whole, without Content-Range" });
}

/**
 * Refuses a change with a condition that cannot be met: `If-Match` with a tag, because tags are not compared or weak
 * (RFC 9110, 13.1.1), and a PUT with `If-None-Match: *`, because a PUT changes a row that exists.
 *
 * @param advice The message of the error.
 * @throws HttpError 412
 */
export function checkConditions(
  { method, headers }: Pick<FastifyRequest, "method" | "headers">,
  advice: string,
): void {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return;
  const { "if-match": match = "*", "if-none-match": noneMatch } = headers;
  const isNew = method === "PUT" && noneMatch?.trim() === "*";
  if (match.trim() === "*" && !isNew) return;
  throw new HttpError(412, "PreconditionFailed", { message: advice });
}

/** The number of headers that Node reads if the server has no `maxHeadersCount`. */
const usualHeaders = 1000;

/**
 * Refuses more headers than Node reads. Node drops the others without an error, and with them credentials, or the length
 * and with it the body.
 */
function checkHeaderCount({ raw, server }: FastifyRequest): void {
  const most = server.server.maxHeadersCount ?? usualHeaders;
  if (most === 0 || raw.rawHeaders.length <= 2 * most) return;
  const message = `There are more than ${most} headers`;
  throw new HttpError(431, "RequestHeaderFieldsTooLarge", { message });
}

/** Refuses a whole URL as target, as clients of proxies send it, if its host is not that of the header `Host`. */
function checkTarget({ raw, headers }: FastifyRequest): void {
  // The URL before `rewriteUrl`. `request.originalUrl` is the same, but adds a member to each request.
  const { originalUrl = raw.url ?? "" } = raw as typeof raw & { readonly originalUrl?: string };
  if (originalUrl.startsWith("/")) return;
  const [, host] = /^https?:\/\/([^/?#]*)/i.exec(originalUrl) ?? [];
  if (host === undefined || host.toLowerCase() === (headers.host ?? "").toLowerCase()) return;
  const message = "The URL and the header Host name two hosts";
  throw new HttpError(400, "BadRequest", { message });
}

function hasManyPairs(url: string): boolean {
  if (url.length < maxPairs) return false;
  let count = 0;
  for (let at = url.indexOf("&"); at !== -1; at = url.indexOf("&", at + 1)) count += 1;
  return count >= maxPairs;
}

/**
 * True if a page of another origin may have sent a POST without permission. For other methods and media types,
 * browsers send a preflight request first.
 */
function isUnasked(
  request: FastifyRequest,
  reply: FastifyReply,
  { isPost, takesForeign }: RequestRules,
): boolean {
  const { headers, is404 } = request;
  if (headers.origin === undefined || is404 || !isPost(request)) return false;
  const type = mediaType(headers);
  if (type !== "" && type !== "text/plain" && !formTypes.has(type)) return false;
  if (!isForeign(request, headers.origin)) return false;
  const { "content-length": length = "0", "transfer-encoding": chunks } = headers;
  if (length === "0" && chunks === undefined) {
    // Only scripts add tokens, never a browser by itself. An application with CORS has allowed other origins.
    const isByScript = /^bearer /i.test(headers.authorization ?? "");
    return !isByScript && !reply.hasHeader("access-control-allow-origin");
  }
  return !takesForeign(request, type);
}

/** True if `Origin` differs from this server. Proxies change `Host`, but no page can set the headers compared here. */
function isForeign({ headers, host }: FastifyRequest, origin: string): boolean {
  const { "sec-fetch-site": site, "x-forwarded-host": forwarded } = headers;
  if (site === "same-origin" || site === "none") return false;
  const own = origin.replace(/^[a-z][\w+.-]*:\/\//i, "").toLowerCase();
  return ![host, headers.host, forwarded].some((name) => {
    return typeof name === "string" && name.toLowerCase() === own;
  });
}
