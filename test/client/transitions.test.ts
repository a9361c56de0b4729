import {
  createClient,
  NotFoundError,
  UnavailableError,
  undocumented,
  WaitError,
} from "@rancher-v1/client";
import type { Volume } from "@rancher-v1/models";

import { describe, expect, it, onTestFinished } from "vitest";

import { errorOf } from "../helpers/error-of.js";
import { gone, serveScript, type Reply } from "../helpers/scripted-server.js";

const self = "/v1/volumes/1v1";

/** A volume as the server answers it. The server of a test answers relative URLs as well. */
function volume(state: string, more: object = {}): Volume {
  const known = { id: "1v1", type: "volume" as const, name: "db", driver: "local", actions: {} };
  return { ...known, state, links: { self }, ...more };
}

const moving = (state: string): Reply => ({ body: volume(state, { transitioning: "yes" }) });
const at = (state: string): Reply => ({ body: volume(state, { transitioning: "no" }) });

async function follow(
  replies: readonly Reply[],
  options?: Parameters<ReturnType<typeof createClient>["wait"]>[1],
): Promise<{ outcome: unknown; count: number }> {
  const { url, requests } = await serveScript(replies);
  const outcome = await createClient({ url })
    .wait(volume("requested"), options)
    .catch((error: unknown) => error);
  return { outcome, count: requests.length };
}

describe("a wait", () => {
  it("ends when the transition does", async () => {
    const { outcome, count } = await follow([
      moving("activating"),
      moving("activating"),
      at("active"),
    ]);
    expect(outcome).toMatchObject({ state: "active" });
    expect(count).toBe(3);
  });

  it.each([
    ["a state", "active"],
    ["one of several states", ["inactive", "active"]],
    ["a test", ({ state }: { state?: unknown }) => state === "active"],
  ])("ends at %s", async (_, until) => {
    const replies = [at("registering"), at("activating"), at("active")];
    const { outcome, count } = await follow(replies, { until: until as never });
    expect(outcome).toMatchObject({ state: "active" });
    expect(count).toBe(3);
  });

  it("ends at `purged` if it waits for `removed`", async () => {
    const { outcome } = await follow([moving("removing"), at("purged")], { until: "removed" });
    expect(outcome).toMatchObject({ state: "purged" });
  });

  it("reads the given resource again, even if it seems to be done", async () => {
    const { outcome, count } = await follow([at("removed")], { until: "removed" });
    expect(outcome).toMatchObject({ state: "removed" });
    expect(count).toBe(1);
  });

  it("doubles the pause between reads", async () => {
    const { url, requests } = await serveScript((_, count) => (count < 8 ? moving("x") : at("x")));
    await createClient({ url }).wait(volume("x"));
    const pauses = requests.slice(1).map(({ time }, index) => time - (requests[index]?.time ?? 0));
    pauses.forEach((pause, index) => {
      expect(pause).toBeGreaterThanOrEqual(10 * 2 ** index - 2);
    });
    expect(pauses.at(-1)).toBeLessThan(2 * 10 * 2 ** 6);
  });

  it("says how far it came when the time is over", async () => {
    const reply = {
      body: volume("activating", { transitioning: "yes", transitioningMessage: "50 % of db" }),
    };
    const { url } = await serveScript(() => reply);
    const call = createClient({ url }).wait(volume("x"), { until: "active", timeout: 100 });
    const error = await errorOf(call);
    expect(error).toBeInstanceOf(WaitError);
    expect(error.name).toBe("WaitError");
    expect(error.message).toBe(
      "volume:1v1 was not active within 100 ms; its last state is activating (50 % of db)",
    );
    expect(error).toMatchObject({
      code: "WaitTimeout",
      resource: "volume:1v1",
      state: "activating",
      transitioningMessage: "50 % of db",
      method: "GET",
    });
  });

  it("has the last error as its cause when the time is over", async () => {
    const { url } = await serveScript(() => ({
      status: 500,
      body: { type: "error", code: "Broken", message: "no a-key-of-the-test" },
    }));
    const client = createClient({
      url,
      accessKey: "a",
      secretKey: "a-key-of-the-test",
      retries: 0,
    });
    const error = await errorOf(client.wait(volume("x"), { timeout: 60 }));
    expect(error).toMatchObject({
      code: "WaitTimeout",
      cause: {
        name: "ServerError",
        status: 500,
        code: "Broken",
        message: expect.stringMatching(/: no \*\*\*$/) as string,
      },
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "WaitError",
      message: "volume:1v1 was not ready within 60 ms; its last state is x",
      code: "WaitTimeout",
      resource: "volume:1v1",
      cause: { name: "ServerError", code: "Broken" },
    });
    const none = createClient({ url: "http://127.0.0.1:1" });
    const lost = { ...volume("x"), links: { self: "http://127.0.0.1:1/v1/volumes/1v1" } };
    expect((await errorOf(none.wait(lost, { timeout: 60 }))).cause).toMatchObject({
      name: "NetworkError",
    });
  });

  it("has no cause when its last reading was good", async () => {
    const { url } = await serveScript((_, count) =>
      count === 1 ? { status: 500 } : { body: moving("activating").body },
    );
    const client = createClient({ url, retries: 0 });
    expect((await errorOf(client.wait(volume("x"), { timeout: 1_500 }))).cause).toBe(undefined);
  });

  it("ends at once after an error that is not repeated", async () => {
    for (const status of [501, 403, 400]) {
      const { url, requests } = await serveScript(() => ({ status, body: { type: "error" } }));
      const error = await errorOf(createClient({ url }).wait(volume("x"), { timeout: 5_000 }));
      expect(error).toMatchObject({ status });
      expect(error).not.toBeInstanceOf(WaitError);
      expect(requests).toHaveLength(1);
    }
  });

  it("reports that a transition failed, and the reason", async () => {
    const body = volume("inactive", { transitioning: "error", transitioningMessage: "disk full" });
    const { outcome } = await follow([{ body }]);
    expect(outcome).toBeInstanceOf(WaitError);
    expect(outcome).toMatchObject({
      code: "TransitionFailed",
      message: "volume:1v1 failed; its last state is inactive (disk full)",
    });
  });

  it.each([
    ["removed", at("removed"), "active"],
    ["purged", at("purged"), "active"],
    ["gone", gone, "active"],
    ["gone without a word", gone, undefined],
  ])("reports that the resource was removed: %s", async (_, reply: Reply, until) => {
    const { outcome } = await follow([moving("activating"), reply], until ? { until } : {});
    expect(outcome).toBeInstanceOf(WaitError);
    expect(outcome).toMatchObject({ code: "ResourceRemoved", resource: "volume:1v1" });
  });

  it.each([
    ["it is waited for", [moving("removing"), gone], { until: "removed" }],
    ["the resource was on its way out", [moving("removing"), gone], {}],
    ["it was purged on the way", [moving("purging"), gone], { until: ["purged"] }],
  ] as const)("succeeds on a missing resource if %s", async (_, replies, options) => {
    const { outcome } = await follow(replies, options);
    expect(outcome).toMatchObject({ id: "1v1" });
  });

  it("reports a resource that is being removed, if it waits for another state", async () => {
    const { outcome } = await follow([moving("removing"), gone], { until: "active" });
    expect(outcome).toMatchObject({ code: "ResourceRemoved", state: "removing" });
  });

  it("ends by a signal", async () => {
    const { url } = await serveScript(() => moving("activating"));
    const signal = AbortSignal.timeout(80);
    const start = performance.now();
    const call = createClient({ url }).wait(volume("x"), { signal });
    await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("survives a fault of the server", async () => {
    const faulty = { status: 503, headers: { "retry-after": "0.01" } };
    const { outcome } = await follow([faulty, at("active")]);
    expect(outcome).toMatchObject({ state: "active" });
  });

  it("survives a restart of the server", async () => {
    const { outcome, count } = await follow([
      ...Array.from({ length: 4 }, () => ({ status: 503, headers: { "retry-after": "0.01" } })),
      at("active"),
    ]);
    expect(outcome).toMatchObject({ state: "active" });
    expect(count).toBe(5);
  });

  it("waits for a test that only a purged resource passes", async () => {
    const until = ({ state }: { state?: unknown }): boolean => state === "purged";
    const { outcome } = await follow([at("removed"), at("purged")], { until });
    expect(outcome).toMatchObject({ state: "purged" });
  });

  it("throws an error that no wait can cure", async () => {
    const { outcome } = await follow([{ status: 403 }]);
    expect(outcome).toMatchObject({ name: "AuthError" });
  });

  it("needs a resource with the link `self`", async () => {
    const { url } = await serveScript([]);
    const error = await errorOf(createClient({ url }).wait(volume("x", { links: {} })));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.code).toBe("LinkNotAvailable");
  });

  it("ends if the condition is never met", async () => {
    const { url } = await serveScript(() => ({
      body: volume("x", { transitioning: 7, state: [] }),
    }));
    const call = createClient({ url }).wait(volume("x"), { until: "active", timeout: 500 });
    expect(await errorOf(call)).toMatchObject({ code: "WaitTimeout", state: undefined });
  });
});

it.each([
  ["an aborted signal", { signal: AbortSignal.abort(new Error("ended")) }, "ended"],
  ["no state to wait for", { until: [] }, "Unexpected until"],
  ["a text as timeout", { timeout: "60" as never }, "Unexpected timeout, expected a number"],
])(
  "no rejection is unhandled if a wait fails by %s, and then its call",
  async (_, options, told) => {
    const unhandled: unknown[] = [];
    const listen = (error: unknown): void => void unhandled.push(error);
    process.on("unhandledRejection", listen);
    onTestFinished(() => void process.off("unhandledRejection", listen));
    const { url } = await serveScript([]);
    const call = Promise.reject<Volume>(new Error("the call failed"));
    const wait = createClient({ url }).wait(call, options);
    await expect(wait).rejects.toThrow(told);
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  },
);

it.each([
  ["removed", [moving("registering"), at("removed")]],
  ["on its way out", [moving("registering"), moving("removing"), at("removed")]],
  ["gone", [moving("registering"), moving("removing"), gone]],
])("a wait for a created resource fails if the resource is %s", async (_, [first, ...replies]) => {
  const { url } = await serveScript([{ status: 201, ...first }, ...replies]);
  const client = createClient({ url });
  const error = await errorOf(client.wait(client.volumes.create({ name: "a", driver: "b" })));
  expect(error).toBeInstanceOf(WaitError);
  expect(error).toMatchObject({ code: "ResourceRemoved" });
});

describe("a call with a wait", () => {
  it("creates and waits", async () => {
    const { url, requests } = await serveScript([
      { status: 201, ...moving("registering") },
      moving("registering"),
      at("inactive"),
    ]);
    const client = createClient({ url });
    const made = await client.wait(client.volumes.create({ name: "db", driver: "local" }));
    expect(made.state).toBe("inactive");
    expect(requests.map(({ method }) => method)).toEqual(["POST", "GET", "GET"]);
  });

  it("does not read again if the answer shows the final state", async () => {
    const { url, requests } = await serveScript([at("inactive")]);
    const client = createClient({ url });
    await client.wait(client.volumes.create({ name: "db", driver: "local" }));
    expect(requests).toHaveLength(1);
  });

  it("acts and waits", async () => {
    const { url } = await serveScript([moving("activating"), at("active")]);
    const client = createClient({ url });
    const call = client.apiKeys.activate("1c1");
    expect((await client.wait(call, { until: "active" })).state).toBe("active");
  });

  it.each([
    ["an answer with the resource", [moving("removing"), at("removed")], { state: "removed" }],
    ["an answer with the resource, then none", [moving("removing"), gone], {}],
    ["an empty answer, then none", [{ status: 204 }, gone], null],
    [
      "an empty answer while the resource lives",
      [{ status: 204 }, moving("removing"), moving("removing"), at("removed")],
      { state: "removed" },
    ],
    ["a resource that is gone", [gone], null],
  ] as const)("deletes and waits, for %s", async (_, replies, expected) => {
    const { url } = await serveScript(replies);
    const client = createClient({ url });
    const left = await client.wait(client.volumes.delete("1v1"));
    if (expected === null) expect(left).toBeNull();
    else expect(left).toMatchObject(expected);
  });

  it("ends by a signal while the call is under way, and before it", async () => {
    const { url } = await serveScript(() => ({ ...at("active"), delays: [3_000, 0] }));
    const client = createClient({ url });
    const start = performance.now();
    const call = client.wait(client.volumes.get("1v1"), { signal: AbortSignal.timeout(50) });
    await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
    expect(performance.now() - start).toBeLessThan(1_500);
    const done = client.wait(Promise.resolve(volume("active")), { signal: AbortSignal.abort() });
    await expect(done).rejects.toMatchObject({ name: "AbortError" });
  });

  it("fails as the call does", async () => {
    const { url } = await serveScript([gone]);
    const client = createClient({ url });
    await expect(client.wait(client.volumes.get("1v1"))).rejects.toThrow(NotFoundError);
  });
});

describe("following a link", () => {
  const linked = volume("active", {
    links: { self, mounts: `${self}/mounts`, account: "/v1/accounts/1a1", odd: 7 },
  });

  it("reads a list with its pages", async () => {
    const mount = { id: "1m1", type: "mount", path: "/data" };
    const { url, requests } = await serveScript([
      { body: { data: [mount], pagination: { next: `${self}/mounts?marker=2` } } },
      { body: { data: [mount] } },
    ]);
    const client = createClient({ url });
    const paths: unknown[] = [];
    for await (const { path } of client.follow(linked, "mounts", { query: { limit: 1 } }))
      paths.push(path);
    expect(paths).toEqual(["/data", "/data"]);
    expect(requests.map(({ target }) => target)).toEqual([
      `${self}/mounts?limit=1`,
      `${self}/mounts?marker=2`,
    ]);
  });

  it.each(["<html>", "[]", ""])("does not take %j for a resource", async (body) => {
    const { url } = await serveScript([{ body }]);
    const call = createClient({ url }).follow(linked, "account");
    expect((await errorOf(call)).message).toMatch(/unexpected answer(: 200 |$)/);
  });

  it("reads one resource", async () => {
    const { url } = await serveScript([{ body: { id: "1a1", type: "account" } }]);
    expect(await createClient({ url }).follow(linked, "account")).toMatchObject({ id: "1a1" });
  });

  it("refuses filters and unknown names among its options, and sends nothing", async () => {
    const { url, requests } = await serveScript([]);
    const client = createClient({ url });
    const options = { timeout: 5, limit: 1 };
    const call = client.follow(linked, "mounts", options);
    await expect(call).rejects.toThrow(
      new TypeError(
        "There is no limit in options, only signal, timeout, tryTimeout, retries, retryUnsafe, headers, eachTry, query",
      ),
    );
    await expect(client.follow(linked, "account", options)).rejects.toThrow(TypeError);
    expect(requests).toHaveLength(0);
  });

  it("takes options of the call, and sends none of them", async () => {
    const { url, requests } = await serveScript([{ body: { data: [] } }]);
    const options = { timeout: 5_000, retries: 0, query: { name: "a" } };
    await createClient({ url }).follow(linked, "mounts", options);
    expect(requests[0]?.target).toBe(`${self}/mounts?name=a`);
  });

  it.each(["image", "odd", "constructor"])(
    "refuses the link %s, which the resource does not have",
    async (link) => {
      const { url, requests } = await serveScript([]);
      const error = await errorOf(createClient({ url }).follow(linked, undocumented(link)));
      expect(error).toBeInstanceOf(UnavailableError);
      expect(error.message).toBe(
        `${link} is not available on volume 1v1 in state active; available: self, mounts, account`,
      );
      expect(requests).toHaveLength(0);
    },
  );
});

describe("a project", () => {
  const home = {
    id: "1a5",
    type: "project",
    links: {
      self: "/v1/projects/1a5",
      volumes: "/v1/elsewhere/volumes",
      schemas: "/v1/projects/1a5/schemas",
    },
  };
  const all = { body: { data: [] } };

  it("sends calls to the URLs of its links, and is read once", async () => {
    const { url, requests } = await serveScript([{ body: home }, all, all, { body: volume("x") }]);
    const project = createClient({ url }).project("1a5");
    await project.volumes.list({ name: "db" });
    await project.hosts.list();
    await project.volumes.get("1v1");
    expect(requests.map(({ target }) => target)).toEqual([
      "/v1/projects/1a5",
      "/v1/elsewhere/volumes?name=db",
      "/v1/projects/1a5/hosts",
      "/v1/elsewhere/volumes/1v1",
    ]);
  });

  it("keeps its pages, links and actions below its own URL", async () => {
    const next = "/v1/projects/1a5/hosts?marker=2";
    const { url, requests } = await serveScript([
      { body: home },
      { body: { data: [{ id: "1h1" }], pagination: { next } } },
      all,
      { body: volume("x") },
    ]);
    const project = createClient({ url }).project("1a5");
    await project.hosts.list().all();
    await project.volumes.get(volume("x"));
    expect(requests.map(({ target }) => target).slice(2)).toEqual([next, self]);
  });

  it.each(["", "/", "/v1", "/v1/", "/v1/schemas", "/v1/schemas/"])(
    "is not named by %j as the path of the URL",
    async (path) => {
      const { url, requests } = await serveScript([all]);
      const client = createClient({ url: url + path });
      await client.volumes.list();
      expect(client.url).toBe(`${url}/v1`);
      expect(requests.map(({ target }) => target)).toEqual(["/v1/volumes"]);
    },
  );

  it.each(["/v1/projects/1a5", "/v1/projects/1a5/", "/v1/projects/1a5/schemas"])(
    "may be named by the URL: %s",
    async (path) => {
      const { url, requests } = await serveScript([{ body: home }, all]);
      await createClient({ url: url + path }).volumes.list();
      expect(requests.map(({ target }) => target)).toEqual([
        "/v1/projects/1a5",
        "/v1/elsewhere/volumes",
      ]);
    },
  );

  it("works behind a path of a proxy", async () => {
    const { url, requests } = await serveScript([all]);
    await createClient({ url: `${url}/rancher/v1` }).volumes.list();
    expect(requests[0]?.target).toBe("/rancher/v1/volumes");
  });

  it.each([
    ["is not there", gone, / status 404$|NotFound$/],
    ["is no resource", { body: "<html>" }, / unexpected answer: 200 /],
  ])("fails with the first call if it %s", async (_, reply, text) => {
    const { url } = await serveScript([reply]);
    const error = await errorOf(createClient({ url }).project("1a5").volumes.list());
    // Not a `NotFoundError`, which would mean that the resource does not exist.
    expect(error.name).toBe("ApiError");
    expect(error.message).toMatch(text);
  });

  it("is read within the limits of the call", async () => {
    const { url, requests } = await serveScript(() => ({ status: 503 }));
    const project = createClient({ url }).project("1a5");
    await errorOf(project.volumes.create({ name: "db", driver: "local" }, { retries: 0 }));
    expect(requests.map(({ method, body }) => method + body)).toEqual(["GET"]);
  });

  it("is asked again after a fault", async () => {
    const { url } = await serveScript([{ status: 403 }, { body: home }, all]);
    const project = createClient({ url }).project("1a5");
    await errorOf(project.volumes.list());
    expect((await project.volumes.list()).data).toEqual([]);
  });
});
