// The parts of the server that Fastify and its plugins use: routes, schemas, hooks, and options of single routes.

import swagger from "@fastify/swagger";
import { appOptions, server } from "@rancher-v1/server";
import { createMemoryHandlers } from "@rancher-v1/server/memory";
import { fastify, type FastifyInstance, type RouteOptions } from "fastify";
import { expect, it } from "vitest";

import { acceptKeys } from "../../templates/runtime/server/core/auth.js";
import { MemoryStore } from "../../templates/runtime/server/rancher/memory-store.js";
import { registerServer } from "../../templates/runtime/server/rancher/server.js";
import { StoreHandlers } from "../../templates/runtime/server/rancher/store-handlers.js";
import { makeAppOptions } from "../../templates/runtime/server/rancher/app-options.js";
import { shop } from "../helpers/shop.js";

type Options = Partial<Parameters<typeof registerServer>[2]>;

function makeShop(): FastifyInstance {
  return fastify(makeAppOptions(shop));
}

async function register(app: FastifyInstance, options: Options = {}): Promise<void> {
  const stores = new StoreHandlers(shop, new MemoryStore(shop));
  const handlers = Object.fromEntries(
    shop.resources.map((resource) => [resource.plural, stores.handlersOf(resource)]),
  );
  await app.register((inner) => registerServer(inner, shop, { handlers, ...options }));
}

/** The methods, paths and actions that the shop documents, below a scope. */
function documented(scope: string): readonly string[] {
  return shop.resources.flatMap(({ plural, operations, actions, links }) => {
    const [all, one] = [`${scope}/${plural}`, `${scope}/${plural}/:id`];
    const lines = {
      ...{ list: [`GET ${all}`, `HEAD ${all}`], create: [`POST ${all}`] },
      ...{ get: [`GET ${one}`, `HEAD ${one}`], update: [`PUT ${one}`], delete: [`DELETE ${one}`] },
    };
    return [
      ...operations.flatMap((name) => lines[name]),
      ...actions.map(({ name }) => `POST ${one}?action=${name}`),
      ...links.flatMap(({ name }) => [`GET ${one}/${name}`, `HEAD ${one}/${name}`]),
    ];
  });
}

function lineOf({ method, url, constraints }: RouteOptions): string {
  const action = (constraints as { action?: string } | undefined)?.action;
  return `${String(method)} ${url}${action === undefined ? "" : `?action=${action}`}`;
}

it("shows onRoute hooks each documented method, path and action, and nothing else", async () => {
  const app = makeShop();
  const lines: string[] = [];
  app.addHook("onRoute", (route) => void lines.push(lineOf(route)));
  await register(app);
  await app.ready();
  const read = (path: string): readonly string[] => [`GET ${path}`, `HEAD ${path}`];
  const scoped = documented("/v1/projects/:projectId");
  const roots = ["/", "/v1", "/v1/schemas", "/v1/schemas/:id"];
  const inProject = ["/schemas", "/schemas/:id"].map((path) => `/v1/projects/:projectId${path}`);
  const expected = [...[...roots, ...inProject].flatMap(read), ...documented("/v1"), ...scoped];
  expect(lines.toSorted()).toEqual(expected.toSorted());
});

it("prints its routes, with actions as constraints", async () => {
  const app = makeShop();
  await register(app, { root: false });
  await app.ready();
  const printed = app.printRoutes({ commonPrefix: false });
  expect(printed).toContain("── /things (GET, HEAD, POST)");
  expect(printed).toContain('/:id (POST) {"action":"paint"}');
  expect(printed).not.toContain("*");
});

it("gives @fastify/swagger a document of every path, method and schema", async () => {
  const app = fastify(appOptions);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0" },
    refResolver: { buildLocalReference: ({ $id }) => $id as string },
    // A document has one operation for a path and a method, so an action becomes part of the path.
    transform: ({ schema, url, route }) => {
      const { action } = (route.constraints ?? {}) as { action?: string };
      return { schema, url: action === undefined ? url : `${url}?action=${action}` };
    },
  });
  await app.register(server, { handlers: createMemoryHandlers() });
  await app.ready();
  const { paths = {}, components } = app.swagger() as {
    paths?: Record<string, Record<string, { requestBody?: unknown; parameters?: object[] }>>;
    components?: { schemas?: Record<string, { properties?: object }> };
  };
  expect(Object.keys(paths["/v1/volumes/{id}"] ?? {}).sort()).toEqual(["delete", "get"]);
  expect(paths["/v1/projects/{projectId}/volumes"]).toMatchObject({
    get: {
      parameters: expect.arrayContaining([
        expect.objectContaining({ in: "query", name: "name_prefix" }),
        expect.objectContaining({ in: "path", name: "projectId", required: true }),
      ]) as unknown,
    },
    post: {
      requestBody: {
        content: {
          "application/json": {
            schema: { required: ["driver", "name"], properties: { driver: { type: "string" } } },
          },
        },
      },
      responses: {
        201: {
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/v1.volume" } },
          },
        },
      },
    },
  });
  expect(Object.keys(paths)).toContain("/v1/volumes/{id}?action=snapshot");
  expect(components?.schemas?.["v1.volume"]?.properties).toMatchObject({
    driverOpts: { type: ["object", "null"], additionalProperties: { type: "string" } },
  });
});

it("takes options for single routes, which run after the keys were checked", async () => {
  const app = makeShop();
  const seen: string[] = [];
  app.addHook("onRoute", (route) => {
    if (route.method !== "DELETE") return;
    route.preHandler = (request, reply, done) => {
      seen.push(request.method);
      if ((request.params as { id: string }).id === "1t1") void reply.code(423).send({});
      else done();
    };
  });
  await register(app, { authenticate: acceptKeys("a", "b") });
  const headers = { authorization: `Basic ${btoa("a:b")}` };
  for (const url of ["/v1/things/1t1", "/v1/projects/1p1/things/1t1", "/V1//things/1t1/"]) {
    expect((await app.inject({ method: "DELETE", url })).statusCode).toBe(401);
    expect((await app.inject({ method: "DELETE", url, headers })).statusCode).toBe(423);
  }
  const url = "/v1/things/1t1?_method=DELETE";
  expect((await app.inject({ method: "POST", url, headers })).statusCode).toBe(423);
  expect(seen).toHaveLength(4);
});

it("still requires keys if a route's own hooks are replaced", async () => {
  const app = makeShop();
  app.addHook("onRoute", (route) => {
    route.preValidation = (_request, _reply, done) => {
      done();
    };
  });
  await register(app, { authenticate: () => null });
  expect((await app.inject("/v1/things")).statusCode).toBe(401);
});

it("validates by its schemas as Fastify does, where the application asks for it", async () => {
  const app = makeShop();
  app.addHook("onRoute", (route) => {
    delete route.validatorCompiler;
  });
  await register(app);
  const post = async (payload: object): Promise<unknown> => {
    const answer = await app.inject({ method: "POST", url: "/v1/things", payload });
    return [answer.statusCode, answer.json<{ message?: string; name?: string }>()];
  };
  expect(await post({ name: "a", parts: [{ count: 1, inner: { count: 2 } }] })).toMatchObject([
    201,
    { name: "a" },
  ]);
  const [status, body] = (await post({ size: 3 })) as [number, object];
  expect([status, body]).toMatchObject([
    400,
    { type: "error", message: "body must have required property 'name'" },
  ]);
  expect(await post({ name: "a", parts: [{ count: "many" }] })).toMatchObject([400, {}]);
});

it("serves a resource with more actions than Fastify can tell apart", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `act${index}`);
  const actions = names.map((name) => ({ name, method: name, input: null, output: null }));
  const resources = shop.resources.map((resource) => ({ ...resource, actions }));
  const app = makeShop();
  const things = { act39: () => undefined };
  await app.register((inner) =>
    registerServer(inner, { ...shop, resources }, { handlers: { things } }),
  );
  const act = async (name: string): Promise<number> =>
    (await app.inject({ method: "POST", url: `/v1/things/1?action=${name}` })).statusCode;
  expect([await act("act39"), await act("act1"), await act("other")]).toEqual([202, 501, 422]);
});

it("warns if the application reads paths more strictly than clients write them", async () => {
  const warned = async (options: object): Promise<number> => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const app = fastify({ ...options, logger: { level: "warn", stream } });
    await register(app);
    return lines.filter((line) => line.includes("appOptions")).length;
  };
  expect(await warned({})).toBe(1);
  expect(await warned(makeAppOptions(shop))).toBe(0);
});
