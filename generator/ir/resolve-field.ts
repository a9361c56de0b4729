import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { FieldRow, TableKind } from "../page/page.js";
import { readBodyValue } from "./body-type.js";
import type { Sighting } from "./evidence.js";
import { inferred, stated } from "./fact.js";
import type { Fact, Field, JsonValue, TypeRef } from "./ir.js";
import { readDefault } from "./read-default.js";
import { readCreate, readFlag, readUpdate } from "./read-flags.js";
import { readOptions } from "./read-options.js";
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
  const type = resolveType(owner, row, tree, diagnostics);
  const create = readCreate(row, table, diagnostics);
  const required = row.required && readFlag(row.required, "Required", diagnostics);
  return {
    name,
    type,
    create,
    update: readUpdate(row, table, diagnostics),
    required:
      table === "input"
        ? stated(required ?? false, (row.required ?? row.name).span)
        : create && create.value !== "never"
          ? { ...create, value: create.value === "required" }
          : undefined,
    default: resolveDefault(owner, row, type.value, tree, diagnostics),
    options: resolveOptions(row, type.value, tree),
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
  for (const { value } of tree.evidence.of(owner, row.name.value)) {
    const shown = value.kind === "literal" ? readBodyValue(value, undefined).default : undefined;
    if (typeof shown !== "string" || readDefault(shown, type) === undefined) continue;
    return inferred(shown, (row.default ?? row.name).span, "body-default", [value.span]);
  }
  return undefined;
}

function resolveOptions(row: FieldRow, type: TypeRef, tree: Tree): Field["options"] {
  const isEnum = JSON.stringify(type).includes('"enum"');
  if (row.notes !== undefined) {
    const options = readOptions(row.notes.value);
    if (isEnum && options.length > 0) return stated(options, row.notes.span);
  }
  return isEnum ? tree.commonOptions(row.name.value) : undefined;
}
