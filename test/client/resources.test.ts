import { ApiError, createClient, UnavailableError, type Client } from "@rancher-v1/client";
import { createClient as createCore } from "@rancher-v1/client/core";
import { volumes as volumesOf } from "@rancher-v1/client/volumes";
import type { Volume } from "@rancher-v1/models";

import { describe, expect, it } from "vitest";

import { errorOf } from "../helpers/error-of.js";
import { gone, serveScript, type Reply, type ScriptedServer } from "../helpers/scripted-server.js";

const volume = {
  id: "1v1",
  type: "volume" as const,
  name: "db",
  driver: "local",
  links: {},
  actions: {},
};

/** Returns the requests of a call, for a server that answers all requests alike. */
async function sent(
  call: (client: Client) => PromiseLike<unknown>,
  reply: Reply = { body: volume },
): Promise<string> {
  const { url, requests } = await serveScript(({ target }) => {
    // Answers with the id in the path of the request.
    const [, segment] = /^\/v1\/\w+\/([^?/]+)/.exec(target) ?? [];
    const id = segment === undefined ? volume.id : decodeURIComponent(segment);
    return reply.body === volume ? { ...reply, body: { ...volume, id } } : reply;
  });
  await call(createClient({ url }));
  return requests.map(({ method, target, body }) => `${method} ${target} ${body}`.trim()).join();
}

describe("sends", () => {
  const page = { body: { type: "collection", data: [] } };

  it.each<[string, (client: Client) => PromiseLike<unknown>, Reply?]>([
    ["GET /v1/volumes", (client) => client.volumes.list(), page],
    ["GET /v1/volumes/1v1", (client) => client.volumes.get("1v1")],
    [
      'POST /v1/volumes {"name":"db","driver":"local"}',
      (client) => client.volumes.create({ name: "db", driver: "local" }),
    ],
    ["DELETE /v1/volumes/1v1", (client) => client.volumes.delete("1v1")],
    ["POST /v1/volumes/1v1?action=snapshot", (client) => client.volumes.snapshot("1v1")],
    [
      'POST /v1/volumes/1v1?action=restorefrombackup {"backupId":"1b1"}',
      (client) => client.volumes.restoreFromBackup("1v1", { backupId: "1b1" }),
    ],
    ['PUT /v1/apiKeys/1c1 {"name":"ci"}', (client) => client.apiKeys.update("1c1", { name: "ci" })],
    ["GET /v1/hosts/1h1?a=1&a=2", (client) => client.get("hosts/1h1", { query: { a: [1, 2] } })],
    ["GET /v1/hosts", (client) => client.get("/v1/hosts")],
    ['POST /v1/hosts {"a":1}', (client) => client.post("hosts", { a: 1 })],
    ['PUT /v1/hosts/1h1 {"a":1}', (client) => client.put("hosts/1h1", { a: 1 })],
    ["DELETE /v1/hosts/1h1", (client) => client.del("hosts/1h1")],
  ])("%s", async (expected, call, reply) => {
    expect(await sent(call, reply)).toBe(expected);
  });

  it("all members of an update, also undocumented ones", async () => {
    const kept = { ...volume, id: "1c1", type: "apiKey", description: "old" } as const;
    const body = { ...kept, name: "ci", newField: 1 };
    const call = sent((client) => client.apiKeys.update("1c1", body));
    expect(await call).toBe(`PUT /v1/apiKeys/1c1 ${JSON.stringify(body)}`);
  });

  it("to the `self` link of a resource, with the query", async () => {
    const { url, requests } = await serveScript(() => ({ body: volume }));
    const client = createClient({ url });
    const here = {
      ...volume,
      links: { self: `${url}/v1/projects/1a5/volumes/1v1` },
      actions: { snapshot: `${url}/v1/projects/1a5/volumes/1v1/?action=snapshot&x=1` },
    };
    await client.volumes.get(here);
    await client.volumes.snapshot(here);
    await client.volumes.delete(here);
    expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      "GET /v1/projects/1a5/volumes/1v1",
      "POST /v1/projects/1a5/volumes/1v1/?action=snapshot&x=1",
      "DELETE /v1/projects/1a5/volumes/1v1",
    ]);
  });

  it("the headers of the client and of the call, of which those of the call take precedence", async () => {
    const { url, requests } = await serveScript(() => ({ body: volume }));
    const client = createClient({ url, headers: { "X-One": "1", "X-Two": "2" } });
    await client.volumes.get("1v1", { headers: { "x-two": "3" } });
    expect(requests[0]?.headers).toMatchObject({
      accept: "application/json",
      "x-one": "1",
      "x-two": "3",
    });
    expect(requests[0]?.headers).not.toHaveProperty("content-type");
  });
});

describe("answers", () => {
  it("null for a missing resource of `find` and `delete`", async () => {
    const { url } = await serveScript(() => gone);
    const { volumes } = createClient({ url });
    expect(await volumes.find("1v1")).toBeNull();
    expect(await volumes.delete("1v1")).toBeNull();
  });

  it.each([
    ["HTML", "<h1>404 Not Found</h1>"],
    ["nothing", ""],
    ["an error of another kind", { message: "no Route matched with those values" }],
  ])("an error for a 404 that is not the API's own: %s", async (_, body) => {
    const { url } = await serveScript(() => ({ status: 404, body }));
    const client = createClient({ url });
    const kept = { id: "1v1", links: { self: `${url}/v1/volumes/1v1` } } as unknown as Volume;
    for (const call of [
      () => client.volumes.find("1v1"),
      () => client.volumes.delete("1v1"),
      () => client.wait(kept, { until: "removed" }),
    ]) {
      const error = await errorOf(call());
      expect(error.constructor).toBe(ApiError);
      expect(error).toMatchObject({ status: 404 });
    }
  });

  it("the resource after a delete, which is read if the answer is empty", async () => {
    const { url, requests } = await serveScript([
      { body: volume },
      { status: 204 },
      gone,
      { status: 204 },
      { body: { ...volume, state: "removing" } },
    ]);
    const { volumes } = createClient({ url });
    expect(await volumes.delete("1v1")).toMatchObject({ id: "1v1" });
    expect(await volumes.delete("1v1")).toBeNull();
    expect(await volumes.delete("1v1")).toMatchObject({ state: "removing" });
    const methods = requests.map(({ method }) => method);
    expect(methods).toEqual(["DELETE", "DELETE", "GET", "DELETE", "GET"]);
  });

  it("plain data, as the server sent it", async () => {
    const body = { ...volume, unheardOf: { a: [1] }, links: undefined };
    const { url } = await serveScript([{ body }]);
    const answer = await createClient({ url }).volumes.get("1v1");
    expect(JSON.stringify(answer)).toBe(JSON.stringify(body));
    expect(Object.getPrototypeOf(answer)).toBe(Object.prototype);
  });
});

describe("refuses an action that a resource does not offer", () => {
  const removing = {
    ...volume,
    id: "1v12",
    state: "removing",
    actions: { restorefrombackup: "x" },
  };

  it("before anything is sent", async () => {
    const { url, requests } = await serveScript([]);
    const error = await errorOf(createClient({ url }).volumes.snapshot(removing as never));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.message).toBe(
      "snapshot is not available on volume 1v12 in state removing; available: restorefrombackup",
    );
    expect(error).toMatchObject({ code: "ActionNotAvailable", method: "POST" });
    expect(requests).toHaveLength(0);
  });

  it("also if it offers none, or if the action has the name of a member of all objects", async () => {
    const { url } = await serveScript([]);
    const { volumes } = createClient({ url });
    const error = await errorOf(volumes.snapshot({ ...removing, actions: {} } as never));
    expect(error.message).toMatch(/available: none$/);
    const actions = Object.create({ snapshot: () => "x" }) as object;
    await errorOf(volumes.snapshot({ ...removing, actions } as never));
  });

  it("but sends the request if the resource does not list its actions", async () => {
    const call = sent((client) => client.volumes.snapshot({ id: "1v1" } as never));
    expect(await call).toBe("POST /v1/volumes/1v1?action=snapshot");
  });
});

describe("an id", () => {
  it.each([
    ["a/b c?d#e", "a%2Fb%20c%3Fd%23e"],
    ["../hosts/1h1", "..%2Fhosts%2F1h1"],
    ["1v1?action=snapshot", "1v1%3Faction%3Dsnapshot"],
    ["http://evil.test/", "http%3A%2F%2Fevil.test%2F"],
    ["\\..\\x", "%5C..%5Cx"],
    ["%2e%2e", "%252e%252e"],
    ["ü\n", "%C3%BC%0A"],
    ["...", "..."],
  ])("%j is one segment of the path", async (id, segment) => {
    expect(await sent((client) => client.volumes.get(id))).toBe(`GET /v1/volumes/${segment}`);
    expect(await sent((client) => client.volumes.delete(id))).toBe(`DELETE /v1/volumes/${segment}`);
    const acted = await sent((client) => client.volumes.snapshot(id));
    expect(acted).toBe(`POST /v1/volumes/${segment}?action=snapshot`);
    const project = { links: {} };
    const scoped = await sent((client) => client.project(id).get("x"), { body: project });
    expect(scoped).toBe(`GET /v1/projects/${segment},GET /v1/projects/${segment}/x`);
  });

  it("that is not a text is refused", async () => {
    const { url } = await serveScript([]);
    const call = createClient({ url }).volumes.get(2 as never);
    await expect(call).rejects.toThrow(new TypeError("Unexpected id 2, expected a value"));
  });

  it.each(["", ".", "..", undefined, null, 7, {}])(
    "%j is refused, and nothing is sent",
    async (id) => {
      const { url, requests } = await serveScript([]);
      const client = createClient({ url });
      await expect(client.volumes.get(id as never)).rejects.toThrow(TypeError);
      await expect(client.volumes.delete({ id } as never)).rejects.toThrow(TypeError);
      expect(() => client.project(id as never)).toThrow(TypeError);
      expect(requests).toHaveLength(0);
    },
  );
});

it("the client of one resource works without the others", async () => {
  const { url, requests }: ScriptedServer = await serveScript([{ body: volume }]);
  const volumes = volumesOf(createCore({ url, accessKey: "a", secretKey: "b" }));
  expect(await volumes.get("1v1")).toMatchObject({ name: "db" });
  expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa("a:b")}`);
});

it("the whole client has a property for each resource, with the methods `list`, `get` and `find`", () => {
  const client = createClient({ url: "https://localhost" });
  const members: readonly unknown[] = Object.values(client);
  const resources = members
    .filter((value) => typeof value === "object")
    .map((value) => value as object);
  expect(resources.length).toBeGreaterThan(30);
  for (const resource of resources) {
    const names = Object.keys(resource);
    expect(names).toEqual(expect.arrayContaining(["list", "get", "find"]));
    const methods: readonly unknown[] = Object.values(resource);
    expect(methods.every((method) => typeof method === "function")).toBe(true);
  }
});

describe("behind a proxy that takes a part of the path away", () => {
  const stripped = {
    ...volume,
    links: { self: "/v1/volumes/1v1", mounts: "/v1/volumes/1v1/mounts" },
    actions: { snapshot: "/v1/volumes/1v1?action=snapshot" },
  } as unknown as Volume;

  it.each<[string, (client: Client) => PromiseLike<unknown>]>([
    ["GET /rancher/v1/volumes/1v1", (client) => client.volumes.get(stripped)],
    ["DELETE /rancher/v1/volumes/1v1", (client) => client.volumes.delete(stripped)],
    [
      "POST /rancher/v1/volumes/1v1?action=snapshot",
      (client) => client.volumes.snapshot(stripped, {}),
    ],
  ])("a resource is found at the documented path: %s", async (line, call) => {
    const { url, requests } = await serveScript(() => ({ body: volume }));
    await call(createClient({ url: `${url}/rancher` }));
    expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual([line]);
  });

  it.each<[string, (client: Client) => PromiseLike<unknown>]>([
    ["a link", (client) => client.follow(stripped, "mounts")],
    ["a wait", (client) => client.wait(stripped)],
  ])("%s has no documented path, so it is an error", async (_, call) => {
    const { url, requests } = await serveScript(() => ({ body: volume }));
    const error = await errorOf(call(createClient({ url: `${url}/rancher` })));
    expect(error.message).toContain(`leads out of ${url}/rancher/v1`);
    expect(requests).toHaveLength(0);
  });

  it("a next page outside of the path of the API is an error, and nothing is sent to it", async () => {
    const page = { data: [volume], pagination: { next: "/v1/volumes?marker=2", partial: true } };
    const { url, requests } = await serveScript(() => ({ body: page }));
    const error = await errorOf(
      createClient({ url: `${url}/rancher` })
        .volumes.list()
        .all(),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(requests.map(({ target }) => target)).toEqual(["/rancher/v1/volumes"]);
  });
});
