import type {
  Api,
  Field,
  Operation,
  Parameter,
  ParameterPlace,
  Role,
  TypeDef,
} from "../../core/api.js";
import { inferred, type Fact } from "../../core/fact.js";
import { pathSegments } from "../../core/paths.js";
import { groupBy } from "../../markdown/group-by.js";
import type { Reading, RestField, RestOperation, RestParameter, RestType } from "./model.js";
import { readSampleTypes, type SampleTypes } from "./shapes/sample-types.js";
import { nest, nullableFact, toBody, toRequestSample, toResponses } from "./to-payloads.js";

/** The reading of a tree as an Api: names made unique, members of bodies and answers nested. */
export function toApi(reading: Reading): Api {
  const { operations, types, servers, security } = reading;
  const ids = new Map<string, number>();
  const samples = readSampleTypes(reading);
  const all = operations.map((operation) => toOperation(operation, ids, samples));
  const known = new Set<string>();
  const defs = [...types.map(toTypeDef), ...samples.types].filter(
    ({ id }) => !known.has(id) && known.add(id),
  );
  const groups = [...groupBy(all, ({ group }) => group ?? "")].map(([id, members]) => ({
    id,
    operations: members.map((one) => one.id),
  }));
  return {
    types: defs.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    operations: all,
    groups,
    servers,
    security,
  };
}

function toOperation(
  operation: RestOperation,
  ids: Map<string, number>,
  samples: SampleTypes,
): Operation {
  const count = (ids.get(operation.id) ?? 0) + 1;
  ids.set(operation.id, count);
  const others = operation.parameters.filter(({ in: place }) => place.value !== "body");
  const body = toBody(operation);
  const requestSample = toRequestSample(operation);
  return {
    id: count === 1 ? operation.id : `${operation.id} ${count}`,
    name: nameOf(operation),
    title: operation.title,
    group: groupOf(operation),
    role: roleOf(operation),
    method: operation.method,
    path: operation.path,
    parameters: others.map(toParameter),
    ...(body === undefined ? {} : { body }),
    ...(requestSample === undefined ? {} : { requestSample }),
    responses: toResponses(operation, samples),
    ...(operation.deprecated === undefined ? {} : { deprecated: operation.deprecated }),
    decision: operation.decision,
    span: operation.span,
  };
}

function toParameter(one: RestParameter): Parameter {
  return {
    name: one.name,
    in: one.in as Fact<ParameterPlace>,
    type: nullableFact(one.type, one.isNullable),
    ...(one.required === undefined ? {} : { required: one.required }),
    ...(one.default === undefined ? {} : { default: one.default }),
    ...(one.options === undefined ? {} : { options: one.options }),
    ...(one.notes === undefined ? {} : { notes: one.notes }),
    span: one.span,
  };
}

/** What an operation does, by its method and whether its path ends in a parameter. */
function roleOf({ method, path }: RestOperation): Fact<Role> {
  const last = pathSegments(path.value).at(-1);
  const isOne = last?.some((part) => typeof part !== "string") === true;
  const roles: Readonly<Record<string, readonly [one: Role, many: Role]>> = {
    GET: ["get", "list"],
    POST: ["action", "create"],
    PUT: ["update", "call"],
    PATCH: ["update", "call"],
    DELETE: ["delete", "call"],
  };
  const [one, many] = roles[method.value] ?? ["call", "call"];
  return inferred(isOne ? one : many, path.span, "rest/role-by-method");
}

/** The last literal segment that a parameter follows, or the last one. */
function groupOf({ path }: RestOperation): string {
  const words = pathSegments(path.value).flatMap((parts) =>
    parts.length === 1 && typeof parts[0] === "string" ? [parts[0]] : [],
  );
  const first = words.find((word) => !/^(?:api|v\d+(?:\.\d+)?|\d+(?:\.\d+)?|rest)$/i.test(word));
  return first ?? "root";
}

/** The title as a name: `List a project's branches` becomes `listAProjectsBranches`. */
function nameOf({ title, method, path }: RestOperation): string {
  const isRoute = /\//.test(title.value) || title.value === "";
  const text = isRoute
    ? `${method.value.toLowerCase()} ${pathSegments(path.value)
        .flat()
        .map((part) => (typeof part === "string" ? part : `by ${part.parameter}`))
        .join(" ")}`
    : title.value;
  const words = text
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words
    .map(
      (word, index) =>
        (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1),
    )
    .join("");
}

function toTypeDef(type: RestType): TypeDef {
  const base = { id: type.id, title: type.title, page: type.span.file, span: type.span };
  if (type.kind === "enumeration") {
    const values = type.values.map(({ name, value, span }) => ({
      name,
      value: { value, span, rule: "stated" as const, evidence: [] },
      span,
    }));
    return { ...base, kind: "enumeration", base: type.base, isFlags: type.isFlags, values };
  }
  return { ...base, kind: "object", fields: nest(type.fields.map(toField)), isOpen: false };
}

function toField(field: RestField): Field {
  return {
    name: field.name,
    type: field.type,
    ...(field.optional === undefined ? {} : { optional: field.optional }),
    ...(field.nullable === undefined ? {} : { nullable: field.nullable }),
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(field.options === undefined ? {} : { options: field.options }),
    ...(field.notes === undefined ? {} : { notes: field.notes }),
    span: field.span,
  };
}
