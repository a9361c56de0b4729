import { Readable } from "node:stream";

import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from "fastify";

import type { Authenticate } from "../core/auth.js";
import { HttpError } from "../core/errors.js";
import { findHandlers, type HandlerTable } from "../core/handlers.js";
import { Reply } from "./answer.js";
import { readBodies } from "./bodies.js";
import type { ApiDefinition, RouteDefinition, Schema } from "./definition.js";
import { RequestError, sendProblem, type Fault } from "./problem.js";
import { nestPairs, type Values } from "./query.js";

/** What a handler is told besides the request's values. */
export interface Context<Principal = unknown> {
  /** What `authenticate` answered. */
  readonly principal: Principal;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The options of a server. */
export interface BaseOptions<Handlers> {
  readonly handlers: Handlers;
  /** What becomes of members of bodies and parameters of queries that the docs do not tell: by default they are passed on. */
  readonly unknownValues?: "pass" | "refuse";
}

/** `authenticate` is required where handlers use a principal. */
export type ServerOptions<Handlers, Principal = unknown> = BaseOptions<Handlers> &
  (unknown extends Principal
    ? { readonly authenticate?: Authenticate<Principal> }
    : { readonly authenticate: Authenticate<Principal> });

/** The options as the runtime reads them. */
export type AnyOptions = BaseOptions<object> & { readonly authenticate?: Authenticate };

const principal = Symbol("principal");

/** Registers a route for each documented operation. */
export async function registerServer(
  app: FastifyInstance,
  definition: ApiDefinition,
  options: AnyOptions,
): Promise<void> {
  readBodies(app);
  app.addSchema({ $id: "api", definitions: definition.definitions });
  app.setErrorHandler((error, _request, reply) => {
    sendProblem(error, reply);
  });
  if (!app.hasRequestDecorator(principal)) app.decorateRequest(principal, null);
  const { authenticate } = options;
  if (authenticate !== undefined) {
    app.addHook("preValidation", async (request) => {
      const found = await authenticate(request);
      if (!found) throw new HttpError(401, "Unauthorized");
      Reflect.set(request, principal, found);
    });
  }
  const validators = makeValidators(definition, options.unknownValues ?? "pass");
  for (const route of definition.routes) app.route(routeOptions(route, validators, options));
  return Promise.resolve();
}

/** Checks the values of a request, and turns texts into what their schemas ask for. */
type Check = (values: Values, place: string, schema: Schema) => readonly Fault[];

interface Validators {
  /** For texts: `"1"` becomes 1. */
  readonly texts: Check;
  /** For JSON, of which nothing is changed. */
  readonly json: Check;
}

function makeValidators(
  { definitions }: ApiDefinition,
  unknownValues: "pass" | "refuse",
): Validators {
  const make = (coerceTypes: false | "array"): Check => {
    const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, coerceTypes });
    const close = (schema: Schema): Schema => (unknownValues === "pass" ? schema : closed(schema));
    const closedTypes = Object.entries(definitions).map(
      ([id, schema]) => [id, close(schema)] as const,
    );
    ajv.addSchema({ $id: "api", definitions: Object.fromEntries(closedTypes) });
    const known = new WeakMap<Schema, ValidateFunction>();
    return (values, place, schema) => {
      const validate = known.get(schema) ?? ajv.compile(close(schema));
      known.set(schema, validate);
      return validate(values) ? [] : (validate.errors ?? []).map((error) => faultOf(error, place));
    };
  };
  return { texts: make("array"), json: make(false) };
}

/** A schema that refuses members it does not name, at any depth. */
function closed(schema: Schema): Schema {
  const entries = Object.entries(schema).map(([key, value]): readonly [string, unknown] => {
    if (key === "properties") {
      const inner = Object.entries(value as Record<string, Schema>);
      return [key, Object.fromEntries(inner.map(([name, one]) => [name, closed(one)]))];
    }
    if (key === "items") return [key, closed(value as Schema)];
    return [key, value];
  });
  const own = Object.fromEntries(entries);
  return "properties" in own ? { ...own, additionalProperties: false } : own;
}

function faultOf({ instancePath, message, params, keyword }: ErrorObject, place: string): Fault {
  const more = params as Readonly<Record<string, unknown>>;
  const named = more["missingProperty"] ?? more["additionalProperty"];
  const path = `${place}${instancePath}${typeof named === "string" ? `/${named}` : ""}`;
  if (keyword === "required") return { path, message: "is required" };
  if (keyword === "additionalProperties") return { path, message: "is not documented" };
  if (keyword === "enum")
    return { path, message: `must be one of ${JSON.stringify(more["allowedValues"])}` };
  return { path, message: message ?? "is wrong" };
}

function routeOptions(
  route: RouteDefinition,
  validators: Validators,
  { handlers }: AnyOptions,
): RouteOptions {
  const { method, url, params, query, headers, body, group, name } = route;
  const own = findHandlers(group, handlers as HandlerTable);
  return {
    method: method,
    url,
    exposeHeadRoute: method === "GET",
    // For `onRoute` hooks and tools. The values are checked below, all of them in one go.
    schema: {
      ...(Object.keys(params).length > 0 && { params: { type: "object", properties: params } }),
      ...(query && { querystring: query }),
      ...(headers && { headers }),
      // Fastify refuses to register a schema of a body for these.
      ...(body && !/^(?:GET|HEAD)$/.test(method) && { body }),
    },
    validatorCompiler: () => () => true,
    serializerCompiler: () => (value: unknown) => JSON.stringify(value),
    handler: async (request, reply) => {
      const values = readValues(request, route, validators);
      const context: Context = {
        principal: Reflect.get(request, principal) as unknown,
        request,
        reply,
      };
      const answer = await own.call(name, values, context);
      return send(reply, route, answer);
    },
  };
}

/** What a handler is called with, by place. */
function readValues(
  request: FastifyRequest,
  route: RouteDefinition,
  { texts, json }: Validators,
): Values {
  const { params, path } = route;
  const given = { ...(request.params as Values) };
  const faults = [
    ...texts(given, "path", { type: "object", properties: params, required: Object.keys(params) }),
  ];
  const values: Values = {
    path: Object.fromEntries(path.map((name, index) => [name, given[`p${index}`]])),
  };
  const mark = request.url.indexOf("?");
  const query = nestPairs(new URLSearchParams(mark === -1 ? "" : request.url.slice(mark)));
  if (route.query !== undefined) faults.push(...texts(query, "query", route.query));
  values["query"] = query;
  if (route.headers !== undefined) {
    const headers = headersOf(request, route.headers);
    faults.push(...texts(headers, "headers", route.headers));
    values["headers"] = headers;
  }
  if (route.cookies !== undefined) {
    const cookies = cookiesOf(request.headers.cookie ?? "");
    faults.push(...texts(cookies, "cookies", route.cookies));
    values["cookies"] = cookies;
  }
  faults.push(...readBody(request, route, { values, check: isJson(request) ? json : texts }));
  if (faults.length > 0) throw new RequestError(400, faults);
  return values;
}

function isJson({ headers }: FastifyRequest): boolean {
  const type = headers["content-type"] ?? "";
  return type === "" || /[/+]json\b/i.test(type);
}

function readBody(
  request: FastifyRequest,
  { body, isBodyRequired }: RouteDefinition,
  { values, check }: { readonly values: Values; readonly check: Check },
): readonly Fault[] {
  const given: unknown = request.body;
  if (given === undefined) {
    if (body?.["type"] === "object" && isBodyRequired !== true) values["body"] = {};
    return isBodyRequired === true ? [{ path: "body", message: "is required" }] : [];
  }
  values["body"] = given;
  return body === undefined ? [] : check(given as Values, "body", body);
}

/** The documented headers under the names of the docs. */
function headersOf({ headers }: FastifyRequest, schema: Schema): Values {
  const names = Object.keys(schema["properties"] ?? {});
  const found = names.map((name) => [name, headers[name.toLowerCase()]] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function cookiesOf(header: string): Values {
  const pairs = header.split(/;\s*/).flatMap((pair): [string, string][] => {
    const at = pair.indexOf("=");
    return at > 0 ? [[pair.slice(0, at), decode(pair.slice(at + 1))]] : [];
  });
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Sends what a handler answered. */
function send(
  reply: FastifyReply,
  { status, isEmpty }: RouteDefinition,
  answer: unknown,
): FastifyReply {
  const given = answer instanceof Reply ? answer : new Reply(status, isEmpty ? undefined : answer);
  const { body, headers } = given;
  for (const [name, value] of Object.entries(headers)) void reply.header(name, value);
  if (body === undefined) {
    // A status that promises a body would keep clients waiting for one.
    return reply.code(answer instanceof Reply || isEmpty ? given.status : 204).send();
  }
  void reply.code(given.status);
  if (typeof body === "string" && !reply.hasHeader("content-type") && !(answer instanceof Reply)) {
    return reply
      .header("content-type", "application/json; charset=utf-8")
      .send(JSON.stringify(body));
  }
  if (body instanceof Blob) {
    if (!reply.hasHeader("content-type"))
      void reply.header("content-type", body.type || "application/octet-stream");
    return reply.send(Readable.from(body.stream() as unknown as AsyncIterable<Uint8Array>));
  }
  return reply.send(body);
}
