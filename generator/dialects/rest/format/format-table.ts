import type { TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import { planColumns } from "../page/plan-columns.js";
import { printTable } from "../print/print-table.js";
import { english, type Column, type Vocabulary } from "../vocabulary.js";
import type { Change } from "./change.js";

/** The columns of the plain form, in their order, by what they tell. */
const columnTitles = [
  ["name", "Name"],
  ["type", "Type"],
  ["required", "Required"],
  ["default", "Default"],
  ["options", "Allowed"],
  ["description", "Description"],
] as const satisfies readonly (readonly [Column, string])[];

/** A table as texts. */
interface Texts {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly marks: readonly string[];
}

/**
 * A table with the columns of the plain form, or only in even columns; undefined for one that is not a row
 * a line. `head` is the title of the column of names: undefined for a table of values.
 */
export function formatTable(
  table: TableBlock,
  page: Page,
  { vocabulary, head }: { readonly vocabulary: Vocabulary; readonly head: string | undefined },
): Change | undefined {
  const { start } = table;
  const own = page.slice(table).trimEnd();
  if (!isPlain(table, page, own)) return undefined;
  const plan = planColumns(page, table, vocabulary)?.columns;
  const texts = textsOf(table, page, { vocabulary, required: plan?.get("required") });
  const change = ({ header, rows, marks }: Texts): Change => ({
    page,
    what: "the table",
    edits: [{ start, end: start + own.length, text: printTable(header, rows, marks) }],
  });
  const even = change(texts);
  if (plan === undefined || head === undefined) return even;
  const planned = inOrder(nameColumns(texts, plan, head), plan);
  return { ...change(planned), otherwise: even };
}

function isPlain({ header, rows, isBroken, start }: TableBlock, page: Page, own: string): boolean {
  const isAtMargin = start === 0 || page.source.text.charAt(start - 1) === "\n";
  const lines = own.split("\n");
  return (
    !isBroken &&
    isAtMargin &&
    rows.every(({ cells }) => cells.length === header.length) &&
    lines.length === rows.length + 2 &&
    lines.every((line) => line.includes("|")) &&
    !own.includes("<")
  );
}

function textsOf(
  { header, rows, delimiter }: TableBlock,
  page: Page,
  { vocabulary, required }: { vocabulary: Vocabulary; required: number | undefined },
): Texts {
  const cells = rows.map((row) =>
    row.cells.map((cell, at) => {
      const text = page.slice(cell).trim();
      return at === required ? plainPresence(plainText(page.inline(cell)), text, vocabulary) : text;
    }),
  );
  const marks = page
    .slice(delimiter)
    .replace(/^\s*\||\|\s*$/g, "")
    .split("|")
    .map((mark) => mark.trim());
  return { header: header.map((cell) => page.slice(cell).trim()), rows: cells, marks };
}

/** `yes` or `no` for a word that says no more than that. */
function plainPresence(shown: string, text: string, { words }: Vocabulary): string {
  const word = shown.trim().toLowerCase();
  if (shown.trim() !== text) return text;
  if (words.yes.includes(word)) return "yes";
  return words.no.includes(word) ? "no" : text;
}

/** English words for columns as the plain form has them; titles in other languages stay. */
function nameColumns(texts: Texts, plan: ReadonlyMap<Column, number>, head: string): Texts {
  const header = [...texts.header];
  for (const [column, title] of columnTitles) {
    const at = plan.get(column);
    const word = at === undefined ? undefined : header[at]?.toLowerCase();
    if (at !== undefined && word !== undefined && english.columns[column].includes(word))
      header[at] = column === "name" ? head : title;
  }
  // Two columns of one title would be one column with a doubled title.
  return new Set(header).size < header.length ? texts : { ...texts, header };
}

/** The columns that the plain form knows in its order, and behind them all others in their own. */
function inOrder({ header, rows, marks }: Texts, plan: ReadonlyMap<Column, number>): Texts {
  const known = columnTitles.flatMap(([column]) => plan.get(column) ?? []);
  const order = [...known, ...[...header.keys()].filter((at) => !known.includes(at))];
  const sort = (cells: readonly string[]): readonly string[] => order.map((at) => cells[at] ?? "");
  return { header: sort(header), rows: rows.map(sort), marks: sort(marks) };
}
