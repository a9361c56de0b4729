import { isObject, offered, type Entity } from "./entity.js";
import { ApiError, NotFoundError } from "../core/errors.js";
import { kept } from "../core/kept.js";
import { segment } from "./resource.js";
import type { CoreClient, RequestInput } from "../core/transport.js";

/**
 * Makes a client for one project. It sends requests to the URLs in the links of the project, which the first call reads.
 * An answer with the id of another project is refused. If the project does not exist, calls fail with an `ApiError` of
 * status 404. It is no `NotFoundError`, because `find` and `delete` would read that as a missing resource.
 *
 * @throws TypeError if the id is empty, `.` or `..`
 */
export function project(client: CoreClient, id: string): CoreClient {
  const home = `${client.url}/projects/${segment(id)}`;
  let links: unknown;
  const isOwn = (body: unknown): boolean => isObject(body) && ((body as Entity).id ?? id) === id;
  const request = async (
    method: string,
    target: string,
    given?: RequestInput,
  ): Promise<unknown> => {
    // A URL, or a path from the root of the server, is sent as it is.
    if (/^([\w+.-]+:|[\\/])/.test(target)) return client.request(method, target, given);
    const input = kept({ ...given });
    const deadline = Date.now() + (input.timeout ?? client.timeout);
    if (!links) {
      // Without the headers that are only for the request of the call, such as `if-match`. Others may be credentials.
      const headers = Object.fromEntries(
        Object.entries({ ...input.headers }).filter(
          ([name]) => !/^(if-|content-|range)|idempotency|method/i.test(name),
        ),
      );
      const options = { ...input, headers, query: {}, body: undefined, check: isOwn };
      const found = await client.request("GET", home, options).catch((error: unknown) => {
        if (error instanceof NotFoundError) throw new ApiError(error.message, error);
        throw error;
      });
      links = (found as Entity).links ?? {};
    }
    // The pattern fits each target.
    const [, plural, rest] = /([^/?]*)(.*)/s.exec(target) as unknown as [string, string, string];
    const base = offered(client, [links, "schemas"])?.replace(/\/schemas$/, "") ?? home;
    const url = offered(client, [links, plural]) ?? `${base}/${plural}`;
    return client.request(method, url + rest, { ...input, timeout: deadline - Date.now() });
  };
  return { ...client, request };
}
