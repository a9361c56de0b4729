import type { TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Column, Vocabulary } from "../vocabulary.js";

/** What the header of each column may mean; words such as `Type` mean several things. */
export function columnsOf(
  page: Page,
  table: TableBlock,
  vocabulary: Vocabulary,
): readonly ReadonlySet<Column>[] {
  return table.header.map((cell) => senseOf(plainText(page.inline(cell)), vocabulary));
}

/** The text of a cell in small letters; empty for a cell that a short row lacks. */
export function cellText(page: Page, cell: Range | undefined): string {
  return cell === undefined ? "" : plainText(page.inline(cell)).trim().toLowerCase();
}

/** What a column's header may mean. */
export function senseOf(header: string, vocabulary: Vocabulary): ReadonlySet<Column> {
  const text = header
    .toLowerCase()
    .replace(/[*_`:]+|\\./g, "")
    .replace(/\s+/g, " ")
    .trim();
  const entries = Object.entries(vocabulary.columns) as [Column, readonly string[]][];
  const exact = entries.filter(([, words]) => words.includes(text)).map(([column]) => column);
  if (exact.length > 0 || text === "") return new Set(exact);
  const bare = text
    .replace(/\s*[?？]$/, "")
    .replace(/\s*[([].*[)\]]$/, "")
    .replace(/s$/, "");
  const near = entries.filter(([, words]) => words.includes(bare)).map(([column]) => column);
  if (near.length > 0) return new Set(near);
  // `Cloud field name`, `Request type`: the last word tells.
  const last = bare.split(" ").at(-1) ?? "";
  const ends = entries
    .filter(
      ([column, words]) =>
        (column === "name" || column === "description" || column === "default") &&
        words.includes(last),
    )
    .map(([column]) => column);
  return new Set(ends);
}
