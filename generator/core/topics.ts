/* This file is long because it has a topic for each kind of thing that pages describe. */
import type { Located } from "../diagnostics/diagnostic.js";
import type { Api, Field, Operation, Payload, Response, TypeRef } from "./api.js";
import { inputOf, optionTexts, outputOf, routeText, typesOf, type ApiType } from "./by-type.js";
import { inferred, type Fact, type FactRule } from "./fact.js";
import {
  isSameRoute,
  matchPath,
  parsePath,
  pathStyles,
  printPath,
  type PathStyle,
  type PathTemplate,
} from "./paths.js";
import { isError } from "./status.js";
import { isWriteOnly } from "./write-only.js";

/** A fact in words: what the statement is about, its value, and the fact itself with its place. */
export interface Statement {
  readonly about: string;
  readonly value: string;
  readonly fact: Fact<unknown>;
}

/** Something that pages describe, such as a type, a field or a route, with the statements about it. */
export interface Topic {
  /** A name as `findTopics` takes it: `volume`, `volume.name`, `GET /volumes#name`. */
  readonly name: string;
  readonly kind:
    "resource" | "type" | "field" | "action" | "operation" | "parameter" | "answer" | "link";
  readonly summary: string;
  readonly notes: Located<string> | undefined;
  readonly statements: readonly Statement[];
  /**
   * The line that lists the topic among the members of its type. Empty if the topic is not listed as a
   * member.
   */
  readonly line: string;
  /** The lines that list the members of the topic. */
  readonly members: readonly string[];
}

/** The dialect's way of printing types and paths, and the topics that a protocol adds. */
export interface TopicWords {
  typeText(type: TypeRef): string;
  readonly pathStyle: PathStyle;
  /**
   * Topics of members (by name: `volume.name`) and of operations (by operation id). If the docs describe the
   * same member or operation, the statements are added to its topic.
   */
  readonly added: readonly Topic[];
}

/**
 * Finds topics by name: a type (`volume`), a member of a type (`volume.name`), a route (`GET /volumes/:id`),
 * a parameter or body field of a route (`GET /volumes#name`, `POST /volumes#labels.key`), or an answer of a route by its
 * status (`GET /volumes#404`).
 */
export function findTopics(api: Api, name: string, words: TopicWords): readonly Topic[] {
  if (/^[A-Z]+ \//.test(name)) {
    const [route = "", member] = name.split("#");
    const operations = operationsOf(api, route);
    if (member !== undefined)
      return operations.flatMap((one) => parameterTopics(api, one, member, words));
    const common = commonStatements(api);
    return operations.map((one) => routeTopic(one, words, common));
  }
  const [id = ""] = name.split(".");
  const type = typesOf(api).find((one) => one.id === id);
  if (type === undefined) return [];
  const members = memberTopics(type, words);
  if (!name.includes(".")) return [typeTopic(type, members)];
  const wanted = name.toLowerCase();
  return members.filter((topic) => {
    // The letter case of an operation name does not matter: `volume.Create` finds `volume.create`.
    return (
      topic.name === name || (topic.kind === "operation" && topic.name.toLowerCase() === wanted)
    );
  });
}

/**
 * Returns the operations with the method and path of a route. `/volumes/:id` and `/volumes/{volumeId}` are the same
 * path. If no operation has the path, returns those whose path template matches it, as for `GET /volumes/1v3`.
 */
function operationsOf(api: Api, route: string): readonly Operation[] {
  const [method, path = ""] = route.split(" ");
  const ofMethod = api.operations.filter((operation) => operation.method.value === method);
  const same = ofMethod.filter(({ path: { value } }) => {
    return pathStyles.some((style) => isSameRoute(parsePath(path, style), value));
  });
  const request = parsePath(path);
  const text = printPath({ ...request, query: [] });
  const answering = ofMethod.filter(({ path: { value } }) => {
    return isSameQuery(request, value) && matchPath(value, text) !== undefined;
  });
  return same.length > 0 ? same : answering;
}

/** Returns topics for the parameters and body fields called `member`, and for the answers with this status. */
function parameterTopics(
  api: Api,
  operation: Operation,
  member: string,
  words: TopicWords,
): readonly Topic[] {
  const name = `${routeText(operation, words.pathStyle)}#${member}`;
  const answers = operation.responses.filter(({ status }) => `${status.value}` === member);
  return [
    ...operation.parameters
      .filter((one) => one.name === member)
      .map((parameter): Topic => {
        const topic = fieldTopic(name, parameter, words);
        const place = { about: "in", value: parameter.in.value, fact: parameter.in };
        return { ...topic, kind: "parameter", statements: [place, ...topic.statements] };
      }),
    ...bodyFields(api, operation)
      .filter(([path]) => path === member)
      .map(([, field]) => fieldTopic(name, field, words)),
    ...answers.map((answer) => answerTopic(name, answer, { api, words })),
  ];
}

type NamedField = readonly [path: string, field: Field];

/** The most parts of a dotted name. Members that are nested deeper have no topic. */
const deepest = 4;

/** Returns the fields of an operation's body. A field of an inner object has a dotted name: `labels.key`. */
function bodyFields(api: Api, { body }: Operation): readonly NamedField[] {
  return body === undefined ? [] : fieldsOf(api, body.value.type, "");
}

function fieldsOf(api: Api, type: TypeRef, prefix: string): readonly NamedField[] {
  if (prefix.split(".").length > deepest) return [];
  const named = (fields: readonly Field[]): readonly NamedField[] =>
    fields.flatMap((field): readonly NamedField[] => {
      const path = `${prefix}${field.name}`;
      return [[path, field], ...fieldsOf(api, field.type.value, `${path}.`)];
    });
  switch (type.kind) {
    case "array":
      return fieldsOf(api, type.items, prefix);
    case "nullable":
      return fieldsOf(api, type.of, prefix);
    case "named":
      return named(typesOf(api).find(({ id }) => id === type.type)?.fields ?? []);
    case "object":
      return named(type.fields);
    default:
      return [];
  }
}

/** Returns the topic of one answer of an operation, with the members of its type. */
function answerTopic(
  name: string,
  { status, payload, notes }: Response,
  { api, words }: { readonly api: Api; readonly words: TopicWords },
): Topic {
  const fields = payload === undefined ? [] : fieldsOf(api, payload.value.type, "");
  return {
    name,
    kind: "answer",
    summary: "",
    notes,
    statements: [
      { about: "status", value: `${status.value}`, fact: status },
      ...(payload === undefined
        ? []
        : [{ about: "answer", value: payloadText(payload, words), fact: payload }]),
    ],
    line: "",
    members: fields.map(([path, { type }]) => {
      return `${path}: ${words.typeText(type.value)}${ruleMark(type.rule)}`;
    }),
  };
}

function payloadText({ value }: Fact<Payload>, words: TopicWords): string {
  return `${words.typeText(value.type)} as ${value.media.join(", ")}`;
}

function isSameQuery(one: PathTemplate, other: PathTemplate): boolean {
  const [a, b] = [one, other].map(({ query }) => printPath({ parts: [], query }));
  return a === b;
}

/** Returns the statements that hold for every request: servers and security. */
function commonStatements({ servers, security }: Api): readonly Statement[] {
  return [
    ...servers.map(({ url }) => ({ about: "server", value: url.value, fact: url })),
    ...security.map(({ kind, name }) => {
      const value = name === undefined ? kind.value : `${kind.value} ${name}`;
      return { about: "security", value, fact: kind };
    }),
  ];
}

function routeTopic(operation: Operation, words: TopicWords, common: readonly Statement[]): Topic {
  const { method, path, role, parameters, body, responses, title, notes, credentials } = operation;
  const statements: readonly Statement[] = [
    { about: "method", value: method.value, fact: method },
    { about: "path", value: printPath(path.value, words.pathStyle), fact: path },
    { about: "role", value: role.value, fact: role },
    ...(operation.grouping === undefined
      ? []
      : [{ about: "group", value: operation.grouping.value, fact: operation.grouping }]),
    ...(operation.decision ?? []).map((fact) => ({ about: "request", value: fact.value, fact })),
    ...(credentials === undefined
      ? []
      : [{ about: "credentials", value: credentials.value, fact: credentials }]),
    ...(body === undefined ? [] : [{ about: "body", value: payloadText(body, words), fact: body }]),
    ...responses.flatMap(({ status, payload }): readonly Statement[] => [
      { about: "status", value: `${status.value}`, fact: status },
      ...(payload === undefined
        ? []
        : [{ about: "answer", value: payloadText(payload, words), fact: payload }]),
    ]),
    ...common,
    ...words.added.flatMap((topic) =>
      topic.kind === "operation" && topic.name === operation.id ? topic.statements : [],
    ),
  ];
  return {
    name: routeText(operation, words.pathStyle),
    kind: "operation",
    summary: title?.value ?? "",
    notes,
    statements,
    line: "",
    members: parameters.map(({ name, in: place, type, required }) => {
      const need = required === undefined ? "" : required.value ? ", required" : ", optional";
      const text = words.typeText(type.value);
      return `${name} (${place.value}${need}): ${text}${ruleMark(type.rule)}`;
    }),
  };
}

/** Returns the names of a type's members, each once. */
export function memberNames(type: ApiType, words: TopicWords): readonly string[] {
  return [...new Set(memberTopics(type, words).map(({ name }) => name))];
}

/** Returns the names of all routes, their parameters, body fields and answers, as `findTopics` takes them. */
export function routeNames(api: Api, { pathStyle }: TopicWords): readonly string[] {
  return api.operations.flatMap((operation) => {
    const route = routeText(operation, pathStyle);
    const members = [
      ...operation.parameters.map(({ name }) => name),
      ...bodyFields(api, operation).map(([path]) => path),
      ...operation.responses.map(({ status }) => `${status.value}`),
    ];
    return [route, ...new Set(members.map((member) => `${route}#${member}`))];
  });
}

function memberTopics(type: ApiType, words: TopicWords): readonly Topic[] {
  const added = words.added.filter(({ name }) => name.startsWith(`${type.id}.`));
  const own = [
    ...type.fields.map((field) => fieldTopic(`${type.id}.${field.name}`, field, words)),
    ...type.operations.map((operation) => operationTopic(type, operation, words)),
    ...type.actions.map((action) => operationTopic(type, action, words)),
  ].map((topic): Topic => {
    const more = added.filter(({ name, kind }) => name === topic.name && kind === topic.kind);
    const statements = more.flatMap((one) => one.statements);
    return { ...topic, statements: [...topic.statements, ...statements] };
  });
  const isOwn = (topic: Topic): boolean =>
    own.some(({ name, kind }) => name === topic.name && kind === topic.kind);
  return [...own, ...added.filter((topic) => !isOwn(topic))];
}

function typeTopic(type: ApiType, members: readonly Topic[]): Topic {
  const { resource } = type;
  const kind = resource === undefined ? "type" : "resource";
  return {
    name: type.id,
    kind,
    summary: type.isOpen ? "an open type: it may have fields that the docs do not list" : "",
    notes: type.notes,
    statements: resource === undefined ? [] : [{ about: "kind", value: kind, fact: resource }],
    line: "",
    members: members.map(({ line }) => line).filter((line) => line !== ""),
  };
}

/** Returns the rule in brackets, ` (rest/heading)`; empty for a stated fact. */
export function ruleMark(rule: FactRule): string {
  return rule === "stated" ? "" : ` (${rule})`;
}

function fieldTopic(name: string, field: Field, words: TopicWords): Topic {
  const { create, update, required, default: preset, options } = field;
  const text = words.typeText(field.type.value);
  const statements: (Statement | undefined)[] = [
    { about: "type", value: text, fact: field.type },
    create && { about: "on create", value: create.value, fact: create },
    update && { about: "on update", value: update.value ? "may change" : "never", fact: update },
    required && isWriteOnly(field)
      ? { about: "in answers", value: "never", fact: required }
      : undefined,
    required && { about: "required", value: required.value ? "yes" : "no", fact: required },
    preset && { about: "default", value: JSON.stringify(preset.value), fact: preset },
    options && { about: "options", value: optionTexts(field).join(", "), fact: options },
  ];
  return {
    name,
    kind: "field",
    summary: inWords(field.type.value, text),
    notes: field.notes,
    statements: statements.filter((statement) => statement !== undefined),
    line: `${field.name}: ${text}${ruleMark(field.type.rule)}`,
    members: [],
  };
}

function inWords(type: TypeRef, text: string): string {
  switch (type.kind) {
    case "id":
      return `refers to \`${type.type}\` by its id`;
    case "named":
      return `holds a value of \`${type.type}\``;
    case "array":
      return `a list: ${text}`;
    case "map":
      return `a map by name: ${text}`;
    default:
      return text;
  }
}

function operationTopic(type: ApiType, operation: Operation, { pathStyle }: TopicWords): Topic {
  const { name, role, path, span } = operation;
  const isAction = role.value === "action";
  const route = routeText(operation, pathStyle);
  const none = inferred(undefined, span, "core/not-told");
  const good = operation.responses.filter((one) => !isError(one));
  const answer = good.find(({ payload }) => payload !== undefined)?.payload;
  const ends: readonly Statement[] = [
    { about: "input", value: inputOf(operation)?.value ?? "none", fact: operation.body ?? none },
    { about: "output", value: outputOf(operation)?.value ?? "none", fact: answer ?? none },
  ];
  return {
    name: `${type.id}.${name}`,
    kind: isAction ? "action" : "operation",
    summary: route,
    notes: operation.notes,
    statements: [{ about: "route", value: route, fact: path }, ...(isAction ? ends : [])],
    line: `${name}: ${route}${ruleMark(path.rule)}`,
    members: [],
  };
}
