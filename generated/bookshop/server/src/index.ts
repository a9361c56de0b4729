// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ErrorBody } from "@bookshop/models/error-body";
import type { FastifyInstance } from "fastify";

import type { HttpError } from "./core/errors.js";
import { definition } from "./definition.js";
import type { Handlers } from "./handlers/index.js";
import { makeAppOptions, type AppOptions } from "./rest/app-options.js";
import type { ServerOptions } from "./rest/context.js";
import { BodyError } from "./rest/problem.js";
import { registerServer } from "./rest/server.js";

export { acceptKeys, acceptTokens, type Authenticate, type KeyPrincipal } from "./core/auth.js";
export { HttpError, type ErrorDetails } from "./core/errors.js";
export { reference, type ReferenceOptions } from "./core/reference.js";
export { Reply, type Answer, type FileAnswer } from "./rest/answer.js";
export { definition } from "./definition.js";
export type { Context, ServerOptions } from "./rest/context.js";
export type { Fault, Problem } from "./rest/problem.js";
export type {
  Handlers,
  BooksHandlers,
  OrdersHandlers,
  ReviewsHandlers,
  ShelvesHandlers,
} from "./handlers/index.js";

/**
 * A Fastify plugin that serves the whole API: `app.register(server, { handlers })`. If handlers use a principal, name its
 * type: `app.register(server<User>, { authenticate, handlers })`.
 */
export function server<Principal>(
  app: FastifyInstance,
  options: ServerOptions<Handlers<Principal>, Principal>,
): Promise<void>;
// Fastify reads the types of the options from the last signature.
export function server(app: FastifyInstance, options: ServerOptions<Handlers>): Promise<void>;
export function server(app: FastifyInstance, options: ServerOptions<Handlers>): Promise<void> {
  return registerServer(app, definition, options);
}

/**
 * Makes an error with a documented body, which is sent unchanged: `throw documentedError(409, body)`.
 *
 * @param status 400 to 599, else the request is answered with 500
 */
export function documentedError(status: number, body: ErrorBody): HttpError {
  return new BodyError(status, body);
}

/** The options for a Fastify application that serves only this API: `fastify(appOptions)`. */
export const appOptions: AppOptions = makeAppOptions(definition);
