import { join } from "node:path";

import { server } from "@rancher-v1/server";
import { createMemoryHandlers } from "@rancher-v1/server/memory";
import { fastify } from "fastify";
import { beforeAll, expect, it } from "vitest";

import { readSchemas } from "../../generator/dialects/schemas/read-schemas.js";
import type { Api } from "../../generator/core/api.js";
import { root } from "../helpers/command-line.js";
import { readOnce } from "../helpers/read-once.js";
import { compareServer } from "./compare.js";

interface FieldSchema {
  type: unknown;
  create?: unknown;
  update?: unknown;
  required?: unknown;
  default?: unknown;
  options?: unknown;
}
interface Schema {
  id: unknown;
  type: string;
  links: Record<string, unknown>;
  pluralName?: unknown;
  resourceFields: Record<string, FieldSchema>;
  resourceMethods: unknown;
  collectionMethods: unknown;
  resourceActions: Record<string, { input?: unknown; output?: unknown }>;
}

let docs: Api;
let text: string;

beforeAll(async () => {
  ({ api: docs } = await readOnce(join(root, "docs/api/v1.1")));
  const app = fastify();
  await app.register(server, { handlers: createMemoryHandlers() });
  text = (await app.inject({ url: "/v1/schemas", headers: { host: "rancher.test" } })).body;
  await app.close();
});

/** Changes the schemas, and returns the findings. */
function find(change: (by: (id: string) => Schema, all: Schema[]) => void): readonly string[] {
  const list = JSON.parse(text) as { data: Schema[] };
  const by = (id: string): Schema => {
    const schema = list.data.find((one) => one.id === id);
    if (schema === undefined) throw new Error(`no schema ${id}`);
    return schema;
  };
  change(by, list.data);
  const reading = readSchemas([{ file: "schemas", text: JSON.stringify(list) }]);
  if (typeof reading === "string") throw new Error(reading);
  return compareServer(reading.api, docs, reading.faults).map(({ of, id, to }) => {
    return `${of.id} ${id}${to === undefined ? "" : ` -> ${to}`}`;
  });
}

const fieldOf = (schema: Schema, name: string): FieldSchema => {
  const field = schema.resourceFields[name];
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
};
const without = (list: unknown, item: string): unknown =>
  (list as readonly string[]).filter((one) => one !== item);
const withItem = (list: unknown, item: string): unknown => [...(list as readonly string[]), item];
const drop = (object: object, key: string): void => {
  expect(Object.keys(object)).toContain(key);
  Reflect.deleteProperty(object, key);
};
const plain = { type: "string", create: false, update: false, required: false, default: null };

type Change = Parameters<typeof find>[0];

/** Single changes of the schemas, each with all findings that are expected. */
const changes: Readonly<Record<string, readonly [change: Change, ...found: readonly string[]]>> = {
  "a resource is gone": [
    (by, all) => all.splice(all.indexOf(by("volume")), 1),
    "live-resource-missing volume",
  ],
  "a type is gone": [
    (by, all) => all.splice(all.indexOf(by("blkioDeviceOption")), 1),
    "live-type-missing blkioDeviceOption",
  ],
  "a type is new": [
    (by, all) => all.push({ ...by("blkioDeviceOption"), id: "extra" }),
    "live-type-unknown extra",
  ],
  "a resource is new": [
    (by, all) => all.push({ ...by("volume"), id: "extra" }),
    "live-resource-unknown extra",
  ],
  "a type has another id": [
    (by) => (by("volume").id = "disk"),
    "live-resource-unknown disk",
    "live-resource-missing volume",
  ],
  "a field is gone": [
    (by) => {
      drop(by("volume").resourceFields, "uri");
    },
    "live-field-missing volume.uri",
  ],
  "a required field is gone": [
    (by) => {
      drop(by("volume").resourceFields, "driver");
    },
    "live-required-field-missing volume.driver",
  ],
  "a common field is gone": [
    (by) => {
      drop(by("volume").resourceFields, "uuid");
    },
    "live-common-field-missing volume.uuid",
  ],
  "a field is new": [
    (by) => (by("volume").resourceFields["sizeGb"] = plain),
    "live-field-unknown volume.sizeGb",
  ],
  "a required field is new": [
    (by) => (by("volume").resourceFields["sizeGb"] = { ...plain, create: true, required: true }),
    "live-required-field-unknown volume.sizeGb",
  ],
  "a field has another name": [
    (by) => {
      const { resourceFields } = by("volume");
      resourceFields["externalIds"] = fieldOf(by("volume"), "externalId");
      drop(resourceFields, "externalId");
    },
    "live-field-renamed volume.externalId -> volume.externalIds",
  ],
  "a common field is of another type": [
    (by) => (fieldOf(by("volume"), "created").type = "string"),
    "live-field-type volume.created",
  ],
  "text is a number": [
    (by) => (fieldOf(by("volume"), "uri").type = "int"),
    "live-field-type volume.uri",
  ],
  "text is a date": [
    (by) => (fieldOf(by("volume"), "uri").type = "date"),
    "live-field-type volume.uri",
  ],
  "a boolean is text": [
    (by) => (fieldOf(by("volume"), "isHostPath").type = "string"),
    "live-field-type volume.isHostPath",
  ],
  "an id is a float": [
    (by) => (fieldOf(by("volume"), "id").type = "float"),
    "live-field-type volume.id",
  ],
  "a password is text": [
    (by) => (fieldOf(by("apiKey"), "secretValue").type = "string"),
    "live-field-type apiKey.secretValue",
  ],
  "one value is a list": [
    (by) => (fieldOf(by("volume"), "uri").type = "array[string]"),
    "live-field-type volume.uri",
  ],
  "a map holds numbers": [
    (by) => (fieldOf(by("volume"), "driverOpts").type = "map[int]"),
    "live-field-type volume.driverOpts",
  ],
  "a map is a list": [
    (by) => (fieldOf(by("volume"), "driverOpts").type = "array[string]"),
    "live-field-type volume.driverOpts",
  ],
  "a reference is to another type": [
    (by) => (fieldOf(by("volume"), "imageId").type = "reference[host]"),
    "live-reference-target volume.imageId",
  ],
  "a reference is to any type": [
    (by) => (fieldOf(by("volume"), "imageId").type = "reference"),
    "live-reference-target volume.imageId",
  ],
  "a reference is a value": [
    (by) => (fieldOf(by("volume"), "imageId").type = "image"),
    "live-reference-is-embedded volume.imageId",
  ],
  "a value is a reference": [
    (by) => (fieldOf(by("service"), "launchConfig").type = "reference[launchConfig]"),
    "live-embedded-is-reference service.launchConfig",
  ],
  "a value is of another type": [
    (by) => (fieldOf(by("service"), "launchConfig").type = "volume"),
    "live-field-type service.launchConfig",
  ],
  "an enum is any text": [
    (by) => (fieldOf(by("registrationToken"), "state").type = "string"),
    "live-enum-is-string registrationToken.state",
  ],
  "text is an enum": [
    (by) => (fieldOf(by("volume"), "uri").type = "enum"),
    "live-string-is-enum volume.uri",
  ],
  "a field cannot be set on create": [
    (by) => (fieldOf(by("volume"), "driverOpts").create = false),
    "live-create-refused volume.driverOpts",
  ],
  "a field may be set on create": [
    (by) => (fieldOf(by("volume"), "uri").create = true),
    "live-create-undocumented volume.uri",
  ],
  "a flag that is left out is false": [
    (by) => {
      drop(fieldOf(by("volume"), "driverOpts"), "create");
    },
    "live-create-refused volume.driverOpts",
  ],
  "a read-only field is required": [
    (by) => Object.assign(fieldOf(by("volume"), "uri"), { create: true, required: true }),
    "live-create-required volume.uri",
  ],
  "a required field cannot be set": [
    (by) => (fieldOf(by("volume"), "driver").create = false),
    "live-create-not-required volume.driver",
  ],
  "an optional field is required": [
    (by) => (fieldOf(by("volume"), "driverOpts").required = true),
    "live-field-required volume.driverOpts",
  ],
  "a required field is optional": [
    (by) => (fieldOf(by("volume"), "driver").required = false),
    "live-field-optional volume.driver",
  ],
  "a field of an input is required": [
    (by) => (fieldOf(by("volumeSnapshotInput"), "name").required = true),
    "live-field-required volumeSnapshotInput.name",
  ],
  "a field of an input is optional": [
    (by) => (fieldOf(by("restoreFromBackupInput"), "backupId").required = false),
    "live-field-optional restoreFromBackupInput.backupId",
  ],
  "a field cannot be changed": [
    (by) => (fieldOf(by("volume"), "description").update = false),
    "live-update-refused volume.description",
  ],
  "a field may be changed": [
    (by) => (fieldOf(by("volume"), "name").update = true),
    "live-update-undocumented volume.name",
  ],
  "a default differs": [
    (by) => (fieldOf(by("amazonec2Config"), "region").default = "eu-west-1"),
    "live-default-differs amazonec2Config.region",
  ],
  "a default is gone": [
    (by) => (fieldOf(by("amazonec2Config"), "region").default = null),
    "live-default-missing amazonec2Config.region",
  ],
  "a default is new": [
    (by) => (fieldOf(by("volume"), "description").default = "none"),
    "live-default-undocumented volume.description",
  ],
  "an option is gone": [
    (by) => {
      const field = fieldOf(by("volume"), "transitioning");
      field.options = without(field.options, "error");
    },
    "live-option-missing volume.transitioning=error",
  ],
  "an option is new": [
    (by) => {
      const field = fieldOf(by("volume"), "transitioning");
      field.options = withItem(field.options, "maybe");
    },
    "live-option-unknown volume.transitioning=maybe",
  ],
  "an option has another name": [
    (by) => (fieldOf(by("volume"), "transitioning").options = ["yes", "no", "failed"]),
    "live-option-missing volume.transitioning=error",
    "live-option-unknown volume.transitioning=failed",
  ],
  "options are gone": [
    (by) => (fieldOf(by("volume"), "transitioning").options = null),
    "live-options-missing volume.transitioning",
  ],
  "options are new": [
    (by) => (fieldOf(by("volume"), "state").options = ["active"]),
    "live-options-undocumented volume.state",
  ],
  "nothing can be listed": [
    (by) => (by("volume").collectionMethods = without(by("volume").collectionMethods, "GET")),
    "live-resource-unlisted volume",
  ],
  "there is no link to the collection": [
    (by) => {
      drop(by("volume").links, "collection");
    },
    "live-resource-unlisted volume",
  ],
  "a type can be listed": [
    (by) => {
      const schema = by("blkioDeviceOption");
      schema.links["collection"] = "http://rancher.test/v1/healthcheckstates";
      schema.collectionMethods = ["GET"];
    },
    "live-type-listed blkioDeviceOption",
  ],
  "a resource cannot be read": [
    (by) => (by("volume").resourceMethods = without(by("volume").resourceMethods, "GET")),
    "live-operation-missing volume.Get",
  ],
  "a resource cannot be created": [
    (by) => (by("volume").collectionMethods = ["GET"]),
    "live-operation-missing volume.Create",
  ],
  "a resource cannot be deleted": [
    (by) => (by("volume").resourceMethods = without(by("volume").resourceMethods, "DELETE")),
    "live-operation-missing volume.Delete",
  ],
  "a resource can be changed": [
    (by) => (by("auditLog").resourceMethods = withItem(by("auditLog").resourceMethods, "PUT")),
    "live-operation-unknown auditLog.Update",
  ],
  "a collection is elsewhere": [
    (by) => (by("volume").links["collection"] = "http://rancher.test/v1/disks"),
    "live-path volume",
  ],
  "a collection is below another base path": [
    (by) => (by("volume").links["collection"] = "http://rancher.test/v2/volumes"),
    "live-path volume",
  ],
  "all collections are below another base path": [
    (_, all) => {
      for (const { links } of all) {
        const { collection } = links;
        if (typeof collection === "string") links["collection"] = collection.replace("v1", "v3");
      }
    },
    "live-base-path /v1",
  ],
  "an action is gone": [
    (by) => {
      drop(by("volume").resourceActions, "snapshot");
    },
    "live-action-missing volume.snapshot",
  ],
  "an action is new": [
    (by) => (by("volume").resourceActions["shred"] = { output: "volume" }),
    "live-action-unknown volume.shred",
  ],
  "an action has another name": [
    (by) => {
      const { resourceActions } = by("volume");
      resourceActions["snapshots"] = resourceActions["snapshot"] ?? {};
      drop(resourceActions, "snapshot");
    },
    "live-action-renamed volume.snapshot -> volume.snapshots",
  ],
  "an action takes another type": [
    (by) => (by("volume").resourceActions["snapshot"] = { input: "volume", output: "snapshot" }),
    "live-input-differs volume.snapshot",
  ],
  "an action takes nothing": [
    (by) => (by("volume").resourceActions["snapshot"] = { output: "snapshot" }),
    "live-input-missing volume.snapshot",
  ],
  "an action takes something": [
    (by) =>
      (by("host").resourceActions["activate"] = { input: "volumeSnapshotInput", output: "host" }),
    "live-input-unknown host.activate",
  ],
  "an action answers another type": [
    (by) => (by("host").resourceActions["activate"] = { output: "volume" }),
    "live-output-differs host.activate",
  ],
  "an action answers nothing": [
    (by) => (by("host").resourceActions["activate"] = {}),
    "live-output-missing host.activate",
  ],
  "a type is no text": [
    (by) => (fieldOf(by("volume"), "uri").type = 42),
    "live-unreadable-schema volume.uri.type",
  ],
  "a type cannot be read": [
    (by) => (fieldOf(by("volume"), "uri").type = "array[[]"),
    "live-unreadable-schema volume.uri.type",
  ],
  "a flag is text": [
    (by) => (fieldOf(by("volume"), "uri").create = "false"),
    "live-unreadable-schema volume.uri.create",
  ],
  "options are no texts": [
    (by) => (fieldOf(by("volume"), "transitioning").options = [1, 2]),
    "live-unreadable-schema volume.transitioning.options",
  ],
  "there are no fields": [
    (by) => {
      drop(by("volume"), "resourceFields");
    },
    "live-unreadable-schema volume",
  ],
  "an input is no text": [
    (by) => (by("volume").resourceActions["snapshot"] = { input: 1, output: "snapshot" }),
    "live-unreadable-schema volume.snapshot.input",
  ],
  "a type is there twice": [(by, all) => all.push(by("volume")), "live-unreadable-schema volume"],
  "a type has no id": [
    (by, all) => all.push({ ...by("volume"), id: null }),
    "live-unreadable-schema a schema",
  ],
};

it("finds nothing in the schemas of a server that was made from the docs", () => {
  expect(find(() => undefined)).toEqual([]);
  expect(Object.keys(changes).length).toBeGreaterThanOrEqual(40);
});

it.each(Object.keys(changes))("finds that %s, and nothing else", (name) => {
  const [change, ...found] = changes[name] ?? [() => undefined];
  expect(find(change)).toEqual(found);
});

it.each([
  [
    "what servers add of their own",
    (by: (id: string) => Schema, all: Schema[]): void => {
      all.push({ ...by("blkioDeviceOption"), id: "schema" }, { ...by("volume"), id: "apiVersion" });
      by("volume").resourceFields["links"] = { type: "map[string]" };
      by("project").resourceFields["accountId"] = { ...plain, type: "reference[account]" };
    },
  ],
  [
    "another way to write the same",
    (by: (id: string) => Schema, all: Schema[]): void => {
      fieldOf(by("volume"), "id").type = "int";
      for (const schema of all) {
        const { collection } = schema.links;
        if (typeof collection !== "string") continue;
        schema.links["collection"] = collection
          .toLowerCase()
          .replace("/v1/", "/proxy/v1/projects/1a5/");
      }
      fieldOf(by("volume"), "transitioning").options = ["error", "no", "yes"];
      by("volume").resourceMethods = ["delete", "get", "HEAD"];
      by("host").resourceActions["activate"] = { input: "", output: "host" };
      for (const field of Object.values(by("volume").resourceFields)) {
        for (const key of ["create", "update", "required"] as const) {
          if (field[key] === false) drop(field, key);
        }
        field.options ??= [];
        if (field.default === null) drop(field, "default");
      }
    },
  ],
])("does not take %s for a difference", (_, change) => {
  expect(find(change)).toEqual([]);
});
