// Answers to another request, and secrets that a server quotes in another spelling.
import { createClient, type Outcome } from "@rancher-v1/client";
import { createClient as createCore } from "@rancher-v1/client/core";
import { volumes as volumesOf } from "@rancher-v1/client/volumes";
import { createClient as createShop } from "@bookshop/client";

import { expect, it } from "vitest";

import { errorOf, failureOf } from "../helpers/error-of.js";
import { gone, serveScript } from "../helpers/scripted-server.js";

const secretKey = "sk/SeCr3t+Valu3 XYZ?é";
const keys = { accessKey: "the-access-key", secretKey };
const base64 = Buffer.from(secretKey).toString("base64");
const spellings: readonly (readonly [string, string])[] = [
  ["raw", secretKey],
  ["of a URL", encodeURIComponent(secretKey)],
  ["of a URL in small letters", encodeURIComponent(secretKey).toLowerCase()],
  ["in base64", base64],
  ["in base64 of URLs", Buffer.from(secretKey).toString("base64url")],
  ["of JSON with escaped slashes", secretKey.replaceAll("/", "\\/")],
  ["of the header", Buffer.from(`${keys.accessKey}:${secretKey}`).toString("base64url")],
];

it.each(spellings)("a secret is hidden in this spelling: %s", async (_, spelled) => {
  const reply = { status: 422, body: { type: "error", message: `bad ${spelled} x` } };
  const { url } = await serveScript(() => reply);
  const { message } = await errorOf(createClient({ url, ...keys }).volumes.get("1v1"));
  expect(message).toMatch(/: bad \*\*\*=* x$/);
  // A client of one resource quotes no texts of a server.
  const small = await errorOf(volumesOf(createCore({ url, ...keys })).get("1v1"));
  expect(small.message).toMatch(/: status 422$/);
});

it("a text is searched for secrets before it is truncated", async () => {
  const body = `${"x".repeat(195)} ${secretKey} is wrong`;
  const { url } = await serveScript([{ status: 400, body }]);
  const { message } = await errorOf(createClient({ url, ...keys }).volumes.get("1v1"));
  expect(message).toMatch(/x \*\*\*/);
  expect(message).not.toContain("sk/");
});

it("errors of waits and actions, arguments of hooks, and log lines have no secrets", async () => {
  const { url } = await serveScript(({ headers }) => ({
    headers: { "x-echo": headers.authorization ?? "" },
    body: {
      id: "1v1",
      type: "volume",
      state: secretKey,
      transitioning: "error",
      transitioningMessage: `no login with ${headers.authorization}`,
      links: { self: `${url}/v1/volumes/1v1#${secretKey}` },
      actions: { [secretKey]: "x" },
    },
  }));
  const told: Outcome[] = [];
  const lines: string[] = [];
  const client = createClient({
    url,
    ...keys,
    hooks: { onResponse: (event) => told.push(event) },
    logger: { debug: (line) => lines.push(line) },
  });
  const volume = await client.volumes.get("1v1");
  const failed = await errorOf(client.wait(volume));
  expect(failed).toMatchObject({ name: "WaitError", url: `${url}/v1/volumes/1v1`, state: "***" });
  expect(failed.message).toMatch(
    /^volume:1v1 failed; its last state is \*\*\* \(no login with Basic \*\*\*/,
  );
  const refused = await errorOf(client.volumes.snapshot(volume));
  expect(refused.message).toBe(
    "snapshot is not available on volume 1v1 in state ***; available: ***",
  );
  await client.get(`volumes/${encodeURIComponent(secretKey)}`);
  expect(told[0]?.headers?.get("x-echo")).toMatch(/^Basic \*\*\*=*$/);
  expect(told.at(-1)?.url).toBe(`${url}/v1/volumes/***`);
  expect(lines.at(-1)).toContain(`${url}/v1/volumes/***: 200`);
});

it.each([
  ["of another id", { id: "1v2", type: "volume" }],
  ["that is an error", { type: "error", status: 500, code: "Boom" }],
])("an answer of 200 %s is refused", async (_, body) => {
  const { url } = await serveScript(() => ({ body }));
  const client = createClient({ url });
  const kept = {
    id: "1v1",
    type: "volume",
    transitioning: "yes",
    links: { self: `${url}/v1/volumes/1v1` },
  };
  for (const call of [
    () => client.volumes.get("1v1"),
    () => client.volumes.delete("1v1"),
    () => client.wait(kept as never),
  ]) {
    expect((await errorOf(call())).message).toContain("unexpected answer: 200  {");
  }
});

it("the link `self` is used only if it ends in the collection and the id of the resource", async () => {
  const { url, requests } = await serveScript(() => ({ body: { id: "1v1", type: "volume" } }));
  const { volumes } = createClient({ url });
  const of = (path: string): never => ({ id: "1v1", links: { self: url + path } }) as never;
  await volumes.delete(of("/v1/accounts/1a1"));
  await volumes.delete(of("/v1/accounts/1v1"));
  await volumes.delete(of("/v1/projects/1a5/volumes/1v1"));
  expect(requests.map(({ target }) => target)).toEqual([
    "/v1/volumes/1v1",
    "/v1/volumes/1v1",
    "/v1/projects/1a5/volumes/1v1",
  ]);
});

it.each([["http://["], [{ href: "/v1/volumes/1v1" }], [["/v1/volumes/1v1"]], [5]])(
  "instead of a link %j, which is no URL, the documented path is used, or an error names the method",
  async (link) => {
    const body = { id: "1v1", type: "volume", links: {}, actions: {} };
    const { url, requests } = await serveScript(() => ({ body }));
    const client = createClient({ url });
    const volume = { ...body, links: { self: link, mounts: link } } as never;
    for (const call of [() => client.volumes.get(volume), () => client.volumes.delete(volume)])
      expect(await call()).toEqual(body);
    const target = "/v1/volumes/1v1";
    expect(requests.map((sent) => [sent.method, sent.target])).toEqual([
      ["GET", target],
      ["DELETE", target],
    ]);
    for (const call of [() => client.follow(volume, "mounts"), () => client.wait(volume)])
      expect(await errorOf(call())).toMatchObject({ method: "GET", url: `${url}/v1` });
    expect(requests).toHaveLength(2);
  },
);

it("a missing project is not reported as a missing resource", async () => {
  const { url } = await serveScript(() => gone);
  const { volumes } = createClient({ url }).project("1a9");
  for (const call of [() => volumes.find("1v1"), () => volumes.delete("1v1")]) {
    expect(await errorOf(call())).toMatchObject({ name: "ApiError", status: 404 });
  }
});

it("a list that is answered in part without a request for a part is refused", async () => {
  const { url } = await serveScript(() => ({ status: 206, body: { data: [] } }));
  expect((await errorOf(createClient({ url }).volumes.list())).message).toContain(
    "unexpected answer: 206",
  );
});

it("more than 100 empty pages in a row are refused", async () => {
  const { url, requests } = await serveScript((_, count) => ({
    body: { data: [], pagination: { next: `${url}/v1/volumes?marker=${count}` } },
  }));
  await errorOf(createClient({ url }).volumes.list().all({ max: 5 }));
  expect(requests).toHaveLength(101);
});

it("a list ends with an error if its pages repeat, though each has a new URL", async () => {
  for (const circle of [1, 2, 7]) {
    const { url, requests } = await serveScript((_, count) => ({
      body: {
        data: [{ id: `1v${count % circle}`, type: "volume" }],
        pagination: { next: `${url}/v1/volumes?marker=${count}` },
      },
    }));
    const error = await errorOf(createClient({ url }).volumes.list().all());
    expect(error.message).toMatch(/: unknown next page$|^unknown next page$/);
    expect(requests).toHaveLength(circle + 1);
  }
});

it("hooks get a URL that is not of HTTP unchanged", async () => {
  const told: unknown[] = [];
  const { url, requests } = await serveScript([]);
  const hooks = { onError: (event: { readonly url: string }) => void told.push(event.url) };
  for (const target of ["javascript:1", "blob:http://a.test/x", "mailto:a"]) {
    expect((await errorOf(createClient({ url, hooks }).get(target))).message).toContain(
      `GET ${target}: not sent`,
    );
  }
  expect(told).toEqual(["javascript:1", "blob:http://a.test/x", "mailto:a"]);
  expect(requests).toHaveLength(0);
});

it("a message quotes little of an answer, in one line, and only the start of a large error is read", async () => {
  const body = { type: "error", message: `a\u001b[2J\r\nb${"x".repeat(4e6)}` };
  const small = { type: "error", message: `a\u001b[2J\r\nb${"x".repeat(1e5)}` };
  const { url } = await serveScript([
    { status: 400, body },
    { status: 400, body: small },
  ]);
  const { volumes } = createClient({ url });
  expect(((await errorOf(volumes.get("1v1"))) as { body?: unknown }).body).toHaveLength(990_000);
  const { message } = await errorOf(volumes.get("1v1"));
  expect(message).toMatch(/: a \[2J bx{200,300}$/);
});

it("a client of plain HTTP refuses HTML, and an answer that should be a list but is none", async () => {
  const html = { headers: { "content-type": "text/html" }, body: "<html>Log in</html>" };
  const page = await serveScript(() => html);
  const shop = createShop({ url: page.url });
  for (const make of [
    () => shop.books.get(1),
    () => shop.books.delete(1),
    () => shop.books.list().all(),
  ]) {
    expect((await failureOf(make())).message).toMatch(
      /unexpected answer: 200 text\/html <html>Log in/,
    );
  }
  const object = await serveScript(() => ({ body: { message: "internal" } }));
  const list = createShop({ url: object.url }).books.list();
  expect((await failureOf(list)).message).toContain('unexpected answer: 200  {"message"');
});

it("a rounded id is not sent, and an answer with another number is refused", async () => {
  const { url, requests } = await serveScript(() => ({ body: { id: 2 } }));
  const { books } = createShop({ url });
  await expect(books.delete(2 ** 53)).rejects.toThrow(TypeError);
  expect(requests).toHaveLength(0);
  expect((await failureOf(books.get(1))).message).toContain("unexpected answer: 200");
  expect(await books.get(2)).toEqual({ id: 2 });
});

it("an endless stream is cancelled within the timeout of the call", async () => {
  const { url, requests } = await serveScript(() => ({ status: 204 }));
  const file = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
  const call = createShop({ url }).books.uploadCover(1, { file }, { timeout: 50 });
  expect((await failureOf(call)).name).toBe("TimeoutError");
  expect(requests).toHaveLength(0);
});

it("keeps the status of an error whose body breaks off", async () => {
  const body = { type: "error", code: "Unauthorized" };
  const { url } = await serveScript(() => ({ status: 401, body, breaks: "within" }));
  const error = await errorOf(createClient({ url }).volumes.get("1v1"));
  expect(error).toMatchObject({ name: "AuthError", status: 401, tries: 1 });
});

it("makes an ApiError of an answer that nests too deep", async () => {
  const body = `{"x":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
  for (const status of [200, 400]) {
    const { url } = await serveScript(() => ({ status, body }));
    expect(await errorOf(createClient({ url }).volumes.get("1v1"))).toMatchObject({ status });
  }
});
