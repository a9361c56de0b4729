// Ready-made handlers: the store that they use, the owner of the rows that they make, and the states of rows.

import { createMemoryHandlers, createMemoryStore, seedStore } from "@rancher-v1/server/memory";
import type { Store, StoreContext } from "@rancher-v1/server/memory";
import { serveInProcess } from "@rancher-v1/server/testing";
import { acceptTokens, appOptions, server, type Row } from "@rancher-v1/server";
import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { definition } from "../../generated/rancher-v1/server/src/definition.js";
import type {
  ApiDefinition,
  FieldDefinition,
} from "../../templates/runtime/server/rancher/definition.js";
import { ask } from "../helpers/ask.js";
import { serveShop } from "../helpers/shop.js";

interface Tenant {
  readonly tenant: string;
}

type Options = Parameters<typeof createMemoryHandlers>[0];
type Ask = (line: string, options?: { body?: object; token?: string }) => Promise<Row>;

/** Serves ready-made handlers in this process to the tenants `a` and `b`. */
async function serve(options: Options): Promise<Ask> {
  const tenants = ["a", "b"].map((tenant): [string, Tenant] => [tenant, { tenant }]);
  const { fetch, url, close } = await serveInProcess<Tenant>({
    authenticate: acceptTokens(new Map(tenants)),
    handlers: createMemoryHandlers(options),
  });
  onTestFinished(close);
  return async (line, { body, token = "a" } = {}) => {
    const [method = "", path = ""] = line.split(" ");
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const answer = await fetch(url + path, {
      ...{ method, headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, ...((await answer.json()) as Row) };
  };
}

const tenantOf = (context: StoreContext): string =>
  (context?.principal as Tenant | undefined)?.tenant ?? "nobody";

it("gives a store the principal, so that every tenant has rows of its own", async () => {
  const stores = new Map<string, Store>();
  const of = (context: StoreContext): Store => {
    const tenant = tenantOf(context);
    const store = stores.get(tenant) ?? createMemoryStore();
    stores.set(tenant, store);
    return store;
  };
  const store: Store = {
    get: (type, id, context) => of(context).get(type, id, context),
    list: (type, query, context) => of(context).list(type, query, context),
    create: (type, values, context) => of(context).create(type, values, context),
    update: (type, id, change) => of(change.context).update(type, id, change),
    remove: (type, id, context) => of(context).remove(type, id, context),
  };
  const ask = await serve({ store, transitions: 5 });
  const { id } = await ask("POST /volumes", { body: { name: "x", driver: "d" } });
  const names = async (token: string): Promise<unknown> =>
    ((await ask("GET /volumes", { token }))["data"] as Row[]).map(({ name }) => name);
  expect([await names("a"), await names("b")]).toEqual([["x"], []]);
  expect((await ask(`DELETE /volumes/${String(id)}`, { token: "b" }))["status"]).toBe(404);
  // The end of a transition belongs to the tenant who began it, even if no request waits for it.
  const settled = async (): Promise<unknown> =>
    (await ask(`GET /volumes/${String(id)}`))["transitioning"];
  await expect.poll(settled).toBe("no");
  expect([...stores.keys()].sort()).toEqual(["a", "b"]);
});

it("gives a new row no account, or the one that `accountOf` returns", async () => {
  const body = { name: "x", driver: "d" };
  const ask = await serve({});
  const row = await ask("POST /volumes", { body });
  expect(row["accountId"]).toBeNull();
  expect(row["links"]).not.toHaveProperty("account");
  const owned = await serve({ accountOf: (context) => `1a-${tenantOf(context)}` });
  expect((await owned("POST /volumes", { body, token: "b" }))["accountId"]).toBe("1a-b");
});

it("sets all references and other values that are never null in made-up rows", async () => {
  const store = createMemoryStore();
  await seedStore(store, 2);
  const types = new Map(definition.types.map((type) => [type.id, type]));
  const all = { conditions: [], sort: null, order: "asc", limit: 1000, marker: null } as const;
  let count = 0;
  for (const { type } of definition.resources) {
    const required = types.get(type)?.fields.filter((field) => field.required) ?? [];
    for (const row of (await store.list(type, all, undefined)).data) {
      count += 1;
      for (const { name } of required) expect([type, name, row[name] ?? null]).not.toContain(null);
    }
  }
  expect(count).toBe(2 * definition.resources.length);
});

it("makes up references to existing rows only, even if types refer to each other in a circle", async () => {
  const store = createMemoryStore();
  await seedStore(store, 2);
  const resources = new Set(definition.resources.map(({ type }) => type));
  let count = 0;
  for (const { type } of definition.resources) {
    const fields = definition.types.find(({ id }) => id === type)?.fields ?? [];
    const all = { conditions: [], sort: null, order: "asc", limit: 1000, marker: null } as const;
    for (const row of (await store.list(type, all, undefined)).data) {
      for (const { name, type: to } of fields) {
        if (to.kind !== "reference" || !resources.has(to.type)) continue;
        const id = row[name];
        expect([type, name, await store.get(to.type, String(id), undefined)]).toEqual([
          ...[type, name],
          expect.objectContaining({ id }),
        ]);
        count += 1;
      }
    }
  }
  expect(count).toBeGreaterThan(50);
});

it.each([
  ["containers", "stop", "stopped"],
  ["containers", "start", "running"],
  ["containers", "restart", "running"],
  ["registries", "deactivate", "inactive"],
])("answers %s?action=%s with a state that the output has", async (plural, action, state) => {
  const ask = await serve({});
  const { id } = await ask(`POST /${plural}`, {
    body: { name: "x", imageUuid: "docker:a", serverAddress: "a", count: 1 },
  });
  const acted = await ask(`POST /${plural}/${String(id)}?action=${action}`, { body: {} });
  expect(acted).toMatchObject({ status: 200, state });
  expect((await ask(`GET /${plural}/${String(id)}`))["state"]).toBe(state);
});

it("never answers a state that the type's options do not have", async () => {
  const ask = await serve({});
  const { id } = await ask("POST /volumes", { body: { name: "x", driver: "d" } });
  const made = await ask(`POST /volumes/${String(id)}?action=snapshot`, { body: { name: "s" } });
  expect(made).toMatchObject({ type: "snapshot", state: "created" });
  const store = createMemoryStore();
  await seedStore(store, 1);
  const all = { conditions: [], sort: null, order: "asc", limit: 9, marker: null } as const;
  for (const { id: type, fields } of definition.types) {
    const options = fields.find(({ name }) => name === "state")?.options;
    for (const { state } of (await store.list(type, all, undefined)).data) {
      if (options !== undefined) expect([null, ...options]).toContain(state);
    }
  }
});

it("ends at once the transition of a row that an action made, but not that of the row acted upon", async () => {
  const ask = await serve({ transitions: 40 });
  const { id } = await ask("POST /volumes", { body: { name: "x", driver: "d" } });
  const read = (): Promise<Row> => ask(`GET /volumes/${String(id)}`);
  await expect.poll(read).toMatchObject({ transitioning: "no" });
  const made = await ask(`POST /volumes/${String(id)}?action=snapshot`, { body: { name: "s" } });
  // A snapshot has no collection, so nobody could ask when it is done.
  expect(made).toMatchObject({ transitioning: "no", state: "created", volumeId: id });
  expect(await read()).toMatchObject({ transitioning: "yes" });
  await expect.poll(read).toMatchObject({ transitioning: "no" });
  const container = await ask("POST /containers", {
    body: { name: "c", imageUuid: "a", count: 1 },
  });
  const stopping = await ask(`POST /containers/${String(container["id"])}?action=stop`, {
    body: {},
  });
  expect(stopping).toMatchObject({ type: "instance", transitioning: "yes", state: "stopping" });
  // An instance has no collection, so the URLs are those of the container.
  const { self } = container["links"] as { readonly self: string };
  expect(stopping["links"]).toMatchObject({ self });
  expect(stopping["actions"]).toMatchObject({ start: `${self}?action=start` });
  expect(made["links"]).toEqual({});
  await expect
    .poll(() => ask(`GET /containers/${String(container["id"])}`))
    .toMatchObject({ transitioning: "no", state: "stopped" });
});

it("reads `removed` and `created` as dates only where the docs say that they are", async () => {
  const field = (name: string, type: string, isGiven: boolean): FieldDefinition => {
    const scalar = { kind: "scalar", name: type } as const;
    return { name, type: scalar, create: isGiven, update: isGiven, required: false };
  };
  const fields = [
    field("id", "string", false),
    field("created", "boolean", true),
    field("removed", "boolean", true),
  ];
  const types = [{ id: "file", isOpen: false, fields }];
  const operations = ["list", "create", "get", "update", "delete"] as const;
  const file = { type: "file", plural: "files", path: "files", operations, actions: [], links: [] };
  const api: ApiDefinition = { basePath: "/v1", isScoped: false, types, resources: [file] };
  const url = await serveShop({ definition: api });
  for (const removed of [false, true]) {
    const { json } = await ask(url, "POST /v1/files", { body: { removed } });
    expect(json).toMatchObject({ removed, created: null });
    const changed = await ask(url, `PUT /v1/files/${json.id}`, { body: { created: true } });
    expect(changed.json).toMatchObject({ removed, created: true });
  }
  const kept = (await ask(url, "GET /v1/files")).json.data;
  expect(kept.map(({ removed }) => removed)).toEqual([false, true]);
  expect((await ask(url, "DELETE /v1/files/1f1")).json).toMatchObject({ removed: false });
  expect((await ask(url, "GET /v1/files")).json.data).toHaveLength(1);
});

it.each([
  ["once", [2], "error"],
  ["for good", [2, 3], "yes"],
])(
  "logs a store that fails %s while nobody waits, and goes on serving",
  async (_often, failing, transitioning) => {
    const memory = createMemoryStore();
    let count = 0;
    const update: Store["update"] = (...change) => {
      count += 1;
      // A store may throw before it returns a promise.
      if (failing.includes(count)) throw new Error("the database is away");
      return memory.update(...change);
    };
    const store: Store = {
      get: (...one) => memory.get(...one),
      list: (...all) => memory.list(...all),
      create: (...row) => memory.create(...row),
      remove: (...one) => memory.remove(...one),
      update,
    };
    const lines: string[] = [];
    const app = fastify({
      ...appOptions,
      logger: { level: "error", stream: { write: (line: string) => lines.push(line) } },
    });
    onTestFinished(() => app.close());
    await app.register(server, { handlers: createMemoryHandlers({ store, transitions: 5 }) });
    const made = await app.inject({
      method: "POST",
      url: "/v1/volumes",
      payload: { name: "a", driver: "b" },
    });
    const { id } = made.json<{ id: string }>();
    await expect.poll(() => lines.length).toBe(failing.length);
    expect(lines[0]).toContain(`could not end the change of volume ${id}`);
    expect(lines[0]).toContain("the database is away");
    expect((await app.inject(`/v1/volumes/${id}`)).json()).toMatchObject({ transitioning });
  },
);
