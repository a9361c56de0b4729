import { fastify, type FastifyInstance, type FastifyServerOptions } from "fastify";
import { onTestFinished } from "vitest";

import { makeAppOptions } from "../../templates/runtime/server/rest/app-options.js";
import type { AnyOptions } from "../../templates/runtime/server/rest/context.js";
import type {
  ApiDefinition,
  RouteDefinition,
} from "../../templates/runtime/server/rest/definition.js";
import { registerServer } from "../../templates/runtime/server/rest/server.js";

const text = { type: "string" };
const integer = { type: "integer" };
const object = (properties: object, required?: readonly string[]): Record<string, unknown> => ({
  type: "object",
  properties,
  ...(required && { required }),
});
const idPath = { path: { id: "id" }, params: object({ id: integer }, ["id"]) };

/** Makes a route of the group `tools`. `name` is the name of its handler. */
function route(
  name: string,
  line: string,
  rest: Partial<RouteDefinition> & { readonly url?: string } = {},
): RouteDefinition {
  const [method = "", path = ""] = line.split(" ");
  const url = path.replace(/\{(\w+)\}/g, ":$1");
  return { group: "tools", name, method, route: line, url, status: 200, ...rest };
}

/** A REST API with a route for each rule of the server. */
export const toolShop: ApiDefinition = {
  name: "tools",
  definitions: { Part: object({ size: integer, name: text }, ["size"]) },
  challenge: 'Bearer realm="tools", ApiKey realm="tools", query="key"',
  credentials: ["key"],
  routes: [
    route("list", "GET /tools", {
      query: object({
        page: integer,
        ratio: { type: "number" },
        isNew: { type: "boolean" },
        ids: { type: "array", items: integer },
        order: { type: "string", enum: ["name", "age"] },
        filter: object({ state: text, sizes: { type: "array", items: integer } }),
        limit: { anyOf: [integer, { type: "null" }] },
        mixed: { anyOf: [text, integer] },
      }),
      headers: object({ "X-Trace": integer }),
      cookies: object({ seen: { type: "boolean" } }),
      // An answer may be anything, because many tests answer the input of the handler.
      answer: { anyOf: [{ type: "array", items: { $ref: "tools#/definitions/Part" } }, {}] },
    }),
    route("create", "POST /tools", {
      body: object(
        {
          name: text,
          "a/b": integer,
          parts: { type: "array", items: { $ref: "tools#/definitions/Part" } },
          size: { anyOf: [integer, { type: "null" }] },
        },
        ["name"],
      ),
      isBodyRequired: true,
      status: 201,
    }),
    route("get", "GET /tools/{id}", idPath),
    route("me", "GET /tools/@me"),
    route("delete", "DELETE /tools/{id}", { ...idPath, status: 204, isEmpty: true }),
    route("picture", "PUT /tools/{id}/picture", {
      ...idPath,
      body: object({
        file: { "x-file": true },
        title: text,
        sizes: { type: "array", items: integer },
      }),
      form: "multipart",
    }),
    route("store", "PUT /tools/{id}/file", { ...idPath, body: {}, form: "raw" }),
    route("note", "PUT /tools/{id}/note", { ...idPath, body: text, form: "raw" }),
    route("download", "GET /tools/{id}/file", { ...idPath, media: "image/png" }),
    route("log", "GET /tools/{id}/log.txt", { ...idPath, media: "text/plain" }),
  ],
};

/** Options of a served tool shop. */
export type ToolOptions = Partial<Omit<AnyOptions, "handlers">> & {
  readonly app?: FastifyServerOptions;
  readonly definition?: ApiDefinition;
  readonly prefix?: string;
};

/** Makes an application that serves an API. It closes at the end of the test. */
export async function makeTools(
  tools: Readonly<Record<string, unknown>>,
  { app: own, definition = toolShop, prefix = "", ...options }: ToolOptions = {},
): Promise<FastifyInstance> {
  const app = fastify({ ...makeAppOptions(), forceCloseConnections: true, ...own });
  onTestFinished(() => app.close());
  await app.register(
    (inner) => registerServer(inner, definition, { handlers: { tools }, ...options }),
    { prefix },
  );
  await app.ready();
  return app;
}

/** Handlers of any name that answer with their arguments. */
export const echo: Readonly<Record<string, unknown>> = new Proxy(
  {},
  { get: () => (values: unknown) => values },
);
