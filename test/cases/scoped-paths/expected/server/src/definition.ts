// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

import type { ApiDefinition } from "./rancher/definition.js";

/** The API as data: what the server routes by and checks bodies against. */
export const definition: ApiDefinition = {
  "basePath": "/v2",
  "isScoped": true,
  "types": [
    {
      "id": "key",
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
      "id": "project",
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
    }
  ],
  "resources": [
    {
      "type": "key",
      "plural": "keys",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "project",
      "plural": "projects",
      "operations": [
        "list",
        "get",
        "delete"
      ],
      "actions": [],
      "links": []
    }
  ]
};
