import type { FastifyInstance, RouteOptions } from "fastify";

import { warnIfStrict } from "../core/app-options.js";
import type { Authenticate } from "../core/auth.js";
import { answerErrors } from "../core/error-handler.js";
import { allowCompression } from "../core/reply.js";
import { checkRequests, type RequestRules } from "../core/request.js";
import { answerInTurn } from "../core/turns.js";
import { actionConstraint } from "./action-constraint.js";
import { refuseMethod, wasPost } from "./app-options.js";
import { acceptBodies } from "./bodies.js";
import { Api, principal, type AnyOptions, type BaseOptions, type Handler } from "./api.js";
import type { ApiDefinition } from "./definition.js";
import { errorSchema, makeJsonSchemas, paramsSchema } from "./json-schema.js";
import { writeFailure } from "./respond.js";
import { versionName } from "./roots.js";
import { listRoutes, type Route } from "./routes.js";

/**
 * The options of a server. `authenticate` decides who may send requests, and returns the principal that handlers find
 * as `context.principal`. Without `authenticate`, all requests are allowed. It is required if handlers use a principal.
 */
export type ServerOptions<Handlers, Principal = unknown> = BaseOptions<Handlers> &
  (unknown extends Principal
    ? { readonly authenticate?: Authenticate<Principal> }
    : { readonly authenticate: Authenticate<Principal> });

/** Registers the routes of an API. The generated `server` calls it with its definition. */
export async function registerServer(
  app: FastifyInstance,
  definition: ApiDefinition,
  options: AnyOptions,
): Promise<void> {
  warnIfStrict(app);
  await allowCompression(app);
  acceptBodies(app);
  const api = new Api(app.prefix, definition, options);
  const name = versionName(definition);
  const schemas = makeJsonSchemas(name, definition.types);
  const error = { $id: `${name}.error`, ...errorSchema };
  for (const schema of [...schemas.shared, error]) app.addSchema(schema);
  if (!app.hasConstraintStrategy("action")) app.addConstraintStrategy(actionConstraint);
  if (!app.hasRequestDecorator(principal)) app.decorateRequest(principal, undefined);
  app.addHook("onRequest", answerInTurn);
  app.addHook("onRequest", refuseMethod);
  app.addHook("onRequest", checkRequests(requestRules));
  // A hook of the plugin, because an `onRoute` hook of the application could replace a hook of a route.
  if (options.authenticate !== undefined) app.addHook("preValidation", api.authenticate);
  const missOptions = answerErrors(app, { send: api.fail, write: writeFailure });
  for (const route of listRoutes({ definition, service: api.service, schemas })) {
    app.route(optionsOf(route, api.handler(route.answer), { $ref: `${error.$id}#` }));
  }
  if (options.root === false) {
    // Without a base path, this would set the not-found handler of the application itself.
    if (definition.basePath === "") return;
    await app.register(
      (inner) => {
        inner.setNotFoundHandler(missOptions, api.miss);
        return Promise.resolve();
      },
      { prefix: definition.basePath },
    );
  } else {
    const versions = api.handler(api.answerVersions);
    // Without a base path, `/` is already the root of the API.
    if (definition.basePath !== "") {
      app.get("/", { config: publicRoute, exposeHeadRoute: true }, versions);
    }
    app.setNotFoundHandler(missOptions, api.miss);
  }
}

/** The docs have no forms, so no page of another origin may send one. */
const requestRules: RequestRules = {
  isPost: wasPost,
  takesForeign: () => false,
};

/** The configuration of the route of the list of versions, which needs no credentials. */
const publicRoute: object = { isPublic: true };

/**
 * Makes the options of a Fastify route. Its schemas are for `onRoute` hooks and for tools such as `@fastify/swagger`.
 * Fastify does not validate requests by them, because clients rely on other rules. The id and the action are checked
 * before the body. The answer has the first fault in the order of the input, with a code of the protocol. Strings are
 * accepted as numbers. To turn on Fastify's validation as well, delete `validatorCompiler` in an `onRoute` hook.
 */
function optionsOf(route: Route, handler: Handler, error: object): RouteOptions {
  const { method, url, constraints } = route;
  const { querystring, body, response } = route.schema;
  const params = paramsSchema(url);
  return {
    ...{ method, url, handler, exposeHeadRoute: true },
    ...(constraints && { constraints }),
    schema: {
      ...(params && { params }),
      ...(querystring && { querystring }),
      ...(body && { body }),
      response: { ...response, "4xx": error, "5xx": error },
    },
    validatorCompiler: () => () => true,
    // Answers are already strings when Fastify gets them.
    serializerCompiler: () => (value: unknown) => JSON.stringify(value),
  };
}
