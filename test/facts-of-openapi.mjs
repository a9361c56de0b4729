// `node test/facts-of-openapi.mjs openapi.json`: prints the facts of an OpenAPI document that stubdown
// printed from REST pages, in the form of `stubdown facts`. The script shares no code with the generator, so
// that a fault of the printer cannot be hidden by the same fault here.
import { defaultOf, Facts, operationsOf, printFacts } from "./printed-document.mjs";

const json = "application/json";

/** Returns the facts of a document, one per line, sorted. */
export function factsOf(document) {
  const facts = new Facts();
  const add = (key, value) => facts.add(key, value);
  const schemas = document.components?.schemas ?? {};
  const follow = (schema = {}) => {
    const name = schema.$ref?.split("/").at(-1);
    return name === undefined ? schema : { ...schemas[name.replaceAll("~1", "/")], name };
  };
  const parameterOf = (given) => {
    const name = given.$ref?.split("/").at(-1);
    return name === undefined ? given : document.components.parameters[name];
  };
  const isList = (schema) => schema.enum !== undefined || schema["x-flags"] !== undefined;

  const typeOf = (schema = {}) => {
    if (schema["x-part-of"] !== undefined) return schema["x-part-of"];
    if (schema["x-id-of"] !== undefined) return "string";
    if (schema.$ref !== undefined) {
      const target = follow(schema);
      return isList(target) ? typeOf({ type: target.type }) : (target["x-type"] ?? target.name);
    }
    if (schema["x-type"] !== undefined && schema.type === undefined) return schema["x-type"];
    if (schema.allOf?.length === 1) return typeOf(schema.allOf[0]);
    if (schema.anyOf !== undefined) {
      const others = schema.anyOf.filter(({ type }) => type !== "null");
      return [...new Set(others.map(typeOf))].sort().join("|");
    }
    const type = [schema.type].flat().find((one) => one !== "null") ?? [schema.type].flat()[0];
    switch (type) {
      case "string":
        if (schema.format === "binary") return "file";
        return { date: "date", "date-time": "datetime" }[schema.format] ?? "string";
      case "integer":
        return "int";
      case "number":
        return "float";
      case "array":
        return `array[${typeOf(schema.items)}]`;
      case "object": {
        const values = schema.additionalProperties;
        return typeof values === "object" ? `map[${typeOf(values)}]` : "json";
      }
      default:
        return type ?? "unknown";
    }
  };
  /** Returns the format of a scalar, or of the values in a list or a map, if the type does not show it. */
  const formatOf = (schema = {}) => {
    if (["x-part-of", "x-id-of", "$ref"].some((name) => name in schema)) return undefined;
    if (schema.allOf?.length === 1) return formatOf(schema.allOf[0]);
    if (schema.anyOf !== undefined) {
      const [only, more] = schema.anyOf.filter(({ type }) => type !== "null");
      return more === undefined ? formatOf(only) : undefined;
    }
    const type = [schema.type].flat().find((one) => one !== "null");
    if (type === "array") return formatOf(schema.items);
    if (type === "object")
      return typeof schema.additionalProperties === "object"
        ? formatOf(schema.additionalProperties)
        : undefined;
    return ["date", "date-time", "binary"].includes(schema.format) ? undefined : schema.format;
  };
  /** Returns the type of a value in a sample. Objects in samples have types without names. */
  const shapeOf = (schema) => {
    if (schema.$ref !== undefined) return "json";
    if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(shapeOf))].sort().join("|");
    return schema.type === "array" ? `array[${shapeOf(schema.items)}]` : typeOf(schema);
  };
  const isNullable = (schema) =>
    schema["x-nullable"] ??
    (schema.nullable === true ||
      (Array.isArray(schema.type) && schema.type.includes("null")) ||
      schema.anyOf?.some(({ type }) => type === "null") === true);
  const optionsOf = (schema) => {
    const own = schema["x-options"] ?? schema.enum ?? schema.items?.enum;
    const inner = own ?? (schema.anyOf ?? []).map(({ enum: values }) => values).find(Boolean);
    return inner
      ?.filter((value) => value !== null)
      .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
      .join(",");
  };
  const requiredOf = (owner, name, schema) =>
    owner.required?.includes(name) ? true : schema["x-optional"] === true ? false : undefined;
  /** True for an object that is known only from the names of its members: `a.b`. */
  const isImplied = (schema) => schema["x-inferred"]?.type === "rest/nested-names";
  /** True for a row of an object that is a list because of the names of its members: `a[n][b]`. */
  const isListByNames = (schema) => schema["x-inferred"]?.type === "rest/list-by-names";
  /** True for a row whose type comes from a sample. The fact about the row is that it has no type. */
  const isOfSample = (schema) => schema["x-inferred"]?.type === "rest/type-of-sample";
  const yes = (value) => (value === undefined ? undefined : value ? "yes" : "no");

  /** Adds the facts of a value of a request, and of its members. */
  const addParameter = (id, name, { schema, place, required }) => {
    const key = `${id}#${name}`;
    const told = isListByNames(schema) ? "json" : typeOf(schema);
    add(`param:${key}`, isOfSample(schema) ? "unknown" : told);
    add(`in:${key}`, place);
    if (!isOfSample(schema) && !isListByNames(schema)) add(`format:${key}`, formatOf(schema));
    add(`required:${key}`, yes(required));
    addFlags(key, schema);
    add(`nullable:${key}`, isNullable(schema) ? "yes" : undefined);
  };
  /** Adds the facts that rows of parameters and of members share. */
  const addFlags = (key, schema) => {
    add(`default:${key}`, defaultOf(schema));
    add(`options:${key}`, optionsOf(schema));
    add(`deprecated:${key}`, schema.deprecated === true ? "yes" : undefined);
  };
  /** Adds the facts of a member of a type or an answer. */
  const addField = (key, owner, [name, schema]) => {
    if (!isImplied(schema)) add(`field:${key}`, typeOf(schema));
    if (!isImplied(schema)) add(`format:${key}`, formatOf(schema));
    const required = requiredOf(owner, name, schema);
    add(`optional:${key}`, required === undefined ? undefined : required ? "no" : "yes");
    const isTold = isNullable(schema) || schema["x-nullable"] !== undefined;
    add(`nullable:${key}`, isTold ? yes(isNullable(schema)) : undefined);
    addFlags(key, schema);
  };
  const addMembers = (id, owner, prefix) => {
    for (const [name, schema] of Object.entries(owner.properties ?? {})) {
      const path = `${prefix}${name.replace(/\[\]$/, "")}`;
      const required = requiredOf(owner, name, schema);
      if (!isImplied(schema)) addParameter(id, path, { schema, place: "body", required });
      const inner = schema.type === "array" ? (schema.items ?? {}) : schema;
      if (inner["x-part-of"] === undefined && !isOfSample(schema))
        addMembers(id, inner, `${path}.`);
    }
  };
  const addOperation = ({ path, method, operation }) => {
    const names = new Map(
      (operation.parameters ?? [])
        .map(parameterOf)
        .flatMap((one) =>
          one.in === "path" && one["x-name"] !== undefined ? [[one.name, one["x-name"]]] : [],
        ),
    );
    const printed = path.replace(/\{([^{}]+)\}/g, (all, name) => `{${names.get(name) ?? name}}`);
    const id = `${method} ${printed}`;
    add(`op:${id}`, operation.summary);
    add(`deprecated:${id}`, operation.deprecated === true ? "yes" : undefined);
    add(`credentials:${id}`, operation.security?.length === 0 ? "none" : undefined);
    const given = [...(operation.parameters ?? []), ...(operation["x-parameters"] ?? [])];
    const all = given.map(parameterOf);
    for (const one of all) {
      const { in: from = "", type = "" } = one["x-inferred"] ?? {};
      if (one["x-fixed"] === true || type === "core/not-told") continue;
      // A chapter or the configuration tells the parameters for paging of all lists, and not the section of one.
      if (from.startsWith("rest/paging-")) continue;
      // On pages, the keys of a name are in brackets or after dots: `filter[state]`, `metadata.[key]`.
      const keys = (one["x-name"] ?? one.name).split(/[.[\]]+/);
      const name = keys.filter((key) => key !== "").join(".");
      addParameter(id, name, { schema: one.schema, place: one.in, required: one.required });
      add(`deprecated:${id}#${name}`, one.deprecated === true ? "yes" : undefined);
      const marks = { form: "commas", pipeDelimited: "pipes", spaceDelimited: "spaces" };
      add(`separator:${id}#${name}`, one.explode === false ? marks[one.style] : undefined);
    }
    const body = operation.requestBody ?? operation["x-requestBody"];
    const [content] = Object.values(body?.content ?? {});
    const isSample = operation["x-inferred"]?.body === "rest/sample-body";
    // The rows of a body that is a list are the members of its items.
    const owner = content?.schema?.type === "array" ? content.schema.items : content?.schema;
    if (owner !== undefined && !isSample) addMembers(id, owner, "");
    const sent = content?.schema === undefined ? "json" : typeOf(content.schema);
    add(`sends:${id}`, sent === "json" || isSample ? undefined : sent);
    addMedia(id, body?.content);
    addAnswer(id, operation.responses);
    addOtherAnswers(id, operation.responses);
  };
  /** Adds the media type, unless it is the usual one: bytes for a file, JSON for all else. */
  const addMedia = (key, contents) => {
    const [[media, content] = []] = Object.entries(contents ?? {});
    const usual = typeOf(content?.schema) === "file" ? "application/octet-stream" : json;
    add(`media:${key}`, media === usual ? undefined : media);
  };
  /** True for an answer whose type comes from samples only. */
  const isShown = (answer) => {
    if (answer["x-inferred"]?.payload === "rest/sample-shape") return true;
    const [content] = Object.values(answer.content ?? {});
    const members = Object.values(content?.schema?.properties ?? {});
    return members.length > 0 && members.every(isShownMember);
  };
  /** True for a member that is known only from a sample. */
  const isShownMember = (schema) => schema["x-inferred"]?.type === "rest/sample";
  /** Adds the facts of all answers but the first of success. */
  const addOtherAnswers = (id, responses) => {
    const [first, second] = successesOf(responses);
    const isSplit = isUnstated(responses[first]);
    for (const [status, answer] of Object.entries(responses)) {
      if (status === first || (isSplit && status === second)) continue;
      const key = `${id}#${status}`;
      const [content] = Object.values(answer.content ?? {});
      const type = content?.schema === undefined ? "unknown" : typeOf(content.schema);
      const isTold = answer["x-empty"] !== true && !isShown(answer);
      add(`returns:${key}`, answer["x-empty"] === true ? "none" : isTold ? type : "unknown");
      addMedia(key, answer.content);
      if (isTold) addAnswerFields(`${key}.`, content?.schema);
    }
  };
  /** Adds the facts of the members that the table of an answer has. Members of a sample are no facts. */
  const addAnswerFields = (prefix, schema = {}) => {
    const owner = schema.type === "array" ? (schema.items ?? {}) : schema;
    for (const [name, inner] of Object.entries(owner.properties ?? {})) {
      if (isShownMember(inner)) continue;
      addField(`${prefix}${name}`, owner, [name, inner]);
      addAnswerFields(`${prefix}${name}.`, inner);
    }
  };
  /** True for an answer with a body for which the docs state only a status without a body. */
  const isUnstated = (answer) => answer?.["x-inferred"]?.status === "rest/status-of-body";
  const successesOf = (responses) =>
    Object.keys(responses).filter((key) => /^[23]/.test(key) || key === "default");
  const addAnswer = (id, responses) => {
    const keys = successesOf(responses);
    const statuses = keys
      .filter((key) => /^\d+$/.test(key) && !isUnstated(responses[key]))
      .map(Number);
    add(
      `status:${id}`,
      statuses.length === 0 ? undefined : statuses.sort((a, b) => a - b).join(","),
    );
    const answer = responses[keys[0]];
    if (answer === undefined) return;
    if (answer["x-empty"] === true) return add(`returns:${id}`, "none");
    const [content] = Object.values(answer.content ?? {});
    addMedia(`${id}#${statuses[0] ?? "default"}`, answer.content);
    if (content?.schema !== undefined && isShown(answer)) {
      add(`returns:${id}`, shapeOf(content.schema));
    } else if (content?.schema !== undefined) add(`returns:${id}`, typeOf(content.schema));
    const rows = content?.schema?.properties ?? content?.schema?.items?.properties;
    if (rows !== undefined && !isShown(answer)) {
      addAnswerFields(`${id}#${statuses[0] ?? "default"}.`, content.schema);
      return addRows(id, content.schema, "");
    }
    const shown = content?.examples?.docs?.value;
    if (shown !== undefined) addSample(id, shown);
  };
  /** Adds the facts of the rows of a table with the members of an answer. */
  const addRows = (id, owner, prefix) => {
    for (const [name, schema] of Object.entries(owner.properties ?? {})) {
      if (!isImplied(schema)) add(`sample:${id}#${prefix}${name}`, typeOf(schema));
      addRows(id, schema.type === "array" ? (schema.items ?? {}) : schema, `${prefix}${name}.`);
    }
  };
  const addSample = (id, value) => {
    const types = new Map();
    const see = (path, one) => {
      const type = sampleType(one);
      // The items of a list have no name, so only their members have facts.
      if (path !== "" && !path.endsWith("[]"))
        types.set(path, new Set([...(types.get(path) ?? []), type]));
      if (Array.isArray(one)) for (const inner of one) see(`${path}[]`, inner);
      else if (typeof one === "object" && one !== null) {
        for (const [name, inner] of Object.entries(one))
          see(path === "" ? name : `${path}.${name}`, inner);
      }
    };
    see("", value);
    for (const [path, found] of types) {
      // An empty list says nothing about its items if another list of the same member has items.
      const isFilled = [...found].some((one) => /^array\[(?!unknown)/.test(one));
      if (isFilled) found.delete("array[unknown]");
      add(`sample:${id}#${path}`, [...found].sort().join("|"));
    }
  };
  operationsOf(document).forEach(addOperation);
  for (const [name, schema] of Object.entries(schemas)) {
    const id = schema["x-type"] ?? name;
    if (isList(schema)) {
      const values = schema["x-flags"] ?? [
        ...schema.enum.map((value, at) => ({ name: schema["x-enum-varnames"][at], value })),
        ...(schema["x-enum-aliases"] ?? []),
      ];
      add(`values:${id}`, values.map((one) => `${one.name}=${one.value}`).join(","));
      continue;
    }
    // A type that is known only from samples is not a type of the pages.
    const rules = Object.values(schema.properties ?? {}).map(
      (one) => one["x-inferred"]?.type ?? "",
    );
    if (rules.length > 0 && rules.every((rule) => rule.includes("sample"))) continue;
    add(`type:${id}`, "yes");
    const addFields = (owner, prefix) => {
      for (const [field, inner] of Object.entries(owner.properties ?? {})) {
        const key = `${prefix}${field}`;
        addField(key, owner, [field, inner]);
        const nested = inner.type === "array" ? (inner.items ?? {}) : inner;
        if (nested["x-part-of"] === undefined) addFields(nested, `${key}.`);
      }
    };
    addFields(schema, `${id}.`);
  }
  return facts.lines();
}

function sampleType(value) {
  if (value === null) return "null";
  if (Array.isArray(value))
    return value.length === 0
      ? "array[unknown]"
      : `array[${[...new Set(value.map(sampleType))].sort().join("|")}]`;
  switch (typeof value) {
    case "number":
      return Number.isInteger(value) ? "int" : "float";
    case "boolean":
      return "boolean";
    case "object":
      return "json";
    default:
      if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/.test(value))
        return "datetime";
      return /^\d{4}-\d\d-\d\d$/.test(value) ? "date" : "string";
  }
}

if (process.argv[1]?.endsWith("facts-of-openapi.mjs")) printFacts(factsOf);
