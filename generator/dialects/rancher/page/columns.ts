import type { FieldRow, TableKind } from "./page.js";

const columns = {
  writeable: ["Field", "Type", "Create", "Update", "Default", "Notes"],
  readOnly: ["Field", "Type", "Notes"],
  common: ["Field", "Type", "Notes"],
  input: ["Field", "Type", "Required", "Default", "Notes"],
} as const satisfies Record<TableKind, readonly string[]>;

/** The columns of a table, in the order in which it is printed. */
export function columnsOf(kind: TableKind): (typeof columns)[TableKind] {
  return columns[kind];
}

/** The columns without which the rows of a table do not tell what they should: all but the notes. */
export function neededColumns(kind: TableKind): readonly string[] {
  return columns[kind].filter((column) => column !== "Notes");
}

/** The columns of flags, and what stands in them. */
export const flags = {
  Create: ["Yes", "Optional", "-"],
  Update: ["Yes", "-"],
  Required: ["Yes", "No"],
} as const;

/** The name of a column of flags. */
export type FlagColumn = keyof typeof flags;

/** True if a header has the flags that only writeable fields have. */
export function isWriteable(header: readonly string[]): boolean {
  const names = header.map((name) => name.toLowerCase());
  return names.includes("create") && names.includes("update");
}

/**
 * The first column of flags without a single flag in it, in a table of some length: then its heading
 * is wrong, not every row.
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
