import type { RuleId } from "../../generator/drift/rules.js";

/** Facts, a line each, with a space for the tab. */
export type Lines = readonly string[];

/** Two states of an API that differ in what a rule is about, and two that are next to it. */
export interface Fixture {
  readonly base: Lines;
  readonly head: Lines;
  readonly near: {
    readonly base: Lines;
    readonly head: Lines;
    /** What is found instead. */
    readonly finds: readonly RuleId[];
  };
}

const join = (...parts: readonly Lines[]): Lines => parts.flat();

/** A field of `volume` that a client may set, and read. */
const both = (name: string, type: string): Lines => [
  `field:volume.${name} ${type}`,
  `create:volume.${name} optional`,
  `update:volume.${name} yes`,
  `required:volume.${name} false`,
];
const needed = (name: string, type: string): Lines => [
  `field:volume.${name} ${type}`,
  `create:volume.${name} yes`,
  `update:volume.${name} yes`,
  `required:volume.${name} true`,
];
/** A field of `volume` that only servers set. */
const shown = (name: string, type: string): Lines => [
  `field:volume.${name} ${type}`,
  `create:volume.${name} -`,
  `update:volume.${name} -`,
];
/** A field of `volume` that may be set on create only. */
const settable = (name: string, create: string, update = "-"): Lines => [
  `field:volume.${name} string`,
  `create:volume.${name} ${create}`,
  `update:volume.${name} ${update}`,
  ...(create === "-" ? [] : [`required:volume.${name} ${String(create === "yes")}`]),
];
/** A field of `growInput`, which is only sent. */
const sent = (name: string, type: string, required = "false"): Lines => [
  `field:growInput.${name} ${type}`,
  `required:growInput.${name} ${required}`,
];
const type = (id: string, ...fields: readonly string[]): Lines => [
  `type:${id} yes`,
  `page:${id} type`,
  ...fields.map((field) => `field:${id}.${field}`),
];
const resource = (id: string, path = `/v1/${id}s`): Lines => [
  `type:${id} yes`,
  `page:${id} resource`,
  `field:${id}.id int`,
  `op:${id}.List GET ${path}`,
  `op:${id}.Get GET ${path}/\${ID}`,
];
const op = (name: string, route: string): Lines => [`op:volume.${name} ${route}`];
const action = (
  name: string,
  { on = "volume", input = "none", output = "volume", path = `/v1/${on}s/\${ID}` } = {},
): Lines => [
  `action:${on}.${name} POST ${path}?action=${name}`,
  `input:${on}.${name} ${input}`,
  `output:${on}.${name} ${output}`,
];

/** What every state has besides: a resource, an input that is only sent, a type that is only answered. */
export const world: Lines = join(
  resource("volume"),
  ["op:volume.Create POST /v1/volumes"],
  needed("name", "string"),
  action("grow", { input: "growInput" }),
  type("growInput", "gigabytes int"),
  shown("usage", "usage"),
  type("usage", "used int"),
);

type Change = readonly [base: Lines, head: Lines];
const fixture = (
  [base, head]: Change,
  [nearBase, nearHead]: Change,
  ...finds: readonly RuleId[]
): Fixture => ({ base, head, near: { base: nearBase, head: nearHead, finds } });

/** A field that changes its type: the same change of what is sent, answered, or both. */
const inBoth = (from: string, to: string): Change => [both("x", from), both("x", to)];
const inRequest = (from: string, to: string): Change => [sent("x", from), sent("x", to)];
const inResponse = (from: string, to: string): Change => [shown("x", from), shown("x", to)];

const route = (kind: "op" | "action", path: string): Lines =>
  kind === "op"
    ? op("Delete", `DELETE ${path}/\${ID}`)
    : [`action:volume.purge POST ${path}/\${ID}?action=purge`];
const moved = (kind: "op" | "action", from: string, to: string): Change => [
  route(kind, from),
  route(kind, to),
];
const project = "/projects/${PROJECT_ID}";
const cluster = "/clusters/${CLUSTER_ID}";
/** A second resource that is the only one below its prefix. */
const disk = (prefix: string): Lines => resource("disk", `${prefix}/disks`);

const withOptions = (field: Lines, options: string): Lines => {
  const name = /^field:(\S+)/.exec(field[0] ?? "")?.[1] ?? "";
  return [...field, `options:${name} ${options}`];
};
const withDefault = (field: Lines, value: string): Lines => {
  const name = /^field:(\S+)/.exec(field[0] ?? "")?.[1] ?? "";
  return [...field, `default:${name} ${value}`];
};
const enumIn = { request: sent("x", "enum"), response: shown("x", "enum") };

/** A fixture for every rule; the type makes one that is missing a compile error. */
export const fixtures: Readonly<Record<RuleId, Fixture>> = {
  "type-removed": fixture([type("port", "x int"), []], [resource("port"), []], "resource-removed"),
  "type-added": fixture([[], type("port", "x int")], [[], resource("port")], "resource-added"),
  "type-renamed": fixture(
    [type("portRule", "x int"), type("portRules", "x int")],
    [type("portRule", "x int"), type("portRules", "x string")],
    "type-removed",
    "type-added",
  ),
  "resource-removed": fixture([resource("disk"), []], [type("disk", "id int"), []], "type-removed"),
  "resource-added": fixture([[], resource("disk")], [[], type("disk", "id int")], "type-added"),
  "resource-renamed": fixture(
    [resource("disk"), resource("disks")],
    [resource("disk"), resource("snapshot")],
    "resource-removed",
    "resource-added",
  ),
  "resource-became-type": fixture(
    [resource("disk"), type("disk", "id int")],
    [type("disk", "id int"), resource("disk")],
    "type-became-resource",
  ),
  "type-became-resource": fixture(
    [type("disk", "id int"), resource("disk")],
    [[], resource("disk")],
    "resource-added",
  ),
  "type-closed-in-request": fixture(
    [join(type("a"), sent("x", "a")), join(type("a", "b int"), sent("x", "a"))],
    [join(type("a"), shown("x", "a")), join(type("a", "b int"), shown("x", "a"))],
    "type-closed-in-response",
  ),
  "type-opened-in-request": fixture(
    [join(type("a", "b int"), sent("x", "a")), join(type("a"), sent("x", "a"))],
    [join(type("a", "b int"), both("x", "a")), join(type("a"), both("x", "a"))],
    "type-opened-in-response",
  ),
  "type-closed-in-response": fixture(
    [join(type("a"), shown("x", "a")), join(type("a", "b int"), shown("x", "a"))],
    [join(type("a"), both("x", "a")), join(type("a", "b int"), both("x", "a"))],
    "type-closed-in-request",
  ),
  "type-opened-in-response": fixture(
    [join(type("a", "b int"), shown("x", "a")), join(type("a"), shown("x", "a"))],
    [join(type("a", "b int"), sent("x", "a")), join(type("a"), sent("x", "a"))],
    "type-opened-in-request",
  ),

  "required-field-added": fixture(
    [[], needed("size", "int")],
    [[], both("size", "int")],
    "field-added",
  ),
  "required-field-removed": fixture(
    [needed("size", "int"), []],
    [both("size", "int"), []],
    "field-removed",
  ),
  "field-added": fixture(
    [[], both("size", "int")],
    [[], shown("size", "int")],
    "field-added-to-response",
  ),
  "field-removed": fixture(
    [both("size", "int"), []],
    [shown("size", "int"), []],
    "field-removed-from-response",
  ),
  "optional-field-added-to-request": fixture(
    [[], sent("x", "int")],
    [[], sent("x", "int", "true")],
    "required-field-added",
  ),
  "optional-field-removed-from-request": fixture(
    [sent("x", "int"), []],
    [sent("x", "int", "true"), []],
    "required-field-removed",
  ),
  "field-added-to-response": fixture(
    [[], ["field:usage.x int"]],
    [[], sent("x", "int")],
    "optional-field-added-to-request",
  ),
  "field-removed-from-response": fixture(
    [["field:usage.x int"], []],
    [sent("x", "int"), []],
    "optional-field-removed-from-request",
  ),
  "field-renamed": fixture(
    [both("driverName", "string"), both("drivername", "string")],
    [both("driverName", "string"), both("driverNames", "array[string]")],
    "field-removed",
    "field-added",
  ),

  "field-type-changed": fixture(
    inBoth("int", "string"),
    inResponse("float", "int"),
    "field-type-narrowed-in-response",
  ),
  "field-type-widened-in-request": fixture(
    inRequest("int", "float"),
    inBoth("int", "float"),
    "field-type-widened-in-response",
  ),
  "field-type-narrowed-in-request": fixture(
    inRequest("float", "int"),
    inResponse("float", "int"),
    "field-type-narrowed-in-response",
  ),
  "field-type-widened-in-response": fixture(
    inResponse("map[int]", "map[json]"),
    inRequest("map[int]", "map[json]"),
    "field-type-widened-in-request",
  ),
  "field-type-narrowed-in-response": fixture(
    inResponse("string", "date"),
    inBoth("string", "date"),
    "field-type-narrowed-in-request",
  ),
  "enum-became-string-in-request": fixture(
    inRequest("enum", "string"),
    inRequest("enum", "date"),
    "field-type-changed",
  ),
  "string-became-enum-in-request": fixture(
    inRequest("string", "enum"),
    inResponse("string", "enum"),
    "string-became-enum-in-response",
  ),
  "enum-became-string-in-response": fixture(
    [withOptions(enumIn.response, "a,b"), shown("x", "string")],
    inRequest("enum", "string"),
    "enum-became-string-in-request",
  ),
  "string-became-enum-in-response": fixture(
    inResponse("string", "enum"),
    inBoth("string", "enum"),
    "string-became-enum-in-request",
  ),
  "field-became-array": fixture(
    inBoth("int", "array[int]"),
    inBoth("int", "map[int]"),
    "field-became-map",
  ),
  "array-became-single": fixture(
    inBoth("array[int]", "int"),
    inBoth("array[array[int]]", "array[int]"),
    "array-became-single",
  ),
  "field-became-map": fixture(
    inBoth("int", "map[int]"),
    inBoth("array[int]", "map[int]"),
    "array-became-map",
  ),
  "map-became-single": fixture(
    inBoth("map[int]", "int"),
    inBoth("map[int]", "map[string]"),
    "field-type-changed",
  ),
  "array-became-map": fixture(
    inBoth("array[int]", "map[int]"),
    inBoth("array[int]", "array[string]"),
    "field-type-changed",
  ),
  "map-became-array": fixture(
    inBoth("map[int]", "array[int]"),
    inBoth("map[int]", "int"),
    "map-became-single",
  ),
  "embedded-type-changed": fixture(
    inResponse("usage", "growInput"),
    inResponse("usage", "array[growInput]"),
    "field-became-array",
  ),
  "embedded-became-reference": fixture(
    inResponse("usage", "reference[usage]"),
    inResponse("usage", "string"),
    "field-type-changed",
  ),
  "reference-became-embedded": fixture(
    inResponse("reference[usage]", "usage"),
    inResponse("reference[usage]", "reference"),
    "reference-target-lost",
  ),
  "reference-target-changed": fixture(
    inBoth("reference[volume]", "reference[usage]"),
    inBoth("reference[volume]", "string"),
    "reference-target-lost",
  ),
  "reference-target-lost": fixture(
    inBoth("array[reference[volume]]", "array[string]"),
    inBoth("reference[volume]", "int"),
    "field-type-changed",
  ),
  "reference-target-found": fixture(
    inBoth("string", "reference[volume]"),
    inBoth("int", "reference[volume]"),
    "field-type-changed",
  ),

  "field-added-to-create": fixture(
    [settable("x", "-"), settable("x", "optional")],
    [settable("x", "-"), settable("x", "yes")],
    "required-field-added-to-create",
  ),
  "field-removed-from-create": fixture(
    [settable("x", "optional"), settable("x", "-")],
    [settable("x", "optional"), []],
    "field-removed",
  ),
  "required-field-added-to-create": fixture(
    [settable("x", "-"), settable("x", "yes")],
    [settable("x", "optional"), settable("x", "yes")],
    "field-became-required-on-create",
  ),
  "required-field-removed-from-create": fixture(
    [settable("x", "yes"), settable("x", "-")],
    [settable("x", "optional"), settable("x", "-")],
    "field-removed-from-create",
  ),
  "field-became-required-on-create": fixture(
    [settable("x", "optional"), settable("x", "yes")],
    [settable("x", "-"), settable("x", "yes")],
    "required-field-added-to-create",
  ),
  "field-became-optional-on-create": fixture(
    [settable("x", "yes"), settable("x", "optional")],
    [sent("x", "int", "true"), sent("x", "int")],
    "field-became-optional-in-input",
  ),
  "field-added-to-update": fixture(
    [settable("x", "optional"), settable("x", "optional", "yes")],
    [settable("x", "-"), settable("x", "optional")],
    "field-added-to-create",
  ),
  "field-removed-from-update": fixture(
    [settable("x", "optional", "yes"), settable("x", "optional")],
    [settable("x", "optional"), settable("x", "-")],
    "field-removed-from-create",
  ),
  "field-became-required-in-input": fixture(
    [sent("x", "int"), sent("x", "int", "true")],
    [["field:growInput.x int"], sent("x", "int", "true")],
    "required-documented",
  ),
  "field-became-optional-in-input": fixture(
    [sent("x", "int", "true"), sent("x", "int")],
    [sent("x", "int", "true"), ["field:growInput.x int"]],
    "required-undocumented",
  ),
  "flags-documented": fixture(
    [["field:volume.x string"], settable("x", "optional")],
    [settable("x", "-"), settable("x", "optional")],
    "field-added-to-create",
  ),
  "flags-undocumented": fixture(
    [settable("x", "optional"), ["field:volume.x string"]],
    [settable("x", "optional"), settable("x", "-")],
    "field-removed-from-create",
  ),
  "required-documented": fixture(
    [["field:growInput.x int"], sent("x", "int")],
    [sent("x", "int"), sent("x", "int", "true")],
    "field-became-required-in-input",
  ),
  "required-undocumented": fixture(
    [sent("x", "int"), ["field:growInput.x int"]],
    [sent("x", "int", "true"), sent("x", "int")],
    "field-became-optional-in-input",
  ),

  "default-changed-in-request": fixture(
    [withDefault(both("x", "int"), "1"), withDefault(both("x", "int"), "2")],
    [
      withDefault(both("x", "json"), '{"a":1,"b":2}'),
      withDefault(both("x", "json"), '{"b":2,"a":1}'),
    ],
  ),
  "default-added-in-request": fixture(
    [both("x", "int"), withDefault(both("x", "int"), "1")],
    [shown("x", "int"), withDefault(shown("x", "int"), "1")],
    "default-added-in-response",
  ),
  "default-removed-from-request": fixture(
    [withDefault(both("x", "int"), "1"), both("x", "int")],
    [withDefault(both("x", "int"), "1"), withDefault(both("x", "int"), "0")],
    "default-changed-in-request",
  ),
  "default-changed-in-response": fixture(
    [withDefault(shown("x", "int"), "1"), withDefault(shown("x", "int"), "2")],
    [withDefault(both("x", "int"), "1"), withDefault(both("x", "int"), "2")],
    "default-changed-in-request",
  ),
  "default-added-in-response": fixture(
    [shown("x", "int"), withDefault(shown("x", "int"), "1")],
    [both("x", "int"), withDefault(both("x", "int"), "1")],
    "default-added-in-request",
  ),
  "default-removed-from-response": fixture(
    [withDefault(shown("x", "int"), "1"), shown("x", "int")],
    [withDefault(both("x", "int"), "1"), both("x", "int")],
    "default-removed-from-request",
  ),
  "option-added-to-request": fixture(
    [withOptions(enumIn.request, "a,b"), withOptions(enumIn.request, "a,b,c")],
    [withOptions(both("x", "enum"), "a,b"), withOptions(both("x", "enum"), "a,b,c")],
    "option-added-to-response",
  ),
  "option-removed-from-request": fixture(
    [withOptions(enumIn.request, "a,b"), withOptions(enumIn.request, "a")],
    [withOptions(enumIn.request, "a,b"), withOptions(enumIn.request, "b,a")],
  ),
  "option-added-to-response": fixture(
    [withOptions(enumIn.response, "a,b"), withOptions(enumIn.response, "a,b,c")],
    [withOptions(enumIn.response, "a,b"), withOptions(enumIn.response, "a")],
    "option-removed-from-response",
  ),
  "option-removed-from-response": fixture(
    [withOptions(enumIn.response, "a,b"), withOptions(enumIn.response, "a")],
    [withOptions(both("x", "enum"), "a,b"), withOptions(both("x", "enum"), "a")],
    "option-removed-from-request",
  ),
  "options-listed-in-request": fixture(
    [enumIn.request, withOptions(enumIn.request, "a,b")],
    [enumIn.response, withOptions(enumIn.response, "a,b")],
    "options-listed-in-response",
  ),
  "options-unlisted-in-request": fixture(
    [withOptions(enumIn.request, "a,b"), enumIn.request],
    [withOptions(both("x", "enum"), "a,b"), both("x", "enum")],
    "options-unlisted-in-response",
  ),
  "options-listed-in-response": fixture(
    [enumIn.response, withOptions(enumIn.response, "a,b")],
    [both("x", "enum"), withOptions(both("x", "enum"), "a,b")],
    "options-listed-in-request",
  ),
  "options-unlisted-in-response": fixture(
    [withOptions(enumIn.response, "a,b"), enumIn.response],
    [withOptions(enumIn.request, "a,b"), enumIn.request],
    "options-unlisted-in-request",
  ),

  "operation-removed": fixture(
    [route("op", "/v1/volumes"), []],
    [action("purge"), []],
    "action-removed",
  ),
  "operation-added": fixture(
    [[], route("op", "/v1/volumes")],
    [[], action("purge")],
    "action-added",
  ),
  "operation-method-changed": fixture(
    [op("Update", "PUT /v1/volumes/${ID}"), op("Update", "POST /v1/volumes/${ID}")],
    [op("Update", "PUT /v1/volumes/${ID}"), op("Update", "PUT /v1/disks/${ID}")],
    "operation-path-changed",
  ),
  "action-method-changed": fixture(
    [
      ["action:volume.x POST /v1/volumes/${ID}?action=x"],
      ["action:volume.x PUT /v1/volumes/${ID}?action=x"],
    ],
    [
      ["action:volume.x POST /v1/volumes/${ID}?action=x"],
      ["action:volume.x POST /v1/disks/${ID}?action=x"],
    ],
    "action-path-changed",
  ),
  "operation-path-changed": fixture(
    moved("op", "/v1/volumes", "/v1/disks"),
    moved("op", "/v1/volumes", "/v2/volumes"),
    "operation-base-path-changed",
  ),
  "action-path-changed": fixture(
    [route("action", "/v1/volumes"), ["action:volume.purge POST /v1/volumes/${ID}?action=clear"]],
    moved("action", "/v1/volumes", "/v2/volumes"),
    "action-base-path-changed",
  ),
  "path-parameter-renamed": fixture(
    moved("op", `/v1${project}/volumes`, "/v1/projects/${ID_OF_PROJECT}/volumes"),
    moved("op", `/v1${project}/volumes`, `/v1${cluster}/volumes`),
    "operation-scope-changed",
  ),
  "api-base-path-changed": fixture(
    [disk("/v3"), disk("/v4")],
    [join(disk("/v3"), route("op", "/v3/volumes")), join(disk("/v3"), route("op", "/v4/volumes"))],
    "operation-base-path-changed",
  ),
  "operation-base-path-changed": fixture(
    moved("op", "/v1/volumes", "/v2/volumes"),
    moved("op", "/v1/volumes", "/v1/disks"),
    "operation-path-changed",
  ),
  "action-base-path-changed": fixture(
    moved("action", "/v1/volumes", "/v2/volumes"),
    moved("op", "/v1/volumes", "/v2/volumes"),
    "operation-base-path-changed",
  ),
  "api-scope-gained": fixture(
    [disk("/v3"), disk(`/v3${project}`)],
    moved("op", "/v3/volumes", `/v3${project}/volumes`),
    "operation-scope-gained",
  ),
  "api-scope-lost": fixture(
    [disk(`/v3${project}`), disk("/v3")],
    moved("op", `/v3${project}/volumes`, "/v3/volumes"),
    "operation-scope-lost",
  ),
  "api-scope-changed": fixture(
    [disk(`/v3${project}`), disk(`/v3${cluster}`)],
    [disk(`/v3${project}`), disk(`/v4${project}`)],
    "api-base-path-changed",
  ),
  "operation-scope-gained": fixture(
    moved("op", "/v1/volumes", `/v1${project}/volumes`),
    moved("action", "/v1/volumes", `/v1${project}/volumes`),
    "action-scope-gained",
  ),
  "operation-scope-lost": fixture(
    moved("op", `/v1${project}/volumes`, "/v1/volumes"),
    moved("op", `/v1${project}/volumes`, `/v1${cluster}/volumes`),
    "operation-scope-changed",
  ),
  "operation-scope-changed": fixture(
    moved("op", `/v1${project}/volumes`, `/v1${cluster}/volumes`),
    moved("op", `/v1${project}/volumes`, `/v1${project}/disks`),
    "operation-path-changed",
  ),
  "action-scope-gained": fixture(
    moved("action", "/v1/volumes", `/v1${project}/volumes`),
    moved("op", "/v1/volumes", `/v1${project}/volumes`),
    "operation-scope-gained",
  ),
  "action-scope-lost": fixture(
    moved("action", `/v1${project}/volumes`, "/v1/volumes"),
    moved("action", `/v1${project}/volumes`, `/v1${cluster}/volumes`),
    "action-scope-changed",
  ),
  "action-scope-changed": fixture(
    moved("action", `/v1${project}/volumes`, `/v1${cluster}/volumes`),
    moved("action", `/v1${project}/volumes`, `/v1${project}/disks`),
    "action-path-changed",
  ),

  "action-removed": fixture(
    [action("purge"), []],
    [route("op", "/v1/volumes"), []],
    "operation-removed",
  ),
  "action-added": fixture(
    [[], action("purge")],
    [[], route("op", "/v1/volumes")],
    "operation-added",
  ),
  "action-renamed": fixture(
    [action("restoreBackup"), action("restorebackups")],
    [action("restoreBackup"), action("purge")],
    "action-added",
    "action-removed",
  ),
  "action-moved": fixture(
    [
      join(resource("disk"), action("purge")),
      join(resource("disk"), action("purge", { on: "disk", output: "disk" })),
    ],
    [
      join(resource("disk"), action("purge")),
      join(resource("disk"), action("purge", { on: "disk", input: "usage" })),
    ],
    "action-added",
    "action-removed",
  ),
  "required-input-added": fixture(
    [
      join(type("a", "b int"), ["required:a.b true"], action("purge")),
      join(type("a", "b int"), ["required:a.b true"], action("purge", { input: "a" })),
    ],
    [
      join(type("a", "b int"), action("purge")),
      join(type("a", "b int"), action("purge", { input: "a" })),
    ],
    "optional-input-added",
  ),
  "required-input-removed": fixture(
    [
      join(type("a", "b int"), ["required:a.b true"], action("purge", { input: "a" })),
      join(type("a", "b int"), ["required:a.b true"], action("purge")),
    ],
    [
      join(type("a", "b int"), action("purge", { input: "a" })),
      join(type("a", "b int"), action("purge")),
    ],
    "optional-input-removed",
  ),
  "optional-input-added": fixture(
    [action("purge"), action("purge", { input: "growInput" })],
    [action("purge", { input: "growInput" }), action("purge")],
    "optional-input-removed",
  ),
  "optional-input-removed": fixture(
    [action("purge", { input: "growInput" }), action("purge")],
    [action("purge", { input: "growInput" }), action("purge", { input: "usage" })],
    "action-input-changed",
  ),
  "action-input-changed": fixture(
    [action("purge", { input: "growInput" }), action("purge", { input: "usage" })],
    [action("purge", { input: "none" }), action("purge", { input: "usage" })],
    "optional-input-added",
  ),
  "action-output-added": fixture(
    [action("purge", { output: "none" }), action("purge")],
    [action("purge", { output: "usage" }), action("purge")],
    "action-output-changed",
  ),
  "action-output-removed": fixture(
    [action("purge"), action("purge", { output: "none" })],
    [action("purge"), action("purge", { output: "usage" })],
    "action-output-changed",
  ),
  "action-output-changed": fixture(
    [action("purge"), action("purge", { output: "usage" })],
    [action("purge"), []],
    "action-removed",
  ),
};
