import type { Located } from "../diagnostics/diagnostic.js";
import type {
  Action,
  Api,
  ApiType,
  Fact,
  Field,
  Link,
  LinkTarget,
  Operation,
} from "../dialects/rancher/resolve/ir.js";
import { typeRefText } from "../dialects/rancher/resolve/type-expression.js";

/** One fact in words: what it is about, its value, and the fact itself for where it came from. */
export interface Statement {
  readonly about: string;
  readonly value: string;
  readonly fact: Fact<unknown>;
}

/** A type, field, action, operation or link, and all that is known of it. */
export interface Topic {
  readonly name: string;
  readonly kind: "resource" | "type" | "field" | "action" | "operation" | "link";
  readonly summary: string;
  readonly notes: Located<string> | undefined;
  readonly statements: readonly Statement[];
  /** Its members, with the type or the route of each. */
  readonly members: readonly string[];
}

/** The names of the fields, actions, operations and links of a type, each once. */
export function membersOf(type: ApiType): readonly string[] {
  const names = [...type.fields, ...type.actions, ...type.operations, ...type.links].map(
    ({ name }) => name,
  );
  return [...new Set(names)];
}

/** What is called `volume` or `volume.name`; several members of a type may have one name. */
export function findTopics(api: Api, name: string): readonly Topic[] {
  const dot = name.indexOf(".");
  const type = api.types.find(({ id }) => id === (dot === -1 ? name : name.slice(0, dot)));
  if (type === undefined) return [];
  if (dot === -1) return [typeTopic(type)];
  const member = name.slice(dot + 1);
  return [
    ...type.fields.filter((field) => field.name === member).map((field) => fieldTopic(type, field)),
    ...type.actions
      .filter((action) => action.name === member)
      .map((action) => actionTopic(type, action)),
    ...type.operations
      .filter((operation) => operation.name.toLowerCase() === member.toLowerCase())
      .map((operation) => operationTopic(type, operation)),
    ...type.links.filter((link) => link.name === member).map((link) => linkTopic(type, link)),
  ];
}

function typeTopic(type: ApiType): Topic {
  const kind = type.kind.value;
  const fields = type.fields.map(({ name, type: { value, rule } }) => {
    return `${name}: ${typeRefText(value)}${rule === "stated" ? "" : ` (${rule})`}`;
  });
  const routes = [...type.operations, ...type.actions].map(({ name, route }) => {
    return `${name}: ${route.value.method} ${route.value.path}${route.rule === "stated" ? "" : ` (${route.rule})`}`;
  });
  const links = type.links.map(({ name, target }) => {
    return `links.${name}: ${linkText(target.value)} (${target.rule})`;
  });
  return {
    name: type.id,
    kind,
    summary: type.isOpen ? "an open record: nothing tells its fields" : "",
    notes: type.description,
    statements: [{ about: "kind", value: kind, fact: type.kind }],
    members: [...fields, ...routes, ...links],
  };
}

function fieldTopic(type: ApiType, field: Field): Topic {
  const { create, update, required, default: preset, options } = field;
  const statements: (Statement | undefined)[] = [
    { about: "type", value: typeRefText(field.type.value), fact: field.type },
    create && { about: "on create", value: create.value, fact: create },
    update && { about: "on update", value: update.value ? "may change" : "never", fact: update },
    required && { about: "required", value: required.value ? "yes" : "no", fact: required },
    preset && { about: "default", value: JSON.stringify(preset.value), fact: preset },
    options && { about: "options", value: options.value.join(", "), fact: options },
  ];
  return {
    name: `${type.id}.${field.name}`,
    kind: "field",
    summary: typeInWords(field),
    notes: field.notes,
    statements: statements.filter((statement) => statement !== undefined),
    members: [],
  };
}

function typeInWords({ type: { value } }: Field): string {
  switch (value.kind) {
    case "reference":
      return `refers to \`${value.type}\` by its id`;
    case "embedded":
      return `holds a value of \`${value.type}\``;
    case "array":
      return `a list: ${typeRefText(value)}`;
    case "map":
      return `a map by name: ${typeRefText(value)}`;
    case "scalar":
      return value.name;
  }
}

function actionTopic(type: ApiType, action: Action): Topic {
  const { route, input, output } = action;
  return {
    name: `${type.id}.${action.name}`,
    kind: "action",
    summary: `${route.value.method} ${route.value.path}`,
    notes: undefined,
    statements: [
      { about: "route", value: `${route.value.method} ${route.value.path}`, fact: route },
      { about: "input", value: input.value ?? "none", fact: input },
      { about: "output", value: output.value ?? "none", fact: output },
    ],
    members: [],
  };
}

function operationTopic(type: ApiType, { name, route }: Operation): Topic {
  const value = `${route.value.method} ${route.value.path}`;
  return {
    name: `${type.id}.${name}`,
    kind: "operation",
    summary: value,
    notes: undefined,
    statements: [{ about: "route", value, fact: route }],
    members: [],
  };
}

function linkTopic(type: ApiType, { name, target }: Link): Topic {
  const value = linkText(target.value);
  return {
    name: `${type.id}.${name}`,
    kind: "link",
    summary: `leads to ${value}`,
    notes: undefined,
    statements: [{ about: "target", value, fact: target }],
    members: [],
  };
}

function linkText({ type, isMany }: LinkTarget): string {
  return isMany ? `array[${type}]` : type;
}
