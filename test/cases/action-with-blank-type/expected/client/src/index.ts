// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

export { Client, createClient } from "./client.js";
export {
  ApiError,
  AuthError,
  ConflictError,
  NetworkError,
  NotFoundError,
  ServerError,
  ValidationError,
} from "./core/errors.js";
export type { Collection, ListQuery } from "./core/resource.js";
export type { ClientOptions, RequestOptions } from "./core/transport.js";
export { Disks } from "./resources/disks.js";
