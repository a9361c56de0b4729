import { onceFor, onceForPair } from "../../../core/once.js";
import type { Row, TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Column, Vocabulary } from "../vocabulary.js";

/** The rows of a table. In a table without a header, all of its lines are rows. */
export interface TableRows {
  readonly rows: readonly Row[];
  /** True if the header is blank, or if it is a row itself because it begins with a name in code. */
  readonly isHeadless: boolean;
}

/** Returns the rows of a table. GFM demands a header, so authors leave it blank or write the first row in its place. */
export const tableRows: (page: Page, table: TableBlock) => TableRows = onceForPair(
  (page: Page, { header, rows }: TableBlock): TableRows => {
    const [first] = header;
    const last = header.at(-1);
    if (first === undefined || last === undefined || header.length < 2)
      return { rows, isHeadless: false };
    if (header.every(({ start, end }) => page.slice({ start, end }).trim() === ""))
      return { rows, isHeadless: true };
    const isRow = /^\s*`[^`]+`\s*$/.test(page.slice(first));
    const row: Row = { start: first.start, end: last.end, cells: header };
    return { rows: isRow ? [row, ...rows] : rows, isHeadless: isRow };
  },
);

/** Returns the meanings that the header of each column may have. A word such as `Type` has several. */
export function columnsOf(
  page: Page,
  table: TableBlock,
  vocabulary: Vocabulary,
): readonly ReadonlySet<Column>[] {
  if (tableRows(page, table).isHeadless) return table.header.map(() => new Set<Column>());
  return table.header.map((cell) => senseOf(plainText(page.inline(cell)), vocabulary));
}

/**
 * Returns the index of the column whose cells are all paths in code, although its header is no word for paths:
 * `boats/{id}` below `Value`. -1 if there is no such column, or if a row has no method.
 */
export function pathColumn(page: Page, { header, rows }: TableBlock, method: number): number {
  const textOf = (cell: Range | undefined): string => (cell ? page.slice(cell).trim() : "");
  const areMethods = rows.every(({ cells }) =>
    /^[\s*_`]*(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)[\s*_`]*$/.test(textOf(cells[method])),
  );
  if (!areMethods || rows.length === 0) return -1;
  return header.findIndex(
    (_, at) => at !== method && rows.every(({ cells }) => isPathInCode.test(textOf(cells[at]))),
  );
}

/**
 * True for a cell that is one word in code, if another cell of the column is a path without a slash in front: `boats`
 * above `boats/{id}`.
 */
export function isSegment(
  page: Page,
  { rows }: TableBlock,
  { cell, at }: { readonly cell: Range; readonly at: number },
): boolean {
  if (!/^`[\w.~-]+`$/.test(page.slice(cell).trim())) return false;
  return rows.some(({ cells }) => {
    const other = cells[at];
    const text = other === undefined ? "" : page.slice(other).trim();
    return isPathInCode.test(text) && !text.startsWith("`/");
  });
}

/** Matches a path in code. Its first segment is that of no media type. */
const isPathInCode =
  /^`\/?(?!(?:application|audio|font|image|multipart|text|video)\/)[\w{}:<>.~-]+(?:\/[\w{}:<>.~-]*)+`$/;

/** Returns the text of a cell in lower case; empty if the row has no such cell. */
export function cellText(page: Page, cell: Range | undefined): string {
  return cell === undefined ? "" : bareSigns(plainText(page.inline(cell)).trim().toLowerCase());
}

/** Returns a text without the characters that choose the colored or the plain form of a sign: `☑` and a selector. */
export const bareSigns = (text: string): string => text.replace(/[\uFE0E\uFE0F]/g, "");

/** Returns the meanings that a header may have; empty if its words are unknown. */
export function senseOf(header: string, vocabulary: Vocabulary): ReadonlySet<Column> {
  const text = header
    .toLowerCase()
    .replace(/[*_`:]+|\\./g, "")
    .replace(/\s+/g, " ")
    .trim();
  const columns = columnsByWord(vocabulary);
  const exact = columns.get(text);
  if (exact !== undefined || text === "") return new Set(exact);
  const bare = text
    .replace(/\s*[?？]$/, "")
    .replace(/\s*[([].*[)\]]$/, "")
    .replace(/s$/, "");
  const near = columns.get(bare);
  if (near !== undefined) return new Set(near);
  // `Range/Type` has the meanings of both words, if both are known.
  const parts = bare.split(/\s*[/&]\s*/).map((part) => columns.get(part));
  if (parts.length > 1 && parts.every((part) => part !== undefined))
    return withoutPresence(new Set(parts.flat()));
  // The last word of `Cloud field name` gives the meaning.
  const last = columns.get(bare.split(" ").at(-1) ?? "") ?? [];
  const named = ["name", "description", "default"];
  return new Set(last.filter((column) => named.includes(column)));
}

/**
 * Returns the meanings of a header such as `Type/Required` without the presence, because the notes of a type state it.
 * Empty for a header such as `Default/Required`, whose cells do not say which of both they are.
 */
function withoutPresence(columns: ReadonlySet<Column>): ReadonlySet<Column> {
  const isPresence = (column: Column): boolean => column === "required" || column === "optional";
  const others = [...columns].filter((column) => !isPresence(column));
  if (others.length === columns.size || others.length === 0) return columns;
  return new Set(others.includes("type") ? others : []);
}

/** Returns the meanings of each word that a header may be. */
const columnsByWord = onceFor((vocabulary: Vocabulary): ReadonlyMap<string, readonly Column[]> => {
  const columns = new Map<string, Column[]>();
  for (const [column, words] of Object.entries(vocabulary.columns) as [
    Column,
    readonly string[],
  ][]) {
    for (const word of new Set(words)) {
      const known = columns.get(word) ?? [];
      columns.set(word, [...known, column]);
    }
  }
  return columns;
});
