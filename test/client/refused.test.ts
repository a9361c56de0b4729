// The client sends or refuses what a caller passes. It neither drops nor changes a part of it.

import { createClient, ApiError, NetworkError } from "@rancher-v1/client";
import { createClient as connect, withRetry } from "@rancher-v1/client/core";
import { volumes as volumesOf } from "@rancher-v1/client/volumes";
import { createClient as createShop, NotFoundError } from "@bookshop/client";
import { inspect } from "node:util";

import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const volume = { id: "1v1", type: "volume", links: {}, actions: {} };

/** Makes a call with a client whose server counts requests. */
const refused = async (
  call: (url: string) => unknown,
): Promise<{ readonly error: Error; readonly sent: number }> => {
  let sent = 0;
  const { url } = await serveScript(() => {
    sent++;
    return { body: { data: [volume] } };
  });
  const error = await failureOf(Promise.resolve().then(() => call(url) as Promise<unknown>));
  return { error, sent };
};

it.each(["timeout", "tryTimeout", "retries"])(
  "%s may not be NaN, in options and calls",
  async (name) => {
    const odd = { [name]: Number.NaN };
    const calls: readonly ((url: string) => unknown)[] = [
      (url) => createClient({ url, ...odd }),
      (url) => createClient({ url }).volumes.get("1v1", odd),
      (url) => createClient({ url, retry: () => 1 }).volumes.get("1v1", odd),
      (url) => createClient({ url, credentials: { token: "t" } }).volumes.get("1v1", odd),
      (url) => createShop({ url, token: "t" }).books.get(1, odd),
    ];
    for (const call of calls) {
      const { error, sent } = await refused(call);
      expect(error).toEqual(new TypeError(`Unexpected ${name}, expected a number`));
      expect(sent).toBe(0);
    }
  },
);

it.each([NaN, 1.5, "x" as never, null as never, "" as never, true as never])(
  "a max of %s is refused",
  async (max) => {
    for (const list of [
      (url: string) => createClient({ url }).volumes.list(),
      (url: string) => createShop({ url }).orders.list(),
    ]) {
      const { error } = await refused((url) => list(url).all({ max }));
      expect(error).toEqual(new TypeError(`Unexpected ${max}`));
    }
    const { url } = await serveScript(() => ({ body: { data: [volume] } }));
    for (const most of [1, Infinity, undefined]) {
      expect(await createClient({ url }).volumes.list().all({ max: most })).toHaveLength(1);
    }
  },
);

it("an unknown option of `all` is refused, also by a client of one resource", async () => {
  for (const list of [
    (url: string) => createClient({ url }).volumes.list(),
    (url: string) => createShop({ url }).orders.list(),
    (url: string) => volumesOf(connect({ url })).list(),
  ]) {
    const { error } = await refused((url) => list(url).all({ max: 2, limit: 1 } as object));
    expect(error).toEqual(new TypeError("Unexpected limit"));
  }
});

it("a wait without a state is refused, because it would never end", async () => {
  const kept = { ...volume, links: { self: "/v1/volumes/1v1" } };
  for (const until of [[], null, [""]]) {
    const wait = (url: string): unknown =>
      createClient({ url }).wait(kept, { until: until as never });
    const { error, sent } = await refused(wait);
    expect(error).toBeInstanceOf(TypeError);
    expect(sent).toBe(0);
  }
});

it("getters and inherited members are refused, methods and own members are not", async () => {
  class Filters {
    get name(): string {
      return "db";
    }
  }
  const inherited = Object.create({ name: "db" }) as object;
  for (const odd of [new Filters(), inherited, new File([], "x")]) {
    const calls: readonly ((url: string) => unknown)[] = [
      (url) => createClient({ url }).volumes.list(odd),
      (url) => createClient({ url }).volumes.create(odd as never),
      (url) => createShop({ url }).books.list(odd),
      (url) => createShop({ url }).books.create(odd as never),
    ];
    for (const call of calls) {
      const { error, sent } = await refused(call);
      expect(error).toBeInstanceOf(TypeError);
      expect(sent).toBe(0);
    }
  }
  class Own {
    readonly name = "db";
    toText(): string {
      return this.name;
    }
  }
  const { url, requests } = await serveScript(() => ({ body: { data: [] } }));
  await createClient({ url }).volumes.list(new Own());
  expect(requests[0]?.target).toBe("/v1/volumes?name=db");
});

it("a malformed URL causes an error without the secret in it, and a call of `onError`", async () => {
  for (const target of ["http://ak:hunter2/x@host/y", "http://[bad/?t=hunter2"]) {
    const told: unknown[] = [];
    const hooks = { onError: ({ error }: { readonly error?: unknown }) => void told.push(error) };
    const { error, sent } = await refused((url) => createClient({ url, hooks }).get(target));
    expect(error).toBeInstanceOf(ApiError);
    expect(inspect(error, { depth: 9 })).not.toContain("hunter2");
    expect(told).toEqual([error]);
    expect(sent).toBe(0);
  }
});

it("headers, methods and bodies that cannot be sent are type errors", async () => {
  const calls: readonly ((url: string) => unknown)[] = [
    (url) => createClient({ url }).volumes.list({}, { headers: { "x-a": "a\nb" } }),
    (url) => createClient({ url }).request("GE T", "hosts"),
    (url) => createClient({ url }).request("GET", "hosts", { body: {} }),
    (url) => createClient({ url }).volumes.list({ name: "\ud800" }),
    (url) => createClient({ url, accessKey: "a" }),
    (url) => createClient({ url, credentials: { token: "" } }).volumes.list(),
    (url) => createClient({ url, credentials: () => ({}) as never }).volumes.list(),
    (url) => createShop({ url, token: "" }).books.list(),
    (url) => createShop({ url, token: () => undefined as never }).books.list(),
    (url) => createShop({ url }).books.delete(Number("abc")),
  ];
  for (const call of calls) {
    const { error, sent } = await refused(call);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).not.toBeInstanceOf(NetworkError);
    expect(sent).toBe(0);
  }
});

it("messages quote an id, or a URL that is not of HTTP, as it was given", async () => {
  for (const id of ["", " \ud800", ".", {}]) {
    const { error } = await refused((url) => createClient({ url }).volumes.get(id as never));
    expect(error).toEqual(new TypeError(`Unexpected id ${id as string}, expected a value`));
  }
  const { error } = await refused((url) => createClient({ url }).get("javascript:alert(1)"));
  expect(error.message).toMatch(/^GET javascript:alert\(1\): not sent: keys are for http:/);
});

it("a 404 page of a proxy does not mean that a resource of plain HTTP is missing", async () => {
  const { url } = await serveScript([
    { status: 404, body: "<html>nothing here</html>" },
    { status: 404, body: { message: "no book" } },
  ]);
  const { books } = createShop({ url });
  expect((await failureOf(books.get(1))).name).toBe("ApiError");
  expect(await failureOf(books.get(1))).toBeInstanceOf(NotFoundError);
});

it("the error of a call has the last answer if no time is left for another try", async () => {
  const { url, requests } = await serveScript(() => ({ status: 400, body: { type: "error" } }));
  // Blocks the process while the client waits for the next try.
  const retry = (): number => {
    setTimeout(() => {
      for (const start = performance.now(); performance.now() < start + 300;);
    });
    return 5;
  };
  const whole = createClient({ url, retry, timeout: 250 });
  const small = volumesOf(withRetry(connect({ url, timeout: 250 }), retry));
  for (const methods of [whole.volumes, small]) {
    expect(await failureOf(methods.get("1v1"))).toMatchObject({
      name: "ValidationError",
      tries: 1,
    });
  }
  expect(requests).toHaveLength(2);
});

it("the error of a call is that of its last try if that was sent, because it may have had an effect", async () => {
  const first = { status: 503, body: { type: "error" } };
  const { url, requests } = await serveScript((_, count) =>
    count % 2 ? first : { delays: [2_000, 0] },
  );
  const options = { timeout: 300 };
  const small = volumesOf(withRetry(connect({ url, ...options }), () => 1));
  const { volumes } = createClient({ url, ...options, retry: () => 1 });
  for (const methods of [volumes, small]) {
    expect(await failureOf(methods.create({ name: "a", driver: "b" }))).toMatchObject({
      name: "TimeoutError",
      tries: 2,
    });
  }
  expect(requests).toHaveLength(4);
});

it("the error of a call is that of its last try if no credentials came for another one", async () => {
  const { url, requests } = await serveScript(() => ({ status: 503, body: { type: "error" } }));
  let count = 0;
  const credentials = (): { token: string } | Promise<never> =>
    count++ ? new Promise<never>(() => undefined) : { token: "abcdef" };
  const { volumes } = createClient({ url, credentials, timeout: 300, retry: () => 1 });
  const error = await failureOf(volumes.create({ name: "a", driver: "b" }));
  expect(error).toMatchObject({ name: "ServerError", tries: 1 });
  expect(requests).toHaveLength(1);
});
