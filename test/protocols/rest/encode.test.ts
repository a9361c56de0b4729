import { expect, it } from "vitest";

import { connect, type RequestInput } from "../../../templates/runtime/client/core/transport.js";
import { readError } from "../../../templates/runtime/client/rest/read-error.js";
import type { Params, Spec } from "../../../templates/runtime/client/rest/call.js";
import { toPairs } from "../../../templates/runtime/client/rest/encode.js";
import { form } from "../../../templates/runtime/client/rest/form.js";
import { HttpError } from "../../../templates/runtime/server/core/errors.js";
import { nestPairs } from "../../../templates/runtime/server/rest/query.js";
import { shareNested } from "../../../templates/runtime/client/rest/share-nested.js";
import { share, shareAll } from "../../../templates/runtime/client/rest/share.js";
import { shareHeaders } from "../../../templates/runtime/client/rest/share-headers.js";
import { textOf } from "../../../templates/runtime/client/core/text.js";

const client = connect(["https://h.test", readError], {});

it("lists repeat their name, or are spelled as the docs spell them", () => {
  const values = { ids: [1, 2], tags: ["a"], files: ["x", "y"], poll: { options: ["u"] } };
  const spelling = { brackets: ["tags", "poll[options]"], indexed: ["files"] };
  expect(toPairs(values, spelling)).toEqual([
    ["ids", 1],
    ["ids", 2],
    ["tags[]", "a"],
    ["files[0]", "x"],
    ["files[1]", "y"],
    ["poll[options][]", "u"],
  ]);
});

it("lists of objects are in brackets", () => {
  expect(toPairs({ a: [{ b: 1 }, { b: 2 }] })).toEqual([
    ["a[][b]", 1],
    ["a[][b]", 2],
  ]);
});

it.each<readonly [string, object]>([
  ["a list in a list", { a: [["b"]] }],
  ["a list in a list of a member", { a: { b: ["c", ["d"]] } }],
  ["rows without a common member", { a: [{ b: 1 }, { c: 2 }] }],
  ["a row whose first member the row before lacks", { a: [{ b: 1 }, { c: 2, b: 3 }] }],
  ["a row with a list of values", { a: [{ b: [1, 2] }] }],
  ["a row that begins with a list of rows", { a: [{ b: [{ c: 1 }] }, { b: [{ c: 2 }] }] }],
  ["a member with a closing bracket", { a: { "b]c": 1 } }],
  ["a member without a name", { a: { "": 1 } }],
])("%s cannot be sent, as the server would read something else", (_, values) => {
  expect(() => toPairs(values)).toThrow(TypeError);
});

it("an object with nothing but undefined members counts as empty", () => {
  for (const values of [{ a: { b: undefined } }, { a: [{ b: undefined }, "c"] }]) {
    expect(() => toPairs(values)).toThrow("is empty; leave it out or give a value");
  }
});

it("rows with several members are refused in a query, which keeps no order of names", () => {
  const send = (rows: readonly object[]): unknown =>
    shareNested("GET", {}, { params: { rows }, options: undefined, client });
  expect(send([{ a: 1 }, { a: 2 }])).toMatchObject({ query: { "rows[][a]": ["1", "2"] } });
  expect(() => send([{ a: 1, b: 2 }, { a: 3 }])).toThrow("Unexpected second rows[][a]");
});

it("cookies of the whole client are sent beside those of a call", () => {
  const headers = { Cookie: "session=s; theme=old" };
  const own = connect(["https://h.test", readError], { headers });
  const input = { params: { theme: "new" }, options: undefined, client: own };
  const sent = shareAll("GET", { cookies: ["theme"] }, input);
  expect(sent.headers).toEqual({ cookie: "session=s; theme=new" });
});

it("rows within rows arrive as they were given", () => {
  const rows = [
    { a: "1", parts: [{ b: "2", c: "3" }, { b: "4" }], size: { x: "5", y: "6" } },
    { a: "7", size: { y: "8" } },
  ];
  const pairs = toPairs({ rows }) as readonly (readonly [string, string])[];
  const refuse = (message: string): HttpError => new HttpError(400, message);
  expect(JSON.parse(JSON.stringify(nestPairs(pairs, refuse)))).toEqual({ rows });
});

it("hostile names are treated like other names", () => {
  const values = JSON.parse('{"__proto__":{"a&b=c":1},"constructor":"x]["}') as object;
  expect(toPairs(values)).toEqual([
    ["__proto__[a&b=c]", 1],
    ["constructor", "x]["],
  ]);
});

it("values that cannot be sent are refused, and only undefined is dropped", () => {
  expect(toPairs({ a: undefined })).toEqual([]);
  expect(toPairs({ a: [1, null] })).toEqual([
    ["a", 1],
    ["a", null],
  ]);
  for (const missing of [
    [1, undefined],
    [1, , 2],
  ]) {
    expect(() => toPairs({ a: missing })).toThrow("Unexpected a, expected a value");
  }
  for (const empty of [{ a: [] }, { a: {} }, { a: { b: [] } }]) {
    expect(() => toPairs(empty)).toThrow(/is empty; leave it out or give a value/);
  }
  for (const odd of [
    null,
    Number.NaN,
    Infinity,
    () => 1,
    new Map([[1, 2]]),
    new Date(Number.NaN),
  ]) {
    expect(() => textOf("a", odd)).toThrow("Unexpected a, expected a value");
  }
  expect(() => textOf("a", Symbol("s"))).toThrow(TypeError);
  expect(["ü", 1.5, true, 10n, new Date(0)].map((one) => textOf("a", one))).toEqual([
    ..."ü 1.5 true".split(" "),
    "10",
    "1970-01-01T00:00:00.000Z",
  ]);
});

it("values that a form would lose are refused: of a class, rounded, or beside a body that is one value", () => {
  class Crate {
    readonly a = 1;
    get b(): number {
      return 2;
    }
  }
  expect(() => toPairs({ crate: new Crate() })).toThrow("Unexpected b of a class");
  const input = (params: object) => ({ params: params as never, options: undefined, client });
  expect(() => form("POST", { form: "urlencoded" }, input({ n: 2 ** 53 + 2 }))).toThrow(
    "Unexpected n, expected a value",
  );
  expect(() => shareAll("PUT", { whole: true }, input({ body: "x", other: 1 }))).toThrow(
    "There is no other beside the body",
  );
});

it("parameters that are no plain object are refused", () => {
  const refused = new TypeError("The parameters are no plain object");
  const forms = [new Map([["a", 1]]), new URLSearchParams("a=1"), new FormData(), ["a"]];
  for (const odd of [...forms, "text", 1, Promise.resolve({ a: 1 }), new Blob(["x"])]) {
    const input = (params: unknown) => ({ params: params as never, options: undefined, client });
    const send = (spec: Spec, params: unknown): unknown => shareAll("POST", spec, input(params));
    expect(() => share("POST", {}, input(odd))).toThrow(refused);
    expect(() => send({}, odd)).toThrow(refused);
    for (const place of ["query", "headers", "cookies", "body"]) {
      expect(() => send({ byPlace: true }, { [place]: odd })).toThrow(refused);
    }
    expect(send({ byPlace: true, whole: true }, { body: odd })).toMatchObject({ body: odd });
  }
});

it("a body with files is a form; without files, it is JSON if the docs show JSON", async () => {
  const json = { form: "multipart", json: true } as const;
  const sent = async (spec: Spec, params: object): Promise<RequestInput> =>
    form("POST", spec, {
      params: params as Readonly<Record<string, unknown>>,
      options: undefined,
      client,
    });
  const payload = async (spec: Spec, params: object): Promise<unknown> => {
    let body: unknown;
    await (
      await sent(spec, params)
    ).eachTry?.((more) => {
      body = more?.body;
      return Promise.resolve(new Response());
    });
    return body;
  };
  expect(await sent(json, { content: "a" })).toMatchObject({ body: { content: "a" } });
  const data = await payload({ ...json, indexed: ["files"] }, { files: [new Uint8Array([1])] });
  const file = (data as FormData).get("files[0]") as Blob;
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1]);
  const stream = new Blob(["x"]).stream();
  const raw = await payload({ form: "raw", media: "a/b", whole: true }, { body: stream });
  expect(await (raw as Blob).text()).toBe("x");
  const urlencoded = await payload({ form: "urlencoded" }, { a: [1, 2], b: { c: "&" } });
  expect(String(urlencoded as URLSearchParams)).toBe("a=1&a=2&b%5Bc%5D=%26");
});

it("a lone surrogate in a form or in text is refused, because it would be replaced", async () => {
  const odd: readonly (readonly [name: string, spec: Spec, params: object])[] = [
    ["a", { form: "urlencoded" }, { a: "x\ud83d" }],
    ["a\udc00", { form: "urlencoded" }, { "a\udc00": "x" }],
    ["a\ud83d", { form: "urlencoded" }, { "a\ud83d": "\ude00" }],
    ["a[b]", { form: "urlencoded" }, { a: { b: "\ude00" } }],
    ["a", { form: "multipart" }, { a: "\ud83d" }],
    ["a\ud83d", { form: "multipart" }, { "a\ud83d": new Blob(["x"]) }],
    ["a", { form: "multipart" }, { a: Object.assign(new Blob(["x"]), { name: "\ud83d.txt" }) }],
    ["body", { form: "raw", media: "text/plain", whole: true }, { body: "\ud83d" }],
  ];
  for (const [name, spec, params] of odd) {
    const call = async (): Promise<unknown> =>
      form("POST", spec, { params: { ...params }, options: undefined, client });
    await expect(call()).rejects.toEqual(new TypeError(`Unexpected ${name}, expected a value`));
  }
  const whole = { a: "\ud83d\ude00", b: new File(["x"], "\ud83d\ude00.txt") };
  for (const kind of ["urlencoded", "multipart"] as const) {
    const params = kind === "multipart" ? whole : { a: whole.a };
    expect(await form("POST", { form: kind }, { params, options: undefined, client })).toBeTruthy();
  }
});

it.each(['a"b', "a\\", "a\nb"])(
  "the name %j is refused in a form with files, which would change it",
  (name) => {
    const params = { file: new Blob(["x"]), more: { [name]: "v" } };
    const call = (kind: "urlencoded" | "multipart", given: object): unknown =>
      form("POST", { form: kind }, { params: { ...given }, options: undefined, client });
    expect(() => call("multipart", params)).toThrow("Unexpected name with a quote");
    expect(() => call("multipart", { ...params, more: new Blob([]).stream() })).not.toThrow();
    const { eachTry } = call("urlencoded", { more: params.more }) as RequestInput;
    expect(eachTry).toBeTypeOf("function");
  },
);

it("a file without a name is sent as a file, with the name of its member", async () => {
  const a = new File(["x"], "");
  const sent = await form(
    "POST",
    { form: "multipart" },
    { params: { a }, options: undefined, client },
  );
  let text = "";
  await sent.eachTry?.(async ({ body } = {}) => {
    text = await new Response(body).text();
    return new Response();
  });
  expect(text).toContain('name="a"; filename="a"');
});

it("headers are taken out of the parameters, and the others are sent as without headers", async () => {
  const spec = { headers: ["If-Match", "X-Since"] };
  const params = { "If-Match": 7, "X-Since": new Date(0), a: null, b: undefined };
  const options = { headers: { "If-Match": "8" }, timeout: 5 };
  const sent = await shareHeaders("GET", spec, { client, params, options });
  expect(sent).toEqual({
    headers: { "If-Match": "8", "X-Since": "1970-01-01T00:00:00.000Z" },
    timeout: 5,
    query: { a: null },
  });
  expect(
    await shareHeaders("POST", spec, { client, params: { a: 1 }, options: undefined }),
  ).toEqual({
    body: { a: 1 },
  });
  const none = await shareHeaders("POST", {}, { client, params: undefined, options: undefined });
  expect(none).toEqual({ body: undefined });
  const odd = { client, params: { "If-Match": [] }, options: undefined };
  expect(() => shareHeaders("GET", spec, odd)).toThrow("Unexpected If-Match, expected a value");
  class Filters {
    get a(): number {
      return 1;
    }
  }
  // The values of a map are not its own members, so they would be lost.
  for (const lost of [new Map([["a", 1]]), new Filters()]) {
    const input = { client, params: lost as object as Params, options: undefined };
    expect(() => shareHeaders("POST", spec, input)).toThrow(TypeError);
  }
});
