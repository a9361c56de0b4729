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
          "name": "description",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "hostId",
          "type": {
            "kind": "reference",
            "type": "host"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "labels",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "label"
            }
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "location",
          "type": {
            "kind": "embedded",
            "type": "label"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "name",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "owner",
          "type": {
            "kind": "reference",
            "type": "host"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "secret",
          "type": {
            "kind": "scalar",
            "name": "password"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "sizes",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "int"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "tags",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false,
          "default": [
            "a",
            "b"
          ]
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
        },
        {
          "name": "created",
          "type": {
            "kind": "scalar",
            "name": "date"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "removed",
          "type": {
            "kind": "scalar",
            "name": "date"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioning",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "yes",
            "no",
            "error"
          ]
        },
        {
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "host",
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
      "id": "label",
      "isOpen": false,
      "fields": [
        {
          "name": "key",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "value",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "none"
        }
      ]
    },
    {
      "id": "password",
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
      "type": "disk",
      "plural": "disks",
      "operations": [
        "list",
        "create",
        "get",
        "update"
      ],
      "actions": [],
      "links": [
        {
          "name": "host",
          "type": "host",
          "isMany": false,
          "field": "hostId"
        }
      ]
    },
    {
      "type": "host",
      "plural": "hosts",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": [
        {
          "name": "disks",
          "type": "disk",
          "isMany": true,
          "field": "hostId"
        }
      ]
    },
    {
      "type": "password",
      "plural": "passwords",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": []
    }
  ]
};
