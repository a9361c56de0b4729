// The faults that an answer names if the request has several, and the checks that options turn on.

import { expect, it } from "vitest";

import { ask } from "../helpers/ask.js";
import { serveShop, type ShopOptions } from "../helpers/shop.js";

interface Told {
  readonly code: string;
  readonly fieldName: string;
  readonly path: string | null;
}

async function faultsOf(
  line: string,
  body?: unknown,
  options: ShopOptions = {},
): Promise<readonly (readonly [path: string | null, code: string])[]> {
  const { status, json } = await ask(await serveShop(options), line, { body });
  const errors = json["errors"] as readonly [Told, ...Told[]];
  expect(status).toBe(422);
  // In the protocol, an answer names one fault, which is the first.
  expect([json["code"], json["fieldName"]]).toEqual([errors[0].code, errors[0].fieldName]);
  return errors.map(({ path, code }) => [path, code]);
}

const refuse = { server: { unknown: "refuse" } } as const;

it("reports all faults of a body at once, in its order, with missing members last", async () => {
  const body = {
    size: 10,
    colour: "green",
    born: "soon",
    parts: [{ count: 1 }, { count: "many", inner: { count: null, "a/b~": 1 } }, null, {}],
    tags: ["x", { y: 1 }],
    labels: { "a/b": {}, fine: "x", "c~d": [] },
    active: "perhaps",
  };
  expect(await faultsOf("POST /v1/things", body)).toEqual([
    ["/size", "MaxLimitExceeded"],
    ["/colour", "InvalidOption"],
    ["/born", "InvalidDateFormat"],
    ["/parts/1/count", "InvalidFormat"],
    ["/parts/1/inner/count", "NotNullable"],
    ["/parts/2", "NotNullable"],
    ["/parts/3/count", "MissingRequired"],
    ["/tags/1", "InvalidFormat"],
    ["/labels/a~1b", "InvalidFormat"],
    ["/labels/c~0d", "InvalidFormat"],
    ["/active", "InvalidFormat"],
    ["/name", "MissingRequired"],
  ]);
});

it("stores no part of a faulty body, and reports a limited number of faults", async () => {
  const url = await serveShop();
  const body = { name: "a", tags: Array.from({ length: 50_000 }, () => ({})) };
  const { json } = await ask(url, "POST /v1/things", { body });
  const errors = json["errors"] as readonly Told[];
  expect(errors).toHaveLength(100);
  expect(errors.at(-1)?.path).toBe("/tags/99");
  expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
});

it("reports all faults of a change, of an action's input and of a query", async () => {
  const change = { size: 0, name: null };
  const url = await serveShop();
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  const errorsOf = async (line: string, body?: object): Promise<unknown> =>
    ((await ask(url, line, { body })).json["errors"] as Told[]).map(({ path, code }) => [
      path,
      code,
    ]);
  expect(await errorsOf("PUT /v1/things/1t1", change)).toEqual([
    ["/size", "MinLimitExceeded"],
    ["/name", "NotNullable"],
  ]);
  expect(await errorsOf("POST /v1/things/1t1?action=paint", {})).toEqual([
    ["/colour", "MissingRequired"],
  ]);
  const { json } = await ask(url, "GET /v1/things?size=x&born_gt=y&active=1&ratio=z");
  expect(json["errors"]).toEqual([
    { code: "InvalidFormat", fieldName: "size", path: null },
    { code: "InvalidDateFormat", fieldName: "born", path: null },
    { code: "InvalidFormat", fieldName: "ratio", path: null },
  ]);
});

it.each(["size=9007199254740993", "ratio_gt=-9007199254740993.0", "ratio=1e400", "ratio=1e-400"])(
  "refuses the filter ?%s, whose number JavaScript would change",
  async (search) => {
    const { json } = await ask(await serveShop(), `GET /v1/things?${search}`);
    expect(json["errors"]).toMatchObject([{ code: "InvalidFormat", path: null }]);
  },
);

it("reports every reference to a missing row, at its place", async () => {
  const body = { name: "a", ownerId: "1o9" };
  const options = { checkReferences: true };
  expect(await faultsOf("POST /v1/things", body, options)).toEqual([
    ["/ownerId", "InvalidReference"],
  ]);
});

it("has no list of faults in other errors", async () => {
  const { json } = await ask(await serveShop(), "GET /v1/nothing");
  expect(json).not.toHaveProperty("errors");
});

it("ignores unknown fields and filters, unless an option refuses them", async () => {
  const body = { name: "a", colr: "blue", parts: [{ count: 1, cuont: 2 }] };
  const usual = await serveShop();
  expect((await ask(usual, "POST /v1/things", { body })).status).toBe(201);
  expect((await ask(usual, "GET /v1/things?nmae=b&sort=nmae&include=ownr")).json.data).toHaveLength(
    1,
  );
  expect(await faultsOf("POST /v1/things", body, refuse)).toEqual([
    ["/colr", "UnknownField"],
    ["/parts/0/cuont", "UnknownField"],
  ]);
  expect(await faultsOf("GET /v1/things?nmae=b&sort=nmae&include=ownr", undefined, refuse)).toEqual(
    [
      [null, "UnknownFilter"],
      [null, "InvalidOption"],
      [null, "InvalidOption"],
    ],
  );
});

it("refuses no member that an answer has, and no part of a query that has a meaning", async () => {
  const url = await serveShop(refuse);
  await ask(url, "POST /v1/owners", { body: { name: "o" } });
  await ask(url, "POST /v1/things", { body: { name: "a", ownerId: "1o1", born: "2024-01-02" } });
  const { json } = await ask(url, "GET /v1/things/1t2?include=owner");
  expect(json).toHaveProperty("owner");
  expect((await ask(url, "PUT /v1/things/1t2", { body: json })).status).toBe(200);
  const query = "limit=1&marker=&sort=name&order=desc&include=owner&name_like=%25&_format=json";
  expect((await ask(url, `GET /v1/things?${query}`)).status).toBe(200);
});
