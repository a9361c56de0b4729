import type { Cell, Row, TableBlock } from "../../../markdown/block.js";
import type { Page } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { cellText, tableRows } from "../page/columns.js";
import { isPlace } from "../page/is-place.js";
import { planColumns } from "../page/plan-columns.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { wholeType } from "../resolve/whole-type.js";
import type { Column } from "../vocabulary.js";

/** The table whose rows are checked, its page and the tree. */
interface Context {
  readonly table: TableBlock;
  readonly page: Page;
  readonly resolved: ResolvedTree;
}

/**
 * Reports rows that end before the column of the texts, with a text in a column for something else: the description in
 * the column of the types. Rows that only omit blank cells are usual, and not reported.
 */
export function checkShortRows(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const page of resolved.tree.pages) {
    for (const { block: table } of page.sections.flatMap(({ blocks }) => blocks)) {
      if (table.kind !== "table") continue;
      for (const row of table.rows) {
        const cell = misplacedCell(row, { table, page, resolved });
        if (cell === undefined) continue;
        const at = row.cells.length - 1;
        const count = `${at + 1} of ${table.header.length} cells`;
        const header = page.slice(table.header[at] ?? cell);
        diagnostics.report("broken-table", page.source.span(row.start, row.end), {
          reason: `a row with ${count} and other text in \`${header}\``,
        });
      }
    }
  }
}

/**
 * Returns the last cell of a short row if it does not fit its column and the table has a column for texts behind it.
 */
function misplacedCell(row: Row, context: Context): Cell | undefined {
  const { table, page } = context;
  const at = row.cells.length - 1;
  const cell = row.cells[at];
  if (cell === undefined || at === 0 || row.cells.length >= table.header.length) return undefined;
  if (cellText(page, row.cells[0]) === "" || cellText(page, cell) === "") return undefined;
  const column = columnAt(at, context);
  const full = tableRows(page, table).rows.filter(
    ({ cells }) => cells.length === table.header.length && cellText(page, cells[at]) !== "",
  );
  const isText = (other: Cell): boolean =>
    wordsOf(page, other) > 1 && !fits(other, column, context);
  const texts = full.filter(({ cells }) => cells[at] !== undefined && isText(cells[at]));
  // If the meaning of the column is unknown, one text in another row suffices. Otherwise that row may be faulty, too,
  // so most rows must have a text.
  const isOfTexts =
    column === undefined ? full.length === 0 || texts.length > 0 : texts.length * 2 > full.length;
  if (isOfTexts || column === "description" || !hasTexts(at, context)) return undefined;
  return isText(cell) ? cell : undefined;
}

/** True if a column behind another one is for descriptions, or has texts of several words. */
function hasTexts(at: number, context: Context): boolean {
  const { table, page } = context;
  return table.header.some(
    (_, index) =>
      index > at &&
      (columnAt(index, context) === "description" ||
        table.rows.some(
          ({ cells }) => cells[index] !== undefined && wordsOf(page, cells[index]) > 1,
        )),
  );
}

/** Returns the meaning of a column of a table of members. Undefined for other tables. */
function columnAt(at: number, { table, page, resolved }: Context): Column | undefined {
  const plan = planColumns(page, table, resolved.tree.vocabulary);
  if (plan?.more === at) return "description";
  return [...(plan?.columns ?? [])].find(([, index]) => index === at)?.[0];
}

/** True if a cell has what its column asks for. */
function fits(cell: Cell, column: Column | undefined, { page, resolved }: Context): boolean {
  const { words } = resolved.tree.vocabulary;
  const text = cellText(page, cell);
  const isFlag = [...words.yes, ...words.no, ...words.required, ...words.optional].includes(text);
  if (column === "type") return wholeType(page.inline(cell), page, resolved.resolver) !== undefined;
  if (column === "in") return isPlace(text);
  if (column === "default") return /^(["'`]).*\1$/.test(page.slice(cell));
  const isCondition =
    column === "required" &&
    [...words.required, ...words.optional, "if", "when", "unless", "only"].some((word) =>
      text.startsWith(`${word} `),
    );
  return isFlag || isCondition;
}

/** Returns the number of words of a cell. A code or a link counts as one. */
function wordsOf(page: Page, cell: Cell): number {
  const texts = page.inline(cell).map(({ kind, text }) => (kind === "text" ? text : "x"));
  return texts.join("").match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
