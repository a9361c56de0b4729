import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { FieldRow, TableKind } from "../page/page.js";
import { readBodyValue } from "./body-type.js";
import type { Sighting } from "./evidence.js";
import { inferred, isUnknown, stated } from "./fact.js";
import type { Fact, Field, JsonValue, TypeRef } from "./ir.js";
import { readDefault } from "./read-default.js";
import { readCreate, readRequired, readUpdate } from "./read-flags.js";
import { listsOptions, readOptions, unreadOptions } from "./read-options.js";
import { resolveType } from "./resolve-type.js";
import type { Tree } from "./tree.js";
import { typeRefText } from "./type-expression.js";

/** Turns a row into a field of a type. */
export function resolveRow(
  owner: string,
  row: FieldRow,
  table: TableKind,
  tree: Tree,
  diagnostics: Diagnostics,
): Field {
  const name = row.name.value;
  const type = resolveType(owner, row, table, tree, diagnostics);
  const create = readCreate(row, table, diagnostics);
  const required = table === "input" ? readRequired(row, diagnostics) : undefined;
  const preset = resolveDefault(owner, row, type.value, tree, diagnostics);
  const options = resolveOptions(row, type, tree, diagnostics);
  const value = preset?.value;
  if (
    preset?.rule === "stated" &&
    options &&
    typeof value === "string" &&
    !options.value.includes(value)
  ) {
    diagnostics.report("default-options", preset.span, { value, options: options.value });
  }
  return {
    name,
    type,
    create,
    update: readUpdate(row, table, diagnostics),
    required:
      table === "input"
        ? required
        : create && create.value !== "never"
          ? { ...create, value: create.value === "required" }
          : undefined,
    default: preset,
    options,
    notes: row.notes,
    span: row.span,
  };
}

/** Makes a field that only curl bodies show. */
export function resolveSighting(
  sighting: Sighting,
  tree: Tree,
  embedded: string | undefined,
): Field {
  const { field: name, value } = sighting;
  const named: TypeRef | undefined =
    embedded === undefined ? undefined : { kind: "embedded", type: embedded };
  const reading = readBodyValue(value, named);
  const alike = tree.typeOfRow(name);
  // A default hides the type; rows of the same name elsewhere know it better than its looks.
  const fromRow = reading.default !== undefined && typeof reading.default === "string" && alike;
  const type = fromRow
    ? inferred(alike.value, value.span, "row-same-name", [alike.span])
    : inferred(reading.type, value.span, "body-literal");
  return {
    name,
    type,
    create: undefined,
    update: undefined,
    required: undefined,
    default:
      reading.default === undefined
        ? undefined
        : inferred(reading.default, value.span, "body-default"),
    options:
      type.value.kind === "scalar" && type.value.name === "enum"
        ? tree.commonOptions(name)
        : undefined,
    notes: undefined,
    span: sighting.value.span,
  };
}

/** True if a row states a default that does not fit its type, which was reported. */
export function isDefaultLost(row: FieldRow, field: Field): boolean {
  return row.default !== undefined && row.default.value !== "-" && field.default === undefined;
}

function resolveDefault(
  owner: string,
  row: FieldRow,
  type: TypeRef,
  tree: Tree,
  diagnostics: Diagnostics,
): Fact<JsonValue> | undefined {
  if (row.default !== undefined && row.default.value !== "-") {
    const value = readDefault(row.default.value, type);
    if (value !== undefined) return stated(value, row.default.span);
    const args = { value: row.default.value, type: typeRefText(type) };
    diagnostics.report("default-type", row.default.span, args);
    return undefined;
  }
  // A default that the table leaves out is still printed by the curl bodies (`""` or `"0"` where a
  // placeholder would stand), and it is one only if it fits the type that the table gives.
  for (const { value } of tree.sightings(owner, row.name.value)) {
    const shown = value.kind === "literal" ? readBodyValue(value, undefined).default : undefined;
    if (typeof shown !== "string" || readDefault(shown, type) === undefined) continue;
    return inferred(shown, (row.default ?? row.name).span, "body-default", [value.span]);
  }
  return undefined;
}

function holdsEnum(type: TypeRef): boolean {
  switch (type.kind) {
    case "scalar":
      return type.name === "enum";
    case "array":
      return holdsEnum(type.items);
    case "map":
      return holdsEnum(type.values);
    case "reference":
    case "embedded":
      return false;
  }
}

function resolveOptions(
  row: FieldRow,
  fact: Fact<TypeRef>,
  tree: Tree,
  diagnostics: Diagnostics,
): Field["options"] {
  const type = fact.value;
  const isEnum = holdsEnum(type);
  const { notes } = row;
  if (notes !== undefined) {
    const options = readOptions(notes.value);
    const rest = unreadOptions(notes.value);
    if (rest !== undefined) diagnostics.report("unreadable-options", notes.span, { rest });
    else if (!isEnum && !isUnknown(fact) && listsOptions(notes.value) && row.type !== undefined) {
      const args = { field: row.name.value, type: typeRefText(type) };
      diagnostics.report("options-type", row.type.span, args);
    }
    if (isEnum && options.length > 0) return stated(options, notes.span);
  }
  return isEnum ? tree.commonOptions(row.name.value) : undefined;
}
