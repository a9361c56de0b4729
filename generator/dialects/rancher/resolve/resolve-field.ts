import type { FieldRow } from "../page/page.js";
import { readBodyValue } from "./body-type.js";
import { type Fact, isUnknown, stated } from "../../../core/fact.js";
import { inferred } from "../rules.js";
import { scalarName } from "../scalars.js";
import type { Field, JsonValue, TypeRef } from "../../../core/api.js";
import { readDefault } from "./read-default.js";
import { readCreate, readRequired, readUpdate } from "./read-flags.js";
import { readOptions } from "./read-options.js";
import { resolveType } from "./resolve-type.js";
import type { SampleValue } from "./samples.js";
import type { Scope } from "./scope.js";
import type { TableRow, Tree } from "./tree.js";
import { typeRefText } from "./type-expression.js";

/** Converts a row to a field of the scope's type. */
export function resolveRow(scope: Scope, line: TableRow): Field {
  const { row, table } = line;
  const type = resolveType(scope, line);
  const create = readCreate(scope, line);
  const required = table === "input" ? readRequired(scope, line) : requiredBy(create);
  const preset = resolveDefault(scope, row, type.value);
  const options = resolveOptions(scope, row, type);
  const value = preset?.value;
  const isOption = typeof value !== "string" || options?.value.includes(value);
  if (preset?.rule === "stated" && options !== undefined && !isOption) {
    const args = { value, options: options.value.map(String) };
    const related = [{ span: options.span, message: "The options of the field" }];
    scope.report("default-options", preset.span, args, related);
  }
  return {
    name: row.name.value,
    type,
    create,
    update: readUpdate(scope, line),
    required,
    default: preset,
    options,
    notes: row.notes,
    span: row.span,
  };
}

function requiredBy(create: Field["create"]): Field["required"] {
  if (create === undefined || create.value === "never") return undefined;
  return { ...create, value: create.value === "required" };
}

/** Makes a field that only curl bodies show. */
export function resolveSample({ field: name, value }: SampleValue, tree: Tree): Field {
  const target = tree.links.targetOf(name);
  const named: TypeRef | undefined =
    target === undefined ? undefined : { kind: "named", type: target };
  const reading = readBodyValue(value, named);
  const alike = tree.typeOfRow(name);
  // A default does not show the type reliably; a row with the same name on another page does.
  const type =
    typeof reading.default === "string" && alike !== undefined
      ? inferred(alike.value, value.span, "rancher/row-same-name", [alike.span])
      : inferred(reading.type, value.span, "rancher/body-literal");
  const isEnum = scalarName(type.value) === "enum";
  return {
    name,
    type,
    create: undefined,
    update: undefined,
    required: undefined,
    default:
      reading.default === undefined
        ? undefined
        : inferred(reading.default, value.span, "rancher/body-default"),
    options: isEnum ? tree.commonOptions(name) : undefined,
    notes: undefined,
    span: value.span,
  };
}

/** True if a row states a default that does not fit its type; a diagnostic was then reported. */
export function isDefaultLost(row: FieldRow | undefined, field: Field): boolean {
  const preset = row?.default;
  return preset !== undefined && preset.value !== "-" && field.default === undefined;
}

function resolveDefault(scope: Scope, row: FieldRow, type: TypeRef): Field["default"] {
  if (row.default !== undefined && row.default.value !== "-") {
    const { value: text, span } = row.default;
    const value = readDefault(text, type);
    if (value !== undefined) return stated(value, span);
    scope.report("default-type", span, { value: text, type: typeRefText(type) });
    return undefined;
  }
  return defaultOfSamples(scope, row, type);
}

/**
 * Returns a default that the table leaves out and a curl body shows (`""` or `"0"` instead of a placeholder). The value
 * counts as a default only if it fits the type in the table.
 */
function defaultOfSamples(
  { tree, type: owner }: Scope,
  row: FieldRow,
  type: TypeRef,
): Fact<JsonValue> | undefined {
  for (const { value } of tree.samples.of(owner, row.name.value)) {
    const shown = value.kind === "literal" ? readBodyValue(value, undefined).default : undefined;
    if (typeof shown !== "string" || readDefault(shown, type) === undefined) continue;
    return inferred(shown, (row.default ?? row.name).span, "rancher/body-default", [value.span]);
  }
  return undefined;
}

function resolveOptions(scope: Scope, row: FieldRow, type: Fact<TypeRef>): Field["options"] {
  const isEnum = holdsEnum(type.value);
  const { notes } = row;
  if (notes !== undefined) {
    const { options, isAnnounced, unread } = readOptions(notes.value);
    if (unread !== undefined) scope.report("unreadable-options", notes.span, { rest: unread });
    else if (isAnnounced && !isEnum && !isUnknown(type) && row.type !== undefined) {
      const args = { field: row.name.value, type: typeRefText(type.value) };
      scope.report("options-type", row.type.span, args);
    }
    // If some options could not be read, none are used, because a server would refuse the missing ones.
    if (isEnum && options.length > 0 && unread === undefined) return stated(options, notes.span);
  }
  return isEnum ? scope.tree.commonOptions(row.name.value) : undefined;
}

function holdsEnum(type: TypeRef): boolean {
  switch (type.kind) {
    case "scalar":
      return scalarName(type) === "enum";
    case "array":
      return holdsEnum(type.items);
    case "map":
      return holdsEnum(type.values);
    default:
      return false;
  }
}
