// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import { disks, type Disks } from "./resources/disks.js";

import { createClient as connect } from "./core/index.js";
import { follow, type Followed, type FollowOptions } from "./rancher/follow.js";
import type { Linked, LinkName } from "./rancher/links.js";
import { withJson } from "./core/details.js";
import { readEnvironment } from "./core/environment.js";
import { extend, type ClientExtensions } from "./core/extend.js";
import { tunedFetch } from "./core/fetch.js";
import { tagged } from "./core/hooks.js";
import {
  checkOptions,
  checkTarget,
  copyOptions,
  optionNames,
  refuseMore,
  refuseOptionNames,
  refuseUnknown,
  withStrictAll,
} from "./core/input.js";
import { logged, quiet, warnIfPlain, type Logger } from "./core/logger.js";
import type { ClientOptions, PartialOptions, RequestOptions } from "./core/options.js";
import { withDocumented } from "./rancher/documented.js";
import type { Listable } from "./rancher/list.js";
import type { CoreClient, RequestInput } from "./core/transport.js";
import { parsePlace } from "./rancher/place.js";
import type { ReadOptions } from "./rancher/resource.js";
import { wait, WaitError, type WaitOptions } from "./rancher/wait.js";

/** The options of a client. Missing options are read from the environment. */
export interface Options extends PartialOptions, ClientExtensions {
  /**
   * The URL of the server, `https://host:8080`, or of the root of its API, of its schemas, or of a project. It may have
   * credentials, which do not appear in errors and logs.
   */
  readonly url?: string | undefined;
  /**
   * Gets warnings, and a line for each try of a request. Default: warnings go to the console.
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

/** The type of a resource, by its name in the client: `ResourceOf<"volumes">`. */
export type ResourceOf<Name extends ResourceName> =
  ClientResources[Name] extends Listable<infer Resource> ? Resource : unknown;

/** A client for the whole API, with a property for each resource. */
export interface Client extends CoreClient, ClientResources {
  /** Sends `GET` to a URL of the server or a path below the root of the API; throws like `request`. */
  get<T = unknown>(target: string, input?: RequestInput): Promise<T>;
  /** Sends `POST`; see `get`. */
  post<T = unknown>(target: string, body?: unknown, input?: RequestInput): Promise<T>;
  /** Sends `PUT`; see `get`. */
  put<T = unknown>(target: string, body?: unknown, input?: RequestInput): Promise<T>;
  /** Sends `DELETE`; see `get`. */
  del<T = unknown>(target: string, input?: RequestInput): Promise<T>;

  /**
   * Reads a resource until it meets `until`, and returns its last reading. Without `until`, the wait ends when the
   * transition of the resource ends. The default of `timeout` is 120,000 milliseconds.
   *
   * The resource may be the promise of a call: `client.wait(client.volumes.create(body), { until: "active" })`.
   *
   * @throws WaitError on timeout, if the transition failed, or if the resource was removed
   */
  wait<Resource extends object | null | undefined>(
    resource: Resource | PromiseLike<Resource>,
    options?: WaitOptions<NonNullable<Resource>>,
  ): Promise<Resource>;

  /**
   * Reads the list or the resource to which a link leads.
   *
   * @throws UnavailableError if the resource does not have the link, and TypeError for an unknown option; in both cases,
   * nothing is sent
   */
  follow<Resource extends object, Name extends LinkName<Resource>>(
    resource: Resource,
    link: Name,
    options?: FollowOptions,
  ): Followed<Linked<Resource, Name>>;
}

/**
 * Makes a client for one server. Missing options are read from the environment: `API_URL`,
 * `API_ACCESS_KEY` and `API_SECRET_KEY`.
 *
 * @throws TypeError if `url` is missing or invalid, or if another option has an invalid value; URIError if credentials
 * or a project id in `url` have an invalid percent escape
 */
export function createClient(all: Options = {}, ...more: readonly undefined[]): Client {
  refuseMore(more);
  // The copy below would lose the values of a map or of an instance of a class. The names are checked later.
  refuseUnknown(all, Object.keys(all), "options");
  const { logger = quiet, ...given } = all;
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

/** The functions that make the methods of resources, keyed by the name of the resource. */
type Makers = {
  readonly [Name in ResourceName]: (client: CoreClient) => ClientResources[Name];
};

type Method = (...given: readonly unknown[]) => unknown;

/** Adds all resources to a client. If there are hooks (`isTold`), they get the name of the called method. */
function withResources(core: CoreClient, isTold: boolean): Client {
  const makers: Makers = {
    disks: disks,
  };
  const parts = Object.entries(makers).map(([name, make]) => {
    const method =
      (key: string) =>
      (...given: unknown[]): unknown => {
        // Only actions and updates have an input between the target and the options.
        const at = /^(list|create|get|find|delete)$/.test(key) ? 1 : 2;
        const options = given[at] as RequestOptions | undefined;
        if (options) given[at] = copyOptions(options);
        const known = /^(get|find)$/.test(key) ? [...optionNames, "include"] : optionNames;
        const named = withDocumented(isTold ? tagged(core, `${name}.${key}`) : core, key);
        const request: CoreClient["request"] = async (verb, target, input) => {
          // An argument after the options would be lost.
          refuseUnknown(given[at + 1] === undefined ? options : at, known, "options");
          refuseOptionNames(input?.query);
          // `get` has added `include` to the query.
          const sent: RequestInput & ReadOptions = { ...input, include: undefined };
          return named.request(verb, target, sent);
        };
        const made = make({ ...core, request }) as unknown as Record<string, Method>;
        return withStrictAll(made[key]?.(...given));
      };
    return [name, Object.fromEntries(Object.keys(make(core)).map((key) => [key, method(key)]))];
  });
  type Others = readonly unknown[];
  const send = async <T>(
    [method, target, input]: readonly [string, string, RequestInput | undefined],
    others: Others,
  ): Promise<T> => {
    checkTarget(target);
    refuseMore(others);
    return (await core.request(method, target, input)) as T;
  };
  return {
    ...core,
    ...(Object.fromEntries(parts) as ClientResources),
    get: (target, input, ...others: Others) => send(["GET", target, input], others),
    post: (target, body, input, ...others: Others) => {
      const busy = /[?&]action=/.test(target);
      return send(["POST", target, { busy, ...input, body }], others);
    },
    put: (target, body, input, ...others: Others) =>
      send(["PUT", target, { busy: true, ...input, body }], others),
    del: (target, input, ...others: Others) => send(["DELETE", target, input], others),
    wait: async (resource, options, ...others: Others) => {
      // The resource may be a call that fails. If nobody waited for it, its rejection would end the process.
      Promise.resolve(resource).catch(() => undefined);
      refuseUnknown(options, ["until", "timeout", "signal"], "options");
      // If `timeout` were a string, it would be joined to the time, and the wait would not end.
      checkOptions({ ...options });
      refuseMore(others);
      const { until } = options ?? {};
      const own = typeof until === "function" ? { ...options, until: settled(until) } : options;
      return wait(tagged(core, "wait"), resource, own).catch((error: unknown) => {
        throw error instanceof WaitError ? withJson(error) : error;
      });
    },
    follow: (resource, link, options, ...others: Others) => {
      const own = withDocumented(tagged(core, "follow"), "follow");
      const given = copyOptions(options);
      return withStrictAll(follow(own, resource, link, given, ...(others as never[])));
    },
  };
}

/** Makes an `until` that throws a TypeError if the given one returns a promise, which would count as true. */
function settled<One>(until: (one: One) => boolean): (one: One) => boolean {
  return (one) => {
    const isDone: unknown = until(one);
    if ("then" in Object(isDone)) throw new TypeError("Unexpected promise of until");
    return isDone as boolean;
  };
}
