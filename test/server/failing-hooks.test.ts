// If hooks of an application throw, also while an error is sent, no client sees the thrown value.

import { fastify, type FastifyInstance } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { registerServer as registerRancher } from "../../templates/runtime/server/rancher/server.js";
import { registerServer as registerRest } from "../../templates/runtime/server/rest/server.js";
import { shop } from "../helpers/shop.js";
import { toolShop } from "../helpers/tool-shop.js";

const servers: readonly (readonly [
  string,
  (app: FastifyInstance) => unknown,
  readonly string[],
])[] = [
  [
    "rest",
    (app) => registerRest(app, toolShop, { handlers: { tools: { list: () => [] } } }),
    ["GET /tools", "HEAD /tools", "DELETE /tools", "GET /nowhere", "GET /tools/x"],
  ],
  [
    "rancher",
    (app) => registerRancher(app, shop, { handlers: { things: { list: () => [] } } }),
    ["GET /v1/things", "HEAD /v1/things", "DELETE /v1/things", "GET /nowhere"],
  ],
];

const failures: readonly (readonly [string, () => unknown])[] = [
  ["an error", () => Promise.reject(new Error("secret"))],
  [
    "an error with a code of Fastify",
    () => Promise.reject(Object.assign(new Error("secret"), { code: "FST_X", statusCode: 500 })),
  ],
  [
    "an error that has a status",
    () => Promise.reject(Object.assign(new Error("secret"), { statusCode: 418 })),
  ],
  ["an object as payload", () => Promise.resolve({ secret: 1 })],
];

const cases = servers.flatMap(([protocol, register, lines]) =>
  failures.map(([what, fail]) => ({ protocol, what, register, lines, fail })),
);

it.each(cases)(
  "answers 500 without details where a hook of a $protocol server always fails with $what",
  async ({ register, lines, fail }) => {
    const logged: string[] = [];
    const stream = { write: (line: string) => void logged.push(line) };
    const app = fastify({ logger: { level: "error", stream } });
    onTestFinished(() => app.close());
    app.addHook("onRequest", async (_request, reply) => {
      await Promise.resolve();
      void reply.header("access-control-allow-origin", "https://app.test");
    });
    app.addHook("onSend", fail as () => Promise<void>);
    await app.register(async (inner) => {
      await register(inner);
    });
    for (const line of lines) {
      const [method, url] = line.split(" ") as ["GET" | "HEAD", string];
      logged.length = 0;
      const { statusCode, body, headers } = await app.inject({ method, url });
      expect([line, statusCode, body]).toEqual([line, 500, expect.not.stringContaining("secret")]);
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "access-control-allow-origin": "https://app.test",
      });
      if (method !== "HEAD") expect(JSON.parse(body)).toMatchObject({ status: 500 });
      expect(logged.join("")).toMatch(
        /secret|"code":"(?:FST_ERR_REP_INVALID_PAYLOAD_TYPE|ERR_INVALID_ARG_TYPE)"/,
      );
    }
  },
);

it("sends an error as documented where a hook fails once", async () => {
  let count = 0;
  const app = fastify();
  onTestFinished(() => app.close());
  app.addHook("onSend", () => {
    count += 1;
    return count === 1 ? Promise.reject(new Error("secret")) : Promise.resolve();
  });
  await app.register((inner) =>
    registerRest(inner, toolShop, { handlers: { tools: { list: () => [] } } }),
  );
  const { statusCode, body, headers } = await app.inject("/tools");
  expect([statusCode, JSON.parse(body)]).toMatchObject([500, { status: 500 }]);
  expect(headers["content-type"]).toContain("application/problem+json");
});
