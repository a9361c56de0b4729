import { wireScalar } from "./wire-scalar.js";
import type { Field } from "../../core/api.js";
import type { ApiType } from "../../core/by-type.js";
import { planManifests, type PackagePlan } from "../../plan/packages.js";
import type { FilePlan } from "../../plan/plan.js";
import { camelCase, propertyName, typeName } from "../../plan/names.js";
import { isCreatable } from "./roles.js";
import type { ActionView, ApiView, ResourceView } from "./view.js";

/** A package, with the view for the template of its README. */
interface ReadmePlan extends PackagePlan {
  readonly readme: object;
}

/** Plans the files that make packages of the sources: manifests and READMEs. */
export function planPackages(view: ApiView): readonly FilePlan[] {
  const plans = describePackages(view);
  const readmes = plans.map(({ name, purpose, readme }): FilePlan => ({
    kind: "template",
    path: `${name}/README.md`,
    template: `${name}/README.md`,
    view: { ...readme, purpose, package: `${view.target.packageScope}/${name}` },
  }));
  return [...planManifests(plans, view.target), ...readmes];
}

function describePackages(view: ApiView): readonly ReadmePlan[] {
  const { packageScope: scope, version, name } = view.target;
  const first = pickExample(view);
  const models = { [`${scope}/models`]: version };
  const index = { ".": "index" };
  return [
    {
      name: "models",
      purpose: `The types of the ${name} API: what it answers, and what it takes.`,
      readme: { type: first === undefined ? "" : typeName(first.type.id) },
      exports: { ...index, "./*": "types/*" },
    },
    {
      name: "client",
      purpose: `A client for the ${name} API. It needs nothing at run time but \`fetch\`.`,
      readme: clientReadme(view, first),
      exports: clientExports(view),
      dependencies: models,
    },
    {
      name: "server",
      purpose: `A Fastify plugin for the ${name} API: write the handlers, it does the rest.`,
      readme: { example: first && serverExample(first) },
      exports: { ...index, "./memory": "memory", "./testing": "testing" },
      dependencies: models,
      peers: {
        "@fastify/busboy": "^3.0.0",
        "@fastify/compress": "^9.0.0",
        fastify: "^5.0.0",
      },
    },
  ];
}

function clientExports(view: ApiView): Readonly<Record<string, string>> {
  const exports: Record<string, string> = { ".": "index", "./core": "core/index" };
  for (const { property } of view.resources) exports[`./${property}`] = `resources/${property}`;
  return exports;
}

/** Returns the resource that shows most of what a client can do, the first of several; undefined if there is none. */
export function pickExample({ resources }: ApiView): ResourceView | undefined {
  const score = ({ operations, actions, type }: ResourceView): number =>
    operations.length +
    Number(actions.some(isPlain)) +
    Number(type.links.length > 0) +
    ["name", "state"].filter((name) => type.fields.some((field) => field.name === name)).length;
  return resources.toSorted((a, b) => score(b) - score(a))[0];
}

/** True if an action can be run without an input. */
function isPlain({ input, inputIsOptional }: ActionView): boolean {
  return input === undefined || inputIsOptional;
}

/** Returns the view of the server README's example. */
function serverExample({ plural, className }: ResourceView): object {
  const key = propertyName(plural);
  const access = key === plural ? `.${key}` : `[${key}]`;
  return { key, access, interfaceName: `${className}Handlers` };
}

function clientReadme(view: ApiView, first: ResourceView | undefined): object {
  const operations = new Set(first?.operations);
  return {
    example: first && {
      property: first.property,
      one: camelCase(first.type.id),
      body: operations.has("create") ? sampleBody(first.type) : undefined,
      isUpdatable: operations.has("update") && first.type.fields.some(isRenamed),
      isDeletable: operations.has("delete"),
      action: first.actions.find(isPlain)?.method,
      link: first.type.links[0]?.name,
    },
    envPrefix: view.envPrefix,
    isScoped: view.isScoped,
    resources: view.resources.map(({ property, operations, actions }) => {
      const names = operations.flatMap((role) => (role === "get" ? ["get", "find"] : role));
      const methods = [...names, ...actions.map(({ method }) => method)];
      return { property, methods: methods.map((name) => `\`${name}\``).join(" ") };
    }),
  };
}

function isRenamed({ name, update }: Field): boolean {
  return name === "name" && update?.value === true;
}

/** Returns the source text of a minimal body for a create request: the required fields, and `name` if there is one. */
function sampleBody({ fields }: ApiType): string {
  const members = fields
    .filter((field) => isCreatable(field) && (field.required?.value || field.name === "name"))
    .map((field) => `${propertyName(field.name)}: ${sampleValue(field)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function sampleValue(field: Field): string {
  const type = field.type.value;
  if (type.kind === "array") return "[]";
  if (type.kind === "id") return '"1x1"';
  switch (wireScalar(type)) {
    case "int":
    case "float":
      return "1";
    case "boolean":
      return "true";
    case "json":
    case undefined:
      return "{}";
    case "date":
      return '"2030-01-31T00:00:00Z"';
    case "enum":
    case "string":
      return JSON.stringify(field.options?.value[0] ?? "db");
    case "blob":
    case "password":
    case "reference":
      return '"…"';
  }
}
