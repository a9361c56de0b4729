// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import type { FastifyInstance } from "fastify";

import { makeAppOptions, type AppOptions } from "./rancher/app-options.js";
import { registerServer, type ServerOptions } from "./rancher/server.js";
import { definition } from "./definition.js";
import type { Handlers } from "./handlers/index.js";

export { acceptKeys, acceptTokens, type Authenticate, type KeyPrincipal } from "./core/auth.js";
export { HttpError, type ErrorDetails, type Fault } from "./core/errors.js";
export { reference, type ReferenceOptions } from "./core/reference.js";
export type { Row } from "./core/row.js";
export type { Context, Listed, Stored, UndocumentedAction } from "./rancher/handler.js";
export type { Condition, ListPage, ListQuery, Modifier } from "./rancher/query.js";
export type { ServerOptions } from "./rancher/server.js";
export type { Store, StoreChange, StoreContext } from "./rancher/store.js";
export type {
  Handlers,
  DisksHandlers,
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

/** The options for a Fastify application that serves only this API: `fastify(appOptions)`. */
export const appOptions: AppOptions = makeAppOptions(definition);
