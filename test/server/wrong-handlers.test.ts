// Handlers that throw, or return wrong values: the client gets a documented error, and the log has the details.

import { errorCodes, fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { HttpError } from "../../templates/runtime/server/core/errors.js";
import { Reply } from "../../templates/runtime/server/rest/answer.js";
import { registerServer as registerRancher } from "../../templates/runtime/server/rancher/server.js";
import { registerServer as registerRest } from "../../templates/runtime/server/rest/server.js";
import { ask } from "../helpers/ask.js";
import { serveShop, shop } from "../helpers/shop.js";
import { makeTools, toolShop } from "../helpers/tool-shop.js";

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const thrower = (): never => {
  throw new Error("secret");
};
/** Made without the constructor of Error, so that nothing reads its members before the server does. */
const hidden = Object.create(Error.prototype, {
  message: { get: thrower },
  stack: { get: thrower },
  code: { get: thrower },
}) as Error;
const circle: Record<string, unknown> = { id: "1" };
circle["self"] = circle;
const many = Array.from({ length: 20_000 }).reduce<Error>(
  (cause) => new Error("one of many", { cause }),
  new Error("first"),
);
const wrong = (status: unknown, code: unknown, details: unknown = {}): HttpError =>
  new HttpError(status as number, code as string, details as object);
const fastifys = (statusCode: unknown): Error =>
  Object.assign(new Error("secret"), { code: "FST_ERR_X", statusCode });

const thrown: Readonly<Record<string, unknown>> = {
  "a text": "secret",
  null: null,
  undefined: undefined,
  "a symbol": Symbol("secret"),
  "a BigInt": 1n,
  "a function": thrower,
  "a circle": circle,
  "a revoked proxy": revoked(),
  "an error whose getters throw": hidden,
  "a frozen error": Object.freeze(new Error("secret")),
  "an error with many causes": many,
  "an HttpError without a code": wrong(400, undefined),
  "an HttpError with a number as code": wrong(400, 5),
  "an HttpError with a BigInt as message": wrong(400, "A", { message: 1n }),
  "an HttpError with a circle as detail": wrong(400, "A", { detail: circle }),
  "an HttpError with a function as field": wrong(400, "A", { fieldName: thrower }),
  "an HttpError with faults that are none": wrong(400, "A", { errors: [1n] }),
  "an HttpError with no list of faults": wrong(400, "A", { errors: 5 }),
  "an HttpError with a fraction as status": wrong(404.5, "A"),
  "an HttpError whose details throw": Object.defineProperty(wrong(400, "A"), "details", {
    get: thrower,
  }),
  "an error of Fastify with a fraction as status": fastifys(404.5),
  "an error of Fastify with a text as status": fastifys("404"),
  "what another server of Fastify answered": fastifys(404),
  "an error of Fastify's own class": new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE("secret"),
  "what another server found invalid": Object.assign(new Error("secret"), {
    statusCode: 400,
    validation: [],
  }),
  "a connection that another server cut off": Object.assign(new Error("secret"), {
    code: "ECONNRESET",
    statusCode: 400,
  }),
};

/** Options of an application that keeps the lines of its log. */
function keepLog(): { readonly logged: string[]; readonly app: object } {
  const logged: string[] = [];
  const stream = { write: (line: string) => void logged.push(line) };
  return { logged, app: { logger: { level: "error", stream } } };
}

it.each(Object.keys(thrown))("answers and logs a 500 where a handler throws %s", async (what) => {
  const { logged, app } = keepLog();
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the test rejects with values that are no Error
  const fail = (): Promise<never> => Promise.reject(thrown[what]);
  const url = await serveShop({ handlers: { things: { get: fail, list: fail } }, app });
  for (const line of ["GET /v1/things/1", "GET /v1/things"]) {
    const { status, json, text } = await ask(url, line);
    expect(json).toMatchObject({ type: "error", status: 500, code: "ServerError" });
    expect([status, text.includes("secret")]).toEqual([500, false]);
  }
  const tools = await makeTools({ get: fail }, { app });
  const answer = await tools.inject("/tools/1");
  expect([answer.statusCode, answer.json()]).toMatchObject([
    500,
    { status: 500, title: "ServerError" },
  ]);
  expect(answer.body).not.toContain("secret");
  expect(logged).toHaveLength(3);
  for (const line of logged) expect(line).toMatch(/"stack":"|"msg":"[^"]/);
});

it.each<readonly [string, () => unknown]>([
  ["no array of rows", () => ({ data: {}, next: null })],
  ["no array of rows", () => new Set([{ id: "1" }])],
  ["no rows", () => ({ next: null })],
  ["a number as next", () => ({ data: [{ id: "1" }], next: 5 })],
  ["an empty next", () => ({ data: [{ id: "1" }], next: "" })],
  ["an object as previous", () => ({ data: [], next: null, previous: {} })],
  ["a text as total", () => ({ data: [], next: null, total: "7" })],
  ["a BigInt as total", () => ({ data: [], next: null, total: 7n })],
  ["a total below 0", () => ({ data: [], next: null, total: -1 })],
])("answers 500 where a page has %s, and the log says so", async (_what, list) => {
  const { logged, app } = keepLog();
  const url = await serveShop({ handlers: { things: { list } }, app });
  expect(await ask(url, "GET /v1/things")).toMatchObject({
    status: 500,
    json: { code: "ServerError" },
  });
  expect(logged.join("")).toMatch(/things\.list answered (?:no array|a `\w+` that is no)/);
});

it("answers 500 if actionsOf is asynchronous, and keeps running if it fails", async () => {
  const { logged, app } = keepLog();
  const actionsOf = (): unknown => Promise.reject(new Error("a"));
  const url = await serveShop({
    handlers: { things: { get: () => ({ id: "1" }), actionsOf } },
    app,
  });
  for (const line of ["GET /v1/things/1", "POST /v1/things/1?action=ring"])
    expect(await ask(url, line)).toMatchObject({ status: 500, json: { code: "ServerError" } });
  expect(logged).toHaveLength(2);
  expect(logged.join("")).toContain("actionsOf answered a promise; answer an array of names");
});

it.each([".", ".."])(
  "answers 500 where the id of a row is %s, which no URL can have",
  async (id) => {
    const url = await serveShop({ handlers: { things: { get: () => ({ id }) } } });
    expect(await ask(url, "GET /v1/things/1")).toMatchObject({ status: 500 });
  },
);

it.each<readonly [text: string, charset: string, status: number]>([
  ["caf\u00e9", "iso-8859-1", 500],
  ["abc", "iso-8859-1", 200],
  ["abc", "utf-16le", 500],
  ["a\ud800", "utf-8", 500],
  ["caf\u00e9", "UTF-8", 200],
])(
  "the text %j with the charset %s, which clients may read wrongly, is answered with %i",
  async (text, charset, status) => {
    const { logged, app } = keepLog();
    const headers = { "content-type": `text/csv; charset=${charset}` };
    const tools = await makeTools({ get: () => new Reply(200, text, headers) }, { app });
    const answer = await tools.inject("/tools/1");
    expect(answer.statusCode).toBe(status);
    if (status === 200) expect(answer.body).toBe(text);
    else expect(logged.join("")).toMatch(/tools\.get answered a text with (?:the charset|half)/);
  },
);

it.each([404, 409, 429])(
  "keeps the status %i of a hook's error, but not its message",
  async (status) => {
    const app = fastify();
    onTestFinished(() => app.close());
    app.addHook("onRequest", () =>
      Promise.reject(Object.assign(new Error("secret"), { statusCode: status })),
    );
    await app.register((inner) => registerRest(inner, toolShop, { handlers: {} }), {
      prefix: "/rest",
    });
    await app.register((inner) => registerRancher(inner, shop, { handlers: {} }));
    for (const url of ["/rest/tools", "/v1/things"]) {
      const answer = await app.inject(url);
      expect([answer.statusCode, answer.json()]).toMatchObject([status, { status }]);
      expect(answer.body).not.toMatch(/secret|"(?:code|title)":"BadRequest"/);
    }
  },
);

it.each(["authenticate", "formatError"])(
  "answers 500 in the body, too, where %s throws an error with a status",
  async (name) => {
    const fail = (): never => {
      throw Object.assign(new Error("secret"), { statusCode: 404 });
    };
    const tools = await makeTools({ get: fail }, { [name]: fail });
    const answer = await tools.inject("/tools/1");
    expect([answer.statusCode, answer.json()]).toMatchObject([500, { status: 500 }]);
    expect(answer.body).not.toContain("secret");
  },
);

it("answers the error of a Fastify plugin that authenticate throws", async () => {
  const authenticate = (): never => {
    throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE("text/x");
  };
  const tools = await makeTools({ get: () => ({}) }, { authenticate });
  expect((await tools.inject("/tools/1")).statusCode).toBe(415);
});

it("answers 500 if authenticate throws the answer of another Fastify server", async () => {
  const authenticate = (): never => {
    throw fastifys(403);
  };
  const tools = await makeTools({ get: () => ({}) }, { authenticate });
  const answer = await tools.inject("/tools/1");
  expect([answer.statusCode, answer.body.includes("secret")]).toEqual([500, false]);
  const url = await serveShop({ server: { authenticate } });
  const { status, text } = await ask(url, "GET /v1/things");
  expect([status, text.includes("secret")]).toEqual([500, false]);
});
