import type { Link } from "./links.js";
import { wireScalar } from "./wire-scalar.js";
import { inputOf, outputOf } from "../../core/by-type.js";
import { compareText } from "../../diagnostics/diagnostic.js";
import type { Field, TypeRef } from "../../core/api.js";
import { flat, layOut } from "../../plan/layout.js";
import { propertyName } from "../../plan/names.js";
import type { FilePlan, LinePlan } from "../../plan/plan.js";
import type { Origin } from "../../core/origin.js";
import { comma, joinTexts, type TypeText } from "../../plan/type-text.js";
import { commentText } from "../../plan/comment-text.js";
import { type ApiView, type ResourceView } from "./view.js";

/**
 * Plans the API as data for the runtime of the server: an entry per field, action and link. A missing property has the
 * default that the runtime's `definition.ts` states.
 */
export function planDefinition(view: ApiView): FilePlan {
  const types = view.types.toSorted((a, b) => compareText(a.id, b.id));
  const lines: readonly LinePlan[] = [
    ...commentText(view.header()).split("\n").map(plain),
    plain(""),
    plain('import { makeDefinition, type ApiDefinition } from "./rancher/definition.js";'),
    plain(""),
    plain("/** The API as data, from which the server makes its routes and validates bodies. */"),
    plain("export const definition: ApiDefinition = makeDefinition({"),
    plain(`  basePath: ${JSON.stringify(view.basePath)},`),
    plain(`  isScoped: ${String(view.isScoped)},`),
    plain("  types: ["),
    ...types.flatMap((type) => {
      const origin = { span: type.span };
      const head = type.isOpen ? { id: type.id, isOpen: true } : { id: type.id };
      const fields = type.fields.flatMap((field) => {
        return entry(defineField(field), { ...origin, member: field.name, span: field.span });
      });
      return block(head, { fields }, origin);
    }),
    plain("  ],"),
    plain("  resources: ["),
    ...view.resources.flatMap((resource) => resourceLines(resource, view)),
    plain("  ],"),
    plain("});"),
  ];
  return { kind: "lines", path: "server/src/definition.ts", lines };
}

const plain = (text: string): LinePlan => ({ text });

function resourceLines(resource: ResourceView, view: ApiView): readonly LinePlan[] {
  const { type, plural, path } = resource;
  const origin = { span: type.span };
  const { operations } = resource;
  const actions = resource.actions.flatMap(({ action, method }) => {
    const { name, path } = action;
    const [input, output] = [inputOf(action), outputOf(action)];
    const value = {
      name,
      ...(method === name ? {} : { method }),
      ...(input && { input: input.value }),
      ...(output && { output: output.value }),
    };
    return entry(value, { ...origin, member: name, span: path.span });
  });
  const links = type.links.flatMap((link) => {
    const value = defineLink(link, resource, view);
    const member = { ...origin, member: link.name, span: link.target.span };
    return value === undefined ? [] : entry(value, member);
  });
  const head = { type: type.id, plural, ...(path === plural ? {} : { path }), operations };
  return block(head, { actions, links }, origin);
}

/** Prints an entry of an array, `{ name: "id", type: "string" },`. It is on one line if it fits. */
function entry(value: object, origin: Origin): readonly LinePlan[] {
  const text = `${layOut(literal(value), { used: 9, indent: 11 })},`;
  return text.split("\n").map((line, index) => {
    return { text: `${index === 0 ? "        " : "          "}${line}`, origin };
  });
}

/** Prints an object over several lines: its members, then its arrays. Empty arrays are left out. */
function block(
  head: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, readonly LinePlan[]>>,
  origin: Origin,
): readonly LinePlan[] {
  const line = (text: string): LinePlan => ({ text, origin });
  return [
    line("    {"),
    ...Object.entries(head).map(([name, value]) => line(`      ${name}: ${flat(literal(value))},`)),
    ...Object.entries(lists).flatMap(([name, entries]) =>
      entries.length === 0 ? [] : [line(`      ${name}: [`), ...entries, line("      ],")],
    ),
    line("    },"),
  ];
}

/** Prints a value as a TypeScript literal, in parts between which a line may end. */
function literal(value: unknown): TypeText {
  if (Array.isArray(value)) return ["[", ...joinTexts(value.map(literal), comma), "]"];
  if (typeof value !== "object" || value === null) return [JSON.stringify(value)];
  const members = Object.entries(value).map(([name, member]): TypeText => {
    return [`${propertyName(name)}: `, ...literal(member)];
  });
  return members.length === 0 ? ["{}"] : ["{ ", ...joinTexts(members, comma), " }"];
}

/** Returns the definition of a link; undefined if no route answers requests for its target. */
function defineLink(
  { name, target }: Link,
  { type }: ResourceView,
  view: ApiView,
): object | undefined {
  const { type: other, isMany } = target.value;
  const linked = view.resources.find((resource) => resource.type.id === other);
  if (linked?.operations.includes(isMany ? "list" : "get") !== true) return undefined;
  const field = isMany
    ? linked.type.fields.find(({ type: { value } }) => {
        return value.kind === "id" && value.type === type.id;
      })?.name
    : `${name}Id`;
  if (field === undefined) return undefined;
  return { name, type: other, ...(isMany ? { isMany } : {}), field };
}

function defineField(field: Field): object {
  // A type without flags is an input, whose fields may all be sent.
  const create = field.create === undefined || field.create.value !== "never";
  return {
    name: field.name,
    type: defineType(field.type.value),
    ...(create ? { create } : {}),
    ...(field.update?.value === true ? { update: true } : {}),
    ...(field.required?.value === true ? { required: true } : {}),
    ...(field.default ? { default: field.default.value } : {}),
    ...(field.options ? { options: field.options.value } : {}),
  };
}

/** Returns the definition of a type. A scalar is defined by its name; unions and objects without a name are `json`. */
function defineType(type: TypeRef): unknown {
  switch (type.kind) {
    case "array":
      return { kind: "array", items: defineType(type.items) };
    case "map":
      return { kind: "map", values: defineType(type.values) };
    case "id":
      return { kind: "reference", type: type.type };
    case "named":
      return { kind: "embedded", type: type.type };
    case "nullable":
      return defineType(type.of);
    case "scalar":
    case "object":
    case "union":
      return wireScalar(type) ?? "json";
  }
}
