import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import { suggest } from "../../../diagnostics/suggest.js";
import type { Range } from "../../../source/source.js";
import { readCells, spanOfCells, type Cells } from "../../../markdown/cells.js";
import type { RancherReader } from "./rancher-reader.js";
import type { FieldRow, FieldTable, TableKind } from "./page.js";
import { columnsOf, findWrongColumn, flags, isWriteable, neededColumns } from "./columns.js";
import { splitRunOn } from "./run-on-rows.js";

/** The place of a table that is to be read. */
export interface TablePlace {
  readonly kind: TableKind;
  readonly range: Range;
  /** The keys of the block's curl body. The fields of a run-on row are found by them. */
  readonly keys: readonly string[];
}

/** Reads a table by its column names, so the order of the columns does not matter. */
export function readFieldTable(
  reader: RancherReader,
  { kind, range, keys }: TablePlace,
): FieldTable {
  const { header, rows } = readCells(reader, range);
  const span = reader.span(range.start, range.end);
  const headerSpan = spanOfCells(header) ?? span;
  const lost: FieldTable = { kind, rows: [], columns: new Map(), isComplete: false, span };
  if (kind === "readOnly" && isWriteable(header.map(({ value }) => value))) {
    const args = { heading: "Read Only Fields", known: ["Writeable Fields"] };
    reader.report("misplaced-table", headerSpan, args, span);
    return lost;
  }
  const names = readColumns(reader, header, columnsOf(kind), span);
  const missing = neededColumns(kind).filter((column) => !names.includes(column));
  if (missing.length > 0 && names.every((name) => name !== undefined)) {
    reader.report("missing-column", headerSpan, { columns: missing }, span);
  }
  // Without a needed column, the meaning of the rows is unknown. Reporting the header once is enough.
  if (missing.length > 0) return lost;
  if (rows.length === 0) {
    reader.report("empty-table", headerSpan, {}, span);
    return lost;
  }
  const width = { columns: names.length, keys };
  const lines = kind === "input" ? rows.flatMap((row) => splitRunOn(reader, row, width)) : rows;
  const read = lines.map((cells) => readRow(reader, cells, names));
  const filled = read.filter((row) => row !== undefined);
  const columns = locateColumns(header, names);
  const wrong = findWrongColumn(kind, filled);
  if (wrong !== undefined) {
    const args = { column: wrong, known: flags[wrong] };
    reader.report("column-values", columns.get(wrong) ?? headerSpan, args, span);
    return lost;
  }
  return { kind, rows: filled, columns, isComplete: filled.length === read.length, span };
}

/** Returns the column of each header cell; undefined if the column is unknown or a duplicate. */
function readColumns(
  reader: RancherReader,
  header: Cells,
  known: readonly string[],
  table: Span,
): readonly (string | undefined)[] {
  const seen = new Set<string>();
  return header.map(({ value: column, span }) => {
    reader.use(span);
    const exact = known.find((name) => name.toLowerCase() === column.toLowerCase());
    // A misspelt column is read as the known column. Otherwise every row would be a fault.
    const near = exact ?? suggest(column, known);
    const name = near !== undefined && seen.has(near) ? undefined : near;
    if (exact !== undefined && name === undefined) {
      reader.report("duplicate-column", span, { column: exact }, table);
    } else if (exact === undefined) {
      reader.report("unknown-column", span, { column, known }, table);
    }
    if (name !== undefined) seen.add(name);
    return name;
  });
}

function locateColumns(
  header: Cells,
  names: readonly (string | undefined)[],
): ReadonlyMap<string, Span> {
  return new Map(
    header.flatMap(({ span }, index) => {
      const name = names[index];
      return name === undefined ? [] : [[name, span] as const];
    }),
  );
}

/** Reads a row. Undefined if it cannot be read, which is reported. */
function readRow(
  reader: RancherReader,
  cells: Cells,
  names: readonly (string | undefined)[],
): FieldRow | undefined {
  const span = spanOfCells(cells);
  if (span === undefined) return undefined;
  // A blank last cell may be left out, because `Notes` is often empty. If any other cell is missing, or there are too
  // many, the cells cannot be assigned to columns.
  const isShort = cells.length === names.length - 1 && cells.at(-1)?.value !== "";
  if (cells.length !== names.length && !isShort) {
    reader.report("row-cells", span, { actual: cells.length, expected: names.length });
    return undefined;
  }
  const cell = (column: string): Located<string> | undefined => {
    const index = names.indexOf(column);
    const found = index === -1 ? undefined : cells[index];
    if (found === undefined) return undefined;
    if (column === "Notes") reader.pass(found.span);
    else reader.use(found.span);
    // Some pages print an empty cell as a line break.
    return /^(?:<br\s*\/?>|\s)*$/i.test(found.value) ? undefined : found;
  };
  const name = cell("Field");
  if (name === undefined) {
    reader.report("missing-field-name", span, {});
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
