import type { CoreClient } from "../core/transport.js";

/**
 * Makes a client that sends all cookies of a call in one header: those that the call sets, and those of the token. The
 * token gives way to cookies of the call with the same name.
 */
export function withOneCookie(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = async (method, target, input = {}) => {
    const headers = Object.entries({ ...input.headers });
    const isCookie = ([name]: readonly [string, string]): boolean => /^cookie$/i.test(name);
    const lists = headers
      .filter(isCookie)
      .map(([, value]) => value.split(/;\s*/).filter((pair) => pair !== ""));
    const nameOf = (pair: string): string | undefined => pair.split("=")[0];
    // The headers of the call are behind that of the token. A call may send two cookies with one name.
    const pairs = lists.flatMap((list, index) => {
      const later = new Set(
        lists
          .slice(index + 1)
          .flat()
          .map(nameOf),
      );
      return list.filter((pair) => !later.has(nameOf(pair)));
    });
    const cookie = pairs.length > 0 ? { cookie: pairs.join("; ") } : {};
    const others = Object.fromEntries(headers.filter((one) => !isCookie(one)));
    return client.request(method, target, { ...input, headers: { ...others, ...cookie } });
  };
  return { ...client, request };
}
