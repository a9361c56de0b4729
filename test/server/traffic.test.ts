import { server } from "@rancher-v1/server";
import { createMemoryHandlers } from "@rancher-v1/server/memory";
import { fastify } from "fastify";
import { expect, it } from "vitest";

import { ask } from "../helpers/ask.js";
import { serve } from "../helpers/serve.js";
import { serveShop } from "../helpers/shop.js";

it("accepts requests of the Python client: JSON without a content type, and whole resources with PUT", async () => {
  const url = await serveShop();
  const { json: row } = await ask(url, "POST /v1/things", {
    headers: { accept: "*/*", "user-agent": "python-requests/2.7.0" },
    body: '{"name": "a", "size": null}',
  });
  const { status, json } = await ask(url, "PUT /v1/things/1t1", { body: { ...row, name: "b" } });
  expect([status, json["name"]]).toEqual([200, "b"]);
});

it("accepts requests of the Go client: an empty JSON body, actions behind a slash, limit=-2", async () => {
  const url = await serveShop();
  const headers = { "content-type": "application/json", accept: "application/json" };
  await ask(url, "POST /v1/things", { headers, body: '{"name":"a","links":null,"actions":null}' });
  expect((await ask(url, "POST /v1/things/1t1/?action=ring", { headers, body: "" })).status).toBe(
    202,
  );
  const { json: list } = await ask(url, "GET /v1/things?limit=-2&all=true&removed_null=1");
  expect([list.data.length, list["pagination"]]).toMatchObject([
    1,
    { limit: 1000, partial: false },
  ]);
});

it("accepts forms of browsers: empty texts for omitted values, _method for other methods", async () => {
  const url = await serveShop();
  const headers = { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" };
  const body = "name=a&size=&born=&ownerId=&active=true";
  const { json: row } = await ask(url, "POST /v1/things", { headers, body });
  expect(row).toMatchObject({ name: "a", size: null, born: null, ownerId: null, active: true });
  const changed = await ask(url, "POST /v1/things/1t1?_method=PUT", { headers, body: "size=3" });
  expect(changed.json["size"]).toBe(3);
});

it("accepts requests of curl and proxies: doubled slashes, an absolute URL, no Accept", async () => {
  const url = await serveShop();
  for (const path of [
    "//v1//things",
    `${url}/v1/things`,
    "/v1/things?&&=&name",
    "/v1/things?%zz=1",
  ]) {
    expect([path, (await ask(url, `GET ${path}`)).status]).toEqual([path, 200]);
  }
});

it("answers below a prefix, links included", async () => {
  const url = await serveShop({ prefix: "/api" });
  await ask(url, "POST /api/v1/things", { body: { name: "a" } });
  const { json: row } = await ask(url, "GET /api/v1/projects/1p1/things/1t1");
  expect(row.links["self"]).toBe(`${url}/api/v1/projects/1p1/things/1t1`);
  expect((await ask(url, "GET /api/v1/schemas")).status).toBe(200);
});

it("leaves the root and unknown paths to an application that has its own", async () => {
  const url = await serve(async (app) => {
    app.setNotFoundHandler((_request, reply) => reply.code(418).send("mine"));
    app.get("/", () => "hello");
    await app.register(server, { handlers: createMemoryHandlers(), root: false });
  });
  expect((await ask(url, "GET /")).text).toBe("hello");
  expect((await ask(url, "GET /else")).status).toBe(418);
  expect((await ask(url, "PROPFIND /v1/volumes")).json).toMatchObject({
    type: "error",
    status: 405,
  });
  expect((await ask(url, "GET /v1/nothing")).json).toMatchObject({ type: "error", status: 404 });
});

it("answers a page of a handler unchanged", async () => {
  const seen: unknown[] = [];
  const handlers = {
    things: {
      list: (query: unknown) => {
        seen.push(query);
        return Promise.resolve({
          data: [{ id: "9", name: "z" }],
          next: "n+1",
          previous: "p",
          total: 7,
        });
      },
    },
  };
  const url = await serveShop({ handlers });
  const { json: list } = await ask(
    url,
    "GET /v1/things?name=a&size_gt=3&sort=name&order=desc&limit=5&marker=m",
  );
  expect(seen).toEqual([
    {
      conditions: [
        { field: "name", modifier: "eq", value: "a" },
        { field: "size", modifier: "gt", value: 3 },
        { field: "removed", modifier: "null", value: null },
      ],
      sort: "name",
      order: "desc",
      limit: 5,
      marker: "m",
    },
  ]);
  expect(list.data).toMatchObject([{ id: "9", name: "z", type: "thing" }]);
  const { next, prev, total } = list["pagination"] as Record<string, string>;
  expect([new URL(next ?? "").searchParams.get("marker"), total]).toEqual(["n+1", 7]);
  expect(new URL(prev ?? "").searchParams.get("marker")).toBe("p");
});

it("creates and removes with a transition if an option says so", async () => {
  const url = await serveShop({ transitions: 60 });
  const { status, json: row } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  expect([status, row["transitioning"], row["state"]]).toEqual([201, "yes", "creating"]);
  const settled = async (): Promise<unknown> => (await ask(url, "GET /v1/things/1t1")).json;
  await expect.poll(settled).toMatchObject({ transitioning: "no", state: "active" });
  expect((await ask(url, "DELETE /v1/things/1t1")).json).toMatchObject({
    transitioning: "yes",
    removed: null,
  });
  await expect.poll(settled).toMatchObject({ transitioning: "no", state: "removed" });
});

it("lets an application use its own hooks, and closes without waiting for rows", async () => {
  const app = fastify();
  await app.register(server, { handlers: createMemoryHandlers({ transitions: 60_000 }) });
  const { statusCode } = await app.inject({
    method: "POST",
    url: "/v1/volumes",
    payload: { name: "a", driver: "b" },
  });
  expect(statusCode).toBe(201);
  await app.close();
});
