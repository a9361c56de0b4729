import { refuseUnknown } from "../core/input.js";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { Params, Route } from "./call.js";
import { refuseSurplus } from "./counted.js";
import { cancelStreams, form } from "./form.js";
import { pages } from "./pages.js";
import { typed } from "./typed.js";

/** The input of `client.request`. */
export interface RouteCall {
  /** The values of the path parameters, keyed by name. */
  readonly path?: Params | undefined;
  readonly params?: Params | undefined;
  readonly options?: RequestOptions | undefined;
}

/**
 * Calls a documented route: `GET /users/{id}`. Of a paged list, it returns the first page.
 *
 * @throws TypeError for an unknown route or an unknown member of the input; then nothing is sent
 */
export async function callRoute(
  client: CoreClient,
  routes: readonly Route[],
  [name, input = {}, ...more]: readonly [name: string, ...input: readonly RouteCall[]],
): Promise<unknown> {
  const { path = {}, params = {}, options } = input;
  const route = routes.find(([text]) => text === name);
  const names = [...name.matchAll(/\{([^{}]*)\}/g)].map(([, one = ""]) => one);
  try {
    if (route === undefined) throw new TypeError(`There is no route ${name}`);
    refuseUnknown(input, ["path", "params", "options"], `the input of ${name}`);
    refuseSurplus([options, ...more]);
    refuseUnknown(path, names, `the path of ${name}`);
  } catch (error) {
    cancelStreams(params);
    throw error;
  }
  // `null` ends a paged list after its first page.
  const open = route[1]?.paging ? pages(() => null) : typed;
  return await open(client, route, {
    path: names.map((one) => path[one]),
    params,
    options,
    share: form,
  });
}
