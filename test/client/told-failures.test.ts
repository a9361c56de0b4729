// Answers of a Rancher server that have a status of success, but are not the answer of any documented method.
import { createClient as createShop } from "@bookshop/client";
import { createClient } from "@rancher-v1/client";
import { createClient as connect } from "@rancher-v1/client/core";
import { volumes as smallVolumes } from "@rancher-v1/client/volumes";
import { expect, it } from "vitest";

import { tellsError } from "../../templates/runtime/client/core/told-error.js";
import { errorOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const volume = { id: "1v1", type: "volume", links: {}, actions: {} };
const body = { name: "a", driver: "b" };

it.each([
  { success: false },
  { ok: false, message: "no" },
  { error: "no" },
  { status: 500 },
  { fault: { faultstring: "no" } },
  { errorCode: "E1", errorMessage: "no" },
  { errcode: 40_001, errmsg: "no" },
])("refuses %j as the answer to a change", async (answer) => {
  const { url } = await serveScript(() => ({ body: answer }));
  const { apiKeys, volumes } = createClient({ url });
  for (const call of [
    () => volumes.create(body),
    () => volumes.delete("1v1"),
    () => volumes.snapshot("1v1", { name: "a" }),
    () => apiKeys.activate("1c1"),
  ]) {
    expect(await errorOf(call())).toMatchObject({ name: "ApiError", status: 200 });
  }
});

it.each([{}, { name: "a" }, { type: "collection", data: [] }])(
  "refuses %j as a created resource",
  async (answer) => {
    const { url } = await serveScript(() => ({ status: 201, body: answer }));
    expect(await errorOf(createClient({ url }).volumes.create(body))).toMatchObject({
      status: 201,
    });
  },
);

it("accepts a created resource without an id, a resource with an error, and any answer of an action without output", async () => {
  const { url } = await serveScript([
    { status: 201, body: { type: "token", jwt: "a" } },
    { body: { ...volume, error: "a print error", success: false } },
    { body: {} },
    { body: { errcode: 0, errmsg: "ok" } },
  ]);
  const { volumes } = createClient({ url });
  expect(await volumes.create(body)).toEqual({ type: "token", jwt: "a" });
  expect(await volumes.delete("1v1")).toMatchObject({ error: "a print error" });
  expect(await volumes.snapshot("1v1", { name: "a" })).toEqual({});
  expect(await volumes.snapshot("1v1", { name: "a" })).toEqual({ errcode: 0, errmsg: "ok" });
});

it("refuses a list, a next page and a linked list with a row that is no object", async () => {
  for (const row of [null, 1, "x", []]) {
    const odd = { type: "collection", data: [volume, row] };
    const { url } = await serveScript(({ target, headers }) => {
      const next = `http://${headers.host}/v1/volumes?m=1`;
      const first = { type: "collection", data: [volume], pagination: { next } };
      return { body: target === "/v1/volumes" ? first : odd };
    });
    const client = createClient({ url });
    const linked = { ...volume, links: { volumes: `${url}/v1/x` } };
    for (const call of [
      () => client.volumes.list().all(),
      () => client.volumes.list({ name: "a" }),
      () => client.follow(linked, "volumes" as never),
    ]) {
      expect(await errorOf(call() as Promise<unknown>)).toMatchObject({ status: 200 });
    }
  }
});

it("refuses the links of another project", async () => {
  const { url, requests } = await serveScript(({ headers }) => ({
    body: {
      id: "1a6",
      type: "project",
      links: { volumes: `http://${headers.host}/v1/projects/1a6/volumes` },
    },
  }));
  const error = await errorOf(createClient({ url }).project("1a5").volumes.list());
  expect(error.message).toContain("/v1/projects/1a5: unexpected answer");
  expect(requests).toHaveLength(1);
});

it("the client of one resource refuses an error in place of a created resource and of an action", async () => {
  for (const answer of [{ success: false }, { error: "no" }]) {
    const { url } = await serveScript(() => ({ body: answer }));
    const api = smallVolumes(connect({ url }));
    for (const call of [
      () => api.create(body),
      () => api.snapshot("1v1", { name: "a" }),
      () => api.delete("1v1"),
      () => api.list(),
    ]) {
      expect(await errorOf(call())).toMatchObject({ name: "ApiError", status: 200 });
    }
  }
  const { url } = await serveScript([
    { body: { ...volume, error: "a print error", success: false } },
    { status: 404, body: { error: "no route" } },
  ]);
  const api = smallVolumes(connect({ url }));
  expect(await api.create(body)).toMatchObject({ error: "a print error" });
  // An error of a proxy does not say that the volume is missing.
  expect((await errorOf(api.find("1v1"))).name).toBe("ApiError");
});

it("does not report a resource as missing if a delete is answered with null", async () => {
  const { url } = await serveScript([{ body: "null" }]);
  expect(await errorOf(createClient({ url }).volumes.delete("1v1"))).toMatchObject({ status: 200 });
});

it("reads an answer whose members cannot be converted to text", async () => {
  const odd = { toString: 1, valueOf: 1 };
  for (const name of ["status", "code", "ok", "error"]) {
    const { url } = await serveScript(() => ({ status: 201, body: { id: 1, [name]: odd } }));
    const { books } = createShop({ url });
    await expect(books.get(1)).resolves.toMatchObject({ id: 1 });
    await expect(books.create({ title: "a", genre: "novel", price: 1 })).resolves.toHaveProperty(
      name,
    );
    expect(tellsError({ [name]: odd })).toBe(name === "error");
  }
});

it.each([1, 200, 201, 299])("an answer with %d errors tells of errors", (length) => {
  expect(tellsError({ errors: Array.from({ length }, () => "no") })).toBe(true);
});

it("an error and a state that are not convertible to text are no TypeError", async () => {
  const odd = { toString: 1 };
  const { url } = await serveScript(({ target }) =>
    target === "/v1/volumes/1v2"
      ? { body: { ...volume, id: "1v2", links: { self: "/v1/volumes/1v2" }, state: odd } }
      : { status: 422, body: { type: "error", code: odd, fieldName: [odd] } },
  );
  for (const client of [createClient({ url }), { volumes: smallVolumes(connect({ url })) }]) {
    expect(await errorOf(client.volumes.get("1v1"))).toMatchObject({
      name: "ValidationError",
      code: undefined,
    });
  }
  const client = createClient({ url });
  expect(await client.wait(client.volumes.get("1v2"))).toMatchObject({ state: odd });
});
