// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import { disks, type Disks } from "./resources/disks.js";

import { createClient as connect } from "./core/index.js";
import { follow, type Followed, type FollowOptions } from "./rancher/follow.js";
import type { Linked, LinkName } from "./rancher/links.js";
import { readEnvironment } from "./core/environment.js";
import { extend, type ClientExtensions } from "./core/extend.js";
import { tunedFetch } from "./core/fetch.js";
import { named, tagged } from "./core/hooks.js";
import { refuseOptionNames } from "./core/input.js";
import { logged, quiet, warnIfPlain, type Logger } from "./core/logger.js";
import type { ClientOptions, PartialOptions } from "./core/options.js";
import type { Listable } from "./rancher/list.js";
import type { CoreClient, RequestInput } from "./core/transport.js";
import { parsePlace } from "./rancher/place.js";
import { wait, type WaitOptions } from "./rancher/wait.js";

/** How to reach the server. Missing options are taken from the environment. */
export interface Options extends PartialOptions, ClientExtensions {
  /**
   * The server, `https://host:8080`, or the root of its API, of its schemas, or of a project.
   * Credentials in it are used and never shown.
   */
  readonly url?: string | undefined;
  /**
   * Takes warnings, and a line for each try of a request; by default warnings go to the console.
   */
  readonly logger?: Logger | undefined;
}

/** The methods of each resource. */
export interface ClientResources {
  /** Resources of type `disk`. */
  readonly disks: Disks;
}

/** The name of a resource in the client: `client[name].list()`. */
export type ResourceName = keyof ClientResources;

/** What the methods of a resource are about, by its name in the client. */
export type ResourceOf<Name extends ResourceName> =
  ClientResources[Name] extends Listable<infer Resource> ? Resource : unknown;

/** The whole API: a property for each resource. */
export interface Client extends CoreClient, ClientResources {
  /** Sends `GET` to a URL of the server, or to a path below the root of the API; see `request`. */
  get<T = unknown>(target: string, input?: RequestInput): Promise<T>;
  /** Sends `POST`; see `get`. */
  post<T = unknown>(target: string, body?: unknown, input?: RequestInput): Promise<T>;
  /** Sends `PUT`; see `get`. */
  put<T = unknown>(target: string, body?: unknown, input?: RequestInput): Promise<T>;
  /** Sends `DELETE`; see `get`. */
  del<T = unknown>(target: string, input?: RequestInput): Promise<T>;

  /**
   * Reads a resource until it meets `until`, and returns its last reading.
   *
   * The promise of a call may be passed:
   * `client.wait(client.volumes.create(body), { until: "active" })`.
   *
   * @throws WaitError on timeout, if the transition failed, or if the resource was removed.
   */
  wait<Resource extends object | null | undefined>(
    resource: Resource | PromiseLike<Resource>,
    options?: WaitOptions<NonNullable<Resource>>,
  ): Promise<Resource>;

  /**
   * Reads what a link leads to: a list if it leads to many resources, else one resource.
   *
   * @throws UnavailableError if the resource has no such link, and TypeError for an unknown option; then
   * nothing is sent.
   */
  follow<Resource extends object, Name extends LinkName<Resource>>(
    resource: Resource,
    link: Name,
    options?: FollowOptions,
  ): Followed<Linked<Resource, Name>>;
}

/**
 * Makes a client for one server. Missing options are taken from the environment:
 * `API_URL`, `API_ACCESS_KEY` and `API_SECRET_KEY`.
 *
 * @throws TypeError if `url` is missing or wrong; URIError if credentials or a project id in it are not
 * encoded.
 */
export function createClient({ logger = quiet, ...given }: Options = {}): Client {
  const found = readEnvironment({ prefix: "API", agent: "api-client/0.0.0" }, given);
  const { url, projectId } = parsePlace(found.url);
  warnIfPlain(url, logger);
  const send = tunedFetch(logged(found.fetch, logger), given.fetchOptions, given.maxBytes);
  const options = { ...given, ...found, url, fetch: send };
  const plain: ClientOptions = options;
  const core = extend(connect(plain), options);
  const isTold = given.hooks !== undefined;
  if (projectId !== undefined) throw new TypeError("Unexpected url of a project: the API has none");
  return withResources(core, isTold);
}

/** The client with all resources; if hooks are told, each method has a name for them. */
function withResources(core: CoreClient, isTold: boolean): Client {
  const makers: { readonly [Name in ResourceName]: (client: CoreClient) => ClientResources[Name] } = {
    disks: disks,
  };
  const parts = Object.entries(makers).map(([name, make]) => {
    const typed: CoreClient = {
      ...core,
      request: async (method, target, input) => {
        refuseOptionNames(input?.query);
        return core.request(method, target, input);
      },
    };
    return [name, isTold ? named<object>(typed, name, make) : make(typed)];
  });
  const send = async <T>(method: string, target: string, input?: RequestInput): Promise<T> =>
    (await core.request(method, target, input)) as T;
  return {
    ...core,
    ...(Object.fromEntries(parts) as ClientResources),
    get: (target, input) => send("GET", target, input),
    post: (target, body, input) => send("POST", target, { ...input, body }),
    put: (target, body, input) => send("PUT", target, { ...input, body }),
    del: (target, input) => send("DELETE", target, input),
    wait: (resource, options) => wait(tagged(core, "wait"), resource, options),
    follow: (resource, link, options) => follow(tagged(core, "follow"), resource, link, options),
  };
}
