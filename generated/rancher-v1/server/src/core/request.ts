import type { FastifyReply, FastifyRequest } from "fastify";

import { formTypes, mediaType } from "./body.js";
import { HttpError } from "./errors.js";
import { isHost } from "./origin.js";
import { maxPairs } from "./pairs.js";

/** What a check of requests is told about an API. */
export interface RequestRules {
  /** Whether a request was sent as POST, whatever it counts as. */
  readonly isPost: (request: FastifyRequest) => boolean;
  /** Whether pages of other origins may send a body of this media type, because the docs show it. */
  readonly takesForeign: (request: FastifyRequest, type: string) => boolean;
}

/**
 * An `onRequest` hook that refuses requests which could be read in two ways, or take long to read: with two
 * hosts or one that is no host, and with too many parameters. It refuses what pages of other origins send,
 * too, where a browser does not ask first and adds the keys that it knows.
 */
export function checkRequests(
  rules: RequestRules,
): (request: FastifyRequest, reply: FastifyReply, done: () => void) => void {
  let known = "";
  return (request, reply, done) => {
    const { host = "" } = request.headers;
    // Most clients say the same host, and to check it takes as long as to find the route.
    if (host !== known) checkHost(host);
    known = host;
    checkHosts(request);
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

function checkHost(host: string): void {
  if (host !== "" && !isHost(host))
    throw new HttpError(400, "BadRequest", { message: "The header Host has no host and port" });
}

/** Node keeps the first of two hosts. What stands in front of the server may have read the other. */
function checkHosts({ raw }: FastifyRequest): void {
  let count = 0;
  const { rawHeaders } = raw;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (name.length === 4 && name.toLowerCase() === "host") count += 1;
  }
  if (count > 1) throw new HttpError(400, "BadRequest", { message: "There are two headers Host" });
}

/** Clients of proxies send whole URLs. What stands in front of the server may have read another host than this one does. */
function checkTarget({ raw, headers }: FastifyRequest): void {
  // What `rewriteUrl` was given. `request.originalUrl` is the same, but adds a member to each request.
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
 * Whether a page of another origin may have sent a change without being allowed to: browsers ask first for
 * other methods than POST and for other types than these.
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
    // Tokens are added by scripts alone, and an application that lets every page in has said so.
    const isByScript = /^bearer /i.test(headers.authorization ?? "");
    return !isByScript && !reply.hasHeader("access-control-allow-origin");
  }
  return !takesForeign(request, type);
}

/** Proxies change `Host`, but no page can set what they or browsers add. */
function isForeign({ headers, host }: FastifyRequest, origin: string): boolean {
  const { "sec-fetch-site": site, "x-forwarded-host": forwarded } = headers;
  if (site === "same-origin" || site === "none") return false;
  const own = origin.replace(/^[a-z][\w+.-]*:\/\//i, "").toLowerCase();
  return ![host, headers.host, forwarded].some((name) => {
    return typeof name === "string" && name.toLowerCase() === own;
  });
}
