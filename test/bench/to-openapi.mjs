// Makes an OpenAPI document of the API that pages describe, so that generators that read OpenAPI get the same API.
// Paths of OpenAPI have no query, so each action of Rancher gets a path of its own.

import { inputOf, outputOf, typesOf } from "../../dist/core/by-type.js";
import { printPath } from "../../dist/core/paths.js";

const scalars = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
};

/** Returns the document of an Api. */
export function toOpenApi(api, title) {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const ref = (id, kind = "") =>
    types.has(id) ? { $ref: `#/components/schemas/${pascal(id)}${kind}` } : {};
  const schemaOf = (type) => {
    switch (type.kind) {
      case "scalar":
        return type.format === "date-time" || type.format === "password"
          ? { type: "string", format: type.format }
          : (scalars[type.name] ?? {});
      case "array":
        return { type: "array", items: schemaOf(type.items) };
      case "map":
        return { type: "object", additionalProperties: schemaOf(type.values) };
      case "id":
        return { type: "string" };
      case "named":
        return ref(type.type);
    }
  };
  const property = ({ name, type, options, notes }) => {
    const schema = name === "id" ? scalars.string : schemaOf(type.value);
    const values = options === undefined ? {} : { enum: [...options.value] };
    if (schema.$ref !== undefined || notes === undefined) return { ...schema, ...values };
    return { ...schema, ...values, description: notes.value };
  };
  const object = (fields, required = []) => ({
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, property(field)])),
    ...(required.length === 0 ? {} : { required: required.map(({ name }) => name) }),
  });
  const schemas = {};
  const paths = {};
  for (const type of typesOf(api)) {
    const { id, fields, operations, actions } = type;
    const isInput = fields.some(({ required }) => required !== undefined);
    const needed = isInput ? fields.filter(({ required }) => required?.value === true) : [];
    schemas[pascal(id)] = type.isOpen
      ? { type: "object", additionalProperties: true }
      : object(fields, needed);
    const sent = fields.filter(({ create }) => create !== undefined && create.value !== "never");
    const must = sent.filter(({ create }) => create.value === "required");
    const changed = fields.filter(({ update }) => update?.value === true);
    schemas[`${pascal(id)}Create`] = object(sent, must);
    schemas[`${pascal(id)}Update`] = object(changed);
    schemas[`${pascal(id)}Collection`] = {
      type: "object",
      properties: { type: scalars.string, data: { type: "array", items: ref(id) } },
      required: ["data"],
    };
    const bodies = { create: ref(id, "Create"), update: ref(id, "Update") };
    for (const { name, role, method, path } of operations) {
      const isList = role.value === "list";
      const answer = isList ? ref(id, "Collection") : ref(id);
      const status = role.value === "create" ? "201" : "200";
      const query = isList ? ["limit", "marker", "sort", "order"] : [];
      const operation = { id, name, body: bodies[role.value], answer, status, query };
      add(paths, { method: method.value, path: printPath(path.value) }, operation);
    }
    for (const action of actions) {
      const { name, method } = action;
      const [input, output] = [inputOf(action)?.value, outputOf(action)?.value];
      const [path] = printPath(action.path.value).split("?");
      add(
        paths,
        { method: method.value, path: `${path}/actions/${name}` },
        {
          id,
          name: `Action${pascal(name)}`,
          body: input === undefined ? undefined : ref(input),
          answer: output === undefined ? {} : ref(output),
          status: "200",
          query: [],
        },
      );
    }
  }
  return {
    openapi: "3.0.3",
    info: { title, version: "1" },
    servers: [{ url: "http://localhost:8080" }],
    paths,
    components: { schemas },
  };
}

function add(paths, { method, path: printed }, { id, name, body, answer, status, query }) {
  const path = printed.replaceAll(/\{(\w+)\}/g, (_, word) => `{${word.toLowerCase()}}`);
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, word]) => {
    return { name: word, in: "path", required: true, schema: scalars.string };
  });
  const inQuery = query.map((word) => ({ name: word, in: "query", schema: scalars.string }));
  const json = (schema) => ({ content: { "application/json": { schema } } });
  paths[path] = {
    ...paths[path],
    [method.toLowerCase()]: {
      operationId: `${name[0].toLowerCase()}${name.slice(1)}${pascal(id)}`,
      tags: [id],
      parameters: [...inPath, ...inQuery],
      ...(body === undefined ? {} : { requestBody: { required: true, ...json(body) } }),
      responses: { [status]: { description: "Done", ...json(answer) } },
    },
  };
}

function pascal(id) {
  return id[0].toUpperCase() + id.slice(1);
}
