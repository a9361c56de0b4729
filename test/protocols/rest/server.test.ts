// The server of plain HTTP: the values that handlers get, and the answers to refused requests.

import { Readable } from "node:stream";

import swagger from "@fastify/swagger";
import { fastify, type FastifyInstance } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { acceptTokens, type Authenticate } from "../../../templates/runtime/server/core/auth.js";
import { HttpError } from "../../../templates/runtime/server/core/errors.js";
import { Reply } from "../../../templates/runtime/server/rest/answer.js";
import type { Context } from "../../../templates/runtime/server/rest/context.js";
import { makeAppOptions } from "../../../templates/runtime/server/rest/app-options.js";
import type { Schema } from "../../../templates/runtime/server/rest/definition.js";
import {
  BodyError,
  problemType,
  type Problem,
} from "../../../templates/runtime/server/rest/problem.js";
import { registerServer } from "../../../templates/runtime/server/rest/server.js";
import { echo, makeTools, toolShop } from "../../helpers/tool-shop.js";

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly json: unknown;
}

async function ask(
  app: FastifyInstance,
  line: string,
  sent: { readonly headers?: Record<string, string>; readonly payload?: string | Buffer } = {},
): Promise<Answered> {
  const [method = "", url = ""] = line.split(" ");
  const answer = await app.inject({ method: method as "GET", url, ...sent });
  let json: unknown = answer.body;
  try {
    json = answer.json();
  } catch {
    // A text that is not JSON is returned as it is.
  }
  return { status: answer.statusCode, headers: answer.headers, json };
}

const json = { "content-type": "application/json" };

it.each([
  ["page=2", { page: 2 }],
  ["ids[]=1&ids[]=2", { ids: [1, 2] }],
  ["ids=1&ids=2", { ids: [1, 2] }],
  ["ids=1", { ids: [1] }],
  ["ids[0]=4&ids[1]=5", { ids: [4, 5] }],
  ["filter[state]=on&filter[sizes][]=3", { filter: { state: "on", sizes: [3] } }],
  ["isNew=true", { isNew: true }],
  ["isNew=0", { isNew: false }],
  ["ratio=.5", { ratio: 0.5 }],
  ["limit=", { limit: null }],
  ["limit=7", { limit: 7 }],
  ["order=age&other=1", { order: "age", other: "1" }],
  // A number would lose the zeros and the sign of a text.
  ["mixed=007", { mixed: "007" }],
  ["mixed=%2B49", { mixed: "+49" }],
  ["mixed=-0", { mixed: "-0" }],
  ["mixed=-7", { mixed: -7 }],
])("reads the query %s as it is documented", async (query, values) => {
  const app = await makeTools(echo);
  const { status, json: got } = await ask(app, `GET /tools?${query}`);
  expect([status, got]).toMatchObject([200, { query: values }]);
});

it("speaks of no body where JSON in a query is refused", async () => {
  const app = await makeTools(echo);
  for (const [filter, told] of [
    ['{"__proto__":1}', "An object has a member `__proto__`"],
    ['{"a":'.repeat(101) + "1" + "}".repeat(101), "The JSON nests deeper than 100 levels"],
  ] as const) {
    const { status, json: got } = await ask(app, `GET /tools?filter=${encodeURIComponent(filter)}`);
    expect([status, got]).toMatchObject([400, { detail: told }]);
  }
});

it.each([
  ["page=x", [["/page", "must be integer"]]],
  ["page=0x10", [["/page", "must be integer"]]],
  ["page=99999999999999999999", [["/page", "must be integer"]]],
  ["limit=x", [["/limit", "must be integer or null"]]],
  [
    "isNew=maybe&order=size",
    [
      ["/isNew", "must be boolean"],
      ["/order", 'must be one of ["name","age"]'],
    ],
  ],
  ["ids[]=1&ids[]=b", [["/ids/1", "must be integer"]]],
  ["filter=x", [["/filter", "must be object"]]],
])("refuses the query %s", async (query, faults) => {
  const app = await makeTools(echo);
  const { status, json: got, headers } = await ask(app, `GET /tools?${query}`);
  expect(status).toBe(400);
  expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(got).toMatchObject({
    status: 400,
    errors: faults.map(([pointer, detail]) => ({ in: "query", pointer, detail })),
  });
});

it("reads headers and cookies by the names of the docs", async () => {
  const app = await makeTools(echo);
  const headers = { "x-trace": "5", cookie: "a=b; seen=true" };
  const { json: got } = await ask(app, "GET /tools", { headers });
  expect(got).toMatchObject({ headers: { "X-Trace": 5 }, cookies: { seen: true } });
});

it("reports all faults of a request at once, with JSON pointers, and changes no JSON", async () => {
  const app = await makeTools(echo);
  const payload = JSON.stringify({ "a/b": "1", parts: [{ size: 1 }, { name: "n" }], size: "2" });
  const { json: got } = await ask(app, "POST /tools", { headers: json, payload });
  expect(got).toMatchObject({
    title: "Invalid request",
    errors: [
      { in: "body", pointer: "/name", detail: "is required" },
      { in: "body", pointer: "/a~1b", detail: "must be integer" },
      { in: "body", pointer: "/parts/1/size", detail: "is required" },
      { in: "body", pointer: "/size", detail: "must be integer or null" },
    ],
  });
  expect((await ask(app, "PUT /tools/x/note", { payload: "" })).json).toMatchObject({
    errors: [{ in: "path", pointer: "/id", detail: "must be integer" }],
  });
});

it("reports only the first fault of a body with very many", async () => {
  const app = await makeTools(echo);
  const parts = Array.from({ length: 50_000 }, () => ({}));
  const payload = JSON.stringify({ name: "n", parts });
  const { status, json: got } = await ask(app, "POST /tools", { headers: json, payload });
  expect([status, got]).toMatchObject([400, { errors: [{ pointer: "/parts/0/size" }] }]);
});

it("passes unknown values on, or refuses each of them except credentials", async () => {
  const payload = JSON.stringify({ name: "n", colour: "red", parts: [{ size: 1, x: 2 }] });
  const passing = await makeTools(echo);
  expect((await ask(passing, "POST /tools?y=1", { headers: json, payload })).json).toMatchObject({
    query: { y: "1" },
    body: { colour: "red", parts: [{ size: 1, x: 2 }] },
  });
  const refusing = await makeTools(echo, { unknownValues: "refuse" });
  const refused = await ask(refusing, "POST /tools?y=1&key=k", { headers: json, payload });
  const detail = "is not documented";
  expect(refused.json).toMatchObject({
    errors: [
      { in: "query", pointer: "/y", detail },
      { in: "body", pointer: "/colour", detail },
      { in: "body", pointer: "/parts/0/x", detail },
    ],
  });
  const bodied = await ask(refusing, "DELETE /tools/1", { headers: json, payload: '{"a":1}' });
  expect(bodied.json).toMatchObject({ errors: [{ in: "body", pointer: "", detail }] });
});

it.each([
  ["a body that is not JSON", 400, json, "{"],
  [
    "a body in another charset",
    415,
    { "content-type": "application/json; charset=utf-16" },
    '{"name":"n"}',
  ],
  ["a body that is not UTF-8", 400, json, Buffer.from('{"name":"caf\u00e9"}', "latin1")],
  [
    "a body that nests too deep",
    400,
    json,
    `{"name":"n","x":${"[".repeat(5000)}${"]".repeat(5000)}}`,
  ],
  ["a body with a member `__proto__`", 400, json, '{"name":"n","__proto__":{"a":1}}'],
  ["bytes in place of an object", 415, { "content-type": "image/png" }, "abc"],
  ["a form without a boundary", 400, { "content-type": "multipart/form-data" }, "abc"],
  ["a request without a body", 400, {}, ""],
  ["a body that is too large", 413, json, JSON.stringify({ name: "n".repeat(3000) })],
])("refuses %s with a problem", async (_what, status, headers, payload) => {
  const app = await makeTools(echo, { bodyLimit: 2 ** (status === 413 ? 11 : 15) });
  const answer = await ask(app, "POST /tools", { headers: { ...headers }, payload });
  expect(answer).toMatchObject({ status, json: { type: "about:blank", status } });
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
});

it("reads forms with files, and coerces their texts", async () => {
  let body: Record<string, unknown> = {};
  const picture = ({ body: given }: { body: Record<string, unknown> }): null => {
    body = given;
    return null;
  };
  const app = await makeTools({ picture });
  const form = new FormData();
  form.append("file", new Blob(["bytes"], { type: "image/png" }), "a.png");
  form.append("title", "7");
  form.append("sizes[]", "1");
  form.append("sizes[]", "2");
  const encoded = new Response(form);
  const answer = await ask(app, "PUT /tools/1/picture", {
    headers: { "content-type": encoded.headers.get("content-type") ?? "" },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  expect(answer).toMatchObject({ status: 200, json: null });
  const { file, ...rest } = body;
  expect(rest).toEqual({ title: "7", sizes: [1, 2] });
  expect(file).toMatchObject({ name: "a.png", type: "image/png" });
  expect(await (file as Blob).text()).toBe("bytes");
});

it("gives a file as a Blob and a text as a text, with any content type", async () => {
  const got: unknown[] = [];
  const take = ({ body }: { body: unknown }): void => void got.push(body);
  const app = await makeTools({ store: take, note: take });
  await ask(app, "PUT /tools/1/file", { headers: json, payload: "{" });
  await ask(app, "PUT /tools/1/note", { headers: json, payload: "{" });
  const [file, note] = got;
  expect(file).toMatchObject({ type: "application/json", size: 1 });
  expect(note).toBe("{");
});

it("sends data, texts, bytes, streams, Blobs and replies", async () => {
  const answers: Record<string, unknown> = {};
  const handler = (name: string) => (): unknown => answers[name];
  const app = await makeTools({
    get: handler("get"),
    log: handler("log"),
    download: handler("download"),
    delete: handler("delete"),
  });
  const send = async (name: string, line: string, value: unknown): Promise<unknown[]> => {
    answers[name] = value;
    const { status, headers, json: got } = await ask(app, line);
    return [status, headers["content-type"], got];
  };
  const type = "application/json; charset=utf-8";
  expect(await send("get", "GET /tools/1", "text")).toEqual([200, type, "text"]);
  expect(await send("get", "GET /tools/1", null)).toEqual([200, type, null]);
  expect(await send("get", "GET /tools/1", 0)).toEqual([200, type, 0]);
  expect(await send("get", "GET /tools/1", undefined)).toEqual([200, undefined, ""]);
  expect((await send("log", "GET /tools/1/log.txt", "a\n"))[2]).toBe("a\n");
  const png = "image/png";
  expect(await send("download", "GET /tools/1/file", Buffer.from("b"))).toEqual([200, png, "b"]);
  expect(await send("download", "GET /tools/1/file", Readable.from(["s"]))).toEqual([
    200,
    png,
    "s",
  ]);
  const blob = new Blob(["c"], { type: "image/gif" });
  expect(await send("download", "GET /tools/1/file", blob)).toEqual([200, "image/gif", "c"]);
  expect(await send("delete", "DELETE /tools/1", undefined)).toEqual([204, undefined, ""]);
  expect((await send("delete", "DELETE /tools/1", { id: 1 }))[0]).toBe(200);
  const text = new Reply(200, "a\n", { etag: '"1"' });
  expect(await send("log", "GET /tools/1/log.txt", text)).toEqual([200, "text/plain", "a\n"]);
  const bytes = new Reply(206, Buffer.from("b"), { "content-range": "bytes 0-0/9" });
  expect(await send("download", "GET /tools/1/file", bytes)).toEqual([206, png, "b"]);
  const state = new Reply(409, "a");
  expect(await send("log", "GET /tools/1/log.txt", state)).toEqual([409, type, "a"]);
  const reply = new Reply(418, { a: 1 }, { "x-tea": "yes" });
  expect(await send("get", "GET /tools/1", reply)).toEqual([418, type, { a: 1 }]);
  expect(await send("get", "GET /tools/1", () => 1)).toMatchObject([500, {}, { status: 500 }]);
});

it("answers 500 for a value that JSON cannot express, and for no value if a body is documented", async () => {
  const logged: string[] = [];
  const stream = { write: (line: string) => void logged.push(line) };
  let answer: unknown;
  const tools = {
    list: () => answer,
    create: () => answer,
    log: () => answer,
    delete: () => answer,
  };
  const routes = toolShop.routes.map((route) =>
    route.name === "list" ? { ...route, answer: { type: "array" } } : route,
  );
  const definition = { ...toolShop, routes };
  const app = await makeTools(tools, { definition, app: { logger: { level: "error", stream } } });
  const told = async (line: string, value: unknown): Promise<unknown> => {
    answer = value;
    const { status } = await ask(app, line);
    const { err } = JSON.parse(logged.pop() ?? "{}") as { err?: { message: string } };
    return [status, err?.message];
  };
  const json = "which JSON cannot hold";
  expect(await told("GET /tools", [{ a: new Map() }])).toEqual([
    500,
    `The handler tools.list answered a Map in \`[0].a\`, ${json}`,
  ]);
  expect(await told("GET /tools", new Reply(200, { size: NaN }))).toEqual([
    500,
    `The handler tools.list answered NaN in \`size\`, ${json}`,
  ]);
  const lost: readonly (readonly [value: unknown, told: string])[] = [
    [new Array(1), "undefined in `[0]`"],
    [[{ a: Math }], "a Math in `[0].a`"],
    [{ a: { b: [1, () => 1] } }, "a function in `a.b[1]`"],
    [{ a: new Date(NaN) }, "a date that is none in `a`"],
    [{ a: Object.assign(Object.create({ b: 1 }) as object, { c: new Set() }) }, "a Set in `a.c`"],
  ];
  for (const [value, what] of lost) {
    const message = `The handler tools.list answered ${what}, ${json}`;
    expect(await told("GET /tools", value)).toEqual([500, message]);
  }
  const kept = [{ a: new Date(0), b: undefined }, { toJSON: () => 1 }, Object.create(null), null];
  expect(await told("GET /tools", kept)).toEqual([200, undefined]);
  const nothing = "answered nothing; answer the body that the docs tell";
  expect(await told("GET /tools", undefined)).toEqual([500, `The handler tools.list ${nothing}`]);
  expect(await told("GET /tools/1/log.txt", undefined)).toEqual([
    500,
    `The handler tools.log ${nothing}`,
  ]);
  expect(await told("DELETE /tools/1", undefined)).toEqual([204, undefined]);
  expect(await told("GET /tools", new Reply(204))).toEqual([204, undefined]);
});

it("logs a second answer, a toJSON without a value, and a handler that never answers", async () => {
  const log: string[] = [];
  const write = (line: string): void => {
    const { level, msg, err } = JSON.parse(line) as { level: number; msg: string; err?: Error };
    if (level >= 40) log.push(err?.message ?? msg);
  };
  const app = await makeTools(
    {
      get: (_values: unknown, { reply }: Context) => {
        void reply.send({ a: 1 });
        return { b: 2 };
      },
      me: () => ({ toJSON: () => undefined }),
      log: () => new Promise(() => undefined),
    },
    { app: { handlerTimeout: 30, logger: { stream: { write } } } },
  );
  expect(await ask(app, "GET /tools/1")).toMatchObject({ status: 200, json: { a: 1 } });
  expect(await ask(app, "GET /tools/@me")).toMatchObject({ status: 500, json: { status: 500 } });
  const late = await ask(app, "GET /tools/1/log.txt");
  expect(late).toMatchObject({ status: 503, json: { status: 503, title: "ServiceUnavailable" } });
  expect(log).toEqual([
    "The handler tools.get has sent an answer; what it returned is lost",
    "The handler tools.me answered an object whose toJSON returns nothing",
    "Request timed out after 30 ms on route '/tools/:id/log.txt'",
  ]);
});

const problem = expect.stringContaining(problemType) as unknown;

it.each<readonly [Reply, RegExp]>([
  [new Reply(100, { a: 1 }), /answered the status 100; answer one of 200 to 599/],
  [new Reply(NaN), /answered the status NaN/],
  [new Reply(600), /answered the status 600/],
  [new Reply(204, { a: 1 }), /answered 204 with a body, which would not be sent/],
  [new Reply(304, "a"), /answered 304 with a body/],
  [new Reply(200, 1, { "Transfer-Encoding": "chunked" }), /the header transfer-encoding; leave/],
  [new Reply(200, 1, { "x-a": "a\r\nx-b: 1" }), /Invalid character in header content/],
])("answers 500 for a reply that cannot be sent as it is", async (reply, message) => {
  const logged: string[] = [];
  const stream = { write: (line: string) => void logged.push(line) };
  const app = await makeTools(
    { get: () => reply },
    { app: { logger: { level: "error", stream } } },
  );
  const { status, headers, json: got } = await ask(app, "GET /tools/1");
  expect([status, headers["content-type"], got]).toMatchObject([500, problem, { status }]);
  expect(headers).not.toHaveProperty("x-a");
  expect(logged.join("")).toMatch(message);
});

it.each<readonly [string, (problem: Problem) => unknown, () => Error]>([
  [
    "formatError throws",
    () => {
      throw new Error("a secret");
    },
    () => new Error("another secret"),
  ],
  ["formatError gives nothing", () => undefined, () => new HttpError(404, "Gone")],
  [
    "formatError gives a promise",
    () => Promise.resolve({ a: "a secret" }),
    () => new HttpError(404, "Gone"),
  ],
  [
    "a documented error has a map",
    (problem) => problem,
    () => new BodyError(404, { a: new Map() }),
  ],
  ["a documented error has a bigint", (problem) => problem, () => new BodyError(404, { a: 1n })],
  ["a documented error has no body", (problem) => problem, () => new BodyError(404, undefined)],
])("answers 500 in its own form, and logs why, where %s", async (_what, formatError, thrown) => {
  const logged: string[] = [];
  const stream = { write: (line: string) => void logged.push(line) };
  const get = (): unknown => Promise.reject(thrown());
  const app = await makeTools(
    { get },
    { formatError, app: { logger: { level: "error", stream } } },
  );
  const { status, headers, json: got } = await ask(app, "GET /tools/1");
  expect([status, headers["content-type"], got]).toMatchObject([500, problem, { status }]);
  expect(JSON.stringify(got)).not.toContain("secret");
  expect(logged.length).toBeGreaterThan(0);
});

it("logs an HttpError whose status is not the status of an error", async () => {
  const logged: string[] = [];
  const stream = { write: (line: string) => void logged.push(line) };
  const get = (): unknown => Promise.reject(new HttpError(200, "Fine"));
  const app = await makeTools({ get }, { app: { logger: { level: "error", stream } } });
  expect((await ask(app, "GET /tools/1")).status).toBe(500);
  expect(logged.join("")).toContain("Fine");
});

it("answers errors of handlers as problems, without internal details", async () => {
  const app = await makeTools({
    get: () => {
      throw new HttpError(409, "Conflict", { message: "It is in use" });
    },
    me: () => Promise.reject(new Error("the password is x")),
  });
  expect((await ask(app, "GET /tools/1")).json).toEqual({
    ...{ type: "about:blank", title: "Conflict", status: 409, detail: "It is in use" },
  });
  const { status, json: got } = await ask(app, "GET /tools/@me");
  expect([status, JSON.stringify(got)]).toEqual([500, expect.not.stringContaining("password")]);
  expect(await ask(app, "DELETE /tools/1")).toMatchObject({
    status: 501,
    json: { detail: "tools.delete is not implemented" },
  });
});

it("writes errors as the application wants them", async () => {
  const app = await makeTools(echo, {
    formatError: ({ status, detail }) => ({ error: { code: status, text: detail } }),
  });
  const { headers, json: got } = await ask(app, "GET /tools/x");
  expect(got).toEqual({ error: { code: 400, text: "path/id must be integer" } });
  expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  expect((await ask(app, "GET /nowhere")).json).toMatchObject({ error: { code: 404 } });
});

it("answers 404, 405 with Allow, OPTIONS and HEAD, below a prefix too", async () => {
  for (const prefix of ["", "/api/v4"]) {
    const app = await makeTools(echo, { prefix });
    expect(await ask(app, `GET ${prefix}/nothing`)).toMatchObject({
      status: 404,
      json: { status: 404 },
    });
    const wrong = await ask(app, `PATCH ${prefix}/tools/1?x=1`);
    expect([wrong.status, wrong.headers["allow"]]).toEqual([405, "GET, HEAD, DELETE, OPTIONS"]);
    expect(wrong.json).toMatchObject({ status: 405, title: "Method not allowed" });
    const options = await ask(app, `OPTIONS ${prefix}/tools`);
    expect([options.status, options.headers["allow"]]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
    const head = await ask(app, `HEAD ${prefix}/tools/1`);
    expect([head.status, head.json]).toEqual([200, ""]);
    expect((await ask(app, `GET ${prefix}/tools/`)).status).toBe(200);
    expect((await ask(app, `GET ${prefix}/TOOLS`)).status).toBe(404);
    expect((await ask(app, `GET ${prefix}/tools/%zz`)).json).toMatchObject({ status: 400 });
  }
});

it("serves several APIs of one application, at one prefix and at two", async () => {
  const other = {
    ...toolShop,
    name: "others",
    definitions: {},
    routes: [{ ...toolShop.routes[3], route: "GET /others", url: "/others" } as never],
  };
  const app = fastify(makeAppOptions());
  onTestFinished(() => app.close());
  const handlers = { tools: echo };
  await app.register((inner) => registerServer(inner, toolShop, { handlers }));
  await app.register((inner) => registerServer(inner, other, { handlers }));
  await app.register((inner) => registerServer(inner, toolShop, { handlers }), { prefix: "/v2" });
  for (const path of ["/tools", "/others", "/v2/tools"]) {
    expect((await ask(app, `GET ${path}`)).status).toBe(200);
    expect((await ask(app, `DELETE ${path}`)).status).toBe(405);
  }
});

it("asks for credentials by the scheme of the docs before it reads a body", async () => {
  const seen: unknown[] = [];
  const get = (_values: unknown, { principal }: { principal: unknown }): null => {
    seen.push(principal);
    return null;
  };
  const known = acceptTokens(new Map([["t", { user: "ann" }]]));
  // Without its own `challenge`.
  const authenticate: Authenticate = (request) => known(request);
  const app = await makeTools({ get }, { authenticate });
  const refused = await ask(app, "POST /tools", { headers: json, payload: "{" });
  expect([refused.status, refused.headers["www-authenticate"]]).toEqual([401, toolShop.challenge]);
  const headers = { authorization: "Bearer t" };
  expect((await ask(app, "GET /tools/1", { headers })).status).toBe(200);
  expect(seen).toEqual([{ user: "ann" }]);
  expect((await ask(app, "GET /nothing")).status).toBe(404);
});

it("shows its schemas to onRoute hooks and to @fastify/swagger", async () => {
  const app = fastify(makeAppOptions());
  onTestFinished(() => app.close());
  const shown: unknown[] = [];
  app.addHook("onRoute", ({ schema, url, method }) => void shown.push([method, url, schema]));
  await app.register(swagger, { openapi: {} });
  await app.register((inner) => registerServer(inner, toolShop, { handlers: {} }));
  await app.ready();
  expect(shown).toContainEqual([
    "GET",
    "/tools",
    expect.objectContaining({
      querystring: toolShop.routes[0]?.query,
      headers: toolShop.routes[0]?.headers,
      response: { 200: toolShop.routes[0]?.answer },
    }),
  ]);
  const paths = app.swagger().paths as Record<string, Record<string, unknown>>;
  expect(Object.keys(paths)).toContain("/tools/{id}/log.txt");
  expect(paths["/tools"]?.["post"]).toHaveProperty("requestBody");
});

it("sends the documented getters of a row's class, at any depth, and no others", async () => {
  class Base {
    get name(): string {
      return "from a getter";
    }
  }
  class Part extends Base {
    size = 1;
    get secret(): string {
      return "of the application";
    }
  }
  const part = new Part();
  const plain = { size: 2 };
  const rows = [part, plain];
  const app = await makeTools({
    list: ({ query }: { query: { page?: number } }) => (query.page ? new Reply(200, rows) : rows),
  });
  const expected = [{ size: 1, name: "from a getter" }, { size: 2 }];
  expect((await ask(app, "GET /tools")).json).toEqual(expected);
  expect((await ask(app, "GET /tools?page=1")).json).toEqual(expected);
  expect(Object.keys(part)).toEqual(["size"]);
});

it("answers 500 for another kind of JSON than documented, and logs both kinds", async () => {
  const logged: string[] = [];
  const stream = { write: (line: string) => void logged.push(line) };
  let answer: unknown;
  const part = { $ref: "tools#/definitions/Part" };
  const kinds: Readonly<Record<string, Schema>> = {
    get: part,
    list: { anyOf: [{ type: "array", items: part }, { type: "null" }] },
    me: { anyOf: [part, {}] },
  };
  const routes = toolShop.routes.map((route) => ({ ...route, answer: kinds[route.name] ?? {} }));
  const app = await makeTools(
    { get: () => answer, list: () => answer, me: () => answer },
    { definition: { ...toolShop, routes }, app: { logger: { level: "error", stream } } },
  );
  const told = async (line: string, value: unknown): Promise<unknown> => {
    answer = value;
    const { status, json: body } = await ask(app, line);
    const { err } = JSON.parse(logged.pop() ?? "{}") as { err?: { message: string } };
    return status === 500 ? err?.message : body;
  };
  for (const [value, kind] of [
    ...([
      [null, "null"],
      [-5, "number"],
      ["a", "string"],
    ] as const),
    ...([
      [[1], "array"],
      [true, "boolean"],
      [new Date(0), "string"],
    ] as const),
  ])
    expect(await told("GET /tools/1", value)).toBe(
      `The handler tools.get answered ${kind}; the docs have object`,
    );
  // Members are not checked, and a reply with its own status may have any body.
  expect(await told("GET /tools/1", { size: "x" })).toEqual({ size: "x" });
  expect(await told("GET /tools/1", new Reply(202, [1]))).toEqual([1]);
  expect(await told("GET /tools/1", { toJSON: () => ({ size: 1 }) })).toEqual({ size: 1 });
  expect(await told("GET /tools", {})).toBe(
    "The handler tools.list answered object; the docs have array or null",
  );
  expect(await told("GET /tools", null)).toBe(null);
  expect(await told("GET /tools", [])).toEqual([]);
  expect(await told("GET /tools/@me", 7)).toBe(7);
});

it("accepts only a file if the docs state a file", async () => {
  const app = await makeTools({ picture: () => null });
  const send = async (headers: Record<string, string>, payload: string): Promise<unknown> => {
    const { status, json: body } = await ask(app, "PUT /tools/1/picture", { headers, payload });
    return [status, (body as { errors?: unknown } | null)?.errors];
  };
  const form = { "content-type": "multipart/form-data; boundary=x" };
  const part = (rest: string): string =>
    `--x\r\nContent-Disposition: form-data; name="file"${rest}\r\n\r\na\r\n`;
  const fault = [400, [{ in: "body", pointer: "/file", detail: "must be a file" }]];
  expect(await send(form, `${part('; filename="a"')}--x--\r\n`)).toEqual([200, undefined]);
  expect(await send(form, `${part("")}--x--\r\n`)).toEqual(fault);
  const two = part('; filename="a"').repeat(2);
  expect(await send(form, `${two}--x--\r\n`)).toEqual(fault);
  for (const value of ['"a"', "5", "null", "{}", "[]"])
    expect(await send(json, `{"file":${value}}`)).toEqual(fault);
  const urlencoded = { "content-type": "application/x-www-form-urlencoded" };
  expect(await send(urlencoded, "file=a")).toEqual(fault);
});

it("accepts a file, or a text for null, if the docs say file or null", async () => {
  let got: unknown;
  const file = { anyOf: [{ "x-file": true }, { type: "null" }] };
  const routes = toolShop.routes.map((route) =>
    route.name === "picture" ? { ...route, body: { type: "object", properties: { file } } } : route,
  );
  const picture = ({ body }: { body: { file: unknown } }): null => {
    got = body.file;
    return null;
  };
  const app = await makeTools({ picture }, { definition: { ...toolShop, routes } });
  const send = async (value: string | Blob): Promise<unknown> => {
    const form = new FormData();
    form.append("file", value);
    const encoded = new Response(form);
    const answer = await ask(app, "PUT /tools/1/picture", {
      headers: { "content-type": encoded.headers.get("content-type") ?? "" },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    return answer.status;
  };
  expect([await send(""), got]).toEqual([200, null]);
  expect([await send(new Blob(["a"])), got]).toMatchObject([200, { size: 1 }]);
  expect(await send("a")).toBe(400);
});

const dog = {
  type: "object",
  properties: { kind: { type: "string", enum: ["dog"] }, barks: { type: "boolean" } },
  required: ["kind", "barks"],
};
const cat = {
  type: "object",
  properties: { kind: { type: "string", enum: ["cat"] }, lives: { type: "integer" } },
  required: ["kind", "lives"],
};

it.each<[body: unknown, faults: readonly (readonly [pointer: string, detail: string])[]]>([
  [{ pet: { kind: "cat" } }, [["/pet/lives", "is required"]]],
  [{ pet: { kind: "dog", barks: 1 } }, [["/pet/barks", "must be boolean"]]],
  [{ pet: [{ kind: "cat", lives: "x" }] }, [["/pet/0/lives", "must be integer"]]],
  [{ pet: "x" }, [["/pet", "must be object or array or null"]]],
  // No kind tells which one is meant, so both are.
  [
    { pet: {} },
    [
      ["/pet/kind", "is required"],
      ["/pet/barks", "is required"],
      ["/pet/lives", "is required"],
    ],
  ],
  [
    { pet: { kind: "cat" }, size: "x" },
    [
      ["/pet/lives", "is required"],
      ["/size", "must be integer"],
    ],
  ],
])("lists the faults of the alternative that a value means: %j", async (body, faults) => {
  const one = { anyOf: [{ $ref: "tools#/definitions/Dog" }, { $ref: "tools#/definitions/Cat" }] };
  const pet = { anyOf: [...one.anyOf, { type: "array", items: one }, { type: "null" }] };
  const schema = { type: "object", properties: { pet, size: { type: "integer" } } };
  const routes = toolShop.routes.map((route) =>
    route.name === "create" ? { ...route, body: schema } : route,
  );
  const definitions = { ...toolShop.definitions, Dog: dog, Cat: cat };
  const app = await makeTools(echo, { definition: { ...toolShop, routes, definitions } });
  const payload = JSON.stringify(body);
  const { json: got } = await ask(app, "POST /tools", { headers: json, payload });
  expect(got).toMatchObject({
    errors: faults.map(([pointer, detail]) => ({ in: "body", pointer, detail })),
  });
});

it("sends the text of the status of an error, not that of the answer with a header that Node refuses", async () => {
  const app = await makeTools({ get: () => new Reply(200, {}, { "x-a": "a\r\nb: c" }) });
  const url = await app.listen({ port: 0 });
  const answer = await fetch(`${url}/tools/1`);
  expect([answer.status, answer.statusText]).toEqual([500, "Internal Server Error"]);
});

it("reads integers in digits as Fastify's own validation does", async () => {
  const hand = fastify();
  onTestFinished(() => hand.close());
  const params = { type: "object", properties: { id: { type: "integer" } } };
  hand.get("/tools/:id", { schema: { params } }, ({ params: values }) => ({ path: values }));
  const app = await makeTools(echo);
  for (const id of ["1", "+1", "01", "-1", "x", "1.5"]) {
    const own = await app.inject(`/tools/${id}`);
    const other = await hand.inject(`/tools/${id}`);
    expect([id, own.statusCode]).toEqual([id, other.statusCode]);
    if (own.statusCode === 200) expect(own.json()).toMatchObject(other.json<object>());
  }
});
