// An OpenAPI document of the API that pages describe, so that generators which read OpenAPI can be
// given the same work. OpenAPI does not tell routes apart by their query, so an action gets a path.

const scalars = {
  string: { type: "string" },
  int: { type: "integer" },
  float: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "string", format: "date-time" },
  enum: { type: "string" },
  json: {},
  password: { type: "string", format: "password" },
  blob: { type: "string" },
  reference: { type: "string" },
};

/** The document, from the IR. */
export function toOpenApi(api, title) {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const ref = (id, kind = "") =>
    types.has(id) ? { $ref: `#/components/schemas/${pascal(id)}${kind}` } : {};
  const schemaOf = (type) => {
    switch (type.kind) {
      case "scalar":
        return scalars[type.name];
      case "array":
        return { type: "array", items: schemaOf(type.items) };
      case "map":
        return { type: "object", additionalProperties: schemaOf(type.values) };
      case "reference":
        return { type: "string" };
      case "embedded":
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
  for (const type of api.types) {
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
    const bodies = { Create: ref(id, "Create"), Update: ref(id, "Update") };
    for (const { name, route } of operations) {
      const answer = name === "List" ? ref(id, "Collection") : ref(id);
      const status = name === "Create" ? "201" : "200";
      const query = name === "List" ? ["limit", "marker", "sort", "order"] : [];
      const operation = { id, name, body: bodies[name], answer, status, query };
      add(paths, route.value, operation);
    }
    for (const { name, route, input, output } of actions) {
      const [path] = route.value.path.split("?");
      add(
        paths,
        { method: route.value.method, path: `${path}/actions/${name}` },
        {
          id,
          name: `Action${pascal(name)}`,
          body: input.value === null ? undefined : ref(input.value),
          answer: output.value === null ? {} : ref(output.value),
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
  const path = printed.replaceAll(/\$\{(\w+)\}/g, (_, word) => `{${word.toLowerCase()}}`);
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
