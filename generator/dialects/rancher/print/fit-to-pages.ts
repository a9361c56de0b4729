import type { Span } from "../../../diagnostics/diagnostic.js";
import { inferred, stated } from "../../../core/fact.js";
import type {
  Action,
  Api,
  ApiType,
  Fact,
  Field,
  JsonValue,
  Operation,
  TypeRef,
} from "../resolve/ir.js";
import { readDefault } from "../resolve/read-default.js";
import { usualPlural } from "../resolve/collections.js";
import { goText } from "./print-api.js";
import { toCell } from "./print-table.js";

/** Ids that name the page of something else. */
const takenIds = ["api-resources", "common", "index"];

/**
 * Turns the API of a server into one that pages can describe: without what no page has a place for,
 * and with the texts that a page needs. What is lost shows when the pages are read and compared.
 */
export function fitToPages(server: Api): Api {
  const types = takeTypes(server.types);
  const known = new Set(types.map(({ id }) => id));
  const prefix = usualPrefix(types);
  const inputs = describeInputs(types);
  return { types: types.map((type) => fitType(type, { known, prefix, inputs })) };
}

interface Context {
  readonly known: ReadonlySet<string>;
  readonly prefix: string;
  /** What the types are that actions take. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** Types that can have a page each: some file systems do not tell capitals from small letters. */
function takeTypes(types: readonly ApiType[]): readonly ApiType[] {
  const seen = new Set(takenIds);
  return types.filter(({ id }) => {
    const isNew = !seen.has(id.toLowerCase());
    seen.add(id.toLowerCase());
    return isNew;
  });
}

function usualPrefix(types: readonly ApiType[]): string {
  const paths = types.flatMap(({ operations }) => operations[0]?.route.value.path ?? []);
  const path = paths.find((one) => /^\/[^/]+/.test(one)) ?? "/v1/";
  return path.replace(/\/\$\{ID\}$/, "").replace(/\/[^/]*$/, "");
}

function describeInputs(types: readonly ApiType[]): ReadonlyMap<string, string> {
  return new Map(
    types.flatMap(({ id, actions }) =>
      actions.flatMap(({ name, input }) =>
        input.value === null
          ? []
          : [[input.value, `What \`${name}\` of \`${id}\` takes.`] as const],
      ),
    ),
  );
}

function fitType(type: ApiType, context: Context): ApiType {
  const isResource = type.kind.value === "resource";
  const text = isResource
    ? `A resource of type \`${type.id}\`.`
    : (context.inputs.get(type.id) ?? `A value of type \`${type.id}\`.`);
  const list = type.operations.find(({ name }) => name === "List")?.route.value.path;
  const isTold = list !== undefined && list !== "";
  const path = isTold ? list : `${context.prefix}/${usualPlural(type.id)}`;
  return {
    ...type,
    description: { value: text, span: type.span },
    fields: type.fields.map((field) => fitField(field, context.known)),
    // A page with routes is that of a resource, which can be listed.
    operations: isResource ? type.operations.map((operation) => fitOperation(operation, path)) : [],
    actions: isResource ? type.actions.map((action) => fitAction(action, path, context.known)) : [],
  };
}

/** Every resource can be listed and read, which no page prints. */
function fitOperation({ name, route }: Operation, collection: string): Operation {
  const isCollection = name === "Create" || name === "List";
  const path = isCollection ? collection : `${collection}/\${ID}`;
  const isImplied = name === "List" || name === "Get";
  const value = { ...route.value, path };
  return {
    name,
    route: isImplied ? inferred(value, route.span, "resource-readable") : stated(value, route.span),
  };
}

function fitAction(action: Action, path: string, known: ReadonlySet<string>): Action {
  const { name, route, input, output } = action;
  const nameOf = (fact: Fact<string | null>): Fact<string | null> =>
    fact.value === null || known.has(fact.value) ? fact : { ...fact, value: null };
  const value = { ...route.value, path: `${path}/\${ID}?action=${name}` };
  return { name, route: { ...route, value }, input: nameOf(input), output: nameOf(output) };
}

function fitField(field: Field, known: ReadonlySet<string>): Field {
  const { span } = field;
  const create = field.create ?? stated("never" as const, span);
  const type = fitTypeRef(field.type.value, known);
  const options = field.options?.value.filter((option) =>
    /^[^`\s](?:[^`\n\r]*[^`\s])?$/.test(option),
  );
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

/** A value of a type that has no page may be anything. */
function fitTypeRef(type: TypeRef, known: ReadonlySet<string>): TypeRef {
  switch (type.kind) {
    case "array":
      return { kind: "array", items: fitTypeRef(type.items, known) };
    case "map":
      return { kind: "map", values: fitTypeRef(type.values, known) };
    case "embedded":
      return known.has(type.type) ? type : { kind: "scalar", name: "json" };
    case "reference":
    case "scalar":
      return type;
  }
}

/** A default that a cell can hold, so that it is read as the same value. */
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
