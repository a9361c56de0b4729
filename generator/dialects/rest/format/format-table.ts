import type { TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import { planColumns } from "../page/plan-columns.js";
import { printTable } from "../print/print-table.js";
import { english, type Column, type Vocabulary } from "../vocabulary.js";
import type { Change } from "./change.js";

/** The meanings and titles of the columns in the plain form, in their order. */
const columnTitles = [
  ["name", "Name"],
  ["type", "Type"],
  ["required", "Required"],
  ["default", "Default"],
  ["options", "Allowed"],
  ["description", "Description"],
] as const satisfies readonly (readonly [Column, string])[];

/** The Markdown of the cells of a table. `marks` are the cells of the row of dashes. */
interface Texts {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly marks: readonly string[];
}

/**
 * Plans the change that gives a table the columns of the plain form, or else only even widths. Undefined if
 * the table is broken, indented, or has tags or a row that is not one line. `head` is the title of the column
 * of names; undefined for a table of values.
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

/** Returns `yes` or `no` for a cell that consists of a word with this meaning; any other cell unchanged. */
function plainPresence(shown: string, text: string, { words }: Vocabulary): string {
  const word = shown.trim().toLowerCase();
  if (shown.trim() !== text) return text;
  if (words.yes.includes(word)) return "yes";
  return words.no.includes(word) ? "no" : text;
}

/** Replaces English titles of columns by those of the plain form. Titles in other languages stay. */
function nameColumns(texts: Texts, plan: ReadonlyMap<Column, number>, head: string): Texts {
  const header = [...texts.header];
  for (const [column, title] of columnTitles) {
    const at = plan.get(column);
    const word = at === undefined ? undefined : header[at]?.toLowerCase();
    if (at !== undefined && word !== undefined && english.columns[column].includes(word))
      header[at] = column === "name" ? head : title;
  }
  // The titles stay if two columns would get the same one.
  return new Set(header).size < header.length ? texts : { ...texts, header };
}

/** Sorts the columns: first those of the plain form in its order, then the others in their old order. */
function inOrder({ header, rows, marks }: Texts, plan: ReadonlyMap<Column, number>): Texts {
  const known = columnTitles.flatMap(([column]) => plan.get(column) ?? []);
  const order = [...known, ...[...header.keys()].filter((at) => !known.includes(at))];
  const sort = (cells: readonly string[]): readonly string[] => order.map((at) => cells[at] ?? "");
  return { header: sort(header), rows: rows.map(sort), marks: sort(marks) };
}
