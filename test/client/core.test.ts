import {
  AuthError,
  createClient,
  NetworkError,
  ServerError,
  TimeoutError,
  UnavailableError,
  ValidationError,
  withResponse,
  type ApiError,
  type ClientHooks,
  type Outcome,
} from "@rancher-v1/client";
import { createClient as createCore, named, withHooks, withRetry } from "@rancher-v1/client/core";
import { volumes as volumesOf } from "@rancher-v1/client/volumes";
import type { Volume } from "@rancher-v1/models";
import { inspect } from "node:util";

import { describe, expect, it, vi } from "vitest";

import { errorOf } from "../helpers/error-of.js";
import { gone, serveScript, type Reply } from "../helpers/scripted-server.js";

const volume = { id: "1v1", type: "volume" as const, name: "db", links: {}, actions: {} };
const soon = { "retry-after": "0.01" };

describe("with the response", () => {
  it("come status and headers beside the data", async () => {
    const reply = { status: 201, headers: { "x-left": "7" }, body: volume };
    const { url } = await serveScript([reply]);
    const client = createClient({ url });
    const answer = await withResponse((options) =>
      client.volumes.create({ name: "db", driver: "local" }, options),
    );
    expect(answer).toMatchObject({ data: { id: "1v1" }, status: 201 });
    expect(answer.headers.get("x-left")).toBe("7");
  });

  it("comes the last try, an answer without a body, and each page", async () => {
    const page = (next?: string): Reply => ({
      headers: { "x-page": next ?? "last" },
      body: { data: [volume], pagination: { next } },
    });
    const { url } = await serveScript([
      { status: 503, headers: soon },
      page("/v1/volumes?marker=2"),
      page(),
      { status: 204 },
    ]);
    const client = createClient({ url });
    const first = await withResponse((options) => client.volumes.list({}, options));
    expect(first).toMatchObject({ status: 200, data: { data: [{ id: "1v1" }] } });
    expect(first.headers.get("x-page")).toBe("/v1/volumes?marker=2");
    const second = await withResponse((options) => first.data.next(options));
    expect(second.headers.get("x-page")).toBe("last");
    const empty = await withResponse((options) => client.del("volumes/1v1", options));
    expect(empty).toMatchObject({ data: undefined, status: 204 });
  });

  it("needs a call that passes its options on", async () => {
    const { url } = await serveScript([{ body: volume }]);
    const client = createClient({ url });
    const call = withResponse(() => client.volumes.get("1v1"));
    await expect(call).rejects.toThrow(
      /^The call sent nothing with its options; pass them on to a request$/,
    );
  });
});

describe("hooks", () => {
  interface Told {
    readonly hooks: ClientHooks;
    readonly lines: readonly string[];
  }

  function listen(): Told {
    const lines: string[] = [];
    const hook =
      (name: string) =>
      ({ operation, tries, status, error }: Partial<Outcome>): void => {
        const end = status ?? (error as Error | undefined)?.name ?? "";
        lines.push(`${name} ${operation} ${tries} ${end}`.trim());
      };
    const hooks = {
      onRequest: hook("request"),
      onResponse: hook("response"),
      onRetry: hook("retry"),
      onError: hook("error"),
    };
    return { hooks, lines };
  }

  it("get each try of an operation, with its name", async () => {
    const { hooks, lines } = listen();
    const { url } = await serveScript([
      { status: 503, headers: soon },
      { breaks: "before" },
      { body: volume },
    ]);
    await createClient({ url, hooks }).volumes.find("1v1");
    expect(lines).toEqual([
      "request volumes.find 1",
      "response volumes.find 1 503",
      "retry volumes.find 1 503",
      "request volumes.find 2",
      "retry volumes.find 2 TypeError",
      "request volumes.find 3",
      "response volumes.find 3 200",
    ]);
  });

  it("get the error that ends a call", async () => {
    const { hooks, lines } = listen();
    const { url } = await serveScript([gone]);
    await errorOf(createClient({ url, hooks }).volumes.restoreFromBackup("1v1", { backupId: "b" }));
    expect(lines.at(-1)).toBe("error volumes.restoreFromBackup 1 404");
  });

  it("get pages, projects, waits, links and requests without a name", async () => {
    const { hooks, lines } = listen();
    const self = "/v1/volumes/1v1";
    const { url } = await serveScript((_, count) => ({
      body: {
        id: "1v1",
        data: [],
        pagination: count === 1 ? { next: "/v1/volumes?marker=2" } : undefined,
      },
    }));
    const client = createClient({ url, hooks });
    const kept: Volume = { ...volume, driver: "local", links: { self, mounts: `${self}/mounts` } };
    await client.volumes.list().all();
    await client.project("1v1").volumes.list();
    await client.follow(kept, "mounts");
    await client.wait(kept, { until: () => true });
    await client.get("volumes");
    expect(lines.filter((line) => line.startsWith("request"))).toEqual([
      "request volumes.list 1",
      "request volumes.list 1",
      "request volumes.list 1",
      "request volumes.list 1",
      "request follow 1",
      "request wait 1",
      "request GET 1",
    ]);
  });

  it("get neither keys nor queries", async () => {
    const told: unknown[] = [];
    const hooks = { onRequest: (event: unknown) => told.push(event) };
    const { url } = await serveScript([{ body: { data: [] } }]);
    const client = createClient({ url, accessKey: "a", secretKey: "hush", hooks });
    await client.volumes.list({ name: "hush" });
    expect(told).toEqual([
      { operation: "volumes.list", method: "GET", url: `${url}/v1/volumes`, tries: 1 },
    ]);
  });

  it("do not change a call if they throw", async () => {
    const reported = vi.fn();
    process.once("unhandledRejection", reported);
    const { url } = await serveScript([{ body: volume }]);
    const onRequest = (): void => {
      throw new Error("of the hook");
    };
    const client = createClient({ url, hooks: { onRequest } });
    expect(await client.volumes.get("1v1")).toMatchObject({ id: "1v1" });
    await vi.waitFor(() => {
      expect(reported).toHaveBeenCalledTimes(1);
    });
  });

  it("can be used with a client of one resource", async () => {
    const { hooks, lines } = listen();
    const { url } = await serveScript([{ body: volume }]);
    const core = withHooks(createCore({ url }), hooks);
    await named(core, "volumes", volumesOf).get("1v1");
    expect(lines).toEqual(["request volumes.get 1", "response volumes.get 1 200"]);
  });
});

describe("an error", () => {
  it("has the parsed body and the headers of the answer, without secrets", async () => {
    const key = "s3cr3t-key";
    const body = { type: "error", code: "Bad", errors: [{ field: "a", [key]: key }], count: 2 };
    const headers = { "x-echo": key, "set-cookie": "sid=other", "x-rate": "7" };
    const { url } = await serveScript([{ status: 422, headers, body }]);
    const client = createClient({ url, accessKey: "a", secretKey: key });
    const error = await errorOf(client.volumes.get("1v1"));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.body).toEqual({ ...body, errors: [{ field: "a", "***": "***" }] });
    expect(Object.fromEntries(error.headers ?? [])).toMatchObject({
      "x-echo": "***",
      "x-rate": "7",
    });
    expect(error.headers?.has("set-cookie")).toBe(false);
    expect(inspect(error, { depth: 9 })).not.toContain(key);
  });

  it.each([
    ["disk full on s3cr3t-key\nsecond line", "status 400: disk full on ***"],
    ["", "status 400"],
    ["<h1>Bad</h1>", "status 400"],
    [" \n<h1>Bad</h1>", "status 400"],
  ])("keeps the text of a body that is no JSON: %j", async (body, message) => {
    const { url } = await serveScript([{ status: 400, body }]);
    const headers = { authorization: "Bearer s3cr3t-key" };
    const error = await errorOf(createClient({ url, headers }).volumes.get("1v1"));
    expect(error.message).toBe(`GET ${url}/v1/volumes/1v1: ${message}`);
    expect(error.body).toBe(body.replace("s3cr3t-key", "***"));
  });

  it("has the cause, with the code of the platform", async () => {
    const client = createClient({ url: "http://127.0.0.1:65530", retries: 0 });
    const error = await errorOf(client.volumes.list());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.cause).toMatchObject({ code: "ECONNREFUSED" });
  });

  it("has a cause without secrets, even if a replaced fetch throws an error with all of them", async () => {
    const send: typeof fetch = (_, init) => {
      const reason = new Error("cannot send s3cr3t-key");
      return Promise.reject(Object.assign(reason, { request: init, code: "s3cr3t-key" }));
    };
    const headers = { authorization: "Bearer s3cr3t-key" };
    const client = createClient({ url: "https://host", fetch: send, headers, retries: 0 });
    const error = await errorOf(client.volumes.list());
    expect(inspect(error, { depth: 9 })).not.toContain("s3cr3t-key");
    expect(error.cause).toMatchObject({ message: "cannot send ***", code: "***" });
  });

  it("says how many tries used up the time", async () => {
    const { url, requests } = await serveScript(() => ({ body: volume, delays: [500, 0] }));
    const call = createClient({ url }).volumes.get("1v1", { tryTimeout: 30, retries: 2 });
    const error = await errorOf(call);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toMatch(/no answer within 30 ms, after 3 tries$/);
    expect(error.tries).toBe(3);
    expect(requests).toHaveLength(3);
  });

  it.each([
    ["create", { status: 201 }, (url: string) => createClient({ url }).volumes.create({} as never)],
    ["update", {}, (url: string) => createClient({ url }).apiKeys.update("1c1", { name: "a" })],
    ["action", {}, (url: string) => createClient({ url }).volumes.snapshot("1v1")],
  ])("says after an empty answer that the call was done: %s", async (_, reply: Reply, call) => {
    const { url } = await serveScript([reply]);
    const error = await errorOf(call(url));
    expect(error.message).toMatch(/: done, unexpected answer$/);
    expect(error.status).toBe(reply.status ?? 200);
  });
});

describe("credentials", () => {
  const all = { body: { data: [] } };

  it.each([
    [{ token: "t-1" }, "Bearer t-1"],
    [{ accessKey: "ä", secretKey: "b" }, `Basic ${btoa("Ã¤:b")}`],
  ])("may be %j", async (credentials, expected) => {
    const { url, requests } = await serveScript([all]);
    await createClient({ url, credentials }).volumes.list();
    expect(requests[0]?.headers.authorization).toBe(expected);
  });

  it("may be a function, which is asked for each call", async () => {
    const { url, requests } = await serveScript(() => all);
    let count = 0;
    const credentials = async (): Promise<{ token: string }> => {
      await Promise.resolve();
      return { token: `t-${++count}` };
    };
    const client = createClient({ url, credentials });
    await client.volumes.list();
    await client.volumes.list();
    const sent = requests.map(({ headers }) => headers.authorization);
    expect(sent).toEqual(["Bearer t-1", "Bearer t-2"]);
  });

  it("are asked for again after 401, and the call is made once more", async () => {
    const { url, requests } = await serveScript([{ status: 401 }, { status: 201, body: volume }]);
    let count = 0;
    const client = createClient({ url, credentials: () => ({ token: `t-${++count}` }) });
    await client.volumes.create({ name: "db", driver: "local" });
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer t-1",
      "Bearer t-2",
    ]);
  });

  it("that are the same after 401 are not sent again", async () => {
    const { url, requests } = await serveScript(() => ({ status: 401 }));
    const client = createClient({ url, credentials: () => ({ token: "t-1" }) });
    await expect(client.volumes.list()).rejects.toThrow(AuthError);
    expect(requests).toHaveLength(1);
  });

  it("are not in errors, and an error of their function is passed on unchanged", async () => {
    const { url } = await serveScript([{ status: 422, body: { message: "bad token-one" } }]);
    const error = await errorOf(
      createClient({ url, credentials: () => ({ token: "token-one" }) }).volumes.list(),
    );
    expect(error.message).toMatch(/: bad \*\*\*$/);
    const fault = new Error("no login");
    const failing = createClient({ url, credentials: () => Promise.reject(fault) });
    await expect(failing.volumes.list()).rejects.toBe(fault);
  });

  it("that never arrive end the call after its timeout", async () => {
    const { url, requests } = await serveScript([]);
    const client = createClient({ url, credentials: () => new Promise(() => undefined) });
    await expect(client.volumes.list({}, { timeout: 30 })).rejects.toThrow(TimeoutError);
    const signal = AbortSignal.timeout(30);
    await expect(client.volumes.list({}, { signal })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    expect(requests).toHaveLength(0);
  });
});

describe("a caller", () => {
  it("decides what is tried again, and when", async () => {
    const { url, requests } = await serveScript([
      { status: 418 },
      { status: 409, body: { code: "Busy" } },
      { status: 201, body: volume },
    ]);
    const seen: unknown[] = [];
    const retry = ({ status, code }: ApiError, tries: number): number => {
      seen.push([status, code, tries]);
      return 5;
    };
    const client = createClient({ url, retry });
    await client.volumes.create({ name: "db", driver: "local" });
    expect(seen).toEqual([
      [418, undefined, 1],
      [409, "Busy", 2],
    ]);
    expect(requests).toHaveLength(3);
  });

  it("can decide that nothing is tried again, and has no more time than the call", async () => {
    const { url, requests } = await serveScript(() => ({ status: 503 }));
    const none = withRetry(createCore({ url }), () => undefined);
    await expect(none.request("GET", "volumes")).rejects.toThrow(ServerError);
    expect(requests).toHaveLength(1);
    const late = withRetry(createCore({ url }), () => 60_000);
    await expect(late.request("GET", "volumes", { timeout: 50 })).rejects.toThrow(ServerError);
    expect(requests).toHaveLength(2);
  });

  it("passes options on to fetch", async () => {
    const seen: unknown[] = [];
    const send: typeof fetch = (_, init) => {
      seen.push(init);
      return Promise.resolve(Response.json({ data: [] }));
    };
    const fetchOptions = { cache: "no-store", next: { revalidate: 5 } } as const;
    await createClient({ url: "https://host", fetch: send, fetchOptions }).volumes.list();
    expect(seen[0]).toMatchObject({ ...fetchOptions, method: "GET" });
  });

  it("is named to the server, unless it has a name of its own", async () => {
    const { url, requests } = await serveScript(() => ({ body: { data: [] } }));
    await createClient({ url }).volumes.list();
    await createClient({ url, headers: { "User-Agent": "mine/2" } }).volumes.list();
    const names = requests.map(({ headers }) => headers["user-agent"]);
    expect(names).toEqual(["rancher-v1-client/0.1.0", "mine/2"]);
  });
});

describe("a server behind a proxy that ends TLS", () => {
  const calls: string[] = [];
  const send: typeof fetch = (input) => {
    calls.push(input as string);
    return Promise.resolve(Response.json(volume));
  };
  const kept = (self: string): never => ({ id: "1v1", links: { self } }) as never;

  it.each([
    ["http://host/v1/volumes/1v1?x=1", "https://host/v1/volumes/1v1?x=1"],
    ["http://host:8080/v1/volumes/1v1", "https://host/v1/volumes/1v1"],
  ])("is reached at the client's own origin with an option: %s", async (self, expected) => {
    calls.length = 0;
    await createClient({ url: "https://host", fetch: send, sameHost: true }).volumes.get(
      kept(self),
    );
    expect(calls).toEqual([expected]);
  });

  it.each([
    "http://other/v1/volumes/1v1",
    "http://host.evil.test/v1/volumes/1v1",
    "ftp://host/v1/volumes/1v1",
    "http://host/elsewhere",
    "http://host/v12",
  ])("gets no request for a link to another host, scheme or path: %s", async (self) => {
    calls.length = 0;
    const client = createClient({ url: "https://host", fetch: send, sameHost: true });
    const error = await errorOf(client.volumes.get(kept(self)));
    expect(error.message).toContain("not sent: keys are for https://host");
    expect(calls).toEqual([]);
  });

  it("gets requests for pages, actions, links and waits by HTTPS, too", async () => {
    calls.length = 0;
    const at = (path: string): string => `http://host/v1/volumes${path}`;
    const kept = {
      ...volume,
      links: { self: at("/1v1"), mounts: at("/1v1/mounts") },
      actions: { snapshot: at("/1v1?action=snapshot") },
    };
    const answer: typeof fetch = (input) => {
      const url = new URL(input);
      calls.push(url.href);
      const next = url.search === "" ? at("?marker=m") : null;
      const isList = /(volumes|mounts)$/.test(url.pathname);
      return Promise.resolve(Response.json(isList ? { data: [], pagination: { next } } : kept));
    };
    const client = createClient({ url: "https://host", fetch: answer, sameHost: true });
    await client.volumes.list().all();
    await client.volumes.snapshot({ ...kept, driver: "local" });
    await client.follow(kept, "mounts");
    await client.wait(kept);
    expect(calls).toEqual(
      ["", "?marker=m", "/1v1?action=snapshot", "/1v1/mounts", "/1v1"].map((path) =>
        at(path).replace("http:", "https:"),
      ),
    );
  });

  it("is refused by default, and the message names the option", async () => {
    calls.length = 0;
    const client = createClient({ url: "https://host", fetch: send });
    const error = await errorOf(client.volumes.get(kept("http://host/v1/volumes/1v1")));
    expect(error.message).toContain("sameHost");
    expect(calls).toEqual([]);
  });
});

describe("a redirect of a read", () => {
  it.each([301, 302, 303, 307, 308])("is followed on the same origin: %i", async (status) => {
    const headers = { location: "/v1/volumes/1v2?a=b" };
    const { url, requests } = await serveScript([{ status, headers }, { body: volume }]);
    await createClient({ url, accessKey: "a", secretKey: "b" }).volumes.get("1v1");
    expect(requests.map(({ target }) => target)).toEqual([
      "/v1/volumes/1v1",
      "/v1/volumes/1v2?a=b",
    ]);
    expect(requests[1]?.headers.authorization).toBe(`Basic ${btoa("a:b")}`);
  });

  it("is followed five times at most", async () => {
    const reply = { status: 302, headers: { location: "/v1/volumes/1v1" } };
    const { url, requests } = await serveScript(() => reply);
    const error = await errorOf(createClient({ url }).volumes.get("1v1"));
    expect(error.message).toMatch(/redirect is not followed/);
    expect(requests).toHaveLength(6);
  });

  it("is not followed for a change", async () => {
    const reply = { status: 307, headers: { location: "/v1/other" } };
    const { url, requests } = await serveScript(() => reply);
    await errorOf(createClient({ url }).volumes.create({} as never));
    expect(requests).toHaveLength(1);
  });
});

describe("a body", () => {
  const form = new FormData();
  form.set("a", "b");
  const circle: { self?: object } = {};
  circle.self = circle;

  it.each([
    ["a form", form],
    ["a map", new Map([["a", 1]])],
    ["a set", { a: new Set([1]) }],
    ["bytes", new Uint8Array([1])],
    ["numbers", { a: new Float64Array([1]) }],
    ["a list with a gap", { a: Array(1) }],
    ["a list with undefined", { a: [undefined] }],
    ["a big integer", { a: 1n }],
    ["a circle", circle],
    ["an object that gives nothing for itself", { a: { toJSON: () => undefined } }],
    ["a buffer", { deep: [new ArrayBuffer(1)] }],
    ["a signal", { signal: new AbortController().signal }],
    ["an error", new Error("x")],
    ["a pattern", { a: /x/ }],
    ["a function", { a: () => 1 }],
    ["a symbol", { a: Symbol("x") }],
    ["no number", { scale: NaN }],
    ["a number without end", { scale: Infinity }],
    ["an invalid date", { at: new Date(NaN) }],
  ])("is refused if JSON would lose a part of it: %s", async (_, body) => {
    const { url, requests } = await serveScript([]);
    const client = createClient({ url });
    await expect(client.post("volumes", body)).rejects.toThrow(TypeError);
    await expect(client.apiKeys.update("1c1", body as never)).rejects.toThrow(TypeError);
    expect(requests).toHaveLength(0);
  });

  it("of another kind than JSON is named in the error", async () => {
    const client = createClient({ url: "https://host" });
    for (const body of [form, new Blob(["x"]), new Blob(["x"]).stream(), new Map()]) {
      const text = `The body is ${body.constructor.name}, which JSON cannot hold`;
      await expect(client.post("volumes", body)).rejects.toThrow(new TypeError(text));
    }
  });

  it.each([
    ["headers.authorization", { timeout: 5_000, headers: { authorization: "Bearer t" } }],
    ["headers.Cookie", { headers: { Cookie: "sid=1" } }],
    ["tryTimeout", { tryTimeout: 5 }],
    ["retryUnsafe", { retryUnsafe: true }],
  ])("is refused if it has the form of options: %s", async (name, options) => {
    const { url, requests } = await serveScript([]);
    const call = createClient({ url }).containers.stop("1c1", options as never);
    await expect(call).rejects.toThrow(
      new TypeError(`${name} is an option: give it in the next argument`),
    );
    expect(requests).toHaveLength(0);
  });

  it("is sent unchanged if it does not have the form of options", async () => {
    class Point {
      x = 1;
    }
    const { url, requests } = await serveScript(() => ({ body: {} }));
    const body = { a: [1, "b", true, null, new Point()], at: new Date(0), none: undefined };
    await createClient({ url }).post("volumes", body);
    expect(requests[0]?.body).toBe(
      '{"a":[1,"b",true,null,{"x":1}],"at":"1970-01-01T00:00:00.000Z"}',
    );
  });
});

it("throws for an unavailable action before anything is sent", async () => {
  const { url } = await serveScript([]);
  const call = createClient({ url }).volumes.snapshot({ ...volume, driver: "local" } as never);
  await expect(call).rejects.toThrow(UnavailableError);
});

it("gives hooks the headers of an answer without cookies and without the query of a redirect", async () => {
  const headers = {
    "set-cookie": "sid=secret",
    location: "https://ann:word@other.example/login?code=secret",
    "x-rate": "7",
  };
  const { url } = await serveScript([{ status: 302, headers }]);
  const seen: Outcome[] = [];
  const hooks: ClientHooks = {
    onResponse: (event) => void seen.push(event),
    onError: (event) => void seen.push(event),
  };
  await errorOf(createClient({ url, hooks }).volumes.create({ name: "db", driver: "local" }));
  expect(seen.map((event) => [...(event.headers ?? [])])).toEqual(
    seen.map(() => expect.arrayContaining([["x-rate", "7"]]) as unknown),
  );
  expect(seen).toHaveLength(2);
  const told = seen.map((event) => JSON.stringify([...(event.headers ?? [])])).join();
  expect(told).toContain('"https://other.example/login"');
  expect(told).not.toMatch(/secret|word|set-cookie/);
});
