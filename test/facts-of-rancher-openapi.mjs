// `node test/facts-of-rancher-openapi.mjs openapi.json`: prints the facts of an OpenAPI document that
// stubdown printed from Rancher's pages, in the form of `stubdown facts`. Like `facts-of-openapi.mjs`, the
// script shares no code with the generator.
import { defaultOf, Facts, operationsOf, printFacts } from "./printed-document.mjs";

const words = { required: "yes", optional: "optional", never: "-" };
/** The rules of members that are on no page, because the protocol adds them. */
const added = new Set(
  ["envelope", "date-milliseconds", "reference-link", "referrer-link"].map(
    (one) => `rancher/${one}`,
  ),
);

/** Returns the facts of a document, one per line, sorted. */
export function rancherFactsOf(document) {
  const facts = new Facts();
  const add = (key, value) => facts.add(key, value);
  const schemas = Object.entries(document.components.schemas);
  const nameOf = (reference) => reference.split("/").at(-1);
  /**
   * Returns the type from which a schema is made. The schema of the input of `create` is made from the
   * created type.
   */
  const typeNamed = (reference) => {
    const schema = document.components.schemas[nameOf(reference)];
    return schema?.["x-of"] ?? schema?.["x-type"] ?? nameOf(reference);
  };
  const typeOf = (schema = {}) => {
    if (schema["x-id-of"] !== undefined) return `reference[${schema["x-id-of"]}]`;
    if (schema.$ref !== undefined) return typeNamed(schema.$ref);
    if (schema.anyOf !== undefined) return typeOf(schema.anyOf.find(({ type }) => type !== "null"));
    if (schema["x-type"] !== undefined) return schema["x-type"];
    // An id that is a number in the docs is sent as a string.
    if (schema["x-inferred"]?.type === "rancher/wire-id") return "int";
    const type = [schema.type].flat().find((one) => one !== "null");
    const format = schema.format ?? schema["x-format"];
    switch (type) {
      case "array":
        return `array[${typeOf(schema.items)}]`;
      case "object":
        return typeof schema.additionalProperties === "object"
          ? `map[${typeOf(schema.additionalProperties)}]`
          : "json";
      case "integer":
        return "int";
      case "number":
        return "float";
      case "string":
        return { "date-time": "date", id: "reference" }[format] ?? format ?? "string";
      default:
        return type;
    }
  };
  const addField = (owner, id, [name, schema]) => {
    const key = `${id}.${name}`;
    add(`field:${key}`, typeOf(schema));
    add(`create:${key}`, words[schema["x-create"]]);
    add(`update:${key}`, { true: "yes", false: "-" }[schema["x-update"]]);
    const isAdded = schema["x-inferred"]?.required === "rancher/envelope";
    const isRequired = owner.required?.includes(name) && !isAdded;
    if (isRequired || schema["x-optional"] === true) add(`required:${key}`, isRequired === true);
    add(`default:${key}`, defaultOf(schema));
    const listed = schema["x-options"] ?? schema.enum ?? schema.items?.enum;
    add(`options:${key}`, listed?.filter((value) => value !== null).join(","));
  };
  const owners = new Map();
  for (const [name, schema] of schemas) {
    if (schema["x-of"] !== undefined || schema["x-docs"] === undefined) continue;
    const id = schema["x-type"] ?? name;
    add(`type:${id}`, "yes");
    add(`page:${id}`, schema["x-tag"] === undefined ? "type" : "resource");
    owners.set(schema["x-tag"], id);
    for (const field of Object.entries(schema.properties ?? {})) {
      if (!added.has(field[1]["x-inferred"]?.type)) addField(schema, id, field);
    }
  }
  const addOperation = ({ path, method, operation }) => {
    const fixed = (operation.parameters ?? []).filter((one) => one["x-fixed"] === true);
    const query = [
      ...Object.entries(operation["x-query"] ?? {}),
      ...fixed.map(({ name, schema }) => [name, schema.enum[0]]),
    ];
    const names = (operation.parameters ?? []).filter(({ in: place }) => place === "path");
    const printed = path.replace(/\{([^{}]+)\}/g, (all, name) => {
      return `\${${names.find((one) => one.name === name)?.["x-name"] ?? name}}`;
    });
    const [[, action] = []] = query;
    const text = query.map(([name, value]) => `${name}=${value}`).join("&");
    const route = `${method} ${printed}${text === "" ? "" : `?${text}`}`;
    const owner = owners.get(operation.tags[0]);
    const role = operation["x-role"];
    if (role !== "action") {
      add(`op:${owner}.${role[0].toUpperCase()}${role.slice(1)}`, route);
      return;
    }
    const key = `${owner}.${action}`;
    add(`action:${key}`, route);
    const inOf = (part) => part?.content?.["application/json"]?.schema?.$ref;
    const input = inOf(operation.requestBody);
    add(`input:${key}`, input === undefined ? "none" : typeNamed(input));
    const [answer] = Object.entries(operation.responses).flatMap(([status, one]) => {
      return status.startsWith("2") && inOf(one) !== undefined ? [inOf(one)] : [];
    });
    add(`output:${key}`, answer === undefined ? "none" : typeNamed(answer));
  };
  operationsOf(document).forEach(addOperation);
  return facts.lines();
}

if (process.argv[1]?.endsWith("facts-of-rancher-openapi.mjs")) printFacts(rancherFactsOf);
