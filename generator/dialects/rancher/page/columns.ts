import type { FieldRow, TableKind } from "./page.js";

const columns = {
  writeable: ["Field", "Type", "Create", "Update", "Default", "Notes"],
  readOnly: ["Field", "Type", "Notes"],
  common: ["Field", "Type", "Notes"],
  input: ["Field", "Type", "Required", "Default", "Notes"],
} as const satisfies Record<TableKind, readonly string[]>;

/** Returns the columns of a table in the order of printing. */
export function columnsOf(kind: TableKind): (typeof columns)[TableKind] {
  return columns[kind];
}

/** Returns the columns that a table must have: all except the notes. */
export function neededColumns(kind: TableKind): readonly string[] {
  return columns[kind].filter((column) => column !== "Notes");
}

/** The flags that each column of flags may contain. */
export const flags = {
  Create: ["Yes", "Optional", "-"],
  Update: ["Yes", "-"],
  Required: ["Yes", "No"],
} as const;

/** The name of a column of flags. */
export type FlagColumn = keyof typeof flags;

/** True if a header has the columns of flags that only writeable fields have. */
export function isWriteable(header: readonly string[]): boolean {
  const names = header.map((name) => name.toLowerCase());
  return names.includes("create") && names.includes("update");
}

/**
 * Finds the first column of flags whose cells all have text, but no flag, in a table with at least three rows. The
 * heading of such a column is probably wrong, rather than every row. Undefined if no column is wrong.
 */
export function findWrongColumn(
  kind: TableKind,
  rows: readonly FieldRow[],
): FlagColumn | undefined {
  const names: readonly FlagColumn[] =
    kind === "writeable" ? ["Create", "Update"] : kind === "input" ? ["Required"] : [];
  if (rows.length < 3) return undefined;
  return names.find((name) =>
    rows.every((row) => {
      const cell = { Create: row.create, Update: row.update, Required: row.required }[name];
      const isFlag = flags[name].some((flag) => flag.toLowerCase() === cell?.value.toLowerCase());
      return cell !== undefined && !isFlag;
    }),
  );
}
