// Faults outside the server: clients that overload it, handlers with wrong results, and slow stores. The protocol
// itself is in conformance.test.ts.

import compress from "@fastify/compress";
import { server } from "@rancher-v1/server";
import { fastify } from "fastify";
import { expect, it, onTestFinished, vi } from "vitest";

import { HttpError } from "../../templates/runtime/server/core/errors.js";
import { MemoryStore } from "../../templates/runtime/server/rancher/memory-store.js";
import type { FieldDefinition } from "../../templates/runtime/server/rancher/definition.js";
import { makeValidators } from "../../templates/runtime/server/rancher/validate.js";
import { StoreHandlers } from "../../templates/runtime/server/rancher/store-handlers.js";
import { ask, type Answer } from "../helpers/ask.js";
import { serve } from "../helpers/serve.js";
import { serveShop, shop } from "../helpers/shop.js";

/** Serves the shop with the given methods as the handlers of things. */
function serveThings(things: object): Promise<string> {
  return serveShop({ handlers: { things } });
}

const form = { "content-type": "application/x-www-form-urlencoded" };
const codeOf = ({ status, json }: Answer): unknown => [status, json["code"]];

it("refuses a form with more fields than any person fills in", async () => {
  const url = await serveShop();
  const body = "name=a&".repeat(100_000);
  expect(codeOf(await ask(url, "POST /v1/things", { headers: form, body }))).toEqual([
    413,
    "RequestTooLarge",
  ]);
});

it("keeps every value of a name that a form repeats", async () => {
  const url = await serveShop();
  const body = "name=a&tags=x&tags=y&tags=z";
  const { json } = await ask(url, "POST /v1/things", { headers: form, body });
  expect(json["tags"]).toEqual(["x", "y", "z"]);
});

it("refuses a long pattern of the filters `_like` and `_notlike`", async () => {
  const url = await serveShop();
  const pattern = "a".repeat(257);
  for (const modifier of ["like", "notlike"]) {
    const answer = await ask(url, `GET /v1/things?name_${modifier}=${pattern}`);
    expect(codeOf(answer)).toEqual([422, "MaxLengthExceeded"]);
  }
  expect((await ask(url, `GET /v1/things?name=${pattern}`)).status).toBe(200);
});

it("works in an application that compresses answers itself", async () => {
  const list = (): Promise<object[]> => Promise.resolve([{ id: "1", name: "x".repeat(2000) }]);
  const url = await serve(async (app) => {
    await app.register(compress);
    await app.register(server, { handlers: { volumes: { list } as never } });
  });
  const headers = { "accept-encoding": "gzip" };
  const { status, headers: sent } = await ask(url, "GET /v1/volumes", { headers });
  expect([status, sent["content-encoding"]]).toEqual([200, "gzip"]);
});

it("lets one of several concurrent changes of the same state succeed, even with a slow store", async () => {
  const store = new MemoryStore(shop);
  const slow = new Proxy(store, {
    get:
      (target, name: keyof MemoryStore) =>
      async (...parameters: never[]): Promise<unknown> => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return (target[name] as (...all: never[]) => unknown).apply(target, parameters);
      },
  });
  const resource = shop.resources.find(({ plural }) => plural === "things");
  if (resource === undefined) throw new Error("no things");
  const url = await serveThings(new StoreHandlers(shop, slow).handlersOf(resource));
  const { json } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  const change = (name: string): Promise<Answer> =>
    ask(url, `PUT /v1/things/${json.id}`, { body: { rev: json["rev"], name } });
  const answers = await Promise.all(["b", "c", "d", "e"].map(change));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  for (const rev of [{ toString: 1 }, [1], true]) {
    const answer = await ask(url, `PUT /v1/things/${json.id}`, { body: { rev } });
    expect(codeOf(answer)).toEqual([409, "Conflict"]);
  }
});

it.each([false, "", 0, Number.NaN, null, undefined])(
  "refuses a client that is %s",
  async (nobody) => {
    const url = await serveShop({ server: { authenticate: () => nobody } });
    expect((await ask(url, "GET /v1/things")).status).toBe(401);
  },
);

it("ends the later of two transitions of a row, and not the replaced one", async () => {
  // On a busy machine, any time may pass between two requests, so the clock is simulated.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const url = await serveShop({ transitions: 80 });
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  const read = async (): Promise<unknown> => (await ask(url, "GET /v1/things/1t1")).json;
  await vi.advanceTimersByTimeAsync(79);
  const acted = await ask(url, "POST /v1/things/1t1?action=paint", { body: { colour: "red" } });
  expect(acted.json).toMatchObject({ state: "updating", transitioning: "yes" });
  await vi.advanceTimersByTimeAsync(79);
  expect(await read()).toMatchObject({ state: "updating", transitioning: "yes" });
  await vi.advanceTimersByTimeAsync(1);
  expect(await read()).toMatchObject({ state: "active", transitioning: "no" });
  const leaving = await ask(url, "DELETE /v1/things/1t1");
  expect(leaving.json).toMatchObject({ state: "removing", actions: {} });
  expect(await ask(url, "DELETE /v1/things/1t1")).toMatchObject({ status: 200 });
  const late = await ask(url, "POST /v1/things/1t1?action=paint", { body: { colour: "red" } });
  expect(codeOf(late)).toEqual([422, "ActionNotAvailable"]);
  await vi.advanceTimersByTimeAsync(80);
  expect(await read()).toMatchObject({ state: "removed", transitioning: "no" });
});

it("pages rows whose ids are numbers, and rows of which some have no id", async () => {
  const pages = async (rows: readonly object[]): Promise<string[]> => {
    const url = await serveThings({ list: () => rows });
    const ids: string[] = [];
    for (let at: string | null = `${url}/v1/things?limit=2`; at !== null;) {
      const { json }: Answer = await ask(url, `GET ${at.slice(url.length)}`);
      ids.push(...json.data.map(({ id }) => id));
      at = (json["pagination"] as { next: string | null }).next;
    }
    return ids;
  };
  expect(await pages([{ id: 1 }, { id: 2 }, { id: 3 }])).toEqual(["1", "2", "3"]);
  expect(await pages([{}, {}, {}])).toHaveLength(3);
  const some = await pages([{ id: 1 }, {}, { id: 2 }, {}, { id: 3 }]);
  expect(some.filter((id) => id)).toEqual(["1", "2", "3"]);
  expect(some).toHaveLength(5);
});

it("reads a page without a next one as the last", async () => {
  for (const next of [undefined, null]) {
    const url = await serveThings({ list: () => ({ data: [{ id: "1" }], next }) });
    const { json } = await ask(url, "GET /v1/things");
    expect(json["pagination"]).toMatchObject({ partial: false, next: null });
  }
});

it.each([
  ["another library's error", Object.assign(new Error("db at 10.0.0.3"), { statusCode: 403 })],
  ["a status that is no error's", new HttpError(200, "Fine")],
  ["a status that HTTP does not have", new HttpError(999, "Odd")],
  ["a text", "a secret"],
])("answers %s without details of it", async (_, error) => {
  const url = await serveThings({
    get: () => {
      throw error as Error;
    },
  });
  const answer = await ask(url, "GET /v1/things/1");
  expect(codeOf(answer)).toEqual([500, "ServerError"]);
  expect(answer.text).not.toMatch(/10\.0\.0\.3|secret/);
});

it.each([undefined, null, "1", [1], 7, new Date(0), Buffer.from("a")])(
  "answers 500 if a handler returned %s for a new resource, which may exist now",
  async (row) => {
    const url = await serveThings({ create: () => row });
    const answer = await ask(url, "POST /v1/things", { body: { name: "a" } });
    expect([codeOf(answer), answer.headers.location]).toEqual([[500, "ServerError"], undefined]);
  },
);

it.each([undefined, null, "1", 7])("logs that a list is %s", async (rows) => {
  const logged: string[] = [];
  const stream = { write: (line: string) => void logged.push(line) };
  const app = { logger: { level: "error", stream } };
  const url = await serveShop({ handlers: { things: { list: () => rows } }, app });
  expect(codeOf(await ask(url, "GET /v1/things"))).toEqual([500, "ServerError"]);
  expect(logged.join("")).toContain("things.list answered ");
});

it("answers the getters of an object of a class", async () => {
  class Thing {
    readonly id = 7;
    get name(): string {
      return "a";
    }
    toJSON(): object {
      return {};
    }
  }
  const url = await serveThings({ get: () => new Thing() });
  expect((await ask(url, "GET /v1/things/7")).json).toMatchObject({
    id: "7",
    name: "a",
    type: "thing",
    links: { self: `${url}/v1/things/7` },
  });
});

it("leaves out links of a handler that are not URLs", async () => {
  const links = { self: "http://x/\r\nA: b", odd: 5 };
  const url = await serveThings({ create: () => ({ id: "1", links }) });
  const { status, headers, json } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  expect([status, headers.location, json.links["odd"]]).toEqual([201, undefined, undefined]);
});

it("embeds null for a missing row, and embeds links of a followed link", async () => {
  const get = (): never => {
    throw new HttpError(404, "Not Found");
  };
  const rows = [{ id: "1", ownerId: "9" }];
  const gone = await serveShop({ handlers: { things: { list: () => rows }, owners: { get } } });
  expect((await ask(gone, "GET /v1/things?include=owner")).json.data).toMatchObject([
    { id: "1", owner: null },
  ]);
  const url = await serveShop();
  const { json: owner } = await ask(url, "POST /v1/owners", { body: { name: "o" } });
  await ask(url, "POST /v1/things", { body: { name: "a", ownerId: owner.id } });
  const { json } = await ask(url, "GET /v1/things/1t2/owner?include=things");
  expect(json).toMatchObject({ id: owner.id, things: [{ id: "1t2" }] });
});

it("follows a link of a project that has the URL of a collection within it", async () => {
  const member = {
    id: "member",
    isOpen: false,
    fields: shop.types.find(({ id }) => id === "owner")?.fields ?? [],
  };
  const app = fastify();
  const { registerServer } = await import("../../templates/runtime/server/rancher/server.js");
  const project = { kind: "reference", type: "project" } as const;
  const projectId = { name: "projectId", type: project, create: true, update: false };
  const definition = {
    ...shop,
    types: [
      ...shop.types,
      { ...member, fields: [...member.fields, { ...projectId, required: false }] },
    ],
    resources: shop.resources
      .filter(({ plural }) => plural !== "projects")
      .concat(
        {
          type: "project",
          plural: "projects",
          path: "projects",
          operations: ["list", "get"],
          actions: [],
          links: [{ name: "members", type: "member", isMany: true, field: "projectId" }],
        },
        {
          type: "member",
          plural: "members",
          path: "members",
          operations: ["list"],
          actions: [],
          links: [],
        },
      ),
  };
  const rows = [
    { id: "1", projectId: "1p1" },
    { id: "2", projectId: "1p2" },
  ];
  await registerServer(app, definition, { handlers: { members: { list: () => rows } } });
  const { data } = (await app.inject("/v1/projects/1p2/members")).json<{ data: object[] }>();
  expect(data).toMatchObject([{ id: "2" }]);
});

it.each(["2024-02-30", "2023-02-29T00:00:00Z", "2024-01-01T24:00:00Z", "2024-13-01", "foo 1"])(
  "does not take %s for a date",
  async (born) => {
    const url = await serveShop();
    const posted = await ask(url, "POST /v1/things", { body: { name: "a", born } });
    expect(codeOf(posted)).toEqual([422, "InvalidDateFormat"]);
    const query = `GET /v1/things?created_gt=${encodeURIComponent(born)}`;
    expect(codeOf(await ask(url, query))).toEqual([422, "InvalidDateFormat"]);
  },
);

it("does not let a change remove a required value", () => {
  const crate = shop.types.filter(({ id }) => id === "crate");
  const items = { ...crate[0]?.fields[0], update: true } as FieldDefinition;
  const validate = makeValidators([{ id: "crate", isOpen: false, fields: [items] }]).get("crate");
  expect(() => validate?.({ items: [] }, "update")).toThrow("MissingRequired");
  expect(validate?.({}, "update")).toEqual({});
});

it("refuses a DELETE whose body is not an object", async () => {
  const url = await serveShop();
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  const headers = { "content-type": "application/json", "content-length": 1 };
  const answer = await ask(url, "DELETE /v1/things/1t1", { headers, body: "5" });
  expect(codeOf(answer)).toEqual([422, "InvalidFormat"]);
  expect((await ask(url, "GET /v1/things/1t1")).json).toMatchObject({ removed: null });
});

it("takes the port from the headers of a proxy, unless no such port can exist", async () => {
  const url = await serveShop({ app: { trustProxy: true } });
  const through = async (port: string): Promise<unknown> => {
    const headers = {
      ...{ "x-forwarded-proto": "https", "x-forwarded-host": "api.example.com" },
      "x-forwarded-port": port,
    };
    return (await ask(url, "GET /v1", { headers })).headers["x-api-schemas"];
  };
  expect(await through("8443")).toBe("https://api.example.com:8443/v1/schemas");
  expect(await through("99999")).toBe("https://api.example.com/v1/schemas");
});

it.each([
  ["a map", { labels: new Map([["a", "b"]]) }, "a Map in `labels`"],
  ["no number", { size: NaN }, "NaN in `size`"],
  [
    "a number without an end in a list",
    { data: { a: [1, -Infinity] } },
    "-Infinity in `data.a[1]`",
  ],
  ["a function", { parts: [{ count: () => 1 }] }, "a function in `parts[0].count`"],
  ["a gap", { tags: ["a", undefined] }, "undefined in `tags[1]`"],
  ["a large integer", { size: 1n }, "a bigint in `size`"],
  ["a date that is none", { born: new Date("x") }, "a date that is none in `born`"],
  ["an empty id", { id: "" }, "a blank text in `id`"],
])("answers 500 where a handler answers %s, and logs where", async (_, values, where) => {
  const logged: string[] = [];
  const row = { id: "1t1", name: "a", ...values };
  const rows = { list: () => [{ id: "1t0", name: "b" }, row], get: () => row, create: () => row };
  const stream = { write: (line: string) => void logged.push(line) };
  const app = { logger: { level: "error", stream } };
  const url = await serveShop({ app, handlers: { things: { ...rows, update: () => row } } });
  const body = { name: "a" };
  for (const [line, shown] of [
    ["GET /v1/things", "GET /v1/things"],
    ["GET /v1/things/1t1", "GET /v1/things/:id"],
    ["POST /v1/things", "POST /v1/things"],
    ["PUT /v1/things/1t1", "PUT /v1/things/:id"],
  ] as const) {
    const { status, text } = await ask(url, line, line.startsWith("P") ? { body } : {});
    expect([line, status]).toEqual([line, 500]);
    expect(text).not.toContain(where);
    const { err } = JSON.parse(logged.pop() ?? "") as { err: { message: string } };
    expect(err.message).toMatch(`The handler of ${shown} answered ${where}`);
  }
});

it("sends dates and objects with `toJSON` as texts, and leaves an undefined field out", async () => {
  const price = { toJSON: () => "1.50" };
  const row = { id: "1t1", name: "a", born: new Date(0), label: undefined, data: { price } };
  const url = await serveShop({ handlers: { things: { get: () => row } } });
  const { json } = await ask(url, "GET /v1/things/1t1");
  expect(json).toMatchObject({ born: "1970-01-01T00:00:00.000Z", data: { price: "1.50" } });
  expect(json).not.toHaveProperty("label");
});
