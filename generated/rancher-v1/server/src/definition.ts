// Generated from docs/api/v1.1. Do not edit: change the docs, then run `stubdown generate`.

import type { ApiDefinition } from "./rancher/definition.js";

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
      "id": "activeSetting",
      "isOpen": false,
      "fields": [
        {
          "name": "activeValue",
          "type": {
            "kind": "scalar",
            "name": "json"
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
          "name": "name",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "value",
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
      "id": "addOutputsInput",
      "isOpen": false,
      "fields": [
        {
          "name": "outputs",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": true
        }
      ]
    },
    {
      "id": "addRemoveLoadBalancerServiceLinkInput",
      "isOpen": false,
      "fields": [
        {
          "name": "serviceLink",
          "type": {
            "kind": "embedded",
            "type": "loadBalancerServiceLink"
          },
          "create": true,
          "update": false,
          "required": true
        }
      ]
    },
    {
      "id": "addRemoveServiceLinkInput",
      "isOpen": false,
      "fields": [
        {
          "name": "serviceLink",
          "type": {
            "kind": "embedded",
            "type": "serviceLink"
          },
          "create": true,
          "update": false,
          "required": true
        }
      ]
    },
    {
      "id": "amazonec2Config",
      "isOpen": false,
      "fields": [
        {
          "name": "accessKey",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "ami",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "deviceName",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "/dev/sda1"
        },
        {
          "name": "iamInstanceProfile",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "instanceType",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "t2.micro"
        },
        {
          "name": "monitoring",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "privateAddressOnly",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "region",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "us-east-1"
        },
        {
          "name": "requestSpotInstance",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "rootSize",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "16"
        },
        {
          "name": "secretKey",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "securityGroup",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "docker-machine"
        },
        {
          "name": "sessionToken",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "spotPrice",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "0.50"
        },
        {
          "name": "sshKeypath",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "sshUser",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "ubuntu"
        },
        {
          "name": "subnetId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "tags",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "useEbsOptimizedInstance",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "usePrivateAddress",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "volumeType",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "gp2"
        },
        {
          "name": "vpcId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "zone",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "a"
        }
      ]
    },
    {
      "id": "apiKey",
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
          "name": "publicValue",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "secretValue",
          "type": {
            "kind": "scalar",
            "name": "password"
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
      "id": "auditLog",
      "isOpen": false,
      "fields": [
        {
          "name": "authType",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "AdminAuth",
            "BasicAuth",
            "RegistrationToken",
            "TokenAccount",
            "TokenAuth"
          ]
        },
        {
          "name": "authenticatedAsAccountId",
          "type": {
            "kind": "reference",
            "type": "account"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "authenticatedAsIdentityId",
          "type": {
            "kind": "reference",
            "type": "identity"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "clientIp",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "description",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "eventType",
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
          "name": "requestObject",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "resourceId",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "resourceType",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "responseCode",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "responseObject",
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
        }
      ]
    },
    {
      "id": "azureConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "dockerPort",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "2376"
        },
        {
          "name": "dockerSwarmMasterPort",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "3376"
        },
        {
          "name": "image",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "location",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "West US"
        },
        {
          "name": "password",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "publishSettingsFile",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "size",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "Small"
        },
        {
          "name": "sshPort",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "22"
        },
        {
          "name": "subscriptionCert",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "subscriptionId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "username",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "ubuntu"
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
      "id": "baseMachineConfig",
      "isOpen": true,
      "fields": []
    },
    {
      "id": "blkioDeviceOption",
      "isOpen": false,
      "fields": [
        {
          "name": "readBps",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "readIops",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "weight",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "writeBps",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "writeIops",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "certificate",
      "isOpen": false,
      "fields": [
        {
          "name": "cert",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": true
        },
        {
          "name": "certChain",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
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
          "name": "key",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": true
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
          "name": "CN",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "algorithm",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "certFingerprint",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "expiresAt",
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
          "name": "issuedAt",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "issuer",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "keySize",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "serialNumber",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "subjectAlternativeNames",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "version",
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
      "id": "changeSecretInput",
      "isOpen": false,
      "fields": [
        {
          "name": "newSecret",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "oldSecret",
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
      "id": "composeConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "dockerComposeConfig",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "rancherComposeConfig",
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
      "id": "composeConfigInput",
      "isOpen": false,
      "fields": [
        {
          "name": "serviceIds",
          "type": {
            "kind": "array",
            "items": {
              "kind": "reference",
              "type": "service"
            }
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "composeProject",
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
          "name": "environment",
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
          "name": "externalId",
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
          "update": false,
          "required": true
        },
        {
          "name": "previousEnvironment",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "previousExternalId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "templates",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": true
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
          "name": "healthState",
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
            "activating",
            "active",
            "canceled-upgrade",
            "canceling-rollback",
            "canceling-upgrade",
            "error",
            "erroring",
            "finishing-upgrade",
            "removed",
            "removing",
            "requested",
            "rolling-back",
            "updating-active",
            "upgraded",
            "upgrading"
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
      "id": "composeService",
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
          "name": "environmentId",
          "type": {
            "kind": "reference",
            "type": "environment"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "launchConfig",
          "type": {
            "kind": "embedded",
            "type": "launchConfig"
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
          "update": true,
          "required": true
        },
        {
          "name": "scale",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": true,
          "required": false,
          "default": 1
        },
        {
          "name": "scalePolicy",
          "type": {
            "kind": "embedded",
            "type": "scalePolicy"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "selectorContainer",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "selectorLink",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "vip",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "currentScale",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "fqdn",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
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
            "canceled-rollback",
            "canceled-upgrade",
            "canceling-rollback",
            "canceling-upgrade",
            "deactivating",
            "finishing-upgrade",
            "inactive",
            "registering",
            "removed",
            "removing",
            "requested",
            "restarting",
            "rolling-back",
            "updating-active",
            "updating-inactive",
            "upgraded",
            "upgrading"
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
      "id": "container",
      "isOpen": false,
      "fields": [
        {
          "name": "blkioDeviceOptions",
          "type": {
            "kind": "map",
            "values": {
              "kind": "embedded",
              "type": "blkioDeviceOption"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "build",
          "type": {
            "kind": "embedded",
            "type": "dockerBuild"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "capAdd",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "enum"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "capDrop",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "enum"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "command",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "count",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "cpuSet",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "cpuShares",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumeMounts",
          "type": {
            "kind": "map",
            "values": {
              "kind": "reference",
              "type": "volume"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumes",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumesFrom",
          "type": {
            "kind": "array",
            "items": {
              "kind": "reference",
              "type": "container"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
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
          "name": "devices",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dns",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dnsSearch",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "domainName",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "entryPoint",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "environment",
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
          "name": "expose",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "extraHosts",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "healthCheck",
          "type": {
            "kind": "embedded",
            "type": "instanceHealthCheck"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "hostname",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "imageUuid",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "instanceLinks",
          "type": {
            "kind": "map",
            "values": {
              "kind": "reference",
              "type": "instance"
            }
          },
          "create": true,
          "update": false,
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
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "logConfig",
          "type": {
            "kind": "embedded",
            "type": "logConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "lxcConf",
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
          "name": "memory",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "memorySwap",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "update": true,
          "required": false
        },
        {
          "name": "networkContainerId",
          "type": {
            "kind": "reference",
            "type": "container"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkIds",
          "type": {
            "kind": "array",
            "items": {
              "kind": "reference",
              "type": "network"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkMode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "managed",
          "options": [
            "none",
            "bridge",
            "host",
            "managed",
            "container"
          ]
        },
        {
          "name": "pidMode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "options": [
            "host"
          ]
        },
        {
          "name": "ports",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "privileged",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "publishAllPorts",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "readOnly",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "registryCredentialId",
          "type": {
            "kind": "reference",
            "type": "registryCredential"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "requestedHostId",
          "type": {
            "kind": "reference",
            "type": "host"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "restartPolicy",
          "type": {
            "kind": "embedded",
            "type": "restartPolicy"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "securityOpt",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": true
        },
        {
          "name": "stdinOpen",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "tty",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "user",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "volumeDriver",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "workingDir",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "createIndex",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "deploymentUnitUuid",
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
          "name": "firstRunning",
          "type": {
            "kind": "scalar",
            "name": "date"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "healthy",
            "unhealthy",
            "updating-healthy",
            "updating-unhealthy",
            "initializing"
          ]
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
          "name": "nativeContainer",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "primaryIpAddress",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "startCount",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "systemContainer",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "NetworkAgent",
            "LoadBalancerAgent"
          ]
        },
        {
          "name": "version",
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
      "id": "containerEvent",
      "isOpen": false,
      "fields": [
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
          "name": "dockerInspect",
          "type": {
            "kind": "scalar",
            "name": "json"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "externalFrom",
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
          "name": "externalStatus",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "externalTimestamp",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "reportedHostUuid",
          "type": {
            "kind": "scalar",
            "name": "string"
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
        }
      ]
    },
    {
      "id": "containerExec",
      "isOpen": false,
      "fields": [
        {
          "name": "attachStdin",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": true
        },
        {
          "name": "attachStdout",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": true
        },
        {
          "name": "command",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "tty",
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
    },
    {
      "id": "containerLogs",
      "isOpen": false,
      "fields": [
        {
          "name": "follow",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": true
        },
        {
          "name": "lines",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 100
        }
      ]
    },
    {
      "id": "containerProxy",
      "isOpen": false,
      "fields": [
        {
          "name": "port",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 80
        },
        {
          "name": "scheme",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "http",
          "options": [
            "http",
            "https"
          ]
        }
      ]
    },
    {
      "id": "credential",
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
          "name": "publicValue",
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
          "name": "secretValue",
          "type": {
            "kind": "scalar",
            "name": "password"
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
      "id": "digitaloceanConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "accessToken",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "backups",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "image",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "ubuntu-15-10-x64"
        },
        {
          "name": "ipv6",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "privateNetworking",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "region",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "nyc3"
        },
        {
          "name": "size",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "512mb"
        },
        {
          "name": "sshPort",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "22"
        },
        {
          "name": "sshUser",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "root"
        },
        {
          "name": "userdata",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        }
      ]
    },
    {
      "id": "dnsService",
      "isOpen": false,
      "fields": [
        {
          "name": "assignServiceIpAddress",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
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
          "name": "environmentId",
          "type": {
            "kind": "reference",
            "type": "environment"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "launchConfig",
          "type": {
            "kind": "embedded",
            "type": "launchConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "metadata",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "json"
            }
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
          "name": "retainIp",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "selectorLink",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
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
          "name": "fqdn",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
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
          "name": "upgrade",
          "type": {
            "kind": "embedded",
            "type": "serviceUpgrade"
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
      "id": "dockerBuild",
      "isOpen": false,
      "fields": [
        {
          "name": "context",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dockerfile",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "forcerm",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "nocache",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "remote",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "rm",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "environment",
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
          "name": "dockerCompose",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "environment",
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
          "name": "externalId",
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
          "name": "outputs",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "previousEnvironment",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "previousExternalId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "rancherCompose",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
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
      "id": "environmentUpgrade",
      "isOpen": false,
      "fields": [
        {
          "name": "dockerCompose",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "environment",
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
          "name": "externalId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "rancherCompose",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "externalDnsEvent",
      "isOpen": false,
      "fields": [
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
          "name": "eventType",
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
          "name": "fqdn",
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
          "name": "reportedAccountId",
          "type": {
            "kind": "reference",
            "type": "account"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "serviceName",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "stackName",
          "type": {
            "kind": "scalar",
            "name": "string"
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
      "id": "externalEvent",
      "isOpen": false,
      "fields": [
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
          "name": "eventType",
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
          "name": "reportedAccountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
      "id": "externalHostEvent",
      "isOpen": false,
      "fields": [
        {
          "name": "deleteHost",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "eventType",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
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
          "required": false
        },
        {
          "name": "hostLabel",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "reportedAccountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
      "id": "externalService",
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
          "name": "environmentId",
          "type": {
            "kind": "reference",
            "type": "environment"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "externalIpAddresses",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "healthCheck",
          "type": {
            "kind": "embedded",
            "type": "instanceHealthCheck"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "hostname",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "launchConfig",
          "type": {
            "kind": "embedded",
            "type": "launchConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "metadata",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "json"
            }
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
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
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
          "name": "fqdn",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
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
          "name": "upgrade",
          "type": {
            "kind": "embedded",
            "type": "serviceUpgrade"
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
      "id": "externalServiceEvent",
      "isOpen": false,
      "fields": [
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
          "name": "environment",
          "type": {
            "kind": "scalar",
            "name": "json"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "eventType",
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
          "name": "reportedAccountId",
          "type": {
            "kind": "reference",
            "type": "account"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "service",
          "type": {
            "kind": "scalar",
            "name": "json"
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
      "id": "externalStoragePoolEvent",
      "isOpen": false,
      "fields": [
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
          "name": "eventType",
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
          "name": "hostUuids",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
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
          "name": "reportedAccountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "storagePool",
          "type": {
            "kind": "embedded",
            "type": "storagePool"
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
      "id": "externalVolumeEvent",
      "isOpen": false,
      "fields": [
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
          "name": "eventType",
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
          "name": "reportedAccountId",
          "type": {
            "kind": "reference",
            "type": "account"
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
          "name": "volume",
          "type": {
            "kind": "embedded",
            "type": "volume"
          },
          "create": false,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "fieldDocumentation",
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
        }
      ]
    },
    {
      "id": "haproxyConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "defaults",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "global",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        }
      ]
    },
    {
      "id": "healthcheckInstanceHostMap",
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
          "name": "healthState",
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
      "id": "identity",
      "isOpen": false,
      "fields": [
        {
          "name": "all",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "externalId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "externalIdType",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "login",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "required": false
        },
        {
          "name": "profilePicture",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "profileUrl",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "projectId",
          "type": {
            "kind": "reference",
            "type": "project"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "role",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
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
      "id": "inServiceUpgradeStrategy",
      "isOpen": false,
      "fields": [
        {
          "name": "batchSize",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "intervalMillis",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 2000
        },
        {
          "name": "launchConfig",
          "type": {
            "kind": "embedded",
            "type": "launchConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "secondaryLaunchConfigs",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "secondaryLaunchConfig"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "startFirst",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "previousLaunchConfig",
          "type": {
            "kind": "embedded",
            "type": "launchConfig"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "previousSecondaryLaunchConfigs",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "secondaryLaunchConfig"
            }
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
      "id": "instanceConsole",
      "isOpen": false,
      "fields": [
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
          "name": "password",
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
      "id": "instanceConsoleInput",
      "isOpen": true,
      "fields": []
    },
    {
      "id": "instanceHealthCheck",
      "isOpen": false,
      "fields": [
        {
          "name": "healthyThreshold",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "initializingTimeout",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "interval",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "update": true,
          "required": false
        },
        {
          "name": "port",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "recreateOnQuorumStrategyConfig",
          "type": {
            "kind": "embedded",
            "type": "recreateOnQuorumStrategyConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "reinitializingTimeout",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "requestLine",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "responseTimeout",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "strategy",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "recreate",
          "options": [
            "none",
            "recreate",
            "recreateOnQuorum"
          ]
        },
        {
          "name": "unhealthyThreshold",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "instanceLink",
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
          "name": "targetInstanceId",
          "type": {
            "kind": "reference",
            "type": "instance"
          },
          "create": false,
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
          "name": "linkName",
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
      "id": "instanceStop",
      "isOpen": false,
      "fields": [
        {
          "name": "remove",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "timeout",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "ipAddress",
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
          "name": "address",
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
          "name": "networkId",
          "type": {
            "kind": "reference",
            "type": "network"
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
            "associated",
            "associating",
            "deactivating",
            "disassociating",
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
      "id": "ipAddressAssociateInput",
      "isOpen": false,
      "fields": [
        {
          "name": "ipAddressId",
          "type": {
            "kind": "reference",
            "type": "ipAddress"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "kubernetesService",
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
          "name": "environmentId",
          "type": {
            "kind": "reference",
            "type": "environment"
          },
          "create": true,
          "update": false,
          "required": true
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
          "name": "healthState",
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
          "name": "selectorContainer",
          "type": {
            "kind": "scalar",
            "name": "string"
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
            "canceled-rollback",
            "canceled-upgrade",
            "canceling-rollback",
            "canceling-upgrade",
            "deactivating",
            "finishing-upgrade",
            "inactive",
            "registering",
            "removed",
            "removing",
            "requested",
            "restarting",
            "rolling-back",
            "updating-active",
            "updating-inactive",
            "upgraded",
            "upgrading"
          ]
        },
        {
          "name": "template",
          "type": {
            "kind": "scalar",
            "name": "json"
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
        },
        {
          "name": "vip",
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
          "name": "key",
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
          "name": "value",
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
      "id": "launchConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "blkioDeviceOptions",
          "type": {
            "kind": "map",
            "values": {
              "kind": "embedded",
              "type": "blkioDeviceOption"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "build",
          "type": {
            "kind": "embedded",
            "type": "dockerBuild"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "capAdd",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "enum"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "capDrop",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "enum"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "command",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "count",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "cpuSet",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "cpuShares",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumeMounts",
          "type": {
            "kind": "map",
            "values": {
              "kind": "reference",
              "type": "volume"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumes",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumesFrom",
          "type": {
            "kind": "array",
            "items": {
              "kind": "reference",
              "type": "container"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumesFromLaunchConfigs",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
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
          "name": "devices",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "disks",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "virtualMachineDisk"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dns",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dnsSearch",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "domainName",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "entryPoint",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "environment",
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
          "name": "expose",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "extraHosts",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "healthCheck",
          "type": {
            "kind": "embedded",
            "type": "instanceHealthCheck"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "hostname",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "imageUuid",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "instanceLinks",
          "type": {
            "kind": "map",
            "values": {
              "kind": "reference",
              "type": "instance"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "container",
          "options": [
            "container",
            "virtualMachine"
          ]
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
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "logConfig",
          "type": {
            "kind": "embedded",
            "type": "logConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "lxcConf",
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
          "name": "memory",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "memoryMb",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "memorySwap",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkContainerId",
          "type": {
            "kind": "reference",
            "type": "container"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkIds",
          "type": {
            "kind": "array",
            "items": {
              "kind": "reference",
              "type": "network"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkLaunchConfig",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkMode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "managed",
          "options": [
            "none",
            "bridge",
            "host",
            "managed",
            "container"
          ]
        },
        {
          "name": "pidMode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "options": [
            "host"
          ]
        },
        {
          "name": "ports",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "privileged",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "publishAllPorts",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "readOnly",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "registryCredentialId",
          "type": {
            "kind": "reference",
            "type": "registryCredential"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "requestedHostId",
          "type": {
            "kind": "reference",
            "type": "host"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "requestedIpAddress",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "securityOpt",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": true
        },
        {
          "name": "stdinOpen",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "tty",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "user",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "userdata",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "vcpu",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "volumeDriver",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "workingDir",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "createIndex",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "deploymentUnitUuid",
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
          "name": "firstRunning",
          "type": {
            "kind": "scalar",
            "name": "date"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "healthy",
            "unhealthy",
            "updating-healthy",
            "updating-unhealthy",
            "initializing"
          ]
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
          "name": "nativeContainer",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "primaryIpAddress",
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
          "name": "startCount",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "systemContainer",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "NetworkAgent",
            "LoadBalancerAgent"
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
          "name": "version",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false,
          "default": "0"
        }
      ]
    },
    {
      "id": "loadBalancerAppCookieStickinessPolicy",
      "isOpen": false,
      "fields": [
        {
          "name": "cookie",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": true
        },
        {
          "name": "maxLength",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": true,
          "required": true
        },
        {
          "name": "mode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": true,
          "required": false,
          "options": [
            "path_parameters",
            "query_string"
          ]
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
          "name": "prefix",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "requestLearn",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "timeout",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": true,
          "required": true
        }
      ]
    },
    {
      "id": "loadBalancerConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "haproxyConfig",
          "type": {
            "kind": "embedded",
            "type": "haproxyConfig"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "lbCookieStickinessPolicy",
          "type": {
            "kind": "embedded",
            "type": "loadBalancerCookieStickinessPolicy"
          },
          "create": true,
          "update": true,
          "required": false
        }
      ]
    },
    {
      "id": "loadBalancerCookieStickinessPolicy",
      "isOpen": false,
      "fields": [
        {
          "name": "cookie",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "domain",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "indirect",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "mode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": true,
          "required": false,
          "options": [
            "rewrite",
            "insert",
            "prefix"
          ]
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
          "name": "nocache",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "postonly",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        }
      ]
    },
    {
      "id": "loadBalancerService",
      "isOpen": false,
      "fields": [
        {
          "name": "assignServiceIpAddress",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "certificateIds",
          "type": {
            "kind": "array",
            "items": {
              "kind": "reference",
              "type": "certificate"
            }
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "defaultCertificateId",
          "type": {
            "kind": "reference",
            "type": "certificate"
          },
          "create": true,
          "update": true,
          "required": false
        },
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
          "name": "environmentId",
          "type": {
            "kind": "reference",
            "type": "environment"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "launchConfig",
          "type": {
            "kind": "embedded",
            "type": "launchConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "loadBalancerConfig",
          "type": {
            "kind": "embedded",
            "type": "loadBalancerConfig"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "metadata",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "json"
            }
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
          "name": "retainIp",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "scale",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": true,
          "required": false,
          "default": 1
        },
        {
          "name": "scalePolicy",
          "type": {
            "kind": "embedded",
            "type": "scalePolicy"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "selectorLink",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "vip",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "currentScale",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "fqdn",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
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
          "name": "upgrade",
          "type": {
            "kind": "embedded",
            "type": "serviceUpgrade"
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
      "id": "loadBalancerServiceLink",
      "isOpen": false,
      "fields": [
        {
          "name": "ports",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "serviceId",
          "type": {
            "kind": "reference",
            "type": "service"
          },
          "create": true,
          "update": false,
          "required": true
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
      "id": "logConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "config",
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
          "name": "driver",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "machine",
      "isOpen": false,
      "fields": [
        {
          "name": "amazonec2Config",
          "type": {
            "kind": "embedded",
            "type": "amazonec2Config"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "authCertificateAuthority",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "authKey",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "azureConfig",
          "type": {
            "kind": "embedded",
            "type": "azureConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
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
          "name": "digitaloceanConfig",
          "type": {
            "kind": "embedded",
            "type": "digitaloceanConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dockerVersion",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "engineEnv",
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
          "name": "engineInsecureRegistry",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "engineInstallUrl",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "engineLabel",
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
          "name": "engineOpt",
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
          "name": "engineRegistryMirror",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "engineStorageDriver",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
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
          "name": "packetConfig",
          "type": {
            "kind": "embedded",
            "type": "packetConfig"
          },
          "create": true,
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
      "id": "machineDriver",
      "isOpen": false,
      "fields": [
        {
          "name": "activateOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "builtin",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "checksum",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
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
          "name": "externalId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "uiUrl",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "url",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": true
        },
        {
          "name": "defaultActive",
          "type": {
            "kind": "scalar",
            "name": "boolean"
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
          "name": "name",
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
      "id": "network",
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
      "id": "packetConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "apiKey",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        },
        {
          "name": "billingCycle",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "hourly"
        },
        {
          "name": "facilityCode",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "ewr1"
        },
        {
          "name": "os",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "ubuntu_14_04"
        },
        {
          "name": "plan",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "baremetal_1"
        },
        {
          "name": "projectId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": ""
        }
      ]
    },
    {
      "id": "password",
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
          "name": "publicValue",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "secretValue",
          "type": {
            "kind": "scalar",
            "name": "password"
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
      "id": "port",
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
          "name": "publicPort",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
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
          "name": "bindAddress",
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
          "name": "privateIpAddressId",
          "type": {
            "kind": "reference",
            "type": "ipAddress"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "privatePort",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "protocol",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "publicIpAddressId",
          "type": {
            "kind": "reference",
            "type": "ipAddress"
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
      "id": "project",
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
          "name": "kubernetes",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "members",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "projectMember"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "mesos",
          "type": {
            "kind": "scalar",
            "name": "boolean"
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
          "name": "publicDns",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "servicesPortRange",
          "type": {
            "kind": "embedded",
            "type": "servicesPortRange"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "swarm",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "virtualMachine",
          "type": {
            "kind": "scalar",
            "name": "boolean"
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
      "id": "projectMember",
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
          "name": "externalId",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "externalIdType",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "rancher_id",
          "options": [
            "github_user",
            "github_org",
            "github_team",
            "rancher_id",
            "ldap_user",
            "ldap_group",
            "openldap_user",
            "openldap_group",
            "azuread_user",
            "azuread_group"
          ]
        },
        {
          "name": "role",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "member",
          "options": [
            "member",
            "owner",
            "readonly",
            "restricted"
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
          "name": "name",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "projectId",
          "type": {
            "kind": "reference",
            "type": "project"
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
      "id": "pullTask",
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
          "name": "image",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
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
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "mode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": true,
          "default": "all",
          "options": [
            "all",
            "cached"
          ]
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
          "name": "status",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "string"
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
      "id": "recreateOnQuorumStrategyConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "quorum",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": true
        }
      ]
    },
    {
      "id": "register",
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
          "name": "accessKey",
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
          "name": "secretKey",
          "type": {
            "kind": "scalar",
            "name": "string"
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
      "id": "registrationToken",
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
          "name": "command",
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
          "name": "image",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "registrationUrl",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
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
      "id": "registry",
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
          "name": "serverAddress",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "blockDevicePath",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "driverName",
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
          "name": "volumeAccessMode",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "volumeCapabilities",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
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
      "id": "registryCredential",
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
          "name": "email",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": true
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
          "name": "publicValue",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "registryId",
          "type": {
            "kind": "reference",
            "type": "registry"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "secretValue",
          "type": {
            "kind": "scalar",
            "name": "password"
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
      "id": "restartPolicy",
      "isOpen": false,
      "fields": [
        {
          "name": "maximumRetryCount",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "update": true,
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
      "id": "rollingRestartStrategy",
      "isOpen": false,
      "fields": [
        {
          "name": "batchSize",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "intervalMillis",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 2000
        }
      ]
    },
    {
      "id": "scalePolicy",
      "isOpen": false,
      "fields": [
        {
          "name": "increment",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "max",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "min",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": true,
          "default": 1
        }
      ]
    },
    {
      "id": "secondaryLaunchConfig",
      "isOpen": false,
      "fields": [
        {
          "name": "blkioDeviceOptions",
          "type": {
            "kind": "map",
            "values": {
              "kind": "embedded",
              "type": "blkioDeviceOption"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "build",
          "type": {
            "kind": "embedded",
            "type": "dockerBuild"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "capAdd",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "enum"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "capDrop",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "enum"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "command",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "count",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "cpuSet",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "cpuShares",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumeMounts",
          "type": {
            "kind": "map",
            "values": {
              "kind": "reference",
              "type": "volume"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumes",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumesFrom",
          "type": {
            "kind": "array",
            "items": {
              "kind": "reference",
              "type": "container"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dataVolumesFromLaunchConfigs",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
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
          "name": "devices",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "disks",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "virtualMachineDisk"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dns",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dnsSearch",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "domainName",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "entryPoint",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "environment",
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
          "name": "expose",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "extraHosts",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "healthCheck",
          "type": {
            "kind": "embedded",
            "type": "instanceHealthCheck"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "hostname",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "imageUuid",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "instanceLinks",
          "type": {
            "kind": "map",
            "values": {
              "kind": "reference",
              "type": "instance"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "kind",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "container",
          "options": [
            "container",
            "virtualMachine"
          ]
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
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "logConfig",
          "type": {
            "kind": "embedded",
            "type": "logConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "lxcConf",
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
          "name": "memory",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "memoryMb",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "memorySwap",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "networkContainerId",
          "type": {
            "kind": "reference",
            "type": "container"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkIds",
          "type": {
            "kind": "array",
            "items": {
              "kind": "reference",
              "type": "network"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkLaunchConfig",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkMode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "managed",
          "options": [
            "none",
            "bridge",
            "host",
            "managed",
            "container"
          ]
        },
        {
          "name": "pidMode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "options": [
            "host"
          ]
        },
        {
          "name": "ports",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "privileged",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "publishAllPorts",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "readOnly",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "registryCredentialId",
          "type": {
            "kind": "reference",
            "type": "registryCredential"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "requestedHostId",
          "type": {
            "kind": "reference",
            "type": "host"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "requestedIpAddress",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "securityOpt",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": true
        },
        {
          "name": "stdinOpen",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "tty",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "user",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "userdata",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "vcpu",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "volumeDriver",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "workingDir",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "createIndex",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "deploymentUnitUuid",
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
          "name": "firstRunning",
          "type": {
            "kind": "scalar",
            "name": "date"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "healthy",
            "unhealthy",
            "updating-healthy",
            "updating-unhealthy",
            "initializing"
          ]
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
          "name": "nativeContainer",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "primaryIpAddress",
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
          "name": "startCount",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "systemContainer",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "NetworkAgent",
            "LoadBalancerAgent"
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
          "name": "version",
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
      "id": "service",
      "isOpen": false,
      "fields": [
        {
          "name": "assignServiceIpAddress",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
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
          "name": "environmentId",
          "type": {
            "kind": "reference",
            "type": "environment"
          },
          "create": true,
          "update": false,
          "required": true
        },
        {
          "name": "launchConfig",
          "type": {
            "kind": "embedded",
            "type": "launchConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "metadata",
          "type": {
            "kind": "map",
            "values": {
              "kind": "scalar",
              "name": "json"
            }
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
          "name": "retainIp",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "scale",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": true,
          "required": false,
          "default": 1
        },
        {
          "name": "scalePolicy",
          "type": {
            "kind": "embedded",
            "type": "scalePolicy"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "secondaryLaunchConfigs",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "secondaryLaunchConfig"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "selectorContainer",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "selectorLink",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": true,
          "required": false
        },
        {
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "vip",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "createIndex",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "currentScale",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "fqdn",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
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
          "name": "upgrade",
          "type": {
            "kind": "embedded",
            "type": "serviceUpgrade"
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
      "id": "serviceConsumeMap",
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
          "name": "consumedServiceId",
          "type": {
            "kind": "reference",
            "type": "service"
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
          "name": "name",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "ports",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
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
          "name": "serviceId",
          "type": {
            "kind": "reference",
            "type": "service"
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
            "removed",
            "removing",
            "requested",
            "updating-active"
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
      "id": "serviceEvent",
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
          "name": "externalTimestamp",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthcheckUuid",
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
          "name": "reportedHealth",
          "type": {
            "kind": "scalar",
            "name": "string"
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
      "id": "serviceExposeMap",
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
          "name": "managed",
          "type": {
            "kind": "scalar",
            "name": "boolean"
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
          "name": "serviceId",
          "type": {
            "kind": "reference",
            "type": "service"
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
      "id": "serviceLink",
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
        },
        {
          "name": "serviceId",
          "type": {
            "kind": "reference",
            "type": "service"
          },
          "create": true,
          "update": false,
          "required": true
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
      "id": "serviceProxy",
      "isOpen": false,
      "fields": [
        {
          "name": "port",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 80
        },
        {
          "name": "scheme",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "http",
          "options": [
            "http",
            "https"
          ]
        },
        {
          "name": "service",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": true
        },
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
      "id": "serviceRestart",
      "isOpen": false,
      "fields": [
        {
          "name": "rollingRestartStrategy",
          "type": {
            "kind": "embedded",
            "type": "rollingRestartStrategy"
          },
          "create": true,
          "update": false,
          "required": true
        }
      ]
    },
    {
      "id": "serviceUpgrade",
      "isOpen": false,
      "fields": [
        {
          "name": "inServiceStrategy",
          "type": {
            "kind": "embedded",
            "type": "inServiceUpgradeStrategy"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "toServiceStrategy",
          "type": {
            "kind": "embedded",
            "type": "toServiceUpgradeStrategy"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "serviceUpgradeStrategy",
      "isOpen": false,
      "fields": [
        {
          "name": "batchSize",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "intervalMillis",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 2000
        }
      ]
    },
    {
      "id": "servicesPortRange",
      "isOpen": false,
      "fields": [
        {
          "name": "endPort",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": true,
          "required": true
        },
        {
          "name": "startPort",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": true,
          "required": true
        }
      ]
    },
    {
      "id": "setLabelsInput",
      "isOpen": false,
      "fields": [
        {
          "name": "labels",
          "type": {
            "kind": "scalar",
            "name": "json"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "setLoadBalancerServiceLinksInput",
      "isOpen": false,
      "fields": [
        {
          "name": "serviceLinks",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "loadBalancerServiceLink"
            }
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "setProjectMembersInput",
      "isOpen": false,
      "fields": [
        {
          "name": "members",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "projectMember"
            }
          },
          "create": true,
          "update": false,
          "required": true
        }
      ]
    },
    {
      "id": "setServiceLinksInput",
      "isOpen": false,
      "fields": [
        {
          "name": "serviceLinks",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "serviceLink"
            }
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "setting",
      "isOpen": false,
      "fields": [
        {
          "name": "activeValue",
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
          "name": "name",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "value",
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
      "id": "snapshotBackupInput",
      "isOpen": false,
      "fields": [
        {
          "name": "backupTargetId",
          "type": {
            "kind": "reference",
            "type": "backupTarget"
          },
          "create": true,
          "update": false,
          "required": true
        },
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
    },
    {
      "id": "statsAccess",
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
      "id": "storagePool",
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
          "name": "blockDevicePath",
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
          "name": "driverName",
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
        },
        {
          "name": "volumeAccessMode",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "volumeCapabilities",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": false,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "subscribe",
      "isOpen": false,
      "fields": [
        {
          "name": "eventNames",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "toServiceUpgradeStrategy",
      "isOpen": false,
      "fields": [
        {
          "name": "batchSize",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "finalScale",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "intervalMillis",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 2000
        },
        {
          "name": "toServiceId",
          "type": {
            "kind": "reference",
            "type": "service"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "updateLinks",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "typeDocumentation",
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
          "name": "resourceFields",
          "type": {
            "kind": "map",
            "values": {
              "kind": "embedded",
              "type": "fieldDocumentation"
            }
          },
          "create": false,
          "update": false,
          "required": false
        }
      ]
    },
    {
      "id": "virtualMachine",
      "isOpen": false,
      "fields": [
        {
          "name": "blkioDeviceOptions",
          "type": {
            "kind": "map",
            "values": {
              "kind": "embedded",
              "type": "blkioDeviceOption"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "command",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "count",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "cpuSet",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "cpuShares",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
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
          "name": "disks",
          "type": {
            "kind": "array",
            "items": {
              "kind": "embedded",
              "type": "virtualMachineDisk"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dns",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "dnsSearch",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "domainName",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "expose",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "extraHosts",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "healthCheck",
          "type": {
            "kind": "embedded",
            "type": "instanceHealthCheck"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "hostname",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "imageUuid",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "instanceLinks",
          "type": {
            "kind": "map",
            "values": {
              "kind": "reference",
              "type": "instance"
            }
          },
          "create": true,
          "update": false,
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
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "logConfig",
          "type": {
            "kind": "embedded",
            "type": "logConfig"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "memory",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "memoryMb",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 512
        },
        {
          "name": "memorySwap",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "update": true,
          "required": false
        },
        {
          "name": "networkIds",
          "type": {
            "kind": "array",
            "items": {
              "kind": "reference",
              "type": "network"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "networkMode",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "managed",
          "options": [
            "none",
            "bridge",
            "host",
            "managed",
            "container"
          ]
        },
        {
          "name": "ports",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "registryCredentialId",
          "type": {
            "kind": "reference",
            "type": "registryCredential"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "requestedHostId",
          "type": {
            "kind": "reference",
            "type": "host"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "restartPolicy",
          "type": {
            "kind": "embedded",
            "type": "restartPolicy"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "securityOpt",
          "type": {
            "kind": "array",
            "items": {
              "kind": "scalar",
              "name": "string"
            }
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "startOnCreate",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": true
        },
        {
          "name": "userdata",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "vcpu",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": 1
        },
        {
          "name": "volumeDriver",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "name": "createIndex",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "deploymentUnitUuid",
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
          "name": "firstRunning",
          "type": {
            "kind": "scalar",
            "name": "date"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "healthState",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "healthy",
            "unhealthy",
            "updating-healthy",
            "updating-unhealthy",
            "initializing"
          ]
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
          "name": "nativeContainer",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": false,
          "update": false,
          "required": false
        },
        {
          "name": "primaryIpAddress",
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
          "name": "startCount",
          "type": {
            "kind": "scalar",
            "name": "int"
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
          "name": "systemContainer",
          "type": {
            "kind": "scalar",
            "name": "enum"
          },
          "create": false,
          "update": false,
          "required": false,
          "options": [
            "NetworkAgent",
            "LoadBalancerAgent"
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
          "name": "version",
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
      "id": "virtualMachineDisk",
      "isOpen": false,
      "fields": [
        {
          "name": "driver",
          "type": {
            "kind": "scalar",
            "name": "string"
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
          "required": false
        },
        {
          "name": "opts",
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
          "name": "readIops",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "root",
          "type": {
            "kind": "scalar",
            "name": "boolean"
          },
          "create": true,
          "update": false,
          "required": false
        },
        {
          "name": "size",
          "type": {
            "kind": "scalar",
            "name": "string"
          },
          "create": true,
          "update": false,
          "required": false,
          "default": "40g"
        },
        {
          "name": "writeIops",
          "type": {
            "kind": "scalar",
            "name": "int"
          },
          "create": true,
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
      ],
      "links": [
        {
          "name": "apiKeys",
          "type": "apiKey",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "auditLogs",
          "type": "auditLog",
          "isMany": true,
          "field": "authenticatedAsAccountId"
        },
        {
          "name": "certificates",
          "type": "certificate",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "containers",
          "type": "container",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "dnsServices",
          "type": "dnsService",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "environments",
          "type": "environment",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "externalServices",
          "type": "externalService",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "hosts",
          "type": "host",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "loadBalancerServices",
          "type": "loadBalancerService",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "machines",
          "type": "machine",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "machineDrivers",
          "type": "machineDriver",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "networks",
          "type": "network",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "projects",
          "type": "project",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "pullTasks",
          "type": "pullTask",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "registrationTokens",
          "type": "registrationToken",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "registries",
          "type": "registry",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "registryCredentials",
          "type": "registryCredential",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "services",
          "type": "service",
          "isMany": true,
          "field": "accountId"
        },
        {
          "name": "volumes",
          "type": "volume",
          "isMany": true,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "addOutputsInput",
      "plural": "addOutputsInputs",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "amazonec2Config",
      "plural": "amazonec2Configs",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "apiKey",
      "plural": "apiKeys",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "credential"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "credential"
        }
      ],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "auditLog",
      "plural": "auditLogs",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": [
        {
          "name": "authenticatedAsAccount",
          "type": "account",
          "isMany": false,
          "field": "authenticatedAsAccountId"
        },
        {
          "name": "authenticatedAsIdentity",
          "type": "identity",
          "isMany": false,
          "field": "authenticatedAsIdentityId"
        },
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "azureConfig",
      "plural": "azureConfigs",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "certificate",
      "plural": "certificates",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        },
        {
          "name": "loadBalancerServices",
          "type": "loadBalancerService",
          "isMany": true,
          "field": "defaultCertificateId"
        }
      ]
    },
    {
      "type": "container",
      "plural": "containers",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "console",
          "method": "console",
          "input": "instanceConsoleInput",
          "output": "instanceConsole"
        },
        {
          "name": "execute",
          "method": "execute",
          "input": "containerExec",
          "output": "hostAccess"
        },
        {
          "name": "logs",
          "method": "logs",
          "input": "containerLogs",
          "output": "hostAccess"
        },
        {
          "name": "proxy",
          "method": "proxy",
          "input": "containerProxy",
          "output": "hostAccess"
        },
        {
          "name": "restart",
          "method": "restart",
          "input": null,
          "output": "instance"
        },
        {
          "name": "start",
          "method": "start",
          "input": null,
          "output": "instance"
        },
        {
          "name": "stop",
          "method": "stop",
          "input": "instanceStop",
          "output": "instance"
        }
      ],
      "links": [
        {
          "name": "networkContainer",
          "type": "container",
          "isMany": false,
          "field": "networkContainerId"
        },
        {
          "name": "registryCredential",
          "type": "registryCredential",
          "isMany": false,
          "field": "registryCredentialId"
        },
        {
          "name": "requestedHost",
          "type": "host",
          "isMany": false,
          "field": "requestedHostId"
        },
        {
          "name": "host",
          "type": "host",
          "isMany": false,
          "field": "hostId"
        },
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        },
        {
          "name": "containers",
          "type": "container",
          "isMany": true,
          "field": "networkContainerId"
        }
      ]
    },
    {
      "type": "containerExec",
      "plural": "containerExecs",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "digitaloceanConfig",
      "plural": "digitaloceanConfigs",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "dnsService",
      "plural": "dnsServices",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "service"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "service"
        },
        {
          "name": "removeservicelink",
          "method": "removeservicelink",
          "input": "addRemoveServiceLinkInput",
          "output": "service"
        },
        {
          "name": "rollback",
          "method": "rollback",
          "input": null,
          "output": "service"
        },
        {
          "name": "setservicelinks",
          "method": "setServiceLinks",
          "input": "setServiceLinksInput",
          "output": "service"
        },
        {
          "name": "upgrade",
          "method": "upgrade",
          "input": "serviceUpgrade",
          "output": "service"
        }
      ],
      "links": [
        {
          "name": "environment",
          "type": "environment",
          "isMany": false,
          "field": "environmentId"
        },
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "dockerBuild",
      "plural": "dockerBuilds",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "environment",
      "plural": "environments",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "activateservices",
          "method": "activateservices",
          "input": null,
          "output": "environment"
        },
        {
          "name": "cancelrollback",
          "method": "cancelrollback",
          "input": null,
          "output": "environment"
        },
        {
          "name": "cancelupgrade",
          "method": "cancelupgrade",
          "input": null,
          "output": "environment"
        },
        {
          "name": "deactivateservices",
          "method": "deactivateservices",
          "input": null,
          "output": "environment"
        },
        {
          "name": "exportconfig",
          "method": "exportconfig",
          "input": "composeConfigInput",
          "output": "composeConfig"
        },
        {
          "name": "finishupgrade",
          "method": "finishupgrade",
          "input": null,
          "output": "environment"
        },
        {
          "name": "rollback",
          "method": "rollback",
          "input": null,
          "output": "environment"
        }
      ],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        },
        {
          "name": "dnsServices",
          "type": "dnsService",
          "isMany": true,
          "field": "environmentId"
        },
        {
          "name": "externalServices",
          "type": "externalService",
          "isMany": true,
          "field": "environmentId"
        },
        {
          "name": "loadBalancerServices",
          "type": "loadBalancerService",
          "isMany": true,
          "field": "environmentId"
        },
        {
          "name": "services",
          "type": "service",
          "isMany": true,
          "field": "environmentId"
        }
      ]
    },
    {
      "type": "environmentUpgrade",
      "plural": "environmentUpgrades",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "externalService",
      "plural": "externalServices",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "service"
        },
        {
          "name": "cancelrollback",
          "method": "cancelrollback",
          "input": null,
          "output": "service"
        },
        {
          "name": "cancelupgrade",
          "method": "cancelupgrade",
          "input": null,
          "output": "service"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "service"
        },
        {
          "name": "finishupgrade",
          "method": "finishupgrade",
          "input": null,
          "output": "service"
        },
        {
          "name": "rollback",
          "method": "rollback",
          "input": null,
          "output": "service"
        },
        {
          "name": "upgrade",
          "method": "upgrade",
          "input": "serviceUpgrade",
          "output": "service"
        }
      ],
      "links": [
        {
          "name": "environment",
          "type": "environment",
          "isMany": false,
          "field": "environmentId"
        },
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
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
      ],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        },
        {
          "name": "containers",
          "type": "container",
          "isMany": true,
          "field": "requestedHostId"
        }
      ]
    },
    {
      "type": "hostAccess",
      "plural": "hostAccesses",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "identity",
      "plural": "identities",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": [
        {
          "name": "project",
          "type": "project",
          "isMany": false,
          "field": "projectId"
        },
        {
          "name": "auditLogs",
          "type": "auditLog",
          "isMany": true,
          "field": "authenticatedAsIdentityId"
        }
      ]
    },
    {
      "type": "loadBalancerConfig",
      "plural": "loadBalancerConfigs",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "loadBalancerService",
      "plural": "loadBalancerServices",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "service"
        },
        {
          "name": "addservicelink",
          "method": "addservicelink",
          "input": "addRemoveLoadBalancerServiceLinkInput",
          "output": "service"
        },
        {
          "name": "cancelrollback",
          "method": "cancelrollback",
          "input": null,
          "output": "service"
        },
        {
          "name": "cancelupgrade",
          "method": "cancelupgrade",
          "input": null,
          "output": "service"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "service"
        },
        {
          "name": "finishupgrade",
          "method": "finishupgrade",
          "input": null,
          "output": "service"
        },
        {
          "name": "removeservicelink",
          "method": "removeservicelink",
          "input": "addRemoveLoadBalancerServiceLinkInput",
          "output": "service"
        },
        {
          "name": "rollback",
          "method": "rollback",
          "input": null,
          "output": "service"
        },
        {
          "name": "setservicelinks",
          "method": "setServiceLinks",
          "input": "setLoadBalancerServiceLinksInput",
          "output": "service"
        },
        {
          "name": "upgrade",
          "method": "upgrade",
          "input": "serviceUpgrade",
          "output": "service"
        }
      ],
      "links": [
        {
          "name": "defaultCertificate",
          "type": "certificate",
          "isMany": false,
          "field": "defaultCertificateId"
        },
        {
          "name": "environment",
          "type": "environment",
          "isMany": false,
          "field": "environmentId"
        },
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "machine",
      "plural": "machines",
      "operations": [
        "list",
        "create",
        "get",
        "delete"
      ],
      "actions": [],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "machineDriver",
      "plural": "machineDrivers",
      "operations": [
        "list",
        "get"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "machineDriver"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "machineDriver"
        },
        {
          "name": "reactivate",
          "method": "reactivate",
          "input": null,
          "output": "machineDriver"
        }
      ],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "network",
      "plural": "networks",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "packetConfig",
      "plural": "packetConfigs",
      "operations": [
        "list",
        "create",
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
        },
        {
          "name": "setmembers",
          "method": "setmembers",
          "input": "setProjectMembersInput",
          "output": "setProjectMembersInput"
        }
      ],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        },
        {
          "name": "identities",
          "type": "identity",
          "isMany": true,
          "field": "projectId"
        },
        {
          "name": "projectMembers",
          "type": "projectMember",
          "isMany": true,
          "field": "projectId"
        }
      ]
    },
    {
      "type": "projectMember",
      "plural": "projectMembers",
      "operations": [
        "list",
        "get"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "projectMember"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "projectMember"
        }
      ],
      "links": [
        {
          "name": "project",
          "type": "project",
          "isMany": false,
          "field": "projectId"
        }
      ]
    },
    {
      "type": "pullTask",
      "plural": "pullTasks",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "registrationToken",
      "plural": "registrationTokens",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "registry",
      "plural": "registries",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "storagePool"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "storagePool"
        }
      ],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        },
        {
          "name": "registryCredentials",
          "type": "registryCredential",
          "isMany": true,
          "field": "registryId"
        }
      ]
    },
    {
      "type": "registryCredential",
      "plural": "registryCredentials",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "credential"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "credential"
        }
      ],
      "links": [
        {
          "name": "registry",
          "type": "registry",
          "isMany": false,
          "field": "registryId"
        },
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        },
        {
          "name": "containers",
          "type": "container",
          "isMany": true,
          "field": "registryCredentialId"
        }
      ]
    },
    {
      "type": "scalePolicy",
      "plural": "scalePolicies",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "service",
      "plural": "services",
      "operations": [
        "list",
        "create",
        "get",
        "update",
        "delete"
      ],
      "actions": [
        {
          "name": "activate",
          "method": "activate",
          "input": null,
          "output": "service"
        },
        {
          "name": "addservicelink",
          "method": "addservicelink",
          "input": "addRemoveServiceLinkInput",
          "output": "service"
        },
        {
          "name": "cancelrollback",
          "method": "cancelrollback",
          "input": null,
          "output": "service"
        },
        {
          "name": "cancelupgrade",
          "method": "cancelupgrade",
          "input": null,
          "output": "service"
        },
        {
          "name": "deactivate",
          "method": "deactivate",
          "input": null,
          "output": "service"
        },
        {
          "name": "finishupgrade",
          "method": "finishupgrade",
          "input": null,
          "output": "service"
        },
        {
          "name": "removeservicelink",
          "method": "removeservicelink",
          "input": "addRemoveServiceLinkInput",
          "output": "service"
        },
        {
          "name": "restart",
          "method": "restart",
          "input": "serviceRestart",
          "output": "service"
        },
        {
          "name": "rollback",
          "method": "rollback",
          "input": null,
          "output": "service"
        },
        {
          "name": "setservicelinks",
          "method": "setServiceLinks",
          "input": "setServiceLinksInput",
          "output": "service"
        },
        {
          "name": "upgrade",
          "method": "upgrade",
          "input": "serviceUpgrade",
          "output": "service"
        }
      ],
      "links": [
        {
          "name": "environment",
          "type": "environment",
          "isMany": false,
          "field": "environmentId"
        },
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    },
    {
      "type": "setting",
      "plural": "settings",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "snapshotBackupInput",
      "plural": "snapshotBackupInputs",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "statsAccess",
      "plural": "statsAccesses",
      "operations": [
        "list",
        "get"
      ],
      "actions": [],
      "links": []
    },
    {
      "type": "subscribe",
      "plural": "subscribe",
      "operations": [
        "list",
        "create",
        "get"
      ],
      "actions": [],
      "links": []
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
      ],
      "links": [
        {
          "name": "account",
          "type": "account",
          "isMany": false,
          "field": "accountId"
        }
      ]
    }
  ]
};
