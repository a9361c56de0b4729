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
 * The whole API as a Fastify plugin: `app.register(server, { handlers })`, or `server<User>` for
 * handlers whose `context.principal` is a `User`.
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
 * The error with the body that the docs show, sent as it is given:
 * `throw documentedError(409, body)`.
 *
 * @param status 400 to 599
 */
export function documentedError(status: number, body: ErrorBody): HttpError {
  return new BodyError(status, body);
}

/** Options of an application that serves only this API: `fastify(appOptions)`. */
export const appOptions: AppOptions = makeAppOptions(definition);
