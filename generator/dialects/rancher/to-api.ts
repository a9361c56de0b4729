import type {
  Api,
  Field as CoreField,
  Group,
  Method,
  Operation,
  Parameter,
  Payload,
  Response,
  Role,
  TypeDef,
  TypeRef as CoreTypeRef,
} from "../../core/api.js";
import { inferred, stated, type Fact, type FactRule } from "../../core/fact.js";
import { parsePath, pathParameters, printPath } from "../../core/paths.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import type * as ir from "../../ir/ir.js";

/** Expresses what Rancher's pages say as an API of HTTP: resources, operations and actions become operations of groups. */
export function toApi({ types }: { readonly types: readonly ir.ApiType[] }): Api {
  const grouped = types.map((type) => ({ type, operations: operationsOf(type) }));
  return {
    types: types.map(typeDef),
    operations: grouped.flatMap(({ operations }) => operations),
    groups: grouped.flatMap(({ type, operations }): Group[] => {
      if (type.kind.value !== "resource" && operations.length === 0) return [];
      const isResource = type.kind.value === "resource";
      const about = isResource ? { type: fact(type.kind, type.id) } : {};
      return [{ id: type.id, ...about, operations: operations.map(({ id }) => id) }];
    }),
    servers: [],
    security: [],
  };
}

function typeDef({ id, page, description, fields, isOpen, span }: ir.ApiType): TypeDef {
  return {
    kind: "object",
    id,
    page,
    ...(description === undefined ? {} : { notes: description }),
    fields: fields.map(toField),
    isOpen,
    span,
  };
}

function toField(field: ir.Field): CoreField {
  const { name, span, type, create, update, required, default: preset, options, notes } = field;
  return {
    name,
    type: fact(type, toTypeRef(type.value)),
    ...(create && { create: fact(create, create.value) }),
    ...(update && { update: fact(update, update.value) }),
    ...(required && { required: fact(required, required.value) }),
    ...(preset && { default: fact(preset, preset.value) }),
    ...(options && { options: fact(options, options.value) }),
    ...(notes && { notes }),
    span,
  };
}

/** Formats that tell Rancher's scalars apart which JSON has as one. */
const scalars: Readonly<Record<ir.ScalarName, CoreTypeRef>> = {
  string: { kind: "scalar", name: "string" },
  int: { kind: "scalar", name: "integer" },
  float: { kind: "scalar", name: "number" },
  boolean: { kind: "scalar", name: "boolean" },
  json: { kind: "scalar", name: "json" },
  date: { kind: "scalar", name: "string", format: "date-time" },
  enum: { kind: "scalar", name: "string", format: "enum" },
  password: { kind: "scalar", name: "string", format: "password" },
  blob: { kind: "scalar", name: "string", format: "blob" },
  reference: { kind: "scalar", name: "string", format: "id" },
};

function toTypeRef(type: ir.TypeRef): CoreTypeRef {
  switch (type.kind) {
    case "scalar":
      return scalars[type.name];
    case "array":
      return { kind: "array", items: toTypeRef(type.items) };
    case "map":
      return { kind: "map", values: toTypeRef(type.values) };
    case "reference":
      return { kind: "id", type: type.type };
    case "embedded":
      return { kind: "named", type: type.type };
  }
}

const roles: Readonly<Record<ir.OperationName, Role>> = {
  Create: "create",
  Update: "update",
  Delete: "delete",
  List: "list",
  Get: "get",
};

function operationsOf(type: ir.ApiType): readonly Operation[] {
  const self: CoreTypeRef = { kind: "named", type: type.id };
  const operations = type.operations.map(({ name, route }): Operation => {
    const role = roles[name];
    const hasBody = role === "create" || role === "update";
    const answer: CoreTypeRef = role === "list" ? { kind: "array", items: self } : self;
    return {
      ...operation(type, name, route, fact(route, role)),
      ...(hasBody && { body: inferred(json(self), route.span, "rancher/own-type") }),
      responses: [response(inferred(json(answer), route.span, "rancher/own-type"), route.span)],
    };
  });
  const actions = type.actions.map(({ name, route, input, output }): Operation => {
    const named = (from: ir.Fact<string | null>): Fact<Payload> | undefined => {
      if (from.value !== null) return fact(from, json({ kind: "named", type: from.value }));
      if (from.rule === "stated") return undefined;
      // What could not be read, or is not there although it should be, may be anything.
      return fact(from, json({ kind: "scalar", name: "unknown" }));
    };
    const body = named(input);
    return {
      ...operation(type, name, route, fact(route, "action")),
      ...(body && { body }),
      responses: [response(named(output), output.span)],
    };
  });
  return [...operations, ...actions];
}

function operation(
  type: ir.ApiType,
  name: string,
  route: ir.Fact<ir.Route>,
  role: Fact<Role>,
): Omit<Operation, "body" | "responses"> {
  const path = parsePath(route.value.path, "shell");
  const method = route.value.method as Method;
  return {
    id: `${method} ${printPath(path)}`,
    name,
    group: type.id,
    role,
    method: fact(route, method),
    path: fact(route, path),
    parameters: pathParameters(path).map((parameter): Parameter => {
      const of: CoreTypeRef = { kind: "scalar", name: "string" };
      return {
        name: parameter,
        in: stated("path", route.span),
        type: inferred(of, route.span, "rancher/placeholder"),
        required: inferred(true, route.span, "rancher/placeholder"),
        span: route.span,
      };
    }),
    span: route.span,
  };
}

function json(type: CoreTypeRef): Payload {
  return { media: ["application/json"], type };
}

function response(payload: Fact<Payload> | undefined, span: Span): Response {
  const status = inferred("default" as const, span, "rancher/any-status");
  return payload === undefined ? { status } : { status, payload };
}

/** A fact of the core from one of the pages, with another value. */
function fact<T>({ span, rule, evidence }: ir.Fact<unknown>, value: T): Fact<T> {
  const coreRule: FactRule = rule === "stated" ? rule : `rancher/${rule}`;
  return { value, span, rule: coreRule, evidence };
}
