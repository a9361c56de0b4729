// A hand-written server of volumes with Fastify's own routes and JSON schemas, with which the generated
// server is compared. It returns the same JSON and does nothing else.

import { randomUUID } from "node:crypto";

import { fastify } from "fastify";

const text = { type: ["string", "null"] };
const urls = { type: "object", additionalProperties: { type: "string" } };
const texts = { type: ["object", "null"], additionalProperties: { type: "string" } };
const flag = { type: ["boolean", "null"] };
const number = { type: ["integer", "null"] };

const shown = {
  ...{ description: text, driver: text, driverOpts: texts, name: text, accessMode: text },
  ...{ externalId: text, imageId: text, instanceId: text, isHostPath: flag, uri: text },
  ...{ accountId: text, created: text, kind: text, removed: text, state: text },
  ...{ transitioning: text, transitioningMessage: text, transitioningProgress: number, uuid: text },
};
const volume = {
  type: "object",
  properties: {
    ...{ id: { type: "string" }, type: { type: "string" }, links: urls, actions: urls },
    ...shown,
    createdTS: { type: "integer" },
  },
};
const texted = { type: "object", additionalProperties: text };
const collection = {
  type: "object",
  properties: {
    ...{ type: { type: "string" }, resourceType: { type: "string" }, links: urls, actions: urls },
    ...{ createTypes: urls, createDefaults: urls, sortLinks: urls, sort: text, filters: texted },
    pagination: {
      type: "object",
      properties: {
        ...{ limit: number, total: number, partial: { type: "boolean" } },
        ...{ first: text, previous: text, prev: text, next: text },
      },
    },
    data: { type: "array", items: volume },
  },
};
const create = {
  type: "object",
  required: ["driver", "name"],
  additionalProperties: false,
  properties: {
    driver: { type: "string" },
    name: { type: "string" },
    description: text,
    driverOpts: texts,
  },
};
const filterable = [
  ...["description", "driver", "name", "accessMode", "externalId", "id", "imageId", "instanceId"],
  ...["isHostPath", "uri", "accountId", "created", "kind", "removed", "state", "transitioning"],
  ...["transitioningMessage", "transitioningProgress", "uuid"],
];
const actions = ["restorefrombackup", "reverttosnapshot", "snapshot"];

/** Makes the Fastify application. */
export function makeHandWritten() {
  const rows = new Map();
  const app = fastify();
  const rootOf = (request) => `${request.protocol}://${request.host}/v1`;
  const represent = (row, root) => {
    const self = `${root}/volumes/${encodeURIComponent(row.id)}`;
    return {
      ...row,
      type: "volume",
      links: { self, account: `${self}/account` },
      actions: Object.fromEntries(actions.map((name) => [name, `${self}?action=${name}`])),
      createdTS: Date.parse(row.created),
    };
  };
  app.get("/v1/volumes/:id", { schema: { response: { 200: volume } } }, async (request, reply) => {
    const root = rootOf(request);
    reply.header("x-api-schemas", `${root}/schemas`);
    const row = rows.get(request.params.id);
    return row === undefined ? reply.code(404).send() : represent(row, root);
  });
  app.get("/v1/volumes", { schema: { response: { 200: collection } } }, async (request, reply) => {
    const root = rootOf(request);
    reply.header("x-api-schemas", `${root}/schemas`);
    const self = `${root}/volumes`;
    const limit = Number(request.query.limit ?? 100);
    const there = [...rows.values()].filter(({ removed }) => removed === null);
    return {
      type: "collection",
      resourceType: "volume",
      links: { self },
      actions: {},
      createTypes: { volume: self },
      createDefaults: {},
      sortLinks: Object.fromEntries(
        filterable.map((name) => [name, `${self}?limit=${limit}&sort=${name}`]),
      ),
      sort: null,
      filters: Object.fromEntries(filterable.map((name) => [name, null])),
      pagination: {
        ...{ limit, total: there.length, partial: there.length > limit },
        ...{ first: null, previous: null, prev: null, next: null },
      },
      data: there.slice(0, limit).map((row) => represent(row, root)),
    };
  });
  const schema = { body: create, response: { 201: volume } };
  app.post("/v1/volumes", { schema }, async (request, reply) => {
    const root = rootOf(request);
    const id = `1v${rows.size + 1}`;
    const row = {
      ...Object.fromEntries(Object.keys(shown).map((name) => [name, null])),
      ...request.body,
      id,
      ...{ accountId: "1a1", created: new Date().toISOString(), kind: "volume", state: "active" },
      ...{ transitioning: "no", uuid: randomUUID() },
    };
    rows.set(id, row);
    reply.code(201).header("x-api-schemas", `${root}/schemas`);
    reply.header("location", `${root}/volumes/${id}`);
    return represent(row, root);
  });
  return app;
}
