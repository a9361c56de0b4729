import { isObject, offered, type Entity } from "./entity.js";
import { segment } from "./resource.js";
import type { CoreClient, RequestInput } from "../core/transport.js";

/**
 * Scopes a client to a project: what it asks for goes where the links of the project lead. The
 * project is read with the first call, and its links are kept.
 *
 * @throws TypeError for an id that would lead elsewhere: an empty one, `.` or `..`.
 */
export function project(client: CoreClient, id: string): CoreClient {
  const home = `${client.url}/projects/${segment(id)}`;
  let links: unknown;
  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    // A whole URL, or a path from the root of the server, has a place already.
    if (/^([a-z][a-z\d+.-]*:|[\\/])/i.test(target)) return client.request(method, target, input);
    if (links === undefined) {
      const options = { ...input, query: undefined, body: undefined, check: isObject };
      const found = await client.request("GET", home, options);
      links = (found as Entity).links ?? {};
    }
    const [, plural = "", rest = ""] = /^([^/?]*)(.*)$/s.exec(target) ?? [];
    const base = offered(client, links, "schemas")?.replace(/\/schemas$/, "") ?? home;
    const url = offered(client, links, plural) ?? `${base}/${plural}`;
    return client.request(method, url + rest, input);
  };
  return { url: client.url, request };
}
