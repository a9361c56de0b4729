// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

export { hasErrorBody } from "./error-body.js";
export type { BooksClient } from "./groups/books.js";
export type { OrdersClient } from "./groups/orders.js";
export type { ReviewsClient } from "./groups/reviews.js";
export type { ShelvesClient } from "./groups/shelves.js";
export type { Routes } from "./routes.js";

export { createClient, type Client, type RouteInput } from "./client.js";
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
  fromEnvironment,
  optionOf,
  pagesOf,
  withResponse,
} from "./core/index.js";
export type {
  ClientHooks,
  ConnectOptions,
  CoreClient,
  ErrorDetails,
  FetchOptions,
  FileInput,
  FullOptions,
  Logger,
  Options,
  Outcome,
  Pages,
  RequestInput,
  RequestOptions,
  Retry,
  Try,
  WithResponse,
} from "./core/index.js";
export * from "@bookshop/models";
