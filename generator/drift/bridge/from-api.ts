import type * as core from "../../core/api.js";
import { inputOf, outputOf, typesOf, type ApiType } from "../../core/by-type.js";
import type { Fact } from "../../core/fact.js";
import { printPath } from "../../core/paths.js";
import { scalarName } from "../../dialects/rancher/scalars.js";
import type * as ir from "./ir.js";

/** The words of the comparison for an API, until the comparison itself uses the words of `core/`. */
export function fromApi(api: core.Api): ir.Api {
  return { types: typesOf(api).map(fromType) };
}

function fromType(type: ApiType): ir.ApiType {
  const { id, page, notes, isOpen, span, resource } = type;
  return {
    id,
    kind: resource ? fact(resource, "resource") : { ...none(span), value: "type" },
    page,
    description: notes,
    fields: type.fields.map(fromField),
    operations: type.operations.map(({ name, method, path }) => {
      return { name: name as ir.OperationName, route: routeOf(method, path) };
    }),
    actions: type.actions.map((action): ir.Action => {
      const { name, method, path } = action;
      const [input, output] = [inputOf(action), outputOf(action)];
      return {
        name,
        route: routeOf(method, path),
        input: input ? fact(input, input.value) : open(action.body, path.span),
        output: output
          ? fact(output, output.value)
          : open(action.responses.find(({ payload }) => payload !== undefined)?.payload, path.span),
      };
    }),
    links: [],
    isOpen,
    span,
  };
}

/** No type, because there is none, or because nobody can tell. */
function open(body: Fact<unknown> | undefined, span: ir.Fact<null>["span"]): ir.Fact<null> {
  return body === undefined ? none(span) : fact(body, null);
}

function none(span: ir.Fact<null>["span"]): ir.Fact<null> {
  return { value: null, span, rule: "stated", evidence: [] };
}

function routeOf(
  { value: method }: Fact<core.Method>,
  path: core.Operation["path"],
): ir.Fact<ir.Route> {
  return fact(path, { method, path: printPath(path.value, "shell") });
}

function fromField(field: core.Field): ir.Field {
  const { name, span, type, create, update, required, default: preset, options, notes } = field;
  return {
    name,
    type: fact(type, fromTypeRef(type.value)),
    create: create && fact(create, create.value),
    update: update && fact(update, update.value),
    required: required && fact(required, required.value),
    default: preset && fact(preset, preset.value),
    options: options && fact(options, options.value.map(String)),
    notes,
    span,
  };
}

function fromTypeRef(type: core.TypeRef): ir.TypeRef {
  switch (type.kind) {
    case "array":
      return { kind: "array", items: fromTypeRef(type.items) };
    case "map":
      return { kind: "map", values: fromTypeRef(type.values) };
    case "id":
      return { kind: "reference", type: type.type };
    case "named":
      return { kind: "embedded", type: type.type };
    default:
      return { kind: "scalar", name: scalarName(type) ?? "json" };
  }
}

function fact<T>({ span, rule, evidence }: Fact<unknown>, value: T): ir.Fact<T> {
  return { value, span, rule: rule.slice(rule.indexOf("/") + 1) as ir.FactRule, evidence };
}
