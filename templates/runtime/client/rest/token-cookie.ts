import type { CoreClient } from "../core/transport.js";

/**
 * Makes a client that sends all cookies of a call in one header: those of the token, and those that the call sets. Of two
 * cookies with the same name, that of the call is sent.
 */
export function withOneCookie(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = async (method, target, input = {}) => {
    const headers = Object.entries({ ...input.headers });
    const isCookie = ([name]: readonly [string, string]): boolean => /^cookie$/i.test(name);
    const pairs = headers.filter(isCookie).flatMap(([, value]) => value.split(/;\s*/));
    // The headers of the call are behind that of the token, so its cookies replace those of the token.
    const jar = new Map(pairs.map((pair) => [pair.split("=")[0], pair]));
    const cookie = { cookie: [...jar.values()].join("; ") };
    const others = Object.fromEntries(headers.filter((one) => !isCookie(one)));
    return client.request(method, target, { ...input, headers: { ...others, ...cookie } });
  };
  return { ...client, request };
}
