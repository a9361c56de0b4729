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
  const names = readColumns(header, known, diagnostics);
  const needed =
    place.kind === "writeable" ? ["Field", "Type", "Create", "Update"] : ["Field", "Type"];
  const missing = needed.filter((column) => !names.includes(column));
  if (names.every((name) => name !== undefined)) {
    const line = { ...(header[0]?.span ?? span), end: header.at(-1)?.span.end ?? span.end };
    for (const column of missing) diagnostics.report("missing-column", line, { column });
  }
  // What the rows of such a table mean is not known: one report for the header says enough.
  if (missing.length > 0) return diagnostics.finish({ kind: place.kind, rows: [], span });
  const read = rows.flatMap((cells) => {
    const lines =
      place.kind === "input" ? splitRunOn(cells, names.length, place.keys, diagnostics) : [cells];
    return lines.flatMap((line) => readRow(line, names, diagnostics));
  });
  return diagnostics.finish({ kind: place.kind, rows: read, span });
}

/** The column of each header cell; undefined for one that is unknown or was there before. */
function readColumns(
  header: Cells,
  known: readonly string[],
  diagnostics: Diagnostics,
): readonly (string | undefined)[] {
  const seen = new Set<string>();
  return header.map((cell) => {
    const name = known.find((column) => column.toLowerCase() === cell.value.toLowerCase());
    if (name === undefined) {
      diagnostics.report("unknown-column", cell.span, { column: cell.value, known });
    } else if (seen.has(name)) {
      diagnostics.report("duplicate-column", cell.span, { column: name });
      return undefined;
    } else seen.add(name);
    return name;
  });
}

function readRow(
  cells: Cells,
  names: readonly (string | undefined)[],
  diagnostics: Diagnostics,
): readonly FieldRow[] {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span: Span = { ...first.span, end: last.span.end };
  // A trailing blank cell may be left out: `Notes` is often empty.
  if (cells.length > names.length || cells.length < names.length - 1) {
    diagnostics.report("row-cells", span, { actual: cells.length, expected: names.length });
  }
  const cell = (column: string): Located<string> | undefined => {
    const index = names.indexOf(column);
    return index === -1 ? undefined : filled(cells[index]);
  };
  const name = cell("Field");
  if (name === undefined) {
    diagnostics.report("missing-field-name", span, {});
    return [];
  }
  const row: FieldRow = {
    name,
    type: cell("Type"),
    create: cell("Create"),
    update: cell("Update"),
    required: cell("Required"),
    default: cell("Default"),
    notes: cell("Notes"),
    span,
  };
  return [row];
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
  const next = keys.find((key) => cell.value === key || cell.value.endsWith(` ${key}`));
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
