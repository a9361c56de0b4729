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
    },
    {
      "id": "growInput",
      "isOpen": false,
      "fields": [
        {
          "name": "size",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "dry",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": true
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
        "get"
      ],
      "actions": [
        {
          "name": "grow",
          "method": "grow",
          "input": "growInput",
          "output": "disk"
        },
        {
          "name": "wipe",
          "method": "wipe",
          "input": null,
          "output": null
        }
      ],
      "links": []
    }
  ]
};
