import type {
  Api,
  ObjectDef,
  Operation,
  Parameter,
  ParameterPlace,
  TypeDef,
} from "../../core/api.js";
import { inferred, type Fact } from "../../core/fact.js";
import { pathSegments } from "../../core/paths.js";
import { groupBy } from "../../core/group-by.js";
import { groupOperations, root, type GroupPlace } from "./resolve/operation-group.js";
import { findCollections, roleOf } from "./resolve/operation-role.js";
import type { Reading, RestOperation, RestParameter, RestType } from "./model.js";
import { readSampleTypes, type SampleTypes } from "./shapes/sample-types.js";
import { nestRows } from "./nest.js";
import { nullableFact, rowFacts, toBody, toField, toRequestSample } from "./to-payloads.js";
import { toResponses } from "./to-responses.js";
import { separatorOf } from "./resolve/separator.js";

/** Converts the reading of a tree to an Api: makes ids unique, and nests the members of bodies and answers. */
export function toApi(reading: Reading): Api {
  const { operations, types, servers, security, listParameters } = reading;
  const ids = new Map<string, number>();
  const samples = readSampleTypes(reading);
  const places = groupOperations(operations);
  const collections = findCollections(operations);
  const shown = new Map(samples.types.map((one) => [one.id, one]));
  const all = operations.map((operation) => {
    const group = places.get(operation) ?? root;
    return toOperation(operation, { group, ids, samples, types: shown, collections });
  });
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
    ...(listParameters.length > 0 && { listParameters: listParameters.map(toParameter) }),
  };
}

/** The group of an operation, and the data that all operations share. */
interface OperationContext {
  readonly group: GroupPlace;
  /** The number of operations so far with this id. Keyed by the id of the reading. */
  readonly ids: Map<string, number>;
  readonly samples: SampleTypes;
  /** The types of `samples`, keyed by their ids. */
  readonly types: ReadonlyMap<string, ObjectDef>;
  /** The result of `findCollections`. */
  readonly collections: ReadonlySet<string>;
}

function toOperation(
  operation: RestOperation,
  { group, ids, samples, types, collections }: OperationContext,
): Operation {
  const count = (ids.get(operation.id) ?? 0) + 1;
  ids.set(operation.id, count);
  const others = operation.parameters.filter(({ in: place }) => place.value !== "body");
  const body = toBody(operation);
  const requestSample = toRequestSample(operation);
  const responses = toResponses(operation, samples);
  return {
    id: count === 1 ? operation.id : `${operation.id} ${count}`,
    name: nameOf(operation),
    title: operation.title,
    group: group.id,
    grouping: inferred(group.id, operation.path.span, group.rule, group.evidence),
    role: roleOf(operation, { group, responses, types, collections }),
    method: operation.method,
    path: operation.path,
    parameters: others.map(toParameter),
    ...(body === undefined ? {} : { body }),
    ...(requestSample === undefined ? {} : { requestSample }),
    responses,
    ...(operation.deprecated === undefined ? {} : { deprecated: operation.deprecated }),
    ...(operation.credentials === undefined ? {} : { credentials: operation.credentials }),
    decision: operation.decision,
    span: operation.span,
  };
}

function toParameter(one: RestParameter): Parameter {
  const isQuery = one.in.value === "query";
  const separator = separatorOf(one);
  return {
    name: isQuery ? (one.spelling ?? one.name).replaceAll("[n]", "[]") : one.name,
    in: one.in as Fact<ParameterPlace>,
    type: nullableFact(one.type, one.isNullable),
    ...(one.required === undefined ? {} : { required: one.required }),
    ...(separator && { separator }),
    ...rowFacts(one),
  };
}

/**
 * Returns the name of an operation from its title: `List a project's branches` becomes `listAProjectsBranches`.
 * Without a title, or with a path in the title, the method and the path give the name.
 */
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
  return { ...base, kind: "object", fields: nestRows(type.fields.map(toField)), isOpen: false };
}
