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
        { name: "a-b", type: "enum", create: true, update: true, required: true,
          options: ["x\"; process.exit(1); \"", "${y}"] },
        { name: "constructor", type: "string", create: true, default: "*/ ${z} \\`" },
        { name: "id", type: "string" },
      ],
    },
  ],
  resources: [
    {
      type: "disk",
      plural: "disks",
      operations: ["list", "create", "get"],
    },
  ],
});
