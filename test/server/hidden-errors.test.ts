// The message of a hook's 4xx error is not sent, so it is logged.
import { appOptions, server } from "@rancher-v1/server";
import { appOptions as shopOptions, server as shop } from "@bookshop/server";
import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

const hookError = Object.assign(new Error("quota of tenant 7"), { statusCode: 429 });

it.each([
  ["rancher", server, "/v1/volumes", hookError, 429, "30 quota of tenant 7"],
  ["rest", shop, "/books", hookError, 429, "30 quota of tenant 7"],
  ["rancher", server, "/v1/volumes", new Error("broken"), 500, "50 broken"],
  ["rest", shop, "/books", new Error("broken"), 500, "50 broken"],
] as const)("logs an error of a hook: %s", async (_, plugin, url, error, status, expected) => {
  const lines: string[] = [];
  const write = (line: string): void => {
    const { level, msg, err } = JSON.parse(line) as { level: number; msg: string; err?: unknown };
    if (err !== undefined) lines.push(`${level} ${msg}`);
  };
  const app = fastify({ logger: { stream: { write } }, disableRequestLogging: true });
  onTestFinished(() => app.close());
  app.addHook("onRequest", () => Promise.reject(error));
  await app.register(plugin as never, { handlers: {} });
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(status);
  expect(answer.body).not.toContain("tenant");
  expect(lines).toEqual([expected]);
});

it.each([
  ["rancher", server, appOptions, "/v1/volumes"],
  ["rest", shop, shopOptions, "/books"],
] as const)(
  "the error for a malformed URL does not quote its query: %s",
  async (_, plugin, options, path) => {
    const app = fastify(options);
    onTestFinished(() => app.close());
    await app.register(plugin as never, { handlers: {} });
    const answer = await app.inject(`${path}/%zz?api_key=a-secret&it's=1`);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain("%zz");
    expect(answer.body).not.toContain("a-secret");
  },
);
