import { connect, type Socket } from "node:net";

import fc from "fast-check";
import { expect, it } from "vitest";

import { ask, type Answer } from "../helpers/ask.js";
import { runs } from "../helpers/property-runs.js";
import { serveShop, shop } from "../helpers/shop.js";
import { makeAppOptions } from "../../templates/runtime/server/rancher/app-options.js";

/**
 * `HOSTILE_RUNS=100000` sends more requests. With `PROPERTY_RUNS=full`, all properties together send over 10,000
 * requests, otherwise an eighth of them.
 */
const scale = Number(process.env["HOSTILE_RUNS"] ?? "10000") / 10_000;

const word = fc.oneof(
  fc.constantFrom(
    "things",
    "1t1",
    "v1",
    "projects",
    "schemas",
    "owner",
    "__proto__",
    "constructor",
  ),
  fc.constantFrom(
    "..",
    ".",
    "%2e%2e",
    "%00",
    "%zz",
    "%ff",
    "%2F",
    "%",
    "",
    "a".repeat(300),
    "#",
    ";",
  ),
  fc.string({ maxLength: 12 }).map((text) => encodeURIComponent(Buffer.from(text).toString())),
);
const path = fc
  .array(word, { maxLength: 6 })
  .chain((parts) =>
    fc.constantFrom("/v1/things/", "/v1/", "/", "//").map((root) => root + parts.join("/")),
  )
  .map((text) => text.replace(/[^\u0021-\u007E]/g, "x"));
const name = fc.oneof(
  fc.constantFrom(
    "name",
    "size_gt",
    "born_lt",
    "sort",
    "order",
    "limit",
    "marker",
    "include",
    "action",
  ),
  fc.constantFrom(
    "_method",
    "_format",
    "__proto__",
    "constructor",
    "removed_null",
    "name_like",
    "%zz",
  ),
);
const queryText = fc.oneof(
  fc.constantFrom(
    "name",
    "size",
    "id",
    "-1",
    "1e999",
    "NaN",
    "DELETE",
    "html",
    "%",
    "%00",
    "owner",
  ),
  fc.constantFrom("%25a".repeat(200), "WyIxdDEiLHt9XQ", "WyIxdDEiLCJhIl0", "ring", "__proto__"),
  fc.string({ maxLength: 10 }).map((text) => encodeURIComponent(Buffer.from(text).toString())),
);
const search = fc
  .array(fc.tuple(name, queryText), { maxLength: 5 })
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join("&"));
const method = fc.constantFrom(
  "GET",
  "POST",
  "PUT",
  "DELETE",
  "PATCH",
  "HEAD",
  "OPTIONS",
  "PROPFIND",
  "TRACE",
);

const key = fc.oneof(
  fc.constantFrom(
    "name",
    "size",
    "born",
    "parts",
    "labels",
    "tags",
    "data",
    "ownerId",
    "colour",
    "rev",
  ),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "id",
    "links",
    "type",
    "removed",
  ),
);
const oddNumber = fc.constantFrom(
  "1e400",
  "-1e400",
  "9007199254740993",
  "-0",
  "1e-400",
  "0.1",
  "9".repeat(400),
);
const { value: jsonText } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.stringify(value)),
    oddNumber,
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
    fc
      .array(fc.tuple(key, tie("value")), { maxLength: 4 })
      .map((members) => `{${members.map(([one, value]) => `"${one}":${value}`).join(",")}}`),
  ),
}));
const object = fc
  .array(fc.tuple(key, jsonText), { minLength: 1, maxLength: 5 })
  .map((members) => `{"name":"a",${members.map(([one, value]) => `"${one}":${value}`).join(",")}}`);
const body = fc.oneof(
  { weight: 6, arbitrary: object },
  jsonText,
  fc.string(),
  fc.uint8Array({ maxLength: 40 }),
  fc
    .integer({ min: 1, max: 20_000 })
    .map((depth) => `{"name":"a","data":${"[".repeat(depth)}${"]".repeat(depth)}}`),
  fc.integer({ min: 1, max: 3000 }).map((depth) => {
    return `{"name":"a","parts":[${'{"count":1,"inner":'.repeat(depth)}null${"}".repeat(depth)}]}`;
  }),
);
const type = fc.constantFrom(
  ...["application/json", "", "text/plain", "application/x-www-form-urlencoded", "text/xml"],
  ...[
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/json; charset=utf-16",
    ";;",
  ],
);
const header = fc.constantFrom<Record<string, string>>(
  {},
  { host: 'a"b' },
  {
    "x-forwarded-host": "evil/<script>",
    "x-forwarded-port": "99999999",
    "x-forwarded-proto": "javascript",
  },
  { accept: "text/html", "user-agent": "Mozilla" },
  { accept: "a/b" },
  { "if-none-match": '*, W/""' },
  { authorization: `Basic ${"=".repeat(100)}` },
  { "accept-encoding": "gzip, br, x" },
  { "content-encoding": "gzip" },
  { expect: "200-ok" },
);

/**
 * Checks that the answer is no server fault, that an error has the documented members, and that no prototype was
 * changed.
 */
function expectSane({ status, headers, text }: Answer): void {
  if (status >= 500) throw new Error(`${status}: ${text}`);
  if (status >= 400 && headers["content-type"]?.startsWith("application/json") && text !== "") {
    expect(JSON.parse(text)).toMatchObject({
      type: "error",
      status,
      code: expect.any(String) as string,
    });
  }
  expect("polluted" in {}).toBe(false);
}

async function check(
  count: number,
  asking: (url: string) => fc.IAsyncPropertyWithHooks<unknown[]>,
): Promise<void> {
  const url = await serveShop({ app: { trustProxy: true } });
  await ask(url, "POST /v1/things", { body: { name: "first" } });
  const property = asking(url) as fc.IAsyncProperty<unknown[]>;
  await fc.assert(property, { ...runs(Math.ceil(count * scale)), endOnFailure: true });
  expect((await ask(url, "GET /v1/schemas")).status).toBe(200);
}

it("survives odd paths, queries, methods and headers", async () => {
  await check(5000, (url) =>
    fc.asyncProperty(method, path, search, header, async (verb, where, what, headers) => {
      const answer = await ask(url, `${verb} ${where}?${what}`, { headers });
      expectSane(answer);
      if (verb === "GET" && answer.status === 200 && answer.json["type"] === "thing") {
        expect(where.split(/[/?]/).filter((part) => part !== "")).toContain(answer.json["id"]);
      }
    }),
  );
});

it("survives odd bodies, and can read accepted rows", async () => {
  await check(4500, (url) =>
    fc.asyncProperty(body, type, header, async (sent, contentType, headers) => {
      const bytes = typeof sent === "string" ? sent : Buffer.from(sent);
      const asking = { body: bytes, headers: { ...headers, "content-type": contentType } };
      const answer = await ask(url, "POST /v1/things", asking);
      expectSane(answer);
      if (answer.status !== 201 || answer.json.id === "") return;
      const { json: row } = await ask(url, `GET /v1/things/${answer.json.id}`);
      expect(row).toEqual(answer.json);
    }),
  );
});

it("survives odd changes and actions, and changes no other row", async () => {
  await check(600, (url) =>
    fc.asyncProperty(
      fc.constantFrom("PUT /v1/things/1t2", "POST /v1/things/1t2?action=paint"),
      body,
      async (line, sent) => {
        const bytes = typeof sent === "string" ? sent : Buffer.from(sent);
        expectSane(await ask(url, line, { body: bytes }));
        expect((await ask(url, "GET /v1/things/1t1")).json["name"]).toBe("first");
      },
    ),
  );
});

it("answers 413 to a body of ten megabytes, declared or not", async () => {
  const url = await serveShop();
  const bytes = Buffer.alloc(10_000_000, "a");
  for (const headers of [{ "content-length": bytes.length }, { "transfer-encoding": "chunked" }]) {
    const answer = await ask(url, "POST /v1/things", { body: bytes, headers });
    expect(answer).toMatchObject({ status: 413, json: { type: "error", code: "RequestTooLarge" } });
  }
  expect((await ask(url, "GET /v1/things")).status).toBe(200);
});

it.each([
  "FOO /v1 HTTP/1.1\r\nHost: a\r\n\r\n",
  "GET /v1 HTTP/1.1\r\nContent-Length: x\r\nHost: a\r\n\r\n",
  "GET /v1 HTTP/1.1\r\nBad Header\r\n\r\n",
  `GET /v1 HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
  "\u0016\u0003\u0001\r\n\r\n",
])("answers %j, which is no HTTP, in the form of the API", async (text) => {
  const { port } = new URL(await serveShop());
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(text));
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      resolve(Buffer.concat(chunks).toString());
    });
  });
  const [head = "", json = ""] = answer.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1.1 4\d\d /);
  expect(head).toMatch(/x-api-schemas: http:\/\//);
  expect(JSON.parse(json)).toMatchObject({ type: "error", links: {}, actions: {} });
});

it.each([
  ["ERR_HTTP_REQUEST_TIMEOUT", 408, "RequestTimeout"],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", 413, "PayloadTooLarge"],
  ["HPE_HEADER_OVERFLOW", 431, "RequestHeaderFieldsTooLarge"],
  ["HPE_INVALID_METHOD", 400, "BadRequest"],
])("gives %s of Node the status %i in the form of the API", (name, status, code) => {
  const sent: string[] = [];
  const socket = { writable: true, destroyed: false, end: (text: string) => void sent.push(text) };
  const error = Object.assign(new Error("from Node"), { code: name });
  makeAppOptions(shop).clientErrorHandler(error, socket as unknown as Socket);
  const [head = "", json = ""] = sent.join("").split("\r\n\r\n");
  expect(head).toContain(`HTTP/1.1 ${status} `);
  expect(JSON.parse(json)).toMatchObject({ type: "error", status, code });
});
