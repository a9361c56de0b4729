import type {
  Api,
  Field,
  Operation,
  Parameter,
  ParameterPlace,
  Payload,
  Response,
  TypeDef,
  TypeRef,
} from "../../core/api.js";
import { inferred, type Fact } from "../../core/fact.js";
import { pathSegments } from "../../core/paths.js";
import { groupBy } from "../../core/group-by.js";
import { toValue } from "../../markdown/lenient-json.js";
import { groupOperations, type GroupPlace } from "./resolve/operation-group.js";
import { roleOf } from "./resolve/operation-role.js";
import type { Reading, RestField, RestOperation, RestParameter, RestType } from "./model.js";

/** The reading of a tree as an Api: names made unique, members of bodies and answers nested. */
export function toApi({ operations, types }: Reading): Api {
  const ids = new Map<string, number>();
  const places = groupOperations(operations);
  const all = operations.map((operation) => {
    const group = places.get(operation) ?? { id: "root", segment: undefined };
    return toOperation(operation, group, ids);
  });
  const known = new Set<string>();
  const defs = types.map(toTypeDef).filter(({ id }) => !known.has(id) && known.add(id));
  const groups = [...groupBy(all, ({ group }) => group ?? "")].map(([id, members]) => ({
    id,
    operations: members.map((one) => one.id),
  }));
  return {
    types: defs.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    operations: all,
    groups,
    servers: [],
    security: [],
  };
}

function toOperation(
  operation: RestOperation,
  group: GroupPlace,
  ids: Map<string, number>,
): Operation {
  const count = (ids.get(operation.id) ?? 0) + 1;
  ids.set(operation.id, count);
  const inBody = operation.parameters.filter(({ in: place }) => place.value === "body");
  const others = operation.parameters.filter(({ in: place }) => place.value !== "body");
  const [first] = inBody;
  const isForm = inBody.some(({ type }) => JSON.stringify(type.value).includes('"file"'));
  const payload: Payload = {
    media: [isForm ? "multipart/form-data" : "application/json"],
    type: { kind: "object", fields: nest(inBody.map(bodyField)), isOpen: false },
  };
  return {
    id: count === 1 ? operation.id : `${operation.id} ${count}`,
    name: nameOf(operation),
    title: operation.title,
    group: group.id,
    role: roleOf(operation, group),
    method: operation.method,
    path: operation.path,
    parameters: others.map(toParameter),
    ...(first === undefined ? {} : { body: inferred(payload, first.span, "rest/body-rows") }),
    responses: toResponses(operation),
    ...(operation.deprecated === undefined ? {} : { deprecated: operation.deprecated }),
    span: operation.span,
  };
}

function toParameter(one: RestParameter): Parameter {
  return {
    name: one.in.value === "query" ? (one.spelling ?? one.name) : one.name,
    in: one.in as Fact<ParameterPlace>,
    type: nullableFact(one.type, one.isNullable),
    ...(one.required === undefined ? {} : { required: one.required }),
    ...(one.default === undefined ? {} : { default: one.default }),
    ...(one.options === undefined ? {} : { options: one.options }),
    ...(one.notes === undefined ? {} : { notes: one.notes }),
    span: one.span,
  };
}

function bodyField(one: RestParameter): Field {
  return {
    name: one.name,
    type: nullableFact(one.type, one.isNullable),
    ...(one.required === undefined ? {} : { required: one.required }),
    ...(one.default === undefined ? {} : { default: one.default }),
    ...(one.options === undefined ? {} : { options: one.options }),
    ...(one.notes === undefined ? {} : { notes: one.notes }),
    span: one.span,
  };
}

function nullableFact(type: Fact<TypeRef>, isNullable: boolean): Fact<TypeRef> {
  return isNullable ? { ...type, value: { kind: "nullable", of: type.value } } : type;
}

/** Fields with dotted names as fields of the objects that their names begin with. */
export function nest(fields: readonly Field[]): readonly Field[] {
  const groups = groupBy(fields, ({ name }) => name.split(".")[0] ?? name);
  return [...groups].flatMap(([name, members]): Field[] => {
    const own = members.find((field) => field.name === name);
    const inner = members.filter((field) => field !== own && field.name.startsWith(`${name}.`));
    const [first] = inner;
    if (first === undefined) return own === undefined ? [] : [own];
    const children = nest(
      inner.map((field) => ({ ...field, name: field.name.slice(name.length + 1) })),
    );
    const object: TypeRef = { kind: "object", fields: children, isOpen: false };
    if (own === undefined)
      return [{ name, type: inferred(object, first.span, "rest/nested-names"), span: first.span }];
    const type: TypeRef =
      own.type.value.kind === "array" ? { kind: "array", items: object } : object;
    return [{ ...own, type: { ...own.type, value: type } }];
  });
}

function toResponses({ statuses, returns, sample }: RestOperation): readonly Response[] {
  const value: TypeRef | undefined =
    returns === undefined
      ? undefined
      : returns.value === "none"
        ? { kind: "scalar", name: "null" }
        : returns.value;
  const payload =
    returns === undefined || value === undefined
      ? {}
      : { payload: { ...returns, value: { media: ["application/json"], type: value } } };
  const shown =
    sample === undefined
      ? {}
      : {
          sample:
            sample.node === undefined
              ? { span: sample.span }
              : { value: toValue(sample.node), span: sample.span },
        };
  const [first, ...more] = statuses;
  const status: Fact<number | "default"> | undefined =
    first ??
    (returns === undefined ? undefined : inferred("default", returns.span, "rest/no-status"));
  if (status === undefined)
    return sample === undefined
      ? []
      : [{ status: inferred("default", sample.span, "rest/no-status"), ...shown }];
  return [{ status, ...payload, ...shown }, ...more.map((other) => ({ status: other }))];
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
