// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import { makeDefinition, type ApiDefinition } from "./rancher/definition.js";

/** The API as data, from which the server makes its routes and validates bodies. */
export const definition: ApiDefinition = makeDefinition({
  basePath: "/v1",
  isScoped: false,
  types: [
    {
      id: "disk",
      fields: [
        { name: "description", type: "string", create: true, update: true },
        { name: "hostId", type: { kind: "reference", type: "host" }, create: true, required: true },
        { name: "labels", type: { kind: "array", items: { kind: "embedded", type: "label" } },
          create: true, update: true },
        { name: "location", type: { kind: "embedded", type: "label" }, create: true, update: true },
        { name: "name", type: "string", create: true, update: true },
        { name: "owner", type: { kind: "reference", type: "host" }, create: true },
        { name: "secret", type: "password", create: true },
        { name: "sizes", type: { kind: "map", values: "int" }, create: true },
        { name: "tags", type: { kind: "array", items: "string" }, create: true, default: ["a",
          "b"] },
        { name: "id", type: "string" },
        { name: "created", type: "date" },
        { name: "removed", type: "date" },
        { name: "transitioning", type: "enum", options: ["yes", "no", "error"] },
        { name: "state", type: "enum" },
      ],
    },
    {
      id: "host",
      fields: [
        { name: "id", type: "string" },
      ],
    },
    {
      id: "label",
      fields: [
        { name: "key", type: "string", create: true, required: true },
        { name: "value", type: "string", create: true, default: "none" },
      ],
    },
    {
      id: "password",
      fields: [
        { name: "id", type: "string" },
      ],
    },
  ],
  resources: [
    {
      type: "disk",
      plural: "disks",
      operations: ["list", "create", "get", "update"],
      links: [
        { name: "host", type: "host", field: "hostId" },
      ],
    },
    {
      type: "host",
      plural: "hosts",
      operations: ["list", "get"],
      links: [
        { name: "disks", type: "disk", isMany: true, field: "hostId" },
      ],
    },
    {
      type: "password",
      plural: "passwords",
      operations: ["list", "get"],
    },
  ],
});
