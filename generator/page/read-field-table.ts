import { suggest } from "../diagnostics/suggest.js";
import { Diagnostics, type Located, type Result, type Span } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/source.js";
import type { FieldRow, FieldTable, TableKind } from "./page.js";
import { readCells, type Cells } from "./read-cells.js";

const columns = {
  writeable: ["Field", "Type", "Create", "Update", "Default", "Notes"],
  readOnly: ["Field", "Type", "Notes"],
  common: ["Field", "Type", "Notes"],
  input: ["Field", "Type", "Required", "Default", "Notes"],
} as const satisfies Record<TableKind, readonly string[]>;

/** The columns without which the rows of a table do not tell what they should. */
const needed: Readonly<Record<TableKind, readonly string[]>> = {
  writeable: ["Field", "Type", "Create", "Update", "Default"],
  readOnly: ["Field", "Type"],
  common: ["Field", "Type"],
  input: ["Field", "Type", "Required", "Default"],
};

/** Where a table is, what its rows mean, and which names its line of run-on fields may use. */
export interface TablePlace {
  readonly kind: TableKind;
  readonly start: number;
  readonly end: number;
  /** The keys of the block's curl body; only a run-on line needs them. */
  readonly keys: readonly string[];
}

/** Reads a table by its column headings, so a reordered column changes nothing. */
export function readFieldTable(source: Source, place: TablePlace): Result<FieldTable> {
  const diagnostics = new Diagnostics();
  const { header, rows } = diagnostics.take(readCells(source, place.start, place.end));
  const known: readonly string[] = columns[place.kind];
  const span = source.span(place.start, place.end);
  const line = { ...(header[0]?.span ?? span), end: header.at(-1)?.span.end ?? span.end };
  const lost = { kind: place.kind, rows: [], columns: new Map(), isComplete: false, span };
  if (place.kind === "readOnly" && isWriteable(header)) {
    const [heading, ...others] = ["Read Only Fields", "Writeable Fields"];
    diagnostics.report("misplaced-table", line, { heading, known: others }, span);
    return diagnostics.finish(lost);
  }
  const names = readColumns(source, header, known, span, diagnostics);
  const missing = needed[place.kind].filter((column) => !names.includes(column));
  if (missing.length > 0 && names.every((name) => name !== undefined)) {
    diagnostics.report("missing-column", line, { columns: missing }, span);
  }
  // What the rows of such a table mean is not known: one report for the header says enough.
  if (missing.length > 0) return diagnostics.finish(lost);
  if (rows.length === 0) {
    diagnostics.report("empty-table", line, {}, span);
    return diagnostics.finish(lost);
  }
  const lines = rows.flatMap((cells) => {
    return place.kind === "input"
      ? splitRunOn(cells, names.length, place.keys, diagnostics)
      : [cells];
  });
  const columnSpans = new Map(
    names.flatMap((name, index) => {
      const cell = header[index];
      return name === undefined || cell === undefined ? [] : [[name, cell.span] as const];
    }),
  );
  const read = lines.map((cells) => readRow(source, cells, names, diagnostics));
  const filled = read.filter((row) => row !== undefined);
  const wrong = findWrongColumn(place.kind, filled);
  if (wrong !== undefined) {
    const place = columnSpans.get(wrong) ?? line;
    diagnostics.report("column-values", place, { column: wrong, known: flags[wrong] ?? [] }, span);
    return diagnostics.finish(lost);
  }
  const isComplete = filled.length === read.length;
  return diagnostics.finish({ ...lost, rows: filled, columns: columnSpans, isComplete });
}

/** True if a table has the flags that only writeable fields have. */
function isWriteable(header: Cells): boolean {
  const names = header.map(({ value }) => value.toLowerCase());
  return names.includes("create") && names.includes("update");
}

/** The columns of flags, and what stands in them. */
const flags: Readonly<Record<string, readonly string[]>> = {
  Create: ["Yes", "Optional", "-"],
  Update: ["Yes", "-"],
  Required: ["Yes", "No"],
};

/**
 * The first column of flags without a single flag in it, in a table of some length: its heading is
 * wrong, not every row of it.
 */
function findWrongColumn(kind: TableKind, rows: readonly FieldRow[]): string | undefined {
  const names = kind === "writeable" ? ["Create", "Update"] : kind === "input" ? ["Required"] : [];
  if (rows.length < 3) return undefined;
  return names.find((name) =>
    rows.every((row) => {
      const cell = { Create: row.create, Update: row.update, Required: row.required }[name];
      const known = flags[name]?.map((flag) => flag.toLowerCase());
      return cell !== undefined && known?.includes(cell.value.toLowerCase()) !== true;
    }),
  );
}

/** The column of each header cell; undefined for one that is unknown or was there before. */
function readColumns(
  source: Source,
  header: Cells,
  known: readonly string[],
  table: Span,
  diagnostics: Diagnostics,
): readonly (string | undefined)[] {
  const seen = new Set<string>();
  return header.map((cell) => {
    const { value: column, span } = cell;
    source.use(span.start.offset, span.end.offset);
    const exact = known.find((name) => name.toLowerCase() === column.toLowerCase());
    // A misspelt column is read as the one that was surely meant, or every row would be a fault.
    const near = exact ?? suggest(column, known);
    const name = near !== undefined && seen.has(near) ? undefined : near;
    if (exact !== undefined && name === undefined) {
      diagnostics.report("duplicate-column", span, { column: exact }, table);
    } else if (exact === undefined) {
      diagnostics.report("unknown-column", span, { column, known }, table);
    }
    if (name !== undefined) seen.add(name);
    return name;
  });
}

function readRow(
  source: Source,
  cells: Cells,
  names: readonly (string | undefined)[],
  diagnostics: Diagnostics,
): FieldRow | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span: Span = { ...first.span, end: last.span.end };
  // A trailing blank cell may be left out: `Notes` is often empty. In a row that lost or gained
  // another one, it is not known which cell is which.
  const isShort = cells.length === names.length - 1 && last.value !== "";
  if (cells.length !== names.length && !isShort) {
    diagnostics.report("row-cells", span, { actual: cells.length, expected: names.length });
    return undefined;
  }
  const cell = (column: string): Located<string> | undefined => {
    const index = names.indexOf(column);
    const found = index === -1 ? undefined : cells[index];
    if (found === undefined) return undefined;
    const { start, end } = found.span;
    if (column === "Notes") source.pass(start.offset, end.offset);
    else source.use(start.offset, end.offset);
    return filled(found);
  };
  const name = cell("Field");
  if (name === undefined) {
    diagnostics.report("missing-field-name", span, {});
    return undefined;
  }
  return {
    name,
    type: cell("Type"),
    create: cell("Create"),
    update: cell("Update"),
    required: cell("Required"),
    default: cell("Default"),
    notes: cell("Notes"),
    span,
  };
}

/** A cell that says something: a line break alone is the generation's way to print nothing. */
function filled(cell: Located<string> | undefined): Located<string> | undefined {
  return cell === undefined || /^(?:<br\s*\/?>|\s)*$/i.test(cell.value) ? undefined : cell;
}

/**
 * Splits `a | t | No | 1 | b | t | No | 2 | notes`: one line that holds several fields.
 *
 * Four cells make a field; nothing separates its notes from the next field's name but the name
 * itself, which is a key of the curl body (docs/dialect.md, run-on rows).
 */
function splitRunOn(
  cells: Cells,
  width: number,
  keys: readonly string[],
  diagnostics: Diagnostics,
): readonly Cells[] {
  const fields = (cells.length - 1) / (width - 1);
  if (!Number.isInteger(fields) || fields < 2) return [cells];
  const rows: Cells[] = [];
  let name = cells[0];
  for (let index = 0; index < fields; index++) {
    const start = index * (width - 1);
    const tail = cells[start + width - 1];
    if (name === undefined || tail === undefined) return [cells];
    const [notes, next] = index === fields - 1 ? [tail, undefined] : splitTail(tail, keys);
    if (index < fields - 1 && next === undefined) return [cells];
    rows.push([name, ...cells.slice(start + 1, start + width - 1), notes]);
    name = next;
  }
  const [first, last] = [cells[0], cells.at(-1)];
  if (first !== undefined && last !== undefined) {
    const span: Span = { ...first.span, end: last.span.end };
    diagnostics.report("run-on-row", span, { names: rows.map((row) => row[0]?.value ?? "") });
  }
  return rows;
}

/** The notes of one field and the name of the next, which share a cell. */
function splitTail(
  cell: Located<string>,
  keys: readonly string[],
): readonly [notes: Located<string>, next: Located<string> | undefined] {
  // Without a body the last word of the cell must be the name.
  const last = /[A-Za-z_]\w*$/.exec(cell.value)?.[0];
  const names = keys.length > 0 ? keys : last === undefined ? [] : [last];
  const next = names.find((key) => cell.value === key || cell.value.endsWith(` ${key}`));
  if (next === undefined) return [cell, undefined];
  const { start, end } = cell.span;
  const cut = cell.value.length - next.length;
  // A cell is one line, so columns and offsets move together.
  const at = { line: start.line, column: start.column + cut, offset: start.offset + cut };
  return [
    { value: cell.value.slice(0, cut).trim(), span: { ...cell.span, end: at } },
    { value: next, span: { ...cell.span, start: at, end } },
  ];
}
