import type { CoreClient } from "./transport.js";

/**
 * Makes a client that sends requests for URLs on its own host to its own origin, with any scheme and port in these
 * URLs. A server behind a proxy that ends TLS answers with `http:` URLs, which other clients refuse.
 */
export function withSameHost(client: CoreClient): CoreClient {
  return {
    ...client,
    request: (method, target, input) => client.request(method, onOrigin(client.url, target), input),
  };
}

/**
 * Returns a URL that has the host of the root with the origin of the root, if the result is below the root. Any other URL
 * is returned unchanged.
 */
function onOrigin(root: string, target: string): string {
  if (!URL.canParse(target)) return target;
  const { origin, hostname } = new URL(root);
  const { pathname, search, hostname: targetHost, protocol } = new URL(target);
  const moved = origin + pathname + search;
  const isOurs = /^https?:$/.test(protocol) && targetHost === hostname;
  return isOurs && (moved === root || moved.startsWith(`${root}/`)) ? moved : target;
}
