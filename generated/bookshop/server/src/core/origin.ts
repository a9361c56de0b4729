import { isIPv6, type Socket } from "node:net";

import type { FastifyRequest } from "fastify";

/** A host name or address, with or without a port. Anything else must not get into URLs. */
const hostPattern = /^(?:\w[\w-]*(?:\.\w[\w-]*)*\.?|\[([\da-f:.]+)\])(?::(\d{1,5}))?$/i;

/** A path of plain segments, without `.` and `..`, which clients would resolve. */
const prefixPattern = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/;

/**
 * Returns the beginning of the URLs in an answer: `http://host:8080`, and the path prefix that a proxy removed. The
 * headers `X-Forwarded-Proto`, `-Host`, `-Port` and `-Prefix` count only if the application trusts the proxy
 * (Fastify's option `trustProxy`).
 */
export function readOrigin(request: FastifyRequest): string {
  const socket = request.raw.socket as Socket | null;
  // The connection is closed, so no client will read the URL.
  if (socket === null) return "http://localhost";
  const protocol = request.protocol === "https" ? "https" : "http";
  const { host } = request;
  const known = isHost(host) ? host : addressOf(socket);
  // Fastify trusts the sender if it took an address or the host from a forwarded header.
  const isForwarded = (request.ips?.length ?? 0) > 1 || host !== request.headers.host;
  if (!isForwarded) return `${protocol}://${known}`;
  const { "x-forwarded-port": port, "x-forwarded-prefix": prefix } = request.headers;
  const place = typeof port === "string" ? withPort(known, protocol, port) : known;
  const path = typeof prefix === "string" ? prefix.replace(/\/$/, "") : "";
  return `${protocol}://${place}${prefixPattern.test(path) ? path : ""}`;
}

/** True if a string is a host name or an address, with or without a port. */
export function isHost(host: string): boolean {
  const found = hostPattern.exec(host);
  if (found === null) return false;
  const [, address, port = "0"] = found;
  return isPort(port) && (address === undefined || isIPv6(address));
}

function addressOf({ localAddress = "localhost", localPort = 80 }: Socket): string {
  const name = localAddress.includes(":") ? `[${localAddress}]` : localAddress;
  return `${name}:${localPort}`;
}

function withPort(host: string, protocol: "http" | "https", port: string): string {
  const hasPort = /:\d+$/.test(host);
  const isUsual = port === (protocol === "https" ? "443" : "80");
  return hasPort || isUsual || !isPort(port) ? host : `${host}:${port}`;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
