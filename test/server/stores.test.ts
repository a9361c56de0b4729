// Stores that throw, take their time or lose rows, while several clients change the same row.

import type { FastifyRequest } from "fastify";
import { expect, it, onTestFinished, vi } from "vitest";

import { HttpError } from "../../templates/runtime/server/core/errors.js";
import type { ApiDefinition } from "../../templates/runtime/server/rancher/definition.js";
import { MemoryStore } from "../../templates/runtime/server/rancher/memory-store.js";
import { makeQueryRules, parseListQuery } from "../../templates/runtime/server/rancher/query.js";
import type {
  Store,
  StoreChange,
  StoreContext,
} from "../../templates/runtime/server/rancher/store.js";
import {
  StoreHandlers,
  type StoreHandlerOptions,
} from "../../templates/runtime/server/rancher/store-handlers.js";
import { ask, type Answer, type Json } from "../helpers/ask.js";
import { serveShop, shop } from "../helpers/shop.js";

/** Makes the handlers of a definition with a memory store. A test may replace methods of the store. */
function handlersOf(
  change: (store: MemoryStore) => Partial<Store>,
  options: StoreHandlerOptions & { readonly definition?: ApiDefinition } = {},
): Readonly<Record<string, object>> {
  const { definition = shop } = options;
  const memory = new MemoryStore(definition);
  const own = change(memory);
  const store = new Proxy(memory, {
    get: (target, name: keyof Store) => own[name]?.bind(own) ?? target[name].bind(target),
  });
  const made = new StoreHandlers(definition, store, options);
  return Object.fromEntries(
    definition.resources.map((resource) => [resource.plural, made.handlersOf(resource)]),
  );
}

/** Stops the clock, so that timers end only when the test moves it. */
function holdTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

const codeOf = ({ status, json }: Answer): unknown => [status, json["code"]];

it("ends no transition whose start the store refused", async () => {
  holdTimers();
  let isDown = false;
  const handlers = handlersOf(
    (store) => ({
      update: (type, id, change) => {
        if (isDown) return Promise.reject(new HttpError(503, "Down"));
        return store.update(type, id, change);
      },
    }),
    { transitions: 100 },
  );
  const url = await serveShop({ handlers });
  const { json } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  const line = `/v1/things/${json.id}`;
  isDown = true;
  expect(codeOf(await ask(url, `DELETE ${line}`))).toEqual([503, "Down"]);
  isDown = false;
  await vi.advanceTimersByTimeAsync(100);
  // The delete failed, so the transition of the create has ended as usual.
  const after = await ask(url, `GET ${line}`);
  expect(after.json).toMatchObject({ removed: null, state: "active", transitioning: "no" });
});

it("ends the transitions of two tenants' rows with the same id separately", async () => {
  holdTimers();
  const uuid = { name: "uuid", type: { kind: "scalar", name: "string" } } as const;
  const fixed = { create: false, update: false, required: false };
  const types = shop.types.map((type) => {
    return type.id === "thing"
      ? { ...type, fields: [...type.fields, { ...uuid, ...fixed }] }
      : type;
  });
  const definition = { ...shop, types };
  const stores = { ann: new MemoryStore(definition), bob: new MemoryStore(definition) };
  const of = (context: StoreContext): Store => stores[context?.principal as "ann" | "bob"];
  const handlers = handlersOf(
    () => ({
      get: (type, id, context) => of(context).get(type, id, context),
      create: (type, values, context) => of(context).create(type, values, context),
      update: (type, id, change) => of(change.context).update(type, id, change),
    }),
    { definition, transitions: 100 },
  );
  const authenticate = ({ headers }: FastifyRequest): unknown => headers["x-who"];
  const url = await serveShop({ definition, handlers, server: { authenticate } });
  const send = async (who: string, line: string, body?: unknown): Promise<Json> =>
    (await ask(url, line, { body, headers: { "x-who": who } })).json;
  const { id } = await send("ann", "POST /v1/things", { name: "a" });
  expect((await send("bob", "POST /v1/things", { name: "b" })).id).toBe(id);
  await send("ann", `DELETE /v1/things/${id}`);
  await send("bob", `POST /v1/things/${id}?action=paint`, { colour: "red" });
  await vi.advanceTimersByTimeAsync(100);
  const settled = { transitioning: "no", name: "b", removed: null };
  expect(await send("bob", `GET /v1/things/${id}`)).toMatchObject(settled);
  const gone = { transitioning: "no", name: "a", removed: expect.any(String) as string };
  expect(await send("ann", `GET /v1/things/${id}`)).toMatchObject(gone);
});

it("ends a transition after its start, even with a slow store", async () => {
  const waiting: (() => void)[] = [];
  let isSlow = false;
  const handlers = handlersOf(
    (store) => ({
      update: async (type, id, change) => {
        if (isSlow) {
          isSlow = false;
          await new Promise<void>((resolve) => waiting.push(resolve));
        }
        return store.update(type, id, change);
      },
    }),
    { transitions: 10 },
  );
  const url = await serveShop({ handlers });
  const { json } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  const line = `/v1/things/${json.id}`;
  const read = async (): Promise<unknown> => (await ask(url, `GET ${line}`)).json;
  await expect.poll(read).toMatchObject({ transitioning: "no" });
  isSlow = true;
  holdTimers();
  const acting = ask(url, `POST ${line}?action=paint`, { body: { colour: "red" } });
  await vi.waitUntil(() => waiting.length === 1);
  await vi.advanceTimersByTimeAsync(10);
  vi.useRealTimers();
  for (const go of waiting) go();
  expect((await acting).json).toMatchObject({ transitioning: "yes" });
  await expect.poll(read).toMatchObject({ state: "active", transitioning: "no" });
});

it.each([
  ["POST", [10]],
  ["DELETE", [0, 10]],
] as const)("answers 404 to a %s whose row was removed meanwhile", async (method, all) => {
  for (const transitions of all) {
    let isGone = false;
    const handlers = handlersOf(
      (store) => ({
        update: (type, id, change) =>
          isGone ? Promise.resolve(null) : store.update(type, id, change),
      }),
      { transitions },
    );
    const url = await serveShop({ handlers });
    const { json } = await ask(url, "POST /v1/things", { body: { name: "a" } });
    isGone = true;
    const query = method === "POST" ? "?action=paint" : "";
    const body = method === "POST" ? { colour: "red" } : undefined;
    const answer = await ask(url, `${method} /v1/things/${json.id}${query}`, { body });
    expect([transitions, codeOf(answer)]).toEqual([transitions, [404, "Not Found"]]);
  }
});

/** A type whose rows are made by an action: copies of a thing, with a reference to it. */
const copies: ApiDefinition = {
  ...shop,
  types: [
    ...shop.types.map((type) => (type.id === "owner" ? { ...type, id: "copy" } : type)),
    ...shop.types.filter(({ id }) => id === "owner"),
  ].map((type) => {
    const [id] = type.fields;
    return type.id === "copy" && id !== undefined
      ? { ...type, fields: [...type.fields, { ...id, name: "thingId" }] }
      : type;
  }),
  resources: shop.resources.flatMap((resource) => {
    if (resource.type === "thing") {
      const copy = { name: "copy", method: "copy", input: null, output: "copy" };
      const start = { name: "start", method: "start", input: null, output: "thing" };
      return [{ ...resource, actions: [...resource.actions, copy, start] }];
    }
    const own = { ...resource, type: "copy", plural: "copies", path: "copies", links: [] };
    return resource.type === "owner" ? [resource, own] : [resource];
  }),
};

/** Sends a request to a slow store. Another request deletes the row after the store has read it. */
async function race(line: string, transitions: number): Promise<readonly [Answer, Answer, string]> {
  // For an action and a PUT, the server itself reads the row once.
  let left = line.startsWith("DELETE") ? 1 : 2;
  let go = (): void => undefined;
  const wait = new Promise<void>((resolve) => (go = resolve));
  let isArmed = false;
  const handlers = handlersOf(
    (store) => ({
      get: async (type, id) => {
        const row = await store.get(type, id);
        if (isArmed && --left === 0) await wait;
        return row;
      },
    }),
    { definition: copies, transitions },
  );
  const url = await serveShop({ definition: copies, handlers });
  const { json } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  isArmed = true;
  const body = line.startsWith("PUT") ? { name: "b" } : undefined;
  const slow = ask(url, line.replace(":id", json.id), { body });
  await vi.waitUntil(() => left === 0);
  isArmed = false;
  const gone = await ask(url, `DELETE /v1/things/${json.id}`);
  go();
  return [await slow, gone, url];
}

it.each(["POST /v1/things/:id?action=start", "POST /v1/things/:id?action=copy"])(
  "does not carry out %s whose row is removed meanwhile, and answers 404",
  async (line) => {
    const [slow, gone, url] = await race(line, 0);
    // The row was removed before the action changed anything, so the action answers 404.
    expect(codeOf(slow)).toEqual([404, "Not Found"]);
    expect((await ask(url, `GET /v1/things/${gone.json.id}`)).json).toEqual(gone.json);
    expect((await ask(url, "GET /v1/copies")).json.data).toEqual([]);
  },
);

it.each(["PUT /v1/things/:id", "DELETE /v1/things/:id"])(
  "answers 404 to %s whose row is removed meanwhile",
  async (line) => {
    const [slow, gone, url] = await race(line, 0);
    expect(codeOf(slow)).toEqual([404, "Not Found"]);
    expect((await ask(url, `GET /v1/things/${gone.json.id}`)).json).toEqual(gone.json);
  },
);

it.each(["start", "copy"])("answers 409 to %s on a row whose delete has begun", async (action) => {
  holdTimers();
  const [slow, { json: going }, url] = await race(`POST /v1/things/:id?action=${action}`, 50);
  expect(codeOf(slow)).toEqual([409, "Conflict"]);
  expect((await ask(url, `GET /v1/things/${going.id}`)).json).toEqual(going);
  await vi.advanceTimersByTimeAsync(50);
  const { json } = await ask(url, `GET /v1/things/${going.id}`);
  expect(json).toMatchObject({ removed: expect.any(String) as string, state: "removed" });
  expect((await ask(url, "GET /v1/copies")).json.data).toEqual([]);
});

it("raises the rev with each change, so that no client changes a version that it has not seen", async () => {
  const handlers = handlersOf((store) => ({
    get: async (type, id) => {
      const row = await store.get(type, id);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return row;
    },
  }));
  const url = await serveShop({ handlers });
  const { json } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  const line = `PUT /v1/things/${json.id}`;
  const changes = ["b", "c", "d"].map((name) => ask(url, line, { body: { name } }));
  const answers = await Promise.all(changes);
  expect(answers.map(({ json }) => json["rev"]).sort()).toEqual([2, 3, 4]);
  const last = answers.find(({ json: { rev } }) => rev === 4);
  for (const { json: seen } of answers) {
    const again = await ask(url, line, { body: { rev: seen["rev"], name: "e" } });
    expect(again.status).toBe(seen === last?.json ? 200 : 409);
  }
});

it("keeps its rows if a handler changes a passed or returned value", async () => {
  const store = new MemoryStore(shop);
  const values = { name: "a", rev: 1, meta: { colours: [{ name: "red" }] } };
  const created = await store.create("thing", values);
  const id = String(created["id"]);
  const kept = { id, ...structuredClone(values) };
  values.meta.colours.pop();
  expect(created).toEqual(kept);
  const change = { meta: { colours: [{ name: "blue" }] } };
  const updated = await store.update("thing", id, { values: change, context: undefined });
  change.meta.colours.pop();
  const expected = { ...kept, meta: { colours: [{ name: "blue" }] } };
  const { query } = parseListQuery(makeQueryRules({ id: "thing", isOpen: true, fields: [] }), {});
  const { data } = await store.list("thing", query);
  const all = [created, updated, await store.get("thing", id), ...data] as (typeof values)[];
  expect(all).toHaveLength(4);
  for (const row of all) {
    expect(() => (row.name = "b")).toThrow(TypeError);
    expect(() => row.meta.colours.pop()).toThrow(TypeError);
    expect(() => Object.assign(row.meta.colours[0] ?? {}, { name: "b" })).toThrow(TypeError);
  }
  expect(await store.get("thing", id)).toEqual(expected);
  const last = await store.remove("thing", id);
  expect(last).toEqual(expected);
});

it("compares a rev that is a text, too, in one step with the change", async () => {
  const changes: StoreChange[] = [];
  const handlers = handlersOf((store) => ({
    create: (type, values) => store.create(type, { ...values, rev: "a1" }),
    update: (type, id, change) => {
      changes.push(change);
      return store.update(type, id, change);
    },
  }));
  const url = await serveShop({ handlers });
  const { json } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  const body = { rev: "a1", name: "b" };
  expect(await ask(url, `PUT /v1/things/${json.id}`, { body })).toMatchObject({ status: 200 });
  expect(changes).toMatchObject([{ expected: { rev: "a1" } }]);
});

it("changes no resource if its action is refused because of the new row", async () => {
  const { types, resources } = shop;
  const definition: ApiDefinition = {
    ...shop,
    types: types.map((type) => {
      const reference = { name: "thingId", type: { kind: "reference", type: "thing" } } as const;
      const field = { ...reference, create: true, update: false, required: false };
      return type.id === "owner" ? { ...type, fields: [...type.fields, field] } : type;
    }),
    resources: resources.map((resource) => ({
      ...resource,
      actions: [{ name: "deactivate", method: "sell", input: null, output: "owner" }],
    })),
  };
  const handlers = handlersOf(
    (store) => ({
      create: (type, values) =>
        type === "owner"
          ? Promise.reject(new HttpError(422, "NotUnique"))
          : store.create(type, values),
    }),
    { definition },
  );
  const url = await serveShop({ definition, handlers });
  const { json } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  const line = `/v1/things/${json.id}`;
  expect(codeOf(await ask(url, `POST ${line}?action=deactivate`))).toEqual([422, "NotUnique"]);
  expect((await ask(url, `GET ${line}`)).json).toMatchObject({ state: "active" });
});

it.each([null, undefined, "1", [1], 7])("logs that a row of a list is %s", async (row) => {
  const logged: string[] = [];
  const stream = { write: (line: string) => void logged.push(line) };
  const app = { logger: { level: "error", stream } };
  for (const list of [() => [row], () => ({ data: [row], next: null })]) {
    const url = await serveShop({ handlers: { things: { list } }, app });
    expect(codeOf(await ask(url, "GET /v1/things?sort=name"))).toEqual([500, "ServerError"]);
    expect(logged.splice(0).join("")).toMatch(/answered \w+; answer a row of type thing/);
  }
});

it("refuses an `include` of more rows than one answer can have, and leaves out none", async () => {
  for (const next of [null, "more"]) {
    const things = { list: () => ({ data: [{ id: "1t9" }], next }) };
    const url = await serveShop({ handlers: { things } });
    const { json } = await ask(url, "POST /v1/owners", { body: { name: "a" } });
    const answer = await ask(url, `GET /v1/owners/${json.id}?include=things`);
    if (next === null) expect(answer.json["things"]).toMatchObject([{ id: "1t9" }]);
    else expect(codeOf(answer)).toEqual([422, "MaxLengthExceeded"]);
  }
});

it.each([true, {}, [1], 2 ** 53])("answers 500 where the id of a row is %j", async (id) => {
  const row = () => ({ id, name: "a" });
  const url = await serveShop({ handlers: { things: { get: row, create: row } } });
  expect(codeOf(await ask(url, "GET /v1/things/1"))).toEqual([500, "ServerError"]);
  const created = await ask(url, "POST /v1/things", { body: { name: "a" } });
  expect(codeOf(created)).toEqual([500, "ServerError"]);
});
