// Generated from docs/api/v1.1. Do not edit: change the docs, then run `stubdown generate`.

import type { ApiDefinition } from "./core/definition.js";

/** The API as data: what the server routes by and checks bodies against. */
export const definition: ApiDefinition = {
  "basePath": "/v1",
  "isScoped": true,
  "types": [
    {
      "id": "account",
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
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
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
      "id": "backup",
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
          "name": "accountId",
          "type": {
            "kind": "reference",
            "type": "account"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "backupTargetId",
          "type": {
            "kind": "reference",
            "type": "backupTarget"
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
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "snapshotId",
          "type": {
            "kind": "reference",
            "type": "snapshot"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "created",
            "creating",
            "removed",
            "removing",
            "requested"
          ]
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uri",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "volumeId",
          "type": {
            "kind": "reference",
            "type": "volume"
          },
          "create": false,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "backupTarget",
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
          "name": "name",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": true
        },
        {
          "name": "nfsConfig",
          "type": {
            "kind": "embedded",
            "type": "nfsConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "accountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "created",
            "creating",
            "removed",
            "removing",
            "requested"
          ]
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
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
      "id": "host",
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
          "name": "labels",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": false,
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
          "name": "agentState",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "computeTotal",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "hostname",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
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
          "name": "info",
          "type": {
            "kind": "scalar",
            "name": "json"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "physicalHostId",
          "type": {
            "kind": "reference",
            "type": "physicalHost"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "publicEndpoints",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "publicEndpoint"
            }
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "accountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
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
      "id": "hostAccess",
      "isOpen": false,
      "fields": [
        {
          "name": "token",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "url",
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
      "id": "image",
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
          "name": "accountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "activating",
            "active",
            "deactivating",
            "inactive",
            "purged",
            "purging",
            "registering",
            "removed",
            "removing",
            "requested",
            "restoring",
            "updating-active",
            "updating-inactive"
          ]
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
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
      "id": "instance",
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
          "name": "accountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "externalId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "hostId",
          "type": {
            "kind": "reference",
            "type": "host"
          },
          "create": false,
          "update": false,
          "required": false
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
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "creating",
            "error",
            "erroring",
            "migrating",
            "purged",
            "purging",
            "removed",
            "removing",
            "requested",
            "restarting",
            "restoring",
            "running",
            "starting",
            "stopped",
            "stopping",
            "updating-running",
            "updating-stopped"
          ]
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
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
      "id": "mount",
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
          "name": "accountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "instanceId",
          "type": {
            "kind": "reference",
            "type": "instance"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "path",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "permissions",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "activating",
            "active",
            "deactivating",
            "inactive",
            "removed",
            "removing",
            "requested"
          ]
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "volumeId",
          "type": {
            "kind": "reference",
            "type": "volume"
          },
          "create": false,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "nfsConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "mountOptions",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "server",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "share",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        }
      ]
    },
    {
      "id": "physicalHost",
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
          "name": "accountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "driver",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "externalId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
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
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "active",
            "bootstrapping",
            "created",
            "creating",
            "error",
            "erroring",
            "removed",
            "removing",
            "requested",
            "updating"
          ]
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
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
      "id": "publicEndpoint",
      "isOpen": false,
      "fields": [
        {
          "name": "hostId",
          "type": {
            "kind": "reference",
            "type": "host"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "instanceId",
          "type": {
            "kind": "reference",
            "type": "instance"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "ipAddress",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "port",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "serviceId",
          "type": {
            "kind": "reference",
            "type": "service"
          },
          "create": false,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "restoreFromBackupInput",
      "isOpen": false,
      "fields": [
        {
          "name": "backupId",
          "type": {
            "kind": "reference",
            "type": "backup"
          },
          "create": true,
          "update": false,
          "required": true
        }
      ]
    },
    {
      "id": "revertToSnapshotInput",
      "isOpen": false,
      "fields": [
        {
          "name": "snapshotId",
          "type": {
            "kind": "reference",
            "type": "snapshot"
          },
          "create": true,
          "update": false,
          "required": true
        }
      ]
    },
    {
      "id": "snapshot",
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
          "name": "accountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "created",
            "creating",
            "removed",
            "removing",
            "requested"
          ]
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "volumeId",
          "type": {
            "kind": "reference",
            "type": "volume"
          },
          "create": false,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "volume",
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
          "name": "driver",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "driverOpts",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "name",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "accessMode",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "externalId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
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
          "name": "imageId",
          "type": {
            "kind": "reference",
            "type": "image"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "instanceId",
          "type": {
            "kind": "reference",
            "type": "instance"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "isHostPath",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uri",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "accountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "state",
          "type": {
            "kind": "scalar",
            "name": "enum"
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
          "name": "transitioningMessage",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "transitioningProgress",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "uuid",
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
      "id": "volumeSnapshotInput",
      "isOpen": false,
      "fields": [
        {
          "name": "name",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    }
  ],
  "resources": [
    {
      "type": "account",
      "plural": "accounts",
      "operations": [
        "list",
        "get"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "account"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "account"
        }
      ]
    },
    {
      "type": "host",
      "plural": "hosts",
      "operations": [
        "list",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "host"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "host"
        },
        {
          "name": "dockersocket",
          "method": "dockersocket",
          "input": null,
          "output": "hostAccess"
        }
      ]
    },
    {
      "type": "volume",
      "plural": "volumes",
      "operations": [
        "list",
        "create",
        "get",
        "delete"
      ],
      "actions": [
        {
          "name": "restorefrombackup",
          "method": "restoreFromBackup",
          "input": "restoreFromBackupInput",
          "output": "volume"
        },
        {
          "name": "reverttosnapshot",
          "method": "revertToSnapshot",
          "input": "revertToSnapshotInput",
          "output": "volume"
        },
        {
          "name": "snapshot",
          "method": "snapshot",
          "input": "volumeSnapshotInput",
          "output": "snapshot"
        }
      ]
    }
  ]
};
