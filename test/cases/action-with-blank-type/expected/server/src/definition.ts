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
        { name: "id", type: "string" },
      ],
    },
    {
      id: "growInput",
      fields: [
        { name: "size", type: "int", create: true, required: true },
        { name: "dry", type: "boolean", create: true, default: true },
      ],
    },
  ],
  resources: [
    {
      type: "disk",
      plural: "disks",
      operations: ["list", "get"],
      actions: [
        { name: "grow", input: "growInput", output: "disk" },
        { name: "wipe" },
      ],
    },
  ],
});
