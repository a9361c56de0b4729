import { usualPlural } from "../../../core/plural.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { type Fact, stated, withValue } from "../../../core/fact.js";
import { inferred } from "../rules.js";
import type { Api, Field, JsonValue, Operation, TypeRef } from "../../../core/api.js";
import { type ApiType, inputOf, outputOf, typesOf } from "../../../core/by-type.js";
import {
  collectionPath,
  parentPath,
  parsePath,
  pathSegments,
  printPath,
} from "../../../core/paths.js";
import { makeAction, makeOperation, type OperationName } from "../make-operation.js";
import { readDefault } from "../resolve/read-default.js";
import { goText } from "./print-api.js";
import { toCell } from "./print-table.js";

/** The ids that cannot be types, because other pages have these names. */
const takenIds = ["api-resources", "common", "index"];

/**
 * Reduces the API of a server to what pages can express, and adds the texts that pages need. What was removed is
 * reported later, when the pages are read and compared with the server.
 */
export function fitToPages(server: Api): readonly ApiType[] {
  const types = takeTypes(typesOf(server));
  const known = new Set(types.map(({ id }) => id));
  const prefix = usualPrefix(types);
  const inputs = describeInputs(types);
  return types.map((type) => fitType(type, { known, prefix, inputs }));
}

interface Context {
  readonly known: ReadonlySet<string>;
  readonly prefix: string;
  /** The descriptions of actions' input types, keyed by type id. */
  readonly inputs: ReadonlyMap<string, string>;
}

/**
 * Drops a type whose id is equal to another id or to the name of another page, apart from letter case. Some file
 * systems cannot hold both pages.
 */
function takeTypes(types: readonly ApiType[]): readonly ApiType[] {
  const seen = new Set(takenIds);
  return types.filter(({ id }) => {
    const isNew = !seen.has(id.toLowerCase());
    seen.add(id.toLowerCase());
    return isNew;
  });
}

function usualPrefix(types: readonly ApiType[]): string {
  const paths = types.flatMap(({ operations }) =>
    operations.slice(0, 1).map(({ path }) => path.value),
  );
  const path = paths.find((one) => pathSegments(one).length > 0) ?? parsePath("/v1/any");
  return printPath(parentPath(collectionPath(path)), "shell");
}

function describeInputs(types: readonly ApiType[]): ReadonlyMap<string, string> {
  return new Map(
    types.flatMap(({ id, actions }) =>
      actions.flatMap((action) => {
        const input = inputOf(action)?.value;
        const text = `What \`${action.name}\` of \`${id}\` takes.`;
        return input === undefined ? [] : [[input, text] as const];
      }),
    ),
  );
}

function fitType(type: ApiType, context: Context): ApiType {
  const isResource = type.resource !== undefined;
  const text = isResource
    ? `A resource of type \`${type.id}\`.`
    : (context.inputs.get(type.id) ?? `A value of type \`${type.id}\`.`);
  const list = type.operations.find(({ role }) => role.value === "list");
  const told = list === undefined ? "" : pathText(list);
  const path = told !== "" ? told : `${context.prefix}/${usualPlural(type.id)}`;
  return {
    ...type,
    notes: { value: text, span: type.span },
    fields: type.fields.map((field) => fitField(field, context.known)),
    // A page with routes describes a resource, which can be listed.
    operations: isResource ? type.operations.map((one) => fitOperation(type.id, one, path)) : [],
    actions: isResource ? type.actions.map((action) => fitAction(action, path, context.known)) : [],
  };
}

/** Fits an operation to pages. Every resource can be listed and read, so pages do not print these operations. */
function fitOperation(
  type: string,
  { name, role, ...operation }: Operation,
  collection: string,
): Operation {
  const isCollection = role.value === "create" || role.value === "list";
  const path = isCollection ? collection : `${collection}/\${ID}`;
  const isImplied = role.value === "list" || role.value === "get";
  const value = { method: operation.method.value, path };
  const { span } = operation;
  const route = isImplied
    ? inferred(value, span, "rancher/resource-readable")
    : stated(value, span);
  return makeOperation(type, name as OperationName, route);
}

function fitAction(action: Operation, path: string, known: ReadonlySet<string>): Operation {
  const { name, method, span } = action;
  const nameOf = (fact: Fact<string> | undefined): Fact<string | null> =>
    fact !== undefined && known.has(fact.value) ? fact : stated(null, span);
  const value = { method: method.value, path: `${path}/\${ID}?action=${name}` };
  return makeAction(name, {
    route: withValue(action.path, value),
    input: nameOf(inputOf(action)),
    output: nameOf(outputOf(action)),
  });
}

/** Returns the path of an operation as pages print it. */
function pathText({ path }: Operation): string {
  return printPath(path.value, "shell");
}

function fitField(field: Field, known: ReadonlySet<string>): Field {
  const { span } = field;
  const create = field.create ?? stated("never" as const, span);
  const type = fitTypeRef(field.type.value, known);
  const options = field.options?.value
    .map(String)
    .filter((option) => /^[^`\s](?:[^`\n\r]*[^`\s])?$/.test(option));
  const isListed =
    options !== undefined && options.length > 0 && JSON.stringify(type).includes('"enum"');
  return {
    ...field,
    type: { ...field.type, value: type },
    create,
    update: field.update ?? stated(false, span),
    required: create.value === "never" ? undefined : stated(create.value === "required", span),
    default: fitDefault(field.default, type),
    options: isListed ? field.options : undefined,
    notes: isListed ? optionsNote(options, span) : undefined,
  };
}

function optionsNote(options: readonly string[], span: Span): Field["notes"] {
  return { value: `The options are ${options.map((option) => `\`${option}\``).join(", ")}.`, span };
}

/** Replaces types without a page by `json`, which allows any value. */
function fitTypeRef(type: TypeRef, known: ReadonlySet<string>): TypeRef {
  switch (type.kind) {
    case "array":
      return { kind: "array", items: fitTypeRef(type.items, known) };
    case "map":
      return { kind: "map", values: fitTypeRef(type.values, known) };
    case "named":
      return known.has(type.type) ? type : { kind: "scalar", name: "json" };
    default:
      return type;
  }
}

/** Returns a default if a table cell can hold it and is read back as the same value. */
function fitDefault(preset: Fact<JsonValue> | undefined, type: TypeRef): Field["default"] {
  if (preset === undefined) return undefined;
  const cell = toCell(goText(preset.value));
  const isPlain =
    !/^[-_*]*$/.test(cell) &&
    !/[`[\]<>\\|{}&]/.test(goText(preset.value).replace(/^(?:map)?\[|\]$/g, ""));
  const value = isPlain ? readDefault(cell, type) : undefined;
  return value !== undefined && goText(value) === goText(preset.value)
    ? { ...preset, value }
    : undefined;
}
