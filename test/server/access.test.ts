// Challenges, which tell a client how to authenticate, and the rules for browsers.

import { fastify } from "fastify";
import { expect, it } from "vitest";

import { acceptKeys, acceptTokens } from "../../templates/runtime/server/core/auth.js";
import { allowOrigins } from "../../templates/runtime/server/core/cors.js";
import { HttpError } from "../../templates/runtime/server/core/errors.js";
import { ask } from "../helpers/ask.js";
import { serveShop, shop } from "../helpers/shop.js";
import { registerServer } from "../../templates/runtime/server/rancher/server.js";

const preflight = {
  origin: "http://page.test",
  "access-control-request-method": "PUT",
  "access-control-request-headers": "authorization,content-type",
};

it.each([
  ["pairs of keys", acceptKeys("a", "b"), undefined, 'Basic realm="api"'],
  ["tokens", acceptTokens(new Map([["t", "me"]])), undefined, 'Bearer realm="api"'],
  ["tokens", acceptTokens(new Map([["t", "me"]])), "Basic YTpi", 'Bearer realm="api"'],
  ["a function of the application", () => null, "Bearer x", 'Bearer realm="api"'],
  ["a function of the application", () => null, "Basic YTpi", 'Basic realm="api"'],
  ["a function of the application", () => null, undefined, 'Basic realm="api"'],
  [
    "a function with a challenge",
    Object.assign(() => null, { challenge: "Negotiate" }),
    undefined,
    "Negotiate",
  ],
])(
  "asks for credentials by the scheme that fits %s",
  async (_what, authenticate, authorization, challenge) => {
    const url = await serveShop({ server: { authenticate } });
    const headers = authorization === undefined ? {} : { authorization };
    const answer = await ask(url, "GET /v1/things", { headers });
    expect([answer.status, answer.headers["www-authenticate"]]).toEqual([401, challenge]);
  },
);

it("accepts a request with a token, and gives handlers its owner", async () => {
  const seen: unknown[] = [];
  const list = (_query: unknown, { principal }: { principal: unknown }): [] => {
    seen.push(principal);
    return [];
  };
  const authenticate = acceptTokens(new Map([["secret", { user: "me" }]]));
  const url = await serveShop({ server: { authenticate }, handlers: { things: { list } } });
  const enter = async (authorization: string): Promise<number> =>
    (await ask(url, "GET /v1/things", { headers: { authorization } })).status;
  expect(await enter("bearer secret")).toBe(200);
  for (const wrong of ["Bearer other", "Bearer", "Basic secret", "Bearer secret x"]) {
    expect(await enter(wrong)).toBe(401);
  }
  expect(seen).toEqual([{ user: "me" }]);
});

it("asks for credentials where a handler answers 401, and not for other errors", async () => {
  const list = (): never => {
    throw new HttpError(401, "Unauthorized");
  };
  const url = await serveShop({ handlers: { things: { list } } });
  expect((await ask(url, "GET /v1/things")).headers["www-authenticate"]).toBe('Basic realm="api"');
  expect((await ask(url, "GET /v1/nothing")).headers).not.toHaveProperty("www-authenticate");
});

it("answers a preflight without keys", async () => {
  const url = await serveShop({ server: { authenticate: acceptKeys("a", "b") } });
  const answer = await ask(url, "OPTIONS /v1/things/1t1", { headers: preflight });
  expect(answer.status).toBe(204);
  expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
});

it("accepts web pages of any origin if the application allows it", async () => {
  const app = fastify();
  allowOrigins(app, "x-api-schemas");
  await app.register((inner) =>
    registerServer(inner, shop, { handlers: {}, authenticate: acceptKeys("a", "b") }),
  );
  const asked = await app.inject({ method: "OPTIONS", url: "/v1/things/1t1", headers: preflight });
  expect([asked.statusCode, asked.headers]).toMatchObject([
    204,
    {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "PUT",
      "access-control-allow-headers": "authorization,content-type",
    },
  ]);
  const refused = await app.inject({ url: "/v1/things", headers: { origin: preflight.origin } });
  expect([refused.statusCode, refused.headers]).toMatchObject([
    401,
    {
      "access-control-allow-origin": "*",
      "access-control-expose-headers": expect.stringContaining("x-api-schemas") as string,
    },
  ]);
  const plain = await app.inject({ url: "/v1/things" });
  expect(plain.headers).not.toHaveProperty("access-control-allow-origin");
});

it.each<readonly [string, () => unknown, number]>([
  ["an HttpError", () => new HttpError(403, "Forbidden"), 403],
  ["a Response", () => new Response(null, { status: 403 }), 500],
])("lets nobody in if `authenticate` returns %s", async (_what, authenticate, status) => {
  let calls = 0;
  const list = (): readonly [] => {
    calls += 1;
    return [];
  };
  const url = await serveShop({ server: { authenticate }, handlers: { things: { list } } });
  expect([(await ask(url, "GET /v1/things")).status, calls]).toEqual([status, 0]);
});

it("accepts no request if authenticate returns a function instead of calling it", async () => {
  const authenticate = (): unknown => acceptKeys("a", "b");
  const url = await serveShop({ server: { authenticate } });
  expect((await ask(url, "GET /v1/things")).status).toBe(500);
});
