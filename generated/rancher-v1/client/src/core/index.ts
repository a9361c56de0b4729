// Generated from docs/api/v1.1.
// Do not edit: change the docs, then run `stubdown generate`.

import { parsePlace } from "../rancher/place.js";
import { readError } from "../rancher/read-error.js";
import { readEnvironment } from "./environment.js";
import type { WholeOptions } from "./extend.js";
import { keyHeaders } from "./keys.js";
import { ofServer, parseUrl, type ClientOptions, type PartialOptions } from "./options.js";
import { connect, type CoreClient } from "./transport.js";

export {
  authorizationOf,
  withCredentials,
  type ClientCredentials,
  type CredentialsSource,
} from "./credentials.js";
export { withDetails } from "./details.js";
export {
  ApiError,
  AuthError,
  ConflictError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  type ErrorDetails,
} from "./errors.js";
export { UnavailableError } from "../rancher/entity.js";
export type { Check } from "./exchange.js";
export { withExactNumbers } from "./exact.js";
export { extend, type ClientExtensions, type WholeOptions } from "./extend.js";
export { tunedFetch, type FetchOptions } from "./fetch.js";
export {
  named,
  tagged,
  withHooks,
  withResponse,
  type ClientHooks,
  type Outcome,
  type Try,
  type WithResponse,
} from "./hooks.js";
export { withSameHost } from "./origin.js";
export { withRetry, type Retry } from "./retries.js";
export { withWholeBodies } from "./body.js";
export { follow, type Followed, type FollowOptions } from "../rancher/follow.js";
export type { LinkTo, Undocumented } from "../rancher/link.js";
export type { Linked, LinkName } from "../rancher/links.js";
export { listOf, type List, type Listable, type Page, type Pagination, type Readable } from "../rancher/list.js";
export { undocumented } from "../rancher/undocumented.js";
export { logged, warnIfPlain, type Logger } from "./logger.js";
export type { ClientOptions, PartialOptions, RequestOptions } from "./options.js";
export { project } from "../rancher/project.js";
export type { ChoiceFilters, ListQuery, OneOrMore, OrderedFilters, TextFilters } from "../rancher/query.js";
export type { ReadOptions } from "../rancher/resource.js";
export type { CoreClient, Query, QueryValue, RequestInput } from "./transport.js";
export { wait, WaitError, type State, type WaitOptions } from "../rancher/wait.js";

/**
 * Makes a client without resources, for the functions of single resources: `volumes(createClient({ url }))`.
 *
 * Other options of the whole client do not compile here. Functions add them to a client: `extend(client, options)` adds
 * all of them, and `withHooks`, `withRetry`, `withSameHost` and `withCredentials` add one each. `logged` and
 * `tunedFetch` make a `fetch`.
 *
 * @throws TypeError if `url` is no URL, or has a path below the root of the API; URIError if credentials in it are not
 * percent encoded
 */
export function createClient(options: ClientOptions & WholeOptions): CoreClient {
  const url = parseUrl(options.url, ofServer);
  if (!/\/v1\/*$|^(?!.*\/v\d)/i.test(url.pathname)) throw new TypeError("Unexpected url, expected https://host" + "/v1");
  const root = (url.origin + url.pathname).replace(/(\/v1)?\/*$/, "/v1");
  return connect([root, readError, keyHeaders(url, options)], options);
}

/**
 * Completes options from the environment: `RANCHER_URL`, `RANCHER_ACCESS_KEY` and
 * `RANCHER_SECRET_KEY`. The given options take precedence. The URL is that of a server, of the root of its API, or
 * of its schemas.
 *
 * @throws TypeError if neither the options nor the environment have a URL, or if it is invalid or that of a project
 */
export function fromEnvironment(options: PartialOptions & WholeOptions = {}): ClientOptions {
  const found = readEnvironment({ prefix: "RANCHER", agent: "rancher-v1-client/0.1.0" }, options);
  const { url, projectId } = parsePlace(found.url);
  if (projectId === undefined) return { ...found, url };
  throw new TypeError("Unexpected url of a project, expected that of a server");
}
