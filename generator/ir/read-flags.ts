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
  return inferred("never", row.span, "blank-type");
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
  return inferred(false, row.span, "blank-type");
}

/** Reads a cell of `Yes` or `No`. */
export function readFlag(
  cell: NonNullable<FieldRow["required"]>,
  column: string,
  diagnostics: Diagnostics,
): boolean {
  const text = cell.value.toLowerCase();
  if (text !== "yes" && text !== "no") {
    diagnostics.report("unknown-flag", cell.span, {
      value: cell.value,
      column,
      known: ["Yes", "No"],
    });
  }
  return text === "yes";
}

function reportFlag(
  row: FieldRow,
  cell: FieldRow["create"],
  column: string,
  known: readonly string[],
  diagnostics: Diagnostics,
): void {
  diagnostics.report("unknown-flag", (cell ?? row).span, {
    value: cell?.value ?? "",
    column,
    known,
  });
}
