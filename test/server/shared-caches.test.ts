// A cache between clients and a server, such as Varnish, must not give the answer for one key to another key. It stores
// an answer without `cache-control` unless the request has `Authorization`, and few APIs read their keys only from there.
import { fastify, type FastifyInstance } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { Reply } from "../../templates/runtime/server/rest/answer.js";
import { registerServer } from "../../templates/runtime/server/rest/server.js";
import { toolShop } from "../helpers/tool-shop.js";

const authenticate = ({ headers }: { headers: object }): unknown => Reflect.get(headers, "x-key");

async function cachingOf(
  options: object,
  prepare?: (app: FastifyInstance) => unknown,
): Promise<unknown> {
  const app = fastify();
  onTestFinished(() => app.close());
  prepare?.(app);
  await app.register(async (inner) => {
    await registerServer(inner, toolShop, { handlers: { tools: { list: () => [] } }, ...options });
  });
  const answer = await app.inject({ url: "/tools", headers: { "x-key": "ada" } });
  expect(answer.statusCode).toBe(200);
  return answer.headers["cache-control"];
}

it("tells caches to keep an answer for its own client only", async () => {
  expect(await cachingOf({ authenticate })).toBe("private, no-cache");
});

it("keeps what a handler or the application tells caches", async () => {
  const told = { "cache-control": "public, max-age=60" };
  const list = (): Reply => new Reply(200, [], told);
  expect(await cachingOf({ authenticate, handlers: { tools: { list } } })).toBe(
    told["cache-control"],
  );
  const kept = await cachingOf({ authenticate }, (app) =>
    app.addHook("onRequest", async (_request, reply) => {
      await Promise.resolve();
      void reply.headers(told);
    }),
  );
  expect(kept).toBe(told["cache-control"]);
});

it("tells caches nothing where everyone gets the same answer", async () => {
  expect(await cachingOf({})).toBe(undefined);
});
