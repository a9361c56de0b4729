import type { CoreClient } from "./transport.js";

/**
 * A client that sends requests for URLs of its own host to its own origin, whatever their scheme and
 * port: a server behind a proxy that ends TLS answers `http:` URLs. Without it, they are refused.
 */
export function withSameHost(client: CoreClient): CoreClient {
  return {
    ...client,
    request: (method, target, input) => client.request(method, onOrigin(client.url, target), input),
  };
}

/** A URL on the origin of the root, if it is one of the same host and below the root there. */
function onOrigin(root: string, target: string): string {
  if (!URL.canParse(target)) return target;
  const { origin, hostname } = new URL(root);
  const { pathname, search, hostname: targetHost, protocol } = new URL(target);
  const moved = origin + pathname + search;
  const isOurs = /^https?:$/.test(protocol) && targetHost === hostname;
  return isOurs && (moved === root || moved.startsWith(`${root}/`)) ? moved : target;
}
