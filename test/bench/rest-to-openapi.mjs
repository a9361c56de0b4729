// An OpenAPI document of an API of plain HTTP. All that it says is in the Api: parameters, bodies, answers,
// types and enumerations. OpenAPI cannot tell an operation's path twice, so the first of two counts.
import { pathParameters, printPath } from "../../dist/core/paths.js";

const scalars = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  file: { type: "string", format: "binary" },
};

/** The document, from the Api. */
export function restToOpenApi(api, title) {
  const names = nameTypes(api.types);
  const schemaOf = (type) => {
    switch (type.kind) {
      case "scalar":
        return { ...scalars[type.name], ...(type.format && { format: type.format }) };
      case "array":
        return { type: "array", items: schemaOf(type.items) };
      case "map":
        return { type: "object", additionalProperties: schemaOf(type.values) };
      case "object":
        return object(type.fields);
      case "named":
        return names.has(type.type) ? { $ref: `#/components/schemas/${names.get(type.type)}` } : {};
      case "id":
        return scalars.string;
      case "union":
        return { oneOf: type.of.map(schemaOf) };
      case "nullable":
        return { oneOf: [schemaOf(type.of), { type: "null" }] };
    }
  };
  const described = ({ type, options, notes, default: value }) => ({
    ...schemaOf(type.value),
    ...(options && { enum: [...options.value] }),
    ...(value && { default: value.value }),
    ...(notes && { description: notes.value }),
  });
  const object = (fields) => {
    const needed = fields.filter(
      ({ required, optional }) => required?.value === true || optional?.value === false,
    );
    return {
      type: "object",
      properties: Object.fromEntries(fields.map((field) => [field.name, described(field)])),
      ...(needed.length > 0 && { required: [...new Set(needed.map(({ name }) => name))] }),
    };
  };
  const definition = (def) => {
    if (def.kind === "object") return object(def.fields);
    if (def.kind === "alias") return schemaOf(def.of.value);
    const values = def.values.map(({ value }) => value.value);
    return { type: def.base, ...(!def.isFlags && { enum: values }) };
  };
  const content = ({ value: { media, type } }) => ({
    content: Object.fromEntries(
      (media.length === 0 ? ["application/json"] : media).map((one) => [
        one,
        { schema: schemaOf(type) },
      ]),
    ),
  });
  const paths = {};
  const shapes = new Set();
  for (const operation of api.operations) {
    const { id, method, path, parameters, body, responses, group } = operation;
    const shape = `${method.value} ${printPath(path.value).replace(/\{[^{}]*\}/g, "{}")}`;
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    const printed = printPath(path.value).replace(/\{([^{}]*)\}/g, (_, name) => `{${word(name)}}`);
    const told = new Map(parameters.map((one) => [`${one.in.value} ${word(one.name)}`, one]));
    const answers = responses.map(({ status, payload }) => [
      `${status.value}`,
      { description: "Answer", ...(payload && content(payload)) },
    ]);
    const inPath = pathParameters(path.value).map((name) => ({
      name: word(name),
      in: "path",
      required: true,
      schema: schemaFor(told.get(`path ${word(name)}`), described),
    }));
    const others = [...told.values()].filter((one) => one.in.value !== "path");
    paths[printed.split("?")[0]] ??= {};
    paths[printed.split("?")[0]][method.value.toLowerCase()] = {
      operationId: word(id),
      tags: [group ?? "api"],
      parameters: [
        ...inPath,
        ...others.map((one) => ({
          name: one.name,
          in: one.in.value,
          required: one.required?.value === true,
          schema: described(one),
        })),
      ],
      ...(body && { requestBody: { required: true, ...content(body) } }),
      responses:
        answers.length === 0 ? { default: { description: "Answer" } } : Object.fromEntries(answers),
    };
  }
  return {
    openapi: "3.1.0",
    info: { title, version: "1" },
    servers: api.servers.map(({ url }) => ({ url: url.value })),
    paths,
    components: {
      schemas: Object.fromEntries(api.types.map((def) => [names.get(def.id), definition(def)])),
    },
  };
}

const word = (text) => text.replace(/\W+/g, "_").replace(/^_+|_+$/g, "");
const schemaFor = (parameter, described) =>
  parameter === undefined ? scalars.string : described(parameter);

/** A name of its own for each type: ids may differ in signs that a schema's name cannot have. */
function nameTypes(types) {
  const names = new Map();
  const taken = new Set();
  for (const { id } of types) {
    let name = word(id) || "Type";
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${word(id)}${count}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
