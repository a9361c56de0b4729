import { ApiError, createClient, undocumented, type Client } from "@rancher-v1/client";
import { createClient as createCore, fromEnvironment } from "@rancher-v1/client/core";
import type { Volume } from "@rancher-v1/models";
import { createClient as createShopCore, withHooks as withShopHooks } from "@bookshop/client/core";
import { books as booksOf } from "@bookshop/client/books";
import { inspect } from "node:util";

import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";

import { errorOf, failureOf } from "../helpers/error-of.js";
import { serveScript, type Reply } from "../helpers/scripted-server.js";

const keys = { accessKey: "the-access-key", secretKey: "the secret+key/ü" };
const basic = Buffer.from(`${keys.accessKey}:${keys.secretKey}`).toString("base64");

function volume(links: object, actions: object = {}): Volume {
  return { id: "1v1", type: "volume", links, actions } as unknown as Volume;
}

describe("credentials", () => {
  it("are sent as Basic, in UTF-8", async () => {
    const { url, requests } = await serveScript([{ body: { data: [] } }]);
    await createClient({ url, ...keys }).volumes.list();
    expect(requests[0]?.headers.authorization).toBe(`Basic ${basic}`);
  });

  it("may stand in the URL", async () => {
    const { url, requests } = await serveScript(() => ({ body: { data: [] } }));
    const withKeys = url.replace("//", "//other:p%40ss@");
    await createClient({ url: withKeys }).volumes.list();
    expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa("other:p@ss")}`);
    expect(requests[0]?.target).toBe("/v1/volumes");
  });

  it("are not sent if there are none, or if a header replaces them", async () => {
    const { url, requests } = await serveScript(() => ({ body: { data: [] } }));
    await createClient({ url }).volumes.list();
    await createClient({ url, headers: { Authorization: "Bearer t" } }).volumes.list();
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined, "Bearer t"]);
  });

  type Lure = (client: Client, evil: string) => PromiseLike<unknown>;

  it.each<[string, Lure]>([
    ["a link to itself", (client, evil) => client.volumes.get(volume({ self: `${evil}/v1` }))],
    [
      "an action",
      (client, evil) => client.volumes.snapshot(volume({}, { snapshot: `${evil}/v1` })),
    ],
    [
      "a link that is followed",
      (client, evil) => client.follow(volume({ x: evil }), undocumented("x")),
    ],
    ["a wait", (client, evil) => client.wait(volume({ self: evil }))],
    ["a path", (client, evil) => client.get(evil)],
    ["a path without a scheme", (client, evil) => client.get(evil.replace("http:", ""))],
    ["a path of backslashes", (client, evil) => client.get(evil.replace("http://", "\\\\"))],
    [
      "a URL with the server's name as user",
      (client, evil) => client.get(evil.replace("//", `//${new URL(client.url).host}@`)),
    ],
    ["a path in a project", (client, evil) => client.project("1a5").get(evil)],
    [
      "a path of backslashes in a project",
      (client, evil) => client.project("1a5").get(evil.replace("http://", "\\\\")),
    ],
  ])("do not leave the server for %s", async (_, call) => {
    const evil = await serveScript(() => ({ body: {} }));
    const good = await serveScript(() => ({ body: { links: {} } }));
    const error = await errorOf(call(createClient({ url: good.url, ...keys }), evil.url));
    expect(error.message).toContain(`not sent: keys are for ${good.url}`);
    expect(evil.requests).toHaveLength(0);
  });

  it("do not leave the server for the next page of a list, nor for the links of a project", async () => {
    const evil = await serveScript(() => ({ body: { data: [] } }));
    const next = { body: { data: [], pagination: { next: `${evil.url}/v1/volumes` } } };
    const home = { body: { links: { volumes: `${evil.url}/v1/volumes` } } };
    const { url } = await serveScript([next, home]);
    const client = createClient({ url, ...keys });
    await errorOf(client.volumes.list().all());
    await errorOf(client.project("1a5").volumes.list());
    expect(evil.requests).toHaveLength(0);
  });

  it.each([301, 302, 303, 307, 308])("do not follow a redirect of %i", async (status) => {
    const evil = await serveScript(() => ({ body: { data: [] } }));
    const location = `${evil.url}/v1/volumes?token=hush`;
    const { url } = await serveScript(() => ({ status, headers: { location } }));
    const error = await errorOf(createClient({ url, ...keys }).volumes.list());
    expect(error.constructor).toBe(ApiError);
    expect(error.message).toMatch(`redirect is not followed: ${evil.url}/v1/volumes`);
    expect(error.message).not.toContain("hush");
    expect(evil.requests).toHaveLength(0);
  });

  it("in a link to the same server are dropped", async () => {
    const { url, requests } = await serveScript([{ body: { id: "1v1" } }]);
    const self = `${url.replace("//", "//evil:x@")}/v1/volumes/1v1`;
    await createClient({ url, ...keys }).volumes.get(volume({ self }));
    expect(requests[0]?.headers.authorization).toBe(`Basic ${basic}`);
  });

  const echoes = (text: string): Reply => ({
    status: 422,
    headers: { "x-request-id": encodeURIComponent(text) === text ? text : "***" },
    body: { message: `bad ${text}`, code: text, detail: text, fieldName: text, id: text },
  });

  it.each([
    ["the secret", keys.secretKey],
    ["the header", `Basic ${basic}`],
    ["a token of the caller", "very-own-token"],
    ["an API key of the call", "call-token"],
    ["a cookie", "sid=hushhush"],
  ])("are in no error, even if the server sends back %s", async (_, text) => {
    const { url } = await serveScript(() => echoes(text));
    const headers = { "x-token": " very-own-token ", cookie: "a=1; sid=hushhush; b=2" };
    const client = createClient({ url, ...keys, headers });
    const error = await errorOf(
      client.volumes.get(`1v1 ${text}`, { headers: { "X-Api-Key": "call-token" } }),
    );
    const secret = text.replace("Basic ", "");
    for (const shown of [error.message, error.stack, inspect(error), JSON.stringify(error)]) {
      expect(shown).not.toContain(secret);
      expect(shown).toContain("***");
    }
  });

  it("are hidden in errors wherever they occur, but short ones are not", async () => {
    const { url } = await serveScript([
      { status: 401, body: { message: "token s3cr3t-token is expired, not bobby:hunter2" } },
      { status: 404, body: { code: "NotFound1", message: "a in 1" } },
    ]);
    const headers = {
      "x-user": "bobby",
      "x-auth": "bobby:hunter2",
      authorization: "Bearer s3cr3t-token",
    };
    const error = await errorOf(createClient({ url, headers }).volumes.get("1v1"));
    expect(error.message).toMatch(/: token \*\*\* is expired, not \*\*\*$/);
    const short = await errorOf(
      createClient({ url, headers: { "x-v": "1 a" } }).volumes.get("1v1"),
    );
    expect(short).toMatchObject({ code: "NotFound1", url: `${url}/v1/volumes/1v1` });
  });

  it("in a query are hidden, also if a URL or a list repeats their name", async () => {
    const told: unknown[] = [];
    const { url } = await serveScript((request) => ({
      status: 422,
      headers: { "x-query": request.target },
      body: { message: `not ${request.target}` },
    }));
    const hook = (event: unknown): unknown => told.push(event);
    const client = createClient({ url, hooks: { onResponse: hook, onError: hook } });
    const target = "volumes?token=hush-1&token=hush-2&page=3";
    const error = await errorOf(client.get(target, { query: { token: ["hush-4", "hush-5"] } }));
    const shown = [error.message, ...told.map((event) => inspect(event, { depth: 9 }))];
    expect(shown).toHaveLength(3);
    for (const text of shown) {
      expect(text).not.toContain("hush");
      expect(text).toContain("page=3");
    }
  });

  it("are the only words that are removed from an error", async () => {
    const message = "name is no application/json, and Bearer is needed";
    const { url } = await serveScript([
      { status: 422, headers: { "x-request-id": "trace-1" }, body: { message, fieldName: "name" } },
    ]);
    const headers = {
      accept: "application/json; name",
      "x-request-id": "trace-1",
      "x-author": "application",
      keyword: "name",
      authorization: "Bearer hush",
    };
    const error = await errorOf(createClient({ url, headers }).volumes.get("1v1"));
    expect(error).toMatchObject({ fieldName: "name", requestId: "trace-1" });
    expect(error.message).toContain(message);
  });

  it("in the target of a redirect are hidden", async () => {
    const location = "http://ak:p%40ss@other.test/x?token=y";
    const { url } = await serveScript([{ status: 302, headers: { location } }]);
    const error = await errorOf(createClient({ url }).volumes.list());
    expect(error.message).toMatch(/redirect is not followed: http:\/\/other.test\/x$/);
  });

  it("are in no error of the platform, such as that for a header that cannot be sent", async () => {
    const { url } = await serveScript([]);
    const headers = { authorization: "Bearer hush\nhush" };
    const error = await createClient({ url })
      .volumes.list({}, { headers })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TypeError);
    expect(inspect(error)).not.toContain("hush");
  });

  it("are not shown by the client, nor by its resources and lists", async () => {
    const { url } = await serveScript(() => ({ body: { data: [] } }));
    const client = createClient({ url: url.replace("//", "//who:hush@"), headers: { a: "hush" } });
    const things = [client, client.volumes, client.volumes.list(), client.project("1a5")];
    for (const thing of things) {
      expect(inspect(thing, { depth: 9, showHidden: true })).not.toContain("hush");
      expect(JSON.stringify(thing)).not.toContain("hush");
    }
    expect(client.url).toBe(`${url}/v1`);
    await client.volumes.list();
  });
});

describe("a URL", () => {
  it.each(["", "localhost:8080", "ftp://host", "http://", "https://ak:hush@ex ample", "//host"])(
    "%j is refused without being quoted",
    (url) => {
      const make = (): Client => createClient({ url });
      expect(make).toThrow(TypeError);
      expect(make).toThrow(/^Unexpected url, expected https:\/\/host$/);
    },
  );
});

describe("the path of a URL", () => {
  it.each([
    ["", "/v1"],
    ["/", "/v1"],
    ["/v1", "/v1"],
    ["/v1/", "/v1"],
    ["/v1/schemas", "/v1"],
    ["/rancher", "/rancher/v1"],
    ["/rancher/v1", "/rancher/v1"],
    ["/v2/proxy/v1", "/v2/proxy/v1"],
  ])("%j leads to the root %s", (path, root) => {
    expect(createClient({ url: `https://host${path}` }).url).toBe(`https://host${root}`);
  });

  it.each(["/v2", "/v2-beta/", "/v1/volumes", "/rancher/v2"])(
    "%j is not the path of the API's root",
    (path) => {
      const expected = new TypeError("Unexpected url, expected https://host/v1");
      expect(() => createClient({ url: `https://a:hush@host${path}` })).toThrow(expected);
      expect(() => createCore({ url: `https://host${path}` })).toThrow(expected);
    },
  );
});

describe("the environment", () => {
  const names = ["RANCHER_URL", "RANCHER_ACCESS_KEY", "RANCHER_SECRET_KEY"] as const;
  beforeEach(() => {
    for (const name of names) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("gives the URL of the server, and the keys", async () => {
    const { url, requests } = await serveScript([{ body: { data: [] } }]);
    vi.stubEnv("RANCHER_URL", `${url}/v1`);
    vi.stubEnv("RANCHER_ACCESS_KEY", "a");
    vi.stubEnv("RANCHER_SECRET_KEY", "b");
    await createClient().volumes.list();
    expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa("a:b")}`);
  });

  it("is used only for missing options", async () => {
    const { url, requests } = await serveScript([{ body: { data: [] } }]);
    vi.stubEnv("RANCHER_URL", "https://elsewhere.test");
    vi.stubEnv("RANCHER_ACCESS_KEY", "a");
    vi.stubEnv("RANCHER_SECRET_KEY", "b");
    await createClient({ url, ...keys }).volumes.list();
    expect(requests[0]?.headers.authorization).toBe(`Basic ${basic}`);
  });

  it.each([{ secretKey: "new" }, { accessKey: "new" }])("does not replace the option %j", (own) => {
    vi.stubEnv("RANCHER_ACCESS_KEY", "a");
    vi.stubEnv("RANCHER_SECRET_KEY", "b");
    expect(fromEnvironment({ url: "https://host", ...own })).toEqual({
      url: "https://host/",
      headers: { "user-agent": "rancher-v1-client/0.1.0" },
      ...own,
    });
  });

  it.each(["", "/v1", "/v1/schemas"])(
    "may name the server by the path %j, also for a client of `core`",
    (path) => {
      vi.stubEnv("RANCHER_URL", `https://host${path}`);
      expect(createCore(fromEnvironment()).url).toBe("https://host/v1");
    },
  );

  it("may not name a project for a client of `core`, which would read it as a server", () => {
    vi.stubEnv("RANCHER_URL", "https://host/v1/projects/1a5");
    expect(() => fromEnvironment()).toThrow(/Unexpected url of a project/);
  });

  it("gives its keys to no server but the one that it names", async () => {
    const { url, requests } = await serveScript([{ body: { data: [] } }]);
    vi.stubEnv("RANCHER_URL", "https://elsewhere.test");
    vi.stubEnv("RANCHER_ACCESS_KEY", "a");
    vi.stubEnv("RANCHER_SECRET_KEY", "b");
    await createClient({ url }).volumes.list();
    expect(requests[0]?.headers.authorization).toBeUndefined();
  });

  it("is named in the error if it is missing or empty", () => {
    vi.stubEnv("RANCHER_URL", "");
    expect(() => createClient()).toThrow(new TypeError("Missing url in options and RANCHER_URL"));
  });

  it("is optional", () => {
    vi.stubGlobal("process", undefined);
    try {
      expect(() => createClient()).toThrow(/Missing url/);
      expect(createClient({ url: "https://host" }).url).toBe("https://host/v1");
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("a logger", () => {
  it.each([
    ["http://rancher.test:8080", true],
    ["http://10.0.0.1", true],
    ["http://127.0.0.1.evil.test", true],
    ["http://localhost.evil.test", true],
    ["https://rancher.test", false],
    ["http://localhost:8080", false],
    ["http://a.localhost", false],
    ["http://127.0.0.1", false],
    ["http://127.1.2.3:80", false],
    ["http://[::1]:8080", false],
  ])("gets one warning of %s: %s", (url, isWarned) => {
    const warn = vi.fn();
    const client = createClient({ url: url.replace("//", "//ak:hush@"), logger: { warn } });
    client.project("1a5");
    expect(warn).toHaveBeenCalledTimes(isWarned ? 1 : 0);
    if (isWarned) {
      expect(warn).toHaveBeenCalledWith(`${url} is not encrypted: others can read the keys`);
    }
  });

  it("is the console by default, for warnings alone", () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    createClient({ url: "http://rancher.test" });
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it("gets each try, without query and keys", async () => {
    const lines: string[] = [];
    const { url } = await serveScript([
      { status: 503, headers: { "retry-after": "0.01" } },
      { breaks: "before" },
      { body: { data: [] } },
    ]);
    const logger = { debug: (line: string) => lines.push(line) };
    await createClient({ url, ...keys, logger }).volumes.list({ name: "hush" });
    expect(lines.map((line) => line.replace(/\d+ ms$/, "_ ms"))).toEqual([
      `GET ${url}/v1/volumes: 503 after _ ms`,
      `GET ${url}/v1/volumes: no answer after _ ms`,
      `GET ${url}/v1/volumes: 200 after _ ms`,
    ]);
  });
});

describe("a replaced fetch", () => {
  it("may be that of the platform, after the client was made", async () => {
    const client = createClient({ url: "https://host" });
    vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ data: [] })));
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    expect((await client.volumes.list()).data).toEqual([]);
  });

  it("is called in place of the platform's, as a plain function", async () => {
    const calls: unknown[] = [];
    function send(this: unknown, input: unknown): Promise<Response> {
      calls.push([this, input]);
      return Promise.resolve(Response.json({ data: [] }));
    }
    await createClient({ url: "https://host", fetch: send }).volumes.list();
    expect(calls).toEqual([[undefined, "https://host/v1/volumes"]]);
  });

  it("that ignores its signal does not delay the call", async () => {
    const send = (): Promise<Response> => new Promise(() => undefined);
    const client = createClient({ url: "https://host", fetch: send, retries: 0 });
    await expect(client.volumes.list({}, { timeout: 50 })).rejects.toThrow(/no answer within/);
  });

  it("that throws a value that is no error causes a network error", async () => {
    const send = (): Promise<Response> => {
      // Code without the rules of this repository may throw any value.
      throw null as unknown as Error;
    };
    const client = createClient({ url: "https://host", fetch: send, retries: 0 });
    expect(await errorOf(client.volumes.list())).toMatchObject({ name: "NetworkError" });
  });
});

it("a hook of a client without details gets an error of `fetch` without the headers that it quotes", async () => {
  const told: unknown[] = [];
  const hook = (event: unknown): void => void told.push(event);
  const quoting: typeof fetch = (_, init) => {
    const headers = String(new Headers(init?.headers).get("authorization"));
    return Promise.reject(new TypeError(`failed with ${headers}`, { cause: new Error(headers) }));
  };
  const core = createShopCore({ url: "https://a.example", token: "t0k3n-secret", fetch: quoting });
  const hooked = withShopHooks(core, { onRetry: hook, onError: hook });
  await failureOf(booksOf(hooked).get(1, { retries: 1 }));
  expect(told).toMatchObject([{ error: { name: "TypeError" } }, { tries: 2 }]);
  expect(inspect(told, { depth: 9 })).toContain("failed with Bearer ***");
  expect(inspect(told, { depth: 9 })).not.toContain("t0k3n-secret");
});
