// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

import type { ApiDefinition } from "./rancher/definition.js";

/** The API as data: what the server routes by and checks bodies against. */
export const definition: ApiDefinition = {
  "basePath": "/v1",
  "isScoped": false,
  "types": [
    {
      "id": "disk",
      "isOpen": false,
      "fields": [
        {
          "name": "a-b",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": true,
          "required": true,
          "options": [
            "x\"; process.exit(1); \"",
            "${y}"
          ]
        },
        {
          "name": "constructor",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "*/ ${z} \\`"
        },
        {
          "name": "id",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        }
      ]
    }
  ],
  "resources": [
    {
      "type": "disk",
      "plural": "disks",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": []
    }
  ]
};
