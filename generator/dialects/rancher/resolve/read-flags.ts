import { flags, type FlagColumn } from "../page/columns.js";
import { type Fact, stated } from "../../../core/fact.js";
import { inferred } from "../rules.js";
import type { Field } from "../../../core/api.js";
import type { Scope } from "./scope.js";
import type { TableRow } from "./tree.js";

const createWords = { yes: "required", optional: "optional", "-": "never" } as const;

/**
 * Reads the `Create` column: `Yes` means required, `Optional` optional, and `-` never. An unreadable flag, and a row of
 * a table without the column, count as `-`. Undefined for a row of an action's table.
 */
export function readCreate(scope: Scope, { row, table }: TableRow): Field["create"] {
  if (table === "input") return undefined;
  if (table !== "writeable") return stated("never", row.span);
  const flag = readFlag(scope, row, "Create");
  return { ...flag, value: flag.value === undefined ? "never" : createWords[flag.value] };
}

/**
 * Reads the `Update` column: `Yes` or `-`. An unreadable flag, and a row of a table without the column, count as `-`.
 * Undefined for a row of an action's table.
 */
export function readUpdate(scope: Scope, { row, table }: TableRow): Field["update"] {
  if (table === "input") return undefined;
  if (table !== "writeable") return stated(false, row.span);
  const flag = readFlag(scope, row, "Update");
  return { ...flag, value: flag.value === "yes" };
}

/** Reads the `Required` column of an action's table: `Yes` or `No`. An unreadable flag counts as `No`. */
export function readRequired(scope: Scope, { row }: TableRow): Fact<boolean> {
  const flag = readFlag(scope, row, "Required");
  return { ...flag, value: flag.value === "yes" };
}

/** Reads the flag in a column. The value is undefined for any other word, which is reported. */
function readFlag<C extends FlagColumn>(
  scope: Scope,
  row: TableRow["row"],
  column: C,
): Fact<Lowercase<(typeof flags)[C][number]> | undefined> {
  const known = flags[column];
  const cell = { Create: row.create, Update: row.update, Required: row.required }[column];
  const word = cell?.value.toLowerCase();
  const flag = known.map((one) => one.toLowerCase()).find((one) => one === word);
  if (cell !== undefined && flag !== undefined) {
    return stated(flag as Lowercase<(typeof flags)[C][number]>, cell.span);
  }
  const span = (cell ?? row.name).span;
  scope.report("unknown-flag", span, { value: cell?.value ?? "", column, known });
  return inferred(undefined, span, "rancher/unreadable-flag");
}
