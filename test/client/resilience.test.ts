import {
  ApiError,
  AuthError,
  ConflictError,
  createClient,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "@rancher-v1/client";
import { inspect } from "node:util";

import { describe, expect, it, onTestFinished, vi } from "vitest";

import { errorOf } from "../helpers/error-of.js";
import { gone, serveScript, type Reply } from "../helpers/scripted-server.js";

const volume = { id: "1v1", type: "volume", name: "db", links: {}, actions: {} };
const soon = { "retry-after": "0.01" };

describe("tries again", () => {
  it.each([
    ["a read after a fault of the server", { status: 503, headers: soon }],
    ["a read after too many requests", { status: 429, headers: soon }],
    ["a read after a broken connection", { breaks: "before" }],
    ["a read after an answer that broke off", { body: volume, breaks: "within" }],
  ] as const)("%s", async (_, reply) => {
    const { url, requests } = await serveScript([reply, { body: volume }]);
    expect(await createClient({ url }).volumes.get("1v1")).toMatchObject({ name: "db" });
    expect(requests).toHaveLength(2);
  });

  it.each([
    ["an update of what is busy", "PUT"],
    ["an action on what is busy", "POST"],
  ])("%s, at most three times at 100 ms", async (_, method) => {
    const busy = { status: 409, body: { type: "error", code: "Conflict" } };
    const { url, requests } = await serveScript(() => busy);
    const { apiKeys } = createClient({ url });
    const call = method === "PUT" ? apiKeys.update("1c1", { name: "x" }) : apiKeys.activate("1c1");
    await expect(call).rejects.toThrow(ConflictError);
    expect(requests.map((request) => request.method)).toEqual(Array(4).fill(method));
    const pauses = requests.slice(1).map(({ time }, index) => time - (requests[index]?.time ?? 0));
    for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(95);
  });

  it("a create that was refused, after the pause that the server asks for", async () => {
    const { url, requests } = await serveScript([
      { status: 429, headers: { "retry-after": "0.2" } },
      { status: 201, body: volume },
    ]);
    await createClient({ url }).volumes.create({ name: "db", driver: "local" });
    const [first, second] = requests;
    expect((second?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThanOrEqual(195);
  });

  it("after its own pause if the server asks for no pause", async () => {
    const { url, requests } = await serveScript([
      { status: 503, headers: { "retry-after": "0.0001" } },
      { body: volume },
    ]);
    await createClient({ url }).volumes.get("1v1");
    const [first, second] = requests;
    expect((second?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThanOrEqual(95);
  });

  it("at the date that the server names", async () => {
    const date = new Date(Date.now() + 1_500).toUTCString();
    const { url, requests } = await serveScript([
      { status: 503, headers: { "retry-after": date } },
      { body: volume },
    ]);
    await createClient({ url }).volumes.get("1v1");
    // The date has no milliseconds, so the pause lasts at least half a second.
    expect((requests[1]?.time ?? 0) - (requests[0]?.time ?? 0)).toBeGreaterThanOrEqual(450);
  });

  it("after growing pauses with a random part", async () => {
    const { url, requests } = await serveScript(() => ({ status: 503 }));
    await expect(createClient({ url }).volumes.get("1v1")).rejects.toThrow(ServerError);
    const pauses = requests.slice(1).map(({ time }, index) => time - (requests[index]?.time ?? 0));
    expect(pauses).toHaveLength(3);
    pauses.forEach((pause, index) => {
      expect(pause).toBeGreaterThanOrEqual(95 * 2 ** index);
      expect(pause).toBeLessThan(205 * 2 ** index + 100);
    });
  });

  it.each([
    [0, 100],
    [0.999, 199],
  ])("after a random pause: %f", async (chance, pause) => {
    const random = vi.spyOn(Math, "random").mockReturnValue(chance);
    onTestFinished(() => {
      random.mockRestore();
    });
    const { url, requests } = await serveScript([{ status: 503 }, { body: volume }]);
    await createClient({ url }).volumes.get("1v1");
    const [first, second] = requests;
    expect((second?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThanOrEqual(pause - 5);
  });

  it("not a create that conflicts with an existing row", async () => {
    const { url, requests } = await serveScript(() => ({ status: 409 }));
    const call = createClient({ url }).volumes.create({ name: "db", driver: "local" });
    await expect(call).rejects.toThrow(ConflictError);
    expect(requests).toHaveLength(1);
  });

  it("as often as the call says, otherwise as often as the client says", async () => {
    const { url, requests } = await serveScript(() => ({ status: 503, headers: soon }));
    const client = createClient({ url, retries: 1 });
    await errorOf(client.volumes.get("1v1"));
    expect(requests).toHaveLength(2);
    await errorOf(client.volumes.get("1v1", { retries: 4 }));
    expect(requests).toHaveLength(7);
    await errorOf(client.volumes.get("1v1", { retries: undefined }));
    expect(requests).toHaveLength(9);
  });

  it("a create that may have happened only if the caller says so", async () => {
    const { url, requests } = await serveScript([
      { breaks: "before" },
      { status: 500 },
      { status: 503, headers: soon },
      { status: 201, body: volume },
    ]);
    const { volumes } = createClient({ url });
    const body = { name: "db", driver: "local" };
    await expect(volumes.create(body)).rejects.toThrow(NetworkError);
    await expect(volumes.create(body)).rejects.toThrow(ServerError);
    expect(requests).toHaveLength(2);
    expect(await volumes.create(body, { retryUnsafe: true })).toMatchObject({ id: "1v1" });
  });

  it.each([400, 401, 404, 422, 501])("not after %i", async (status) => {
    const { url, requests } = await serveScript(() => ({ status }));
    await errorOf(createClient({ url }).volumes.get("1v1"));
    expect(requests).toHaveLength(1);
  });

  it("not if the pause would outlast the call", async () => {
    const { url, requests } = await serveScript(() => ({
      status: 429,
      headers: { "retry-after": "60" },
    }));
    const error = await errorOf(createClient({ url }).volumes.get("1v1", { timeout: 5_000 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(requests).toHaveLength(1);
  });
});

describe("ends in time", () => {
  it.each([
    ["headers", [2_000, 0]],
    ["a body", [0, 2_000]],
  ] as const)("a try that waits for %s, then tries again", async (_, delays) => {
    const { url, requests } = await serveScript([{ body: volume, delays }, { body: volume }]);
    const client = createClient({ url, tryTimeout: 150 });
    expect(await client.volumes.get("1v1")).toMatchObject({ id: "1v1" });
    expect(requests).toHaveLength(2);
  });

  it("a call with all its tries", async () => {
    const { url } = await serveScript(() => ({ body: volume, delays: [2_000, 0] }));
    const start = performance.now();
    const error = await errorOf(
      createClient({ url, tryTimeout: 100, retries: 99 }).volumes.get("1v1", { timeout: 400 }),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("accepts any timeout, also an infinite one", async () => {
    const { url } = await serveScript([{ body: volume, delays: [50, 0] }]);
    const options = { timeout: Infinity, tryTimeout: Infinity };
    expect(await createClient({ url, ...options }).volumes.get("1v1")).toMatchObject(volume);
  });
});

describe("ends by a signal", () => {
  const reason = new Error("the person left");

  it.each([
    ["while headers are awaited", { delays: [5_000, 0] }],
    ["while a body is awaited", { body: volume, delays: [0, 5_000] }],
    ["while a new try is awaited", { status: 503, headers: { "retry-after": "30" } }],
  ] as const)("%s", async (_, reply: Reply) => {
    const { url } = await serveScript(() => reply);
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(reason);
    }, 100);
    const start = performance.now();
    const call = createClient({ url }).volumes.get("1v1", { signal: controller.signal });
    await expect(call).rejects.toBe(reason);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("before anything is sent", async () => {
    const { url, requests } = await serveScript([]);
    const signal = AbortSignal.abort(reason);
    await expect(createClient({ url }).volumes.get("1v1", { signal })).rejects.toBe(reason);
    expect(requests).toHaveLength(0);
  });
});

describe("reports a failure", () => {
  it.each([
    [400, ValidationError],
    [401, AuthError],
    [403, AuthError],
    [404, NotFoundError],
    [405, ApiError],
    [409, ConflictError],
    [422, ValidationError],
    [429, RateLimitError],
    [500, ServerError],
    [501, ServerError],
    [599, ServerError],
  ])("by the class for %i", async (status, kind) => {
    const body = {
      type: "error",
      status,
      code: "InvalidOption",
      message: "No such driver",
      detail: "nfs",
      fieldName: "driver",
    };
    const { url } = await serveScript([{ status, body, headers: { "x-request-id": "r7" } }]);
    const error = await errorOf(createClient({ url, retries: 0 }).volumes.get("1v1"));
    expect(error.constructor).toBe(kind);
    expect(error.name).toBe(kind === ApiError ? "ApiError" : kind.name);
    expect(error.message).toBe(`GET ${url}/v1/volumes/1v1: No such driver (driver)`);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: error.name,
      message: error.message,
      method: "GET",
      url: `${url}/v1/volumes/1v1`,
      status,
      code: "InvalidOption",
      detail: "nfs",
      fieldName: "driver",
      requestId: "r7",
      tries: 1,
      headers: Object.fromEntries(error.headers ?? []),
      body,
    });
    expect(error.headers?.get("x-request-id")).toBe("r7");
  });

  it("takes the id of an error as the id of the request, and works without an id", async () => {
    const { url } = await serveScript([{ status: 404, body: { id: "e9" } }, { status: 404 }]);
    const { volumes } = createClient({ url });
    expect(await errorOf(volumes.get("1v1"))).toMatchObject({ requestId: "e9" });
    expect(await errorOf(volumes.get("1v1"))).toMatchObject({ requestId: undefined });
  });

  it.each([
    ["HTML", "<!doctype html><h1>502 Bad Gateway</h1>"],
    ["nothing", ""],
    ["a list", [1, 2]],
    ["null", "null"],
    ["values of other types", { message: { a: 1 }, code: 7, status: "x", fieldName: ["a"] }],
  ])("where the body of the error is %s", async (_, body) => {
    const { url } = await serveScript(() => ({ status: 502, body }));
    const error = await errorOf(createClient({ url, retries: 0 }).volumes.get("1v1"));
    expect(error).toBeInstanceOf(ServerError);
    expect(error.message).toBe(`GET ${url}/v1/volumes/1v1: status 502`);
    expect(error).toMatchObject({ status: 502, code: undefined, fieldName: undefined });
  });

  it.each([
    ["HTML", "<p>hello</p>"],
    ["a text cut off", '{"id": "1v1", "na'],
    ["a list", []],
    ["a text", '"1v1"'],
    ["null", "null"],
    ["nothing", ""],
  ])("if the answer is %s instead of a resource", async (_, body) => {
    const { url } = await serveScript(() => ({ body }));
    const error = await errorOf(createClient({ url }).volumes.get("1v1"));
    expect(error.constructor).toBe(ApiError);
    expect(error).toMatchObject({ status: 200, method: "GET", url: `${url}/v1/volumes/1v1` });
    expect(error.message).toMatch(/unexpected answer(: 200 |$)/);
  });

  it.each([["{}"], ['{"data": {}}'], ["[]"], [""]])(
    "if the answer is %s instead of a list",
    async (body) => {
      const { url } = await serveScript(() => ({ body }));
      const error = await errorOf(createClient({ url }).volumes.list());
      expect(error.message).toMatch(/unexpected answer(: 200 |$)/);
    },
  );

  it("if no server listens, with the reason from the platform", async () => {
    const client = createClient({ url: "http://127.0.0.1:65530", retries: 0 });
    const error = await errorOf(client.volumes.list());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toMatch(/ECONNREFUSED/);
    expect(error).toMatchObject({ method: "GET", url: "http://127.0.0.1:65530/v1/volumes" });
  });

  it("with a stack that leads to the caller, and its fields in the printed error", async () => {
    const { url } = await serveScript([gone]);
    const error = await errorOf(createClient({ url }).volumes.get("1v1"));
    expect(inspect(error)).toMatch(/^NotFoundError: GET http/);
    expect(inspect(error)).toContain("resilience.test.ts");
    expect(inspect(error)).toContain("status: 404");
  });
});

it("a call succeeds although its logger throws", async () => {
  const thrown: unknown[] = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (error) => void thrown.push(error));
  onTestFinished(() => {
    process.removeAllListeners("unhandledRejection");
    for (const one of listeners) process.on("unhandledRejection", one);
  });
  const logger = {
    debug: (): void => {
      throw new Error("the disk is full");
    },
  };
  const { url, requests } = await serveScript(() => ({ body: volume }));
  const client = createClient({ url, logger });
  expect(await client.volumes.create({ name: "a", driver: "b" })).toMatchObject({ id: "1v1" });
  expect(await client.volumes.get("1v1")).toMatchObject({ id: "1v1" });
  expect(requests).toHaveLength(2);
  await vi.waitFor(() => {
    expect(thrown).toMatchObject([{ message: "the disk is full" }, {}]);
  });
});

it("the option retry repeats a call at most as often as its retries allow", async () => {
  const { url, requests } = await serveScript(() => ({ status: 500 }));
  const client = createClient({ url, retry: (_, tries) => (tries < 5 ? 0 : undefined) });
  const create = (retries?: number): Promise<unknown> =>
    errorOf(client.volumes.create({ name: "a", driver: "b" }, { retries }));
  expect(await create(0)).toMatchObject({ status: 500, tries: 1 });
  expect(await create(2)).toMatchObject({ status: 500, tries: 3 });
  expect(await create()).toMatchObject({ status: 500, tries: 5 });
  expect(requests).toHaveLength(9);
});

it.each([null, false, true, "", "5", 1n, []])(
  "%o of the option retry gives up, and does not send a create again",
  async (told) => {
    const { url, requests } = await serveScript(() => ({ status: 500 }));
    const client = createClient({ url, retry: () => told as never });
    const create = client.volumes.create({ name: "a", driver: "b" });
    expect(await errorOf(create)).toMatchObject({ status: 500, tries: 1 });
    expect(requests).toHaveLength(1);
  },
);

it("the option retry has no more time than its call", async () => {
  const { url } = await serveScript(() => ({ status: 500 }));
  const client = createClient({ url, retry: () => new Promise(() => undefined) });
  expect(await errorOf(client.volumes.get("1v1", { timeout: 500 }))).toMatchObject({ status: 500 });
  const controller = new AbortController();
  const stopped = createClient({
    url,
    retry: () => {
      controller.abort(new Error("ended"));
      return new Promise(() => undefined);
    },
  });
  const call = stopped.volumes.get("1v1", { signal: controller.signal });
  await expect(call).rejects.toThrow("ended");
});
