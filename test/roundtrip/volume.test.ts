import {
  AuthError,
  createClient,
  NotFoundError,
  ServerError,
  ValidationError,
} from "@rancher-v1/client";
import { acceptKeys, HttpError, server, type VolumesHandlers } from "@rancher-v1/server";
import { createMemoryHandlers } from "@rancher-v1/server/memory";
import { inspect } from "node:util";

import { expect, it } from "vitest";

import { serve } from "../helpers/serve.js";

const keys = { accessKey: "key", secretKey: "very secret" };

function serveMemory(): Promise<string> {
  return serve(async (app) => {
    const authenticate = acceptKeys(keys.accessKey, keys.secretKey);
    await app.register(server, { handlers: createMemoryHandlers(), authenticate });
  });
}

it("creates, gets, lists, acts on and deletes a volume", async () => {
  const client = createClient({ url: await serveMemory(), ...keys });
  const volume = await client.volumes.create({
    name: "db",
    driver: "local",
    driverOpts: { size: "1" },
  });
  expect(volume).toMatchObject({
    type: "volume",
    name: "db",
    driverOpts: { size: "1" },
    imageId: null,
  });
  expect(volume.id).toMatch(/^1v\d+$/);
  expect(await client.volumes.get(volume.id)).toEqual(volume);
  expect((await client.volumes.list()).data).toEqual([volume]);

  const snapshot = await client.volumes.snapshot(volume.id, { name: "before" });
  expect(snapshot).toMatchObject({ type: "snapshot", name: "before", volumeId: volume.id });
  const restored = await client.volumes.restoreFromBackup(volume.id, { backupId: "1b1" });
  expect(restored).toEqual(volume);
  expect(await client.volumes.revertToSnapshot(volume.id, { snapshotId: snapshot.id })).toEqual(
    volume,
  );

  expect(await client.volumes.delete(volume.id)).toMatchObject({ id: volume.id, state: "removed" });
  expect((await client.volumes.list()).data).toEqual([]);
  expect(await client.volumes.get(volume.id)).toMatchObject({ state: "removed" });
  expect(await client.volumes.delete(volume.id)).toBeNull();
});

it("updates changeable fields, and ignores others", async () => {
  const url = await serve(async (app) => {
    await app.register(server, {
      handlers: {
        hosts: {
          update: (id, body) => Promise.resolve({ id, ...body, agentState: JSON.stringify(body) }),
        },
      },
    });
  });
  const body = { name: "a", agentState: "mine", unknown: 1, links: null } as { name: string };
  const host = await createClient({ url }).hosts.update("1h1", body);
  expect(host.agentState).toBe('{"name":"a"}');
});

it("lists actions and links of a resource as absolute URLs", async () => {
  const projects = { get: (id: string) => Promise.resolve({ id, name: "shop" }) };
  const handlers = { ...createMemoryHandlers(), projects };
  const url = await serve((app) => Promise.resolve(app.register(server, { handlers })));
  const client = createClient({ url: `${url}/v1/projects/1a5` });
  const volume = await client.volumes.create({ name: "db", driver: "local" });
  const self = `${url}/v1/projects/1a5/volumes/${volume.id}`;
  // No field of the volume names an account, so it has no link to one.
  expect(volume.links).toEqual({ self });
  expect(volume.actions.snapshot).toBe(`${self}?action=snapshot`);
});

it("answers 501 with an error body where no handler was written", async () => {
  const url = await serve(async (app) => {
    await app.register(server, { handlers: {} });
  });
  const client = createClient({ url, retries: 0 });
  const error: unknown = await client.volumes.list().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ status: 501, code: "NotImplemented", method: "GET" });
});

it("calls a handler of a class as its method, with the context last", async () => {
  class Handlers implements Partial<VolumesHandlers> {
    readonly names = ["kept"];
    get: VolumesHandlers["get"] = (id, context) =>
      Promise.resolve({ id, driver: context.projectId ?? "none", name: this.names[0] ?? "" });
  }
  const projects = { get: (id: string) => Promise.resolve({ id, name: "shop" }) };
  const handlers = { projects, volumes: new Handlers() };
  const url = await serve((app) => Promise.resolve(app.register(server, { handlers })));
  const volume = await createClient({ url }).project("1a5").volumes.get("1v1");
  expect(volume).toMatchObject({ id: "1v1", name: "kept", driver: "1a5" });
});

it.each([
  [{ driver: "local" }, "MissingRequired", "name"],
  [{ name: "a" }, "MissingRequired", "driver"],
  [{ name: null, driver: "local" }, "NotNullable", "name"],
  [{ name: {}, driver: "local" }, "InvalidFormat", "name"],
  [{ name: "a", driver: "local", driverOpts: "x" }, "InvalidFormat", "driverOpts"],
  [{ name: "a", driver: "local", driverOpts: { a: {} } }, "InvalidFormat", "driverOpts"],
])("refuses to create a volume from %j", async (body, code, fieldName) => {
  const client = createClient({ url: await serveMemory(), ...keys });
  const error: unknown = await client.volumes
    .create(body as never)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ status: 422, code, fieldName });
});

it("treats hostile names as data", async () => {
  const client = createClient({ url: await serveMemory(), ...keys });
  const driverOpts = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Record<string, string>;
  const body = { name: "a", driver: "local", driverOpts, ["__proto__"]: { isAdmin: true } };
  const volume = await client.volumes.create(body);
  expect(Object.entries(volume.driverOpts ?? {})).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"],
  ]);
  expect("isAdmin" in volume).toBe(false);
});

it.each(["a/b c?d#e", "1v1/../1v2", "ü", "%2e%2e"])(
  "reaches the resource %s and no other",
  async (id) => {
    const seen: string[] = [];
    const url = await serve(async (app) => {
      await app.register(server, {
        handlers: {
          volumes: {
            get: (asked) => {
              seen.push(asked);
              return Promise.resolve(null);
            },
          },
        },
      });
    });
    await expect(createClient({ url }).volumes.get(id)).rejects.toThrow(NotFoundError);
    expect(seen).toEqual([id]);
  },
);

it("accepts no request without the keys, and shows no secret", async () => {
  const url = await serveMemory();
  const wrong = createClient({ url, accessKey: "key", secretKey: "hush-hush" });
  const error: unknown = await wrong.volumes.list().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AuthError);
  expect(inspect(error) + inspect(wrong, { depth: 9 }) + JSON.stringify(wrong)).not.toContain(
    "hush",
  );
  await expect(createClient({ url }).volumes.list()).rejects.toThrow(AuthError);
});

it("takes credentials from the URL, and shows none of them", async () => {
  const url = (await serveMemory()).replace("//", "//key:very%20secret@");
  const client = createClient({ url: `${url}/v1` });
  expect((await client.volumes.list()).data).toEqual([]);
  const error: unknown = await client.volumes.get("x").catch((reason: unknown) => reason);
  expect(inspect(error)).not.toMatch(/secret|key:/);
});

interface ErrorAnswer {
  readonly type: string;
  readonly code: string;
  readonly status: number;
}

it.each([
  ["POST", "/v1/volumes", '{"name": ', 400, "InvalidBodyContent"],
  ["POST", "/v1/volumes", "3", 422, "InvalidFormat"],
  ["POST", "/v1/volumes/1v1?action=explode", undefined, 422, "InvalidAction"],
  ["PUT", "/v1/volumes/1v1", "{}", 405, "Method not allowed"],
  ["PUT", "/v1/volumes/1v2", "{}", 404, "Not Found"],
  ["GET", "/v1/nothing", undefined, 404, "Not Found"],
])(
  "answers %s %s with the body %s by an error in the form of the API",
  async (method, path, body, status, code) => {
    const url = await serve(async (app) => {
      await app.register(server, { handlers: createMemoryHandlers() });
    });
    await createClient({ url }).volumes.create({ name: "db", driver: "local" });
    const response = await fetch(url + path, { method, ...(body === undefined ? {} : { body }) });
    const answer = (await response.json()) as ErrorAnswer;
    expect(response.status).toBe(status);
    expect(answer).toMatchObject({ type: "error", status, code });
  },
);

it("accepts a body without a content type, and a content type without a body", async () => {
  const url = await serve(async (app) => {
    await app.register(server, { handlers: createMemoryHandlers() });
  });
  const body = new Blob(['{"name": "a", "driver": "b"}']);
  const created = await fetch(`${url}/v1/volumes`, { method: "POST", body });
  expect(created.status).toBe(201);
  const { id } = (await created.json()) as { id: string };
  expect(created.headers.get("location")).toBe(`${url}/v1/volumes/${id}`);
  expect(created.headers.get("x-api-schemas")).toBe(`${url}/v1/schemas`);
  const headers = { "content-type": "application/json" };
  const acted = await fetch(`${url}/v1/volumes/${id}?action=snapshot`, { method: "POST", headers });
  expect(acted.status).toBe(200);
});

it("hides what a handler throws, except an HttpError", async () => {
  const url = await serve(async (app) => {
    await app.register(server, {
      handlers: {
        volumes: {
          list: () => Promise.reject(new Error("password of the database")),
          get: () => Promise.reject(new HttpError(409, "Conflict", { message: "busy" })),
        },
      },
    });
  });
  const client = createClient({ url, retries: 0 });
  const error: unknown = await client.volumes.list().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status: 500 });
  expect(inspect(error)).not.toContain("password");
  await expect(client.volumes.get("1v1")).rejects.toMatchObject({ status: 409, code: "Conflict" });
});
