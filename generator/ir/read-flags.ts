import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { FieldRow, TableKind } from "../page/page.js";
import { inferred, stated } from "./fact.js";
import type { Field } from "./ir.js";

const createFlags: ReadonlyMap<string, "required" | "optional" | "never"> = new Map([
  ["yes", "required"],
  ["optional", "optional"],
  ["-", "never"],
]);

/** Reads the `Create` column: `Yes` is required, `Optional` allowed, `-` read only; any other word is reported. */
export function readCreate(
  row: FieldRow,
  table: TableKind,
  diagnostics: Diagnostics,
): Field["create"] {
  if (table === "input") return undefined;
  if (table !== "writeable") return stated("never", row.span);
  const value = row.create && createFlags.get(row.create.value.toLowerCase());
  if (value !== undefined && row.create !== undefined) return stated(value, row.create.span);
  reportFlag(row, row.create, "Create", ["Yes", "Optional", "-"], diagnostics);
  return inferred("never", (row.create ?? row.name).span, "unreadable-flag");
}

/** Reads the `Update` column: `Yes` or `-`. */
export function readUpdate(
  row: FieldRow,
  table: TableKind,
  diagnostics: Diagnostics,
): Field["update"] {
  if (table === "input") return undefined;
  if (table !== "writeable") return stated(false, row.span);
  const text = row.update?.value.toLowerCase();
  if (row.update && (text === "yes" || text === "-"))
    return stated(text === "yes", row.update.span);
  reportFlag(row, row.update, "Update", ["Yes", "-"], diagnostics);
  return inferred(false, (row.update ?? row.name).span, "unreadable-flag");
}

/** Reads the `Required` column of an action's table: `Yes` or `No`. */
export function readRequired(
  row: FieldRow,
  diagnostics: Diagnostics,
): NonNullable<Field["required"]> {
  const text = row.required?.value.toLowerCase();
  if (row.required && (text === "yes" || text === "no"))
    return stated(text === "yes", row.required.span);
  reportFlag(row, row.required, "Required", ["Yes", "No"], diagnostics);
  return inferred(false, (row.required ?? row.name).span, "unreadable-flag");
}

function reportFlag(
  row: FieldRow,
  cell: FieldRow["create"],
  column: string,
  known: readonly string[],
  diagnostics: Diagnostics,
): void {
  diagnostics.report("unknown-flag", (cell ?? row.name).span, {
    value: cell?.value ?? "",
    column,
    known,
  });
}
