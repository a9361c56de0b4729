// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

export type { Disks, DisksQuery } from "./resources/disks.js";
export type { Hosts, HostsQuery } from "./resources/hosts.js";
export type { Passwords, PasswordsQuery } from "./resources/passwords.js";

export { createClient, type Client, type Options } from "./client.js";
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
  withResponse,
} from "./core/index.js";
export type * from "./core/index.js";
