// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

export type { Disks, DisksQuery } from "./resources/disks.js";
export type { Hosts, HostsQuery } from "./resources/hosts.js";
export type { Passwords, PasswordsQuery } from "./resources/passwords.js";

export {
  createClient,
  type Client,
  type ClientResources,
  type Options,
  type ResourceName,
  type ResourceOf,
} from "./client.js";
export {
  ApiError,
  AuthError,
  ConflictError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnavailableError,
  ValidationError,
  WaitError,
  authorizationOf,
  fromEnvironment,
  listOf,
  undocumented,
  withResponse,
} from "./core/index.js";
export type {
  Check,
  ChoiceFilters,
  ClientCredentials,
  ClientExtensions,
  ClientHooks,
  ClientOptions,
  CoreClient,
  CredentialsSource,
  ErrorDetails,
  FetchOptions,
  FollowOptions,
  Followed,
  LinkName,
  LinkTo,
  Linked,
  List,
  ListQuery,
  Listable,
  Logger,
  OneOrMore,
  OrderedFilters,
  Outcome,
  Page,
  Pagination,
  PartialOptions,
  Query,
  QueryValue,
  ReadOptions,
  Readable,
  RequestInput,
  RequestOptions,
  Retry,
  State,
  TextFilters,
  Try,
  Undocumented,
  WaitOptions,
  WithResponse,
} from "./core/index.js";
export type * from "@api/models";
