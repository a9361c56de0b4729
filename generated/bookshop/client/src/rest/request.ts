import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import { single, type Params, type Route } from "./call.js";
import { form } from "./form.js";
import { pages } from "./pages.js";

/** What `client.request` is called with. */
export interface RouteCall {
  /** The parameters of the path by name. */
  readonly path?: Params | undefined;
  readonly params?: Params | undefined;
  readonly options?: RequestOptions | undefined;
}

/**
 * Calls a route that is given by its text, with the parameters of its path by name.
 *
 * @throws TypeError if there is no such route; nothing is sent then
 */
export async function callRoute(
  client: CoreClient,
  routes: readonly Route[],
  [name, input = {}]: readonly [name: string, input?: RouteCall],
): Promise<unknown> {
  const { path = {}, params = {}, options } = input;
  const route = routes.find(([text]) => text === name);
  if (route === undefined) throw new TypeError(`There is no route ${name}`);
  const names = [...name.matchAll(/\{([^{}]*)\}/g)].map(([, one = ""]) => one);
  // Of a list, the first page alone.
  const open = route[1]?.paging ? pages(() => null) : single;
  return await open(client, route, {
    path: names.map((one) => path[one]),
    params,
    options,
    share: form,
  });
}
