import type { Located } from "../../../diagnostics/diagnostic.js";
import { spanOfCells, type Cells } from "../../../markdown/cells.js";
import type { RancherReader } from "./rancher-reader.js";

/**
 * Splits a line of an input table that has several fields: `a | t | No | 1 | b | t | No | 2 | notes`.
 *
 * The notes of a field and the name of the next field share a cell. The name is found among `keys`, the keys of the
 * curl body (docs/dialects/rancher.md, run-on rows).
 */
export function splitRunOn(
  reader: RancherReader,
  cells: Cells,
  { columns, keys }: { readonly columns: number; readonly keys: readonly string[] },
): readonly Cells[] {
  const width = columns - 1;
  const fields = (cells.length - 1) / width;
  if (!Number.isInteger(fields) || fields < 2) return [cells];
  const rows: Cells[] = [];
  let name = cells[0];
  for (let index = 0; index < fields; index++) {
    const start = index * width;
    const tail = cells[start + width];
    if (name === undefined || tail === undefined) return [cells];
    const [notes, next] = index === fields - 1 ? [tail, undefined] : splitTail(tail, keys);
    if (index < fields - 1 && next === undefined) return [cells];
    rows.push([name, ...cells.slice(start + 1, start + width), notes]);
    name = next;
  }
  const span = spanOfCells(cells);
  const names = rows.map((row) => row[0]?.value ?? "");
  if (span !== undefined) reader.report("run-on-row", span, { names });
  return rows;
}

/** Splits a cell into the notes of a field and the name of the next field. */
function splitTail(
  cell: Located<string>,
  keys: readonly string[],
): readonly [notes: Located<string>, next: Located<string> | undefined] {
  // Without a body, the last word of the cell is taken for the name.
  const last = /[A-Za-z_]\w*$/.exec(cell.value)?.[0];
  const names = keys.length > 0 ? keys : last === undefined ? [] : [last];
  const next = names.find((key) => cell.value === key || cell.value.endsWith(` ${key}`));
  if (next === undefined) return [cell, undefined];
  const { start, end } = cell.span;
  const cut = cell.value.length - next.length;
  // A cell is on one line, so columns and offsets move together.
  const at = { line: start.line, column: start.column + cut, offset: start.offset + cut };
  return [
    { value: cell.value.slice(0, cut).trim(), span: { ...cell.span, end: at } },
    { value: next, span: { ...cell.span, start: at, end } },
  ];
}
