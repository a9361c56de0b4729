import type { FastifyInstance, RouteOptions } from "fastify";

import { warnIfStrict } from "../core/app-options.js";
import type { Authenticate } from "../core/auth.js";
import { allowCompression } from "../core/reply.js";
import { checkRequests, type RequestRules } from "../core/request.js";
import { answerInTurn } from "../core/turns.js";
import { actionConstraint } from "./action-constraint.js";
import { refuseMethod, wasPost } from "./app-options.js";
import { acceptBodies } from "./bodies.js";
import { Api, principal, type AnyOptions, type BaseOptions, type Handler } from "./api.js";
import type { ApiDefinition } from "./definition.js";
import { errorSchema, makeJsonSchemas, paramsSchema } from "./json-schema.js";
import { versionName } from "./roots.js";
import { listRoutes, type Route } from "./routes.js";

/**
 * The options of a server. `authenticate` decides who may send requests, and what handlers find as
 * `context.principal`. Without it everybody may, and it is required where handlers use a principal.
 */
export type ServerOptions<Handlers, Principal = unknown> = BaseOptions<Handlers> &
  (unknown extends Principal
    ? { readonly authenticate?: Authenticate<Principal> }
    : { readonly authenticate: Authenticate<Principal> });

/** Registers the routes of an API: what the generated `server` does with its definition. */
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
  // A hook of the plugin: one of a route could be replaced by whoever changes its options.
  if (options.authenticate !== undefined) app.addHook("preValidation", api.authenticate);
  app.setErrorHandler(api.fail);
  for (const route of listRoutes({ definition, service: api.service, schemas })) {
    app.route(optionsOf(route, api.handler(route.answer), { $ref: `${error.$id}#` }));
  }
  if (options.root === false) {
    // At the root of the application, the handler would be the application's own.
    if (definition.basePath === "") return;
    await app.register(
      (inner) => {
        inner.setNotFoundHandler(api.miss);
        return Promise.resolve();
      },
      { prefix: definition.basePath },
    );
  } else {
    const versions = api.handler(api.answerVersions);
    // An API without a base has its own root there.
    if (definition.basePath !== "") {
      app.get("/", { config: publicRoute, exposeHeadRoute: true }, versions);
    }
    app.setNotFoundHandler(api.miss);
  }
}

/** The docs show no forms, so those of the server's own pages are accepted and no others. */
const requestRules: RequestRules = {
  isPost: wasPost,
  takesForeign: () => false,
};

/** The route of the list of versions, which needs no keys. */
const publicRoute: object = { isPublic: true };

/**
 * The options of a Fastify route. Its schemas are for `onRoute` hooks and for tools such as
 * `@fastify/swagger`. Requests are not validated by them, because clients rely on other rules: the
 * id and the action are looked for before the body is checked, the first fault in the order of the
 * input is answered, by the code of the protocol, and texts are accepted for numbers. Who wants
 * Fastify's validation before that deletes `validatorCompiler` in an `onRoute` hook.
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
    // Answers are texts already when Fastify gets them.
    serializerCompiler: () => (value: unknown) => JSON.stringify(value),
  };
}
