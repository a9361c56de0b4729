import type { RouteOptions } from "fastify";

import type { Answer, Call } from "./call.js";
import type { ApiDefinition } from "./definition.js";
import {
  includeSchema,
  listQuerySchema,
  type JsonSchema,
  type JsonSchemas,
} from "./json-schema.js";
import type { Resource } from "./model.js";
import {
  answerAction,
  answerCreate,
  answerDelete,
  answerGet,
  answerLink,
  answerList,
  answerUpdate,
} from "./operations.js";
import { answerSchema, answerSchemas, answerVersion } from "./roots.js";
import type { Service } from "./service.js";

/** A documented route. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path below the prefix of the plugin, in the syntax of Fastify: `/v1/volumes/:id`. */
  readonly url: string;
  readonly schema: RouteSchema;
  readonly constraints?: RouteOptions["constraints"];
  readonly answer: (call: Call) => Promise<Answer>;
}

/** The schemas of a route, except those of its path parameters. */
export interface RouteSchema {
  readonly querystring?: JsonSchema | undefined;
  readonly body?: JsonSchema;
  readonly response?: Readonly<Record<string, JsonSchema>>;
}

/** The data for the routes of an API. */
export interface RouteRules {
  readonly definition: ApiDefinition;
  readonly service: Service;
  readonly schemas: JsonSchemas;
}

/**
 * Lists the routes of an API. If it has projects, all routes except that of the version (`GET /v1`) also exist below a
 * project. That route also exists there if no resource of projects is documented; if one is, it answers at that path.
 */
export function listRoutes(rules: RouteRules): readonly Route[] {
  const { definition, service } = rules;
  const { basePath, isScoped } = definition;
  const version = rootRoute(rules, basePath || "/", answerVersion);
  const own = [version, ...routesBelow(rules, basePath)];
  if (!isScoped) return own;
  const scope = `${basePath}/projects/:projectId`;
  const inProject = routesBelow(rules, scope);
  // A link of a project may have the same path as a collection in the project. The route of the collection is kept.
  const taken = new Set(inProject.map(({ url }) => url.slice(scope.length)));
  const rest = own.filter(({ url }) => {
    const path = `${basePath}/projects/:id`;
    return !(url.startsWith(`${path}/`) && taken.has(url.slice(path.length)));
  });
  const project = service.model.projects ? [] : [rootRoute(rules, scope, answerVersion)];
  return [...rest, ...project, ...inProject];
}

type AnswerRoot = typeof answerVersion;

function rootRoute({ definition, service }: RouteRules, url: string, answer: AnswerRoot): Route {
  const { model } = service;
  return {
    method: "GET",
    url,
    schema: {},
    answer: ({ root }) =>
      Promise.resolve({ status: 200, body: answer({ definition, model, root }) }),
  };
}

function routesBelow(rules: RouteRules, scope: string): readonly Route[] {
  const { definition, service } = rules;
  const { model } = service;
  const schemas: readonly Route[] = [
    rootRoute(rules, `${scope}/schemas`, answerSchemas),
    {
      method: "GET",
      url: `${scope}/schemas/:id`,
      schema: {},
      answer: (call) => {
        const body = answerSchema(idOf(call), { definition, model, root: call.root });
        return Promise.resolve({ status: 200, body });
      },
    },
  ];
  const all = [...model.resources.values()].flatMap((resource) => {
    return routesOf(resource, rules, scope);
  });
  return model.resources.has("schemas") ? all : [...schemas, ...all];
}

/** The most routes with constraints that Fastify allows for one method and path. */
const maxConstrained = 30;

function routesOf(resource: Resource, { service, schemas }: RouteRules, scope: string): Route[] {
  const { definition, operations, rules } = resource;
  const { type, path } = definition;
  const [all, one] = [`${scope}/${path}`, `${scope}/${path}/:id`];
  const row = schemas.row(type);
  const subject = { service, resource };
  const querystring = includeSchema(definition);
  const routes = {
    list: {
      ...{ method: "GET", url: all, answer: (call: Call) => answerList(subject, call) },
      schema: { querystring: listQuerySchema(rules), response: { 200: schemas.list(type) } },
    },
    create: {
      ...{ method: "POST", url: all, answer: (call: Call) => answerCreate(subject, call) },
      schema: { body: schemas.body(type, "create"), response: { 201: row } },
    },
    get: {
      ...{ method: "GET", url: one, schema: { querystring, response: { 200: row } } },
      answer: (call: Call) => answerGet(subject, idOf(call), call),
    },
    update: {
      ...{ method: "PUT", url: one },
      answer: (call: Call) => answerUpdate(subject, idOf(call), call),
      schema: { body: schemas.body(type, "update"), response: { 200: row } },
    },
    delete: {
      ...{ method: "DELETE", url: one, schema: { response: { 200: row } } },
      answer: (call: Call) => answerDelete(subject, idOf(call), call),
    },
  } as const satisfies Record<string, Route>;
  return [
    ...[...operations].map((name) => routes[name]),
    ...actionRoutes(resource, { service, schemas }, one),
    ...definition.links.map(({ name, type: linked, isMany }): Route => ({
      ...{ method: "GET", url: `${one}/${name}` },
      schema: { response: { 200: isMany ? schemas.list(linked) : schemas.row(linked) } },
      answer: (call) => answerLink({ ...subject, name }, idOf(call), call),
    })),
  ];
}

/** Makes a route for each action, with a constraint on `?action=`; one route for all if there are too many actions. */
function actionRoutes(
  resource: Resource,
  { service, schemas }: Pick<RouteRules, "service" | "schemas">,
  url: string,
): readonly Route[] {
  const { actions } = resource.definition;
  const answer = (call: Call): Promise<Answer> =>
    answerAction({ service, resource }, idOf(call), call);
  const route = { method: "POST", url, answer } as const;
  if (actions.length > maxConstrained) return [{ ...route, schema: {} }];
  return actions.map(({ name, input, output }) => ({
    ...route,
    constraints: { action: name },
    schema: {
      ...(input !== null && { body: schemas.body(input, "create") }),
      ...(output !== null && { response: { 200: schemas.row(output) } }),
    },
  }));
}

function idOf({ request }: Call): string {
  return (request.params as { readonly id: string }).id;
}
