// Requests that a plain HTTP server refuses: too large ones, ones that it could only read wrongly, and forged ones from
// pages of other origins.

import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";

import type { FastifyInstance } from "fastify";
import { expect, it } from "vitest";

import { HttpError } from "../../../templates/runtime/server/core/errors.js";
import { readForm } from "../../../templates/runtime/server/core/form.js";
import { readPairs } from "../../../templates/runtime/server/core/pairs.js";
import { nestPairs } from "../../../templates/runtime/server/rest/query.js";
import { echo, makeTools, toolShop } from "../../helpers/tool-shop.js";

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const multipart = { "content-type": "multipart/form-data; boundary=x" };
const quotes = '\\"'.repeat(250_000);
const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n';

/** Returns the status and the detail of the problem. */
async function post(
  app: FastifyInstance,
  headers: Readonly<Record<string, string>>,
  payload: string | Buffer = "",
  url = "/tools",
): Promise<readonly [status: number, json: unknown]> {
  const answer = await app.inject({ method: "POST", url, headers: { ...headers }, payload });
  return [answer.statusCode, answer.json()];
}

// With an algorithm of quadratic time, each of these would take seconds to minutes.
const large = 1_000_000;
it.each([
  ["pairs", form, "a=&".repeat(large / 3), 413],
  ["items", form, "a[]=&".repeat(large / 5), 413],
  ["rows", form, "a[][b]=&".repeat(large / 8), 413],
  ["parts", multipart, part.repeat(large / part.length), 413],
  ["brackets in a name", form, `a${"[]".repeat(large / 2)}[b]=1`, 400],
  ["opening brackets in a name", form, `a${"[".repeat(large)}`, 400],
  ["members in a name", form, `a${"[b]".repeat(large / 3)}=1`, 400],
  ["letters in a name", form, "a".repeat(large), 400],
  ["digits", form, `name=n&size=${"1".repeat(large)}x`, 400],
  ["signs of percent", form, `name=n&size=${"%".repeat(large)}`, 400],
  ["nested JSON in a form", form, `parts=${'{"a":'.repeat(large / 5)}`, 400],
  ["quotes in a part", multipart, part.replace('"a"', `"a"; b="${quotes}`) + "--x--", 400],
  ["nested JSON", json, "[".repeat(large / 2) + "]".repeat(large / 2), 400],
])("refuses a megabyte of %s in short time", async (_what, headers, payload, status) => {
  const app = await makeTools(echo);
  const start = process.cpuUsage();
  const [got, problem] = await post(app, headers, payload);
  expect([got, problem]).toMatchObject([status, { status }]);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});

it("reads nothing after the first pair or part beyond the limit", async () => {
  const refusals: string[] = [];
  const refuse = (message: string, status = 400): HttpError => {
    refusals.push(message);
    return new HttpError(status, "Refused", { message });
  };
  expect(readPairs("a=1&".repeat(1000), refuse)).toHaveLength(1000);
  // The rest is also faulty. If it were read, the error would be another one.
  expect(() => readPairs(`${"a=1&".repeat(1001)}b=%ff`, refuse)).toThrow("More than 1000 names");
  const type = multipart["content-type"];
  const parts = Buffer.from(`${part.repeat(1500)}--x--\r\n`);
  await expect(readForm(parts, type, refuse)).rejects.toThrow("More than 1000 names");
  expect(refusals).toHaveLength(2);
  const most = Buffer.from(`${part.repeat(1000)}--x--\r\n`);
  expect(await readForm(most, type, refuse)).toHaveLength(1000);
});

it("refuses a query of more than 1000 parameters", async () => {
  const app = await makeTools(echo);
  const get = async (query: string): Promise<number> =>
    (await app.inject(`/tools?${query}`)).statusCode;
  expect(await get("a&".repeat(999) + "a")).toBe(200);
  expect(await get("a&".repeat(1000) + "a")).toBe(400);
  expect(await get("&".repeat(8000))).toBe(400);
});

it.each<readonly [string, unknown]>([
  ["a=1&a=2&a=3", { a: ["1", "2", "3"] }],
  ["a=1&a[]=2", { a: ["1", "2"] }],
  ["a[]=1&a=2", { a: ["1", "2"] }],
  ["a[]=1&a[][b]=2&a[][c]=3", { a: ["1", { b: "2", c: "3" }] }],
  ["a=1&a[][b]=2", { a: ["1", { b: "2" }] }],
  ["a[b][c]=1&a[b][d]=2", { a: { b: { c: "1", d: "2" } } }],
  ["a[][][]=1", { a: ["1"] }],
  [`a${"[b]".repeat(10)}=1`, expect.anything()],
  ["a[b=1&c]=2&[d]=3&=4", { "a[b": "1", "c]": "2", "[d]": "3", "": "4" }],
  ["a=100%&b=%zz&c=%41+%2B", { a: "100%", b: "%zz", c: "A +" }],
  ["a=%EF%BF%BD&b=\uFFFD", { a: "\uFFFD", b: "\uFFFD" }],
  ["a", { a: "" }],
])("loses no part of the form %s", (text, values) => {
  const refuse = (message: string): HttpError => new HttpError(400, message);
  const got = nestPairs(readPairs(text, refuse), refuse);
  expect(JSON.parse(JSON.stringify(got))).toEqual(values);
});

it.each([
  ["a=1&a[b]=2", "Give `a[b]` a value or members, not both"],
  ["a[b]=1&a=2", "Give `a` a value or members, not both"],
  ["a[b]=1&a[]=2", "Give `a[]` a value or members, not both"],
  ["a[b]=1&a[][c]=2", "Give `a[][c]` a value or members, not both"],
  ["a[]=1&a[b]=2", "Give `a[b]` a value or members, not both"],
  ["a[b]=1&a[b][c]=2", "Give `a[b][c]` a value or members, not both"],
  [`a${"[b]".repeat(11)}=1`, "A name has more than 10 brackets"],
  [`${"a".repeat(501)}=1`, "A name is longer than 500 characters"],
  ["a=%ff%fe", "The percent escapes are not valid UTF-8"],
  ["a=%ED%A0%80", "The percent escapes are not valid UTF-8"],
  ["%C3=1", "The percent escapes are not valid UTF-8"],
])("refuses the query and the form %s", async (text, detail) => {
  const app = await makeTools(echo);
  const query = await app.inject(`/tools?${text}`);
  expect(query.json()).toMatchObject({ status: 400, title: "Invalid request", detail });
  const [, body] = await post(app, form, text);
  expect(body).toMatchObject({ status: 400, title: "Invalid body", detail });
});

it("refuses a form that has a file `a` and a member `a[size]`", async () => {
  const app = await makeTools(echo);
  const file = 'form-data; name="a"; filename="f"\r\ncontent-type: image/png';
  const payload = [file, 'form-data; name="a[size]"']
    .map((one) => `--x\r\ncontent-disposition: ${one}\r\n\r\n1\r\n`)
    .join("");
  const [status] = await post(app, multipart, `${payload}--x--\r\n`);
  expect(status).toBe(400);
});

it.each([
  ["a number that is not finite", json, '{"name":"n","x":{"y":[1e400]}}', "A number is too large"],
  ["a number that would become 0", json, '{"name":"n","x":{"y":[1e-400]}}', "body/x/y/0 has more"],
  ["a number in a form that would become 0", form, "name=n&size=1e-400", "body/size must be"],
  [
    "a negative number that is not finite",
    json,
    '{"name":"n","size":-1e999}',
    "A number is too large",
  ],
  [
    "a number in the JSON of a form that is not finite",
    form,
    'name=n&parts={"size":1e400}',
    "A number is too large",
  ],
  [
    "bytes in a form that are not UTF-8",
    multipart,
    Buffer.from(`${part}\xff\r\n--x--\r\n`, "latin1"),
    "not valid UTF-8",
  ],
  ["__proto__ in a form", form, "name=n&__proto__[a]=1", "member `__proto__`"],
  ["__proto__ deep in a form", form, "name=n&a[__proto__]=1", "member `__proto__`"],
  ["__proto__ in the JSON of a form", form, 'name=n&parts={"__proto__":1}', "member `__proto__`"],
  [
    "a prototype in a form",
    form,
    "name=n&constructor[prototype][a]=1",
    "member `constructor.prototype`",
  ],
  ["a prototype", json, '{"name":"n","constructor":{"prototype":{}}}', "`constructor.prototype`"],
  ["a name twice", json, '{"name":"n","size":1,"name":"m"}', "two members `name`"],
  ["a name twice, deep", json, '{"name":"n","x":[{"a":{},"\\u0061" : 1}]}', "two members `a`"],
  ["a name twice in the JSON of a form", form, 'name=n&parts={"size":1,"size":2}', "`size`"],
])("refuses %s", async (_what, headers, payload, detail) => {
  const app = await makeTools(echo);
  const [status, problem] = await post(app, headers, payload);
  expect(status).toBe(400);
  expect((problem as { readonly detail: string }).detail).toContain(detail);
  expect("a" in {}).toBe(false);
});

it("accepts texts that look like members, and a name that occurs in two objects", async () => {
  const app = await makeTools(echo);
  const name = '{"name":"n","name":"m"}';
  const payload = JSON.stringify({ name, other: [{ name: '":' }, { name: "\\" }], ":": 'a":' });
  expect(await post(app, json, payload)).toMatchObject([
    201,
    { body: JSON.parse(payload) as object },
  ]);
});

it.each([
  ["__proto__=1", "is `__proto__`"],
  ["__proto__[a]=1", "has the member `__proto__`"],
  ["filter[__proto__]=1", "has the member `__proto__`"],
  ["constructor[prototype][a]=1", "has the member `constructor.prototype`"],
])("refuses the query %s, whose copy would have another prototype", async (query, what) => {
  const app = await makeTools(echo);
  const { statusCode, json: read } = await app.inject({ url: `/tools?${query}` });
  expect([statusCode, read()]).toMatchObject([400, { detail: `A name ${what}` }]);
});

it.each(["9007199254740993", "-9007199254740993", "1e300"])(
  "refuses %s for an integer of a body, whose digits JSON loses",
  async (size) => {
    const app = await makeTools(echo);
    const [status, problem] = await post(app, json, `{"name":"n","size":${size}}`);
    expect([status, problem]).toMatchObject([400, { errors: [{ pointer: "/size" }] }]);
    const most = '{"name":"n","size":9007199254740991}';
    expect((await post(app, json, most))[0]).toBe(201);
  },
);

it.each<readonly [string, readonly string[]]>([
  ['{"name":"n","other":9007199254740993}', ["/other"]],
  ['{"name":"n","a":9007199254740993.0,"b":-9007199254740993.25}', ["/a", "/b"]],
  [
    '{"name":"n","a~b":{"c/d":[1,-9007199254740993]},"e":123456789012345678901}',
    ["/a~0b/c~1d/1", "/e"],
  ],
  ['{"name":"1234567890123456","\\"9007199254740993":9007199254740993}', ['/"9007199254740993']],
])("refuses %s, whose undocumented integers would lose digits", async (body, pointers) => {
  const app = await makeTools(echo);
  const [status, problem] = await post(app, json, body);
  const errors = pointers.map((pointer) => ({ in: "body", pointer }));
  expect([status, problem]).toMatchObject([400, { errors }]);
  expect((problem as { errors: object[] }).errors).toHaveLength(pointers.length);
});

it("takes numbers that keep their digits, and all digits of a text", async () => {
  const app = await makeTools(echo);
  const body =
    '{"name":"9007199254740993 \\" 9007199254740993","a":9007199254740994,"z":9007199254740994.5,"b":10000000000000000000000,"c":1e300,"d":0.1234567890123456789,"e":9007199254740991}';
  expect(await post(app, json, body)).toEqual([
    201,
    { body: JSON.parse(body) as unknown, query: {} },
  ]);
});

it("refuses integers of a query and of JSON in a form that would lose digits", async () => {
  const app = await makeTools(echo);
  for (const [text, status] of [
    ["9007199254740993", 400],
    ["9007199254740993.0", 400],
    ["9007199254740994", 200],
    ["1e300", 200],
  ] as const)
    expect((await app.inject(`/tools?ratio=${text}`)).statusCode).toBe(status);
  const parts = encodeURIComponent('{"size":1,"x":9007199254740993}');
  const [status, problem] = await post(app, form, `name=n&parts=${parts}`);
  expect([status, problem]).toMatchObject([
    400,
    { detail: expect.stringContaining("/x") as string },
  ]);
});

const disposition = 'content-disposition: form-data; name="a"';
const wholeParts: readonly (readonly [string, string, number])[] = [
  ["without a name", "content-disposition: form-data\r\n\r\n1", 400],
  ["without a head", "\r\n1", 400],
  ["that is no data of a form", 'content-disposition: attachment; name="a"\r\n\r\n1', 400],
  ["with two names", `${disposition}\r\ncontent-disposition: form-data; name="b"\r\n\r\n1`, 400],
  ["whose head has no end", disposition, 400],
  ["with a line like an end", `${disposition}\r\n\r\n1\r\n--xylophone\r\n2`, 400],
  ["in base64", `${disposition}\r\ncontent-transfer-encoding: base64\r\n\r\nMQ==`, 415],
  ["in UTF-16", `${disposition}\r\ncontent-type: text/plain; charset=utf-16\r\n\r\n1\0`, 415],
  ["with a name of a file that is not UTF-8", `${disposition}; filename="\xff"\r\n\r\n1`, 400],
  [
    "with two extended names of a file",
    `${disposition}; filename*=UTF-8''a; filename*=UTF-8''b\r\n\r\n1`,
    400,
  ],
  ["with an extended name that is no UTF-8", `${disposition}; filename*=UTF-8''%ff\r\n\r\n1`, 400],
  ["with an extended name in Latin-1", `${disposition}; filename*=ISO-8859-1''%e9\r\n\r\n1`, 400],
  [
    "with an extended name in quotes",
    `${disposition}; filename="a"; filename*="UTF-8''b"\r\n\r\n1`,
    400,
  ],
  ["with a broken escape in its name", `${disposition}; filename*=UTF-8''%e\r\n\r\n1`, 400],
  ["with both names", `${disposition}; filename*=UTF-8''%E2%82%AC; filename="e"\r\n\r\n1`, 201],
  ["in UTF-8", `${disposition}\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n1`, 201],
  ["that is empty", `${disposition}\r\n\r\n`, 201],
  [
    "that is a file in another charset",
    `${disposition}; filename="f"\r\ncontent-type: text/csv; charset=utf-16\r\n\r\n1\0`,
    201,
  ],
];

it.each(wholeParts)(
  "accepts or refuses the part %s of a form, and never drops it silently",
  async (_what, one, status) => {
    const create = ({ body }: { body: object }): unknown => Object.keys(body).sort();
    const app = await makeTools({ create });
    const last = 'content-disposition: form-data; name="name"\r\n\r\nn';
    const body = Buffer.from(`--x\r\n${one}\r\n--x\r\n${last}\r\n--x--\r\n`, "latin1");
    const [got, answer] = await post(app, multipart, body);
    expect(got).toBe(status);
    if (status === 201) expect(answer).toEqual(["a", "name"]);
  },
);

it.each([
  [`filename="e.txt"; filename*=UTF-8''%E2%82%AC.txt`, "€.txt"],
  [`filename*=UTF-8''%E2%82%AC.txt; filename="e.txt"`, "€.txt"],
  [`filename*=utf-8'en'a%2Fb%5Cc.txt`, "c.txt"],
  [`filename="filename*=UTF-8''x"`, "filename*=UTF-8''x"],
  [`filename="e.txt"`, "e.txt"],
])("a file has the name of its part: %s", async (names, expected) => {
  const create = ({ body }: { body: Record<string, unknown> }): unknown => [
    (body["a"] as File).name,
  ];
  const app = await makeTools({ create });
  const head = `${disposition}; ${names}\r\ncontent-type: text/plain`;
  const last = 'content-disposition: form-data; name="name"\r\n\r\nn';
  const body = Buffer.from(`--x\r\n${head}\r\n\r\n1\r\n--x\r\n${last}\r\n--x--\r\n`);
  expect(await post(app, multipart, body)).toEqual([201, [expected]]);
});

/** Sends bytes over a socket until the server closes it. */
async function exchange(app: FastifyInstance, bytes: string): Promise<string> {
  const url = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  const socket = connect(Number(url.port), url.hostname);
  let received = "";
  socket.on("data", (chunk: Buffer) => (received += chunk.toString()));
  socket.end(bytes);
  await expect.poll(() => received).toMatch(/\r\n\r\n/);
  return received;
}

it("refuses a body in compressed chunks, because it cannot decompress them", async () => {
  const head = "PUT /tools/1/file HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
  const send = async (coding: string): Promise<string> =>
    exchange(
      await makeTools({ store: () => ({ a: 1 }) }),
      `${head}Transfer-Encoding: ${coding}\r\n\r\n1\r\nx\r\n0\r\n\r\n`,
    );
  expect(await send("gzip, chunked")).toMatch(/^HTTP\/1.1 415 /);
  expect(await send("Chunked")).toMatch(/^HTTP\/1.1 200 /);
});

it("refuses a whole URL of another host than that of the header", async () => {
  const send = async (target: string): Promise<string> =>
    exchange(
      await makeTools(echo),
      `GET ${target}/tools HTTP/1.1\r\nHost: a:80\r\nConnection: close\r\n\r\n`,
    );
  expect(await send("http://b:80")).toContain("The URL and the header Host name two hosts");
  expect(await send("http://A:80")).toMatch(/^HTTP\/1.1 200 /);
});

it.each(["gzip", "br", "x"])("refuses a body in the encoding %s, a file too", async (encoding) => {
  const app = await makeTools(echo);
  const headers = { "content-type": "application/json", "content-encoding": encoding };
  expect(await post(app, headers, '{"name":"n"}')).toMatchObject([415, { status: 415 }]);
  const file = await app.inject({ method: "PUT", url: "/tools/1/file", headers, payload: "x" });
  expect(file.statusCode).toBe(415);
  const plain = { ...headers, "content-encoding": "Identity" };
  expect(await post(app, plain, '{"name":"n"}')).toMatchObject([201, {}]);
});

const formShop = {
  ...toolShop,
  routes: toolShop.routes.map((route) =>
    route.name === "create" ? ({ ...route, form: "urlencoded" } as const) : route,
  ),
};
const page = { host: "shop.test:81", origin: "http://evil.test" };
const named = '{"name":"n"}';
const asked: readonly (readonly [string, Readonly<Record<string, string>>, string, number])[] = [
  ["a form of another origin", { ...page, ...form }, "name=n", 415],
  ["a form with parts of another origin", { ...page, ...multipart }, `${part}--x--`, 415],
  ["JSON without a type of another origin", page, named, 415],
  ["a text of another origin", { ...page, "content-type": "text/plain" }, named, 415],
  ["a form of a page without an origin", { ...page, ...form, origin: "null" }, "name=n", 415],
  ["a form of another port", { ...page, ...form, origin: "http://shop.test" }, "name=n", 415],
  ["JSON of another origin", { ...page, ...json }, named, 201],
  [
    "a form of the same origin",
    { ...page, ...form, origin: "https://Shop.test:81" },
    "name=n",
    201,
  ],
  [
    "what a browser calls its own",
    { ...page, ...form, "sec-fetch-site": "same-origin" },
    "name=n",
    201,
  ],
  ["a form behind a proxy", { ...page, ...form, "x-forwarded-host": "evil.test" }, "name=n", 201],
  ["a form of no page", { ...form, host: page.host }, "name=n", 201],
];

it.each(asked)("answers %s", async (_what, headers, payload, status) => {
  const app = await makeTools(echo);
  expect((await post(app, headers, payload))[0]).toBe(status);
});

it("accepts a form of another origin if the docs show a form, and never JSON sent as text", async () => {
  const app = await makeTools(echo, { definition: formShop });
  expect((await post(app, { ...page, ...form }, "name=n"))[0]).toBe(201);
  expect((await post(app, page, named))[0]).toBe(415);
  expect((await post(app, { ...page, "content-type": "text/plain" }, named))[0]).toBe(415);
});

it.each([
  ...["..", "-", "a..b", "x:99999", "a b", "user@a", "a/b", "a:", "[::1", "[1.2.3]", "[::1%25e]"],
  ...["<a>", "a,b"],
])("refuses the host %s", async (host) => {
  const app = await makeTools(echo);
  const answer = await app.inject({ url: "/tools", headers: { host } });
  expect(answer.json()).toMatchObject({
    status: 400,
    detail: "The header Host has no host and port",
  });
});

it.each(["a", "a.test.", "a_b-1.test:65535", "127.0.0.1:1", "[::1]:80", "[::ffff:1.2.3.4]"])(
  "takes the host %s",
  async (host) => {
    const app = await makeTools(echo);
    expect((await app.inject({ url: "/tools", headers: { host } })).statusCode).toBe(200);
  },
);

it("refuses headers that Node would drop, and with them the length of a body", async () => {
  const app = await makeTools(echo);
  const url = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  const body = JSON.stringify({ name: "saw" });
  const post = async (count: number): Promise<string> => {
    const socket = connect(Number(url.port), url.hostname);
    let received = "";
    socket.on("data", (chunk: Buffer) => (received += chunk.toString()));
    const many = Array.from({ length: count - 4 }, (_, index) => `a${index}: 1`);
    const lines = ["Host: a", ...many, "Content-Type: application/json", "Connection: close"];
    const head = ["POST /tools HTTP/1.1", ...lines, `Content-Length: ${body.length}`];
    socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
    await new Promise((resolve) => socket.once("close", resolve));
    return received;
  };
  const whole = await post(1000);
  expect(whole).toMatch(/^HTTP\/1.1 20/);
  expect(whole).toContain('"name":"saw"');
  const refused = await post(1001);
  expect(refused).toMatch(/^HTTP\/1.1 431 /);
  expect(refused).toContain("There are more than 1000 headers");
  app.server.maxHeadersCount = 0;
  expect(await post(1001)).toMatch(/^HTTP\/1.1 20/);
  app.server.maxHeadersCount = 10;
  expect(await post(11)).toMatch(/^HTTP\/1.1 431 /);
});

it.each(["Host: l", "Authorization: Bearer b", "content-type: text/plain"])(
  "refuses a repeated header, because Node would drop one of the two: %s",
  async (line) => {
    const app = await makeTools(echo);
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo;
    const first = "Host: l\r\nAuthorization: Bearer a\r\nContent-Type: application/json\r\n";
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET /tools HTTP/1.1\r\n${first}${line}\r\n\r\n`);
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 .*There are two headers/s);
    socket.destroy();
  },
);

it("refuses a partial body (`Content-Range`), unless the docs have the header", async () => {
  const ask = { method: "PUT", url: "/tools/1", payload: { name: "a" } } as const;
  const headers = { "content-range": "bytes 0-9/100" };
  const put = { group: "tools", name: "put", method: "PUT", route: "PUT /tools/{id}" } as const;
  const route = { ...put, url: "/tools/:id", status: 200, body: { type: "object" } } as const;
  const own = { type: "object", properties: { "Content-Range": { type: "string" } } };
  for (const [more, status] of [
    [{}, 400],
    [{ headers: own }, 200],
  ] as const) {
    const definition = { ...toolShop, routes: [{ ...route, ...more }] };
    const app = await makeTools({ put: () => ({}) }, { definition });
    expect((await app.inject({ ...ask, headers })).statusCode).toBe(status);
    expect((await app.inject(ask)).statusCode).toBe(200);
  }
});

it("refuses the body of a GET where undocumented values are refused", async () => {
  const ask = {
    url: "/tools",
    payload: '{"a":1}',
    headers: { "content-type": "application/json" },
  };
  for (const [unknownValues, status] of [
    ["refuse", 400],
    ["pass", 200],
  ] as const) {
    const app = await makeTools({ list: () => [] }, { unknownValues });
    const answer = await app.inject({ ...ask, method: "GET" });
    expect(answer.statusCode).toBe(status);
    if (status === 400)
      expect(answer.json()).toMatchObject({
        errors: [{ in: "body", detail: "is not documented" }],
      });
    expect((await app.inject({ url: "/tools", headers: ask.headers })).statusCode).toBe(200);
  }
});

it.each([
  ["two names", 'form-data; name="a"; name="file"'],
  ["two names in two lines", 'form-data; name="a";\r\n name="file"'],
  ["two names of a file", 'form-data; name="file"; filename="a"; filename="b"'],
])("refuses a part of a form with %s", async (_what, disposition) => {
  const app = await makeTools(echo);
  const send = (head: string, type: string): Promise<{ readonly statusCode: number }> =>
    app.inject({
      method: "POST",
      url: "/tools",
      headers: { "content-type": `multipart/form-data; ${type}` },
      payload: `--x\r\ncontent-disposition: ${head}\r\n\r\nb\r\n--x--\r\n`,
    });
  expect((await send(disposition, "boundary=x")).statusCode).toBe(400);
  const plain = 'form-data;\r\n name="name"; note="; name=\\"a\\""';
  expect((await send(plain, "boundary=x; boundary=y")).statusCode).toBe(400);
  expect((await send(plain, "boundary=x")).statusCode).not.toBe(400);
});

it("refuses two hosts", async () => {
  const app = await makeTools(echo);
  const url = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  const socket = connect(Number(url.port), url.hostname);
  let received = "";
  socket.on("data", (chunk: Buffer) => (received += chunk.toString()));
  socket.end("GET /tools HTTP/1.1\r\nHost: a\r\nhost: a\r\nConnection: close\r\n\r\n");
  await expect.poll(() => received).toContain("There are two headers Host");
  expect(received).toMatch(/^HTTP\/1.1 400 /);
});

it.each([
  ["POST", "/nowhere", 404],
  ["PUT", "/tools", 405],
  ["OPTIONS", "/tools", 204],
] as const)("answers %s %s with %s, with any body", async (method, url, status) => {
  const app = await makeTools(echo);
  for (const [type, payload] of [
    ["application/json", "{"],
    ["application/json; charset=utf-16", "{}"],
    ["multipart/form-data", "--x"],
  ] as const) {
    const headers = { "content-type": type };
    const answer = await app.inject({ method, url, headers, payload });
    expect([type, answer.statusCode]).toEqual([type, status]);
  }
});
