// Answers of a hostile server or proxy. They may not make the client lose data, send secrets elsewhere, or report a
// success.
import { createClient, type ClientHooks, type Options } from "@rancher-v1/client";
import { inspect } from "node:util";

import { expect, it } from "vitest";

import { makeEndless } from "../helpers/endless.js";
import { errorOf } from "../helpers/error-of.js";
import { gone, serveScript } from "../helpers/scripted-server.js";

const secretKey = "the/secret+key";
const keys = { accessKey: "the-access-key", secretKey };
const volume = { id: "1v1", type: "volume", links: {}, actions: {} };

/** Returns all text that a program can print from an error. */
function printed(error: object): string {
  const { headers, body, cause } = error as { headers?: Headers; body?: unknown; cause?: unknown };
  const shown = inspect([error, [...(headers ?? [])], body, cause], { depth: 9, showHidden: true });
  return shown + JSON.stringify(error);
}

/** A `fetch` that gives these bytes as JSON. */
function bytes(body: ReadableStream | Uint8Array<ArrayBuffer>): typeof fetch {
  return () => Promise.resolve(new Response(body));
}

it.each<[string, Options]>([
  ["the header of a call", { headers: { authorization: `Basic ${btoa(`a:${secretKey}`)}` } }],
  ["credentials", { credentials: keys }],
  ["credentials of a function", { credentials: () => keys }],
  ["a header of another name", { headers: { "x-secret": secretKey } }],
  ["a session", { headers: { "x-session-id": secretKey } }],
  ["a password", { headers: { "x-password": secretKey } }],
  ["a signature", { headers: { signature: secretKey } }],
])("a secret of %s that a server quotes is hidden", async (_, options) => {
  const quoted = `${secretKey} ${encodeURIComponent(secretKey)}`;
  const body = { type: "error", message: quoted, code: secretKey, fieldName: secretKey, quoted };
  const { url } = await serveScript([{ status: 422, headers: { "x-echo": quoted }, body }]);
  const error = await errorOf(createClient({ url, ...options }).volumes.get("1v1"));
  expect(error).toMatchObject({ status: 422, code: "***", fieldName: "***" });
  expect(error.message).toContain("***");
  for (const secret of quoted.split(" ")) expect(printed(error)).not.toContain(secret);
});

it("credentials in a redirect are neither sent nor shown", async () => {
  const { url, requests } = await serveScript((_, count) =>
    count === 1
      ? { status: 302, headers: { location: `${url.replace("//", "//u:hidden@")}/v1/volumes/2` } }
      : { body: volume },
  );
  expect(await createClient({ url }).volumes.get("1v1")).toEqual(volume);
  expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

it("hooks get no error that has the headers of a request", async () => {
  const told: unknown[] = [];
  const hook = (event: unknown): void => void told.push(event);
  const hooks: ClientHooks = { onRetry: hook, onError: hook };
  const send: typeof fetch = (_, init) => {
    const given = Object.fromEntries(new Headers(init?.headers));
    return Promise.reject(Object.assign(new Error(JSON.stringify(given)), { config: given }));
  };
  const client = createClient({ url: "https://host", ...keys, hooks, fetch: send, retries: 1 });
  await errorOf(client.volumes.get("1v1"));
  expect(told).toHaveLength(2);
  const basic = btoa(`${keys.accessKey}:${secretKey}`);
  expect(inspect(told, { depth: 9 })).not.toContain(basic);
});

it("an answer that is not JSON, such as the page of a proxy, is not taken for a success", async () => {
  const { url } = await serveScript([{ status: 200, body: "<html>Log in</html>" }]);
  const call = createClient({ url }).volumes.create({ name: "a", driver: "b" });
  const { message } = await errorOf(call);
  expect(message).toMatch(/: unexpected answer: 200 {2}<html>Log in<\/html>$/);
  expect(message).not.toContain("done");
});

it("304 is no redirect", async () => {
  const { url } = await serveScript([{ status: 304 }]);
  expect((await errorOf(createClient({ url }).volumes.get("1v1"))).message).toMatch(/status 304$/);
});

it("bytes that are not UTF-8 are refused, because they could not be sent back", async () => {
  const send = bytes(Buffer.from('{"id":"1v1","name":"St\xfcck"}', "latin1"));
  const call = createClient({ url: "https://host", fetch: send }).volumes.get("1v1");
  expect(await errorOf(call)).toMatchObject({
    name: "ApiError",
    status: 200,
    tries: 1,
    message: "GET https://host/v1/volumes/1v1: the answer is not UTF-8, after status 200",
  });
});

it("a byte order mark, and characters split between chunks of an answer, are read", async () => {
  const whole = Buffer.from(`\uFEFF${JSON.stringify({ ...volume, name: "😀" })}`);
  const parts = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of whole) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  const client = createClient({ url: "https://host", fetch: bytes(parts) });
  expect(await client.volumes.get("1v1")).toMatchObject({ name: "😀" });
});

it("an endless answer is not kept in memory", async () => {
  const endless = makeEndless(32);
  const client = createClient({ url: "https://host", fetch: bytes(endless.body) });
  expect((await errorOf(client.volumes.get("1v1"))).message).toMatch(
    /more than 67108864 bytes, after status 200$/,
  );
  expect(endless.sent()).toBeLessThan(2 ** 29);
});

it.each(["method", "headers", "body", "redirect", "signal"])(
  "%s in fetchOptions is refused, because it would be ignored",
  (name) => {
    const fetchOptions = { [name]: undefined } as never;
    const error = new TypeError(`Wrong ${name} in fetchOptions`);
    expect(() => createClient({ url: "https://host", fetchOptions })).toThrow(error);
  },
);

it.each([
  ["in a list", { list: [undefined] }],
  ["as a gap", { list: new Array(1) }],
])("a value that JSON would turn into null is refused: undefined %s", async (_, body) => {
  const { url, requests } = await serveScript([]);
  const call = createClient({ url }).post("volumes", body);
  await expect(call).rejects.toThrow(/^The value of 0 is Undefined, which JSON cannot hold$/);
  expect(requests).toHaveLength(0);
});

it.each([NaN, Infinity])("a query with %s is refused", async (limit) => {
  const { url, requests } = await serveScript([]);
  const call = createClient({ url }).volumes.list({ limit });
  await expect(call).rejects.toThrow(new TypeError("Unexpected limit, expected a value"));
  expect(requests).toHaveLength(0);
});

it.each([
  ["a map", new Map([["name", "a"]])],
  ["a query of a URL", new URLSearchParams("name=a")],
  ["a text", "name=a"],
  ["a list with a gap", { name_ne: Array(1).concat("a") }],
  ["a list with undefined", { name_ne: [undefined, "a"] }],
])("filters that would get lost are refused: %s", async (_, query) => {
  const { url, requests } = await serveScript([]);
  await expect(createClient({ url }).volumes.list(query as never)).rejects.toThrow(TypeError);
  expect(requests).toHaveLength(0);
});

it("the error of a header that cannot be sent does not speak of the origin", async () => {
  const headers = { authorization: "Bearer the-token\nx" };
  const error = await Promise.resolve()
    .then(() => createClient({ url: "https://host", headers }))
    .then(() => new Error("none"))
    .catch((caught: unknown) => caught as Error);
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).not.toContain("sameHost");
  expect(printed(error)).not.toContain("the-token");
});

it("the timeout of a call also covers reading its project, its credentials, and the resource after a delete", async () => {
  const { url } = await serveScript(({ method, target }) => ({
    ...(method === "DELETE"
      ? { status: 204 }
      : { body: target.endsWith("/projects/1a5") ? { id: "1a5", links: {} } : volume }),
    delays: [200, 0],
  }));
  const slow = (): Promise<{ token: string }> =>
    new Promise((resolve) => setTimeout(resolve, 200, { token: "t" }));
  const calls: readonly (() => Promise<unknown>)[] = [
    () => createClient({ url }).project("1a5").volumes.get("1v1", { timeout: 300 }),
    () => createClient({ url, timeout: 300 }).project("1a5").volumes.get("1v1"),
    () => createClient({ url, credentials: slow }).volumes.get("1v1", { timeout: 300 }),
    () => createClient({ url }).volumes.delete("1v1", { timeout: 300 }),
    () => createClient({ url, timeout: 300 }).volumes.delete("1v1"),
    () =>
      createClient({ url, credentials: () => new Promise(() => undefined), timeout: 300 }).get("x"),
  ];
  // The limit is for the whole call. Each request alone would stay below it.
  for (const { name, message } of await Promise.all(calls.map((call) => errorOf(call())))) {
    expect(name).toBe("TimeoutError");
    expect(Number(/within (\d+) ms/.exec(message)?.[1])).toBeLessThanOrEqual(300);
  }
});

it("errors hide tokens, also earlier ones of a token function", async () => {
  let count = 0;
  const { url } = await serveScript(({ headers }) => ({
    status: headers.authorization === "Bearer the-old-token" ? 401 : 422,
    body: { type: "error", message: "the-old-token was replaced by the-new-token" },
  }));
  const credentials = (): { token: string } => ({
    token: count++ ? "the-new-token" : "the-old-token",
  });
  const error = await errorOf(createClient({ url, credentials }).volumes.get("1v1"));
  expect(error).toMatchObject({ status: 422 });
  expect(error.message).toMatch(/\*\*\* was replaced by \*\*\*$/);
  expect(printed(error)).not.toMatch(/the-(old|new)-token/);
});

it("errors hide a secret in each of the encodings of URLs and forms", async () => {
  const secret = "it's (a) ~key! $%&*,;=:@/é😀";
  const url = new URL("https://host");
  url.password = secret;
  const form = new URLSearchParams([["", secret]]).toString().slice(1);
  const spelled = [secret, encodeURIComponent(secret), url.password, form, encodeURI(secret)];
  for (const one of spelled) {
    const send: typeof fetch = () => Promise.reject(new Error(`not sent: ${one}.`));
    const client = createClient({ url: "https://host", retries: 0, fetch: send });
    const query = { access_token: secret } as never;
    const error = await errorOf(client.get("x", { query }));
    expect(error.message).toMatch(/: not sent: \*\*\*\.$/);
  }
});

it("errors hide a token in the query of a target", async () => {
  const { url } = await serveScript(({ target }) => ({ status: 400, body: { message: target } }));
  const error = await errorOf(createClient({ url }).get("x?access_token=the-token"));
  expect(printed(error)).not.toContain("the-token");
});

it("whole numbers beyond 2^53 are not sent in a query", async () => {
  const { url, requests } = await serveScript([]);
  const call = createClient({ url }).get("x", { query: { id: 2 ** 53 } });
  await expect(call).rejects.toThrow("Unexpected id, expected a value");
  expect(requests).toHaveLength(0);
});

it("a delete gives null if its answer is an empty object", async () => {
  const { url } = await serveScript(({ method }) => (method === "DELETE" ? { body: {} } : gone));
  expect(await createClient({ url }).volumes.delete("1v1")).toBeNull();
});

it.each([{}, { type: "collection", data: [] }, { type: "volume" }])(
  "%j is not the resource that is asked for",
  async (body) => {
    const { url } = await serveScript(() => ({ body }));
    const { apiKeys } = createClient({ url });
    expect((await errorOf(apiKeys.get("1v1"))).message).toContain("unexpected answer");
    expect((await errorOf(apiKeys.update("1v1", {}))).message).toContain("unexpected answer");
  },
);
