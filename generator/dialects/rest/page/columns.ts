import type { TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Column, Vocabulary } from "../vocabulary.js";

/** Returns the meanings that the header of each column may have. A word such as `Type` has several. */
export function columnsOf(
  page: Page,
  table: TableBlock,
  vocabulary: Vocabulary,
): readonly ReadonlySet<Column>[] {
  return table.header.map((cell) => senseOf(plainText(page.inline(cell)), vocabulary));
}

/** Returns the text of a cell in lower case; empty if the row has no such cell. */
export function cellText(page: Page, cell: Range | undefined): string {
  return cell === undefined ? "" : plainText(page.inline(cell)).trim().toLowerCase();
}

/** Returns the meanings that a header may have; empty if its words are unknown. */
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
  // The last word of `Cloud field name` gives the meaning.
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
