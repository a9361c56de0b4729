// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import { makeDefinition, type ApiDefinition } from "./rancher/definition.js";

/** The API as data, from which the server makes its routes and validates bodies. */
export const definition: ApiDefinition = makeDefinition({
  basePath: "/v2",
  isScoped: true,
  types: [
    {
      id: "key",
      fields: [
        { name: "id", type: "string" },
      ],
    },
    {
      id: "project",
      fields: [
        { name: "id", type: "string" },
      ],
    },
  ],
  resources: [
    {
      type: "key",
      plural: "keys",
      operations: ["list", "get"],
    },
    {
      type: "project",
      plural: "projects",
      operations: ["list", "get", "delete"],
    },
  ],
});
