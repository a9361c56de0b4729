import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from "fastify";

import { warnIfStrict } from "../core/app-options.js";
import { challengeOf, principalOf, type Authenticate } from "../core/auth.js";
import { answerErrors } from "../core/error-handler.js";
import { throwOfHandler } from "../core/errors.js";
import { findHandlers, type HandlerTable } from "../core/handlers.js";
import { answerInTurn } from "../core/turns.js";
import { checkRequests, type RequestRules } from "../core/request.js";
import { formTypes } from "../core/body.js";
import { bodyConfigOf, readBodies, type BodyConfig } from "./bodies.js";
import { makeChecker } from "./check.js";
import type { AnyOptions } from "./context.js";
import type { ApiDefinition, RouteDefinition } from "./definition.js";
import { makeGetterReader } from "./getters.js";
import { answerMisses } from "./misses.js";
import { sendProblem, writeFailure } from "./problem.js";
import { makeReader } from "./request.js";
import { makeSend, type Send } from "./send.js";

/** The key of the principal in a request. A symbol cannot clash with decorators of the application. */
const principal: unique symbol = Symbol("principal");

/** Registers the routes of an API. The generated `server` calls it with its definition. */
export function registerServer(
  app: FastifyInstance,
  definition: ApiDefinition,
  options: AnyOptions,
): Promise<void> {
  const { authenticate, formatError, unknownValues = "pass" } = options;
  const { name, definitions, routes } = definition;
  warnIfStrict(app);
  readBodies(app);
  app.addSchema({ $id: name, definitions });
  const how = { form: definition.error, formatError };
  const missOptions = answerErrors(app, {
    send: (error, request, reply) => {
      const challenge = authenticate?.challenge ?? definition.challenge;
      const usual = challengeOf(authenticate, request);
      sendProblem(error, { request, reply }, { ...how, challenge: challenge ?? usual });
    },
    write: (request) => writeFailure(request, how),
  });
  app.addHook("onRequest", answerInTurn);
  app.addHook("onRequest", checkRequests(requestRules));
  if (!app.hasRequestDecorator(principal)) app.decorateRequest(principal, undefined);
  if (authenticate !== undefined) guard(app, authenticate);
  const readGetters = makeGetterReader(definition);
  const checker = makeChecker(definition, unknownValues);
  const heads = new Set(routes.filter(({ method }) => method === "HEAD").map(({ url }) => url));
  for (const route of routes) {
    const exposeHeadRoute = route.method === "GET" && !heads.has(route.url);
    const read = makeReader(route, { checker, credentials: definition.credentials ?? [] });
    const send = makeSend(route, { readGetters, definitions });
    app.route({ ...routeOptions(route, { read, send }, options), exposeHeadRoute });
  }
  if (options.root !== false) answerMisses(app, routes, missOptions);
  return Promise.resolve();
}

/**
 * Adds a hook that answers 401 if `authenticate` returns no principal. It runs before the body is read. The answers are
 * for that principal only. A cache such as Varnish would know this only by the header `Authorization`.
 */
function guard(app: FastifyInstance, authenticate: Authenticate): void {
  app.addHook("onRequest", async (request, reply) => {
    // A request without a route is answered with 404, also without credentials.
    if (request.is404) return;
    Reflect.set(request, principal, await principalOf(authenticate, request));
    if (!reply.hasHeader("cache-control")) void reply.header("cache-control", "private, no-cache");
  });
}

type Reader = ReturnType<typeof makeReader>;

function routeOptions(
  route: RouteDefinition,
  { read, send }: { readonly read: Reader; readonly send: Send },
  { handlers, bodyLimit }: AnyOptions,
): RouteOptions {
  const { method, url, group, name } = route;
  const own = findHandlers(group, handlers as HandlerTable);
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | string> => {
    // Without a handler, the answer is 501 for any values.
    const values = own.has(name) ? read(request) : {};
    const who: unknown = Reflect.get(request, principal);
    const found = await own.call(name, values, { principal: who, request, reply });
    if (!reply.sent) return send(reply, found);
    if (found !== undefined && found !== reply)
      request.log.warn(`The handler ${group}.${name} has sent an answer; what it returned is lost`);
    return reply;
  };
  return {
    method,
    url,
    ...(bodyLimit !== undefined && { bodyLimit }),
    config: bodyConfig(route) as object,
    schema: schemaOf(route),
    // The schema is for `onRoute` hooks and for tools. `read` checks all values, so that one answer lists all faults.
    validatorCompiler: () => () => true,
    serializerCompiler: () => (value: unknown) => JSON.stringify(value),
    handler: (request, reply) => answer(request, reply).catch(throwOfHandler),
  };
}

const requestRules: RequestRules = {
  isPost: ({ method }) => method === "POST",
  takesForeign: (request, type) => {
    const { body } = bodyConfigOf(request);
    return body === "form" ? formTypes.has(type) : body !== undefined;
  },
};

function bodyConfig({ form, body }: RouteDefinition): BodyConfig {
  if (form === "urlencoded" || form === "multipart") return { body: "form" };
  if (form !== "raw") return {};
  return { body: body?.["type"] === "string" ? "text" : "file" };
}

function schemaOf(route: RouteDefinition): NonNullable<RouteOptions["schema"]> {
  const { params, path = {}, query, headers, body, answer, status, method } = route;
  const properties = (params?.["properties"] ?? {}) as Readonly<Record<string, unknown>>;
  const names = Object.entries(path);
  return {
    ...(params !== undefined && {
      params: {
        type: "object",
        properties: Object.fromEntries(names.map(([own, name]) => [own, properties[name]])),
        required: names.map(([own]) => own),
      },
    }),
    ...(query && { querystring: query }),
    ...(headers && { headers }),
    // Fastify accepts no body schema for GET and HEAD.
    ...(body && method !== "GET" && method !== "HEAD" && { body }),
    ...(answer && { response: { [status]: answer } }),
  };
}
