import type { Cell, TableBlock } from "../../../markdown/block.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { HeadingWord, Vocabulary } from "../vocabulary.js";
import { senseOf } from "./columns.js";
import type { HeadingReader } from "./heading-words.js";

/** A cell of a row, with its text. */
export interface TitleCell {
  readonly cell: Cell;
  readonly pieces: readonly Piece[];
  /** The number of the column. */
  readonly at: number;
}

/** A table of requests, with the words that its headers may have. */
export interface RequestTable {
  readonly page: Page;
  readonly table: TableBlock;
  readonly vocabulary: Vocabulary;
  readonly headings: HeadingReader;
}

/** Matches a cell that begins with a status or is a media type. */
const ofAnswer = /^[1-5]\d\d(?![\p{L}\p{N}_.])|^[\w.+-]+\/[\w.+-]+$/u;

/** Matches the header of a table column about who may send a request, such as `Permissions`. */
const ofAccess =
  /^\W*(?:auth|auth\w+|requires? auth\w*|permissions?|roles?|access|scopes?|security|protected|who)\W*$/i;

/** Matches the header of a table column about what a request takes or its answer holds, such as `Takes`. */
const ofExchange =
  /^\W*(?:takes|accepts|sends|receives|gives|yields|returns|inputs?|outputs?)\W*$/i;

/** The words of headers for parts of a request or an answer. */
const parts: readonly HeadingWord[] = [
  "request",
  "response",
  "body",
  "query",
  "path",
  "header",
  "cookie",
  "parameters",
];

/** True if a header is for a part of a request or an answer, such as `Request body`, and not for a description. */
export function isPartHeader(
  header: string,
  { vocabulary, headings }: Pick<RequestTable, "vocabulary" | "headings">,
): boolean {
  const full = header
    .replace(/(?<=\p{L})-(?=\p{L})/gu, " ")
    .replace(/\breq\b/gi, "request")
    .replace(/\bresp?\b/gi, "response");
  const { words, isWhole } = headings.read(full);
  return (
    isWhole &&
    !senseOf(header, vocabulary).has("description") &&
    parts.some((one) => words.has(one))
  );
}

/**
 * Returns the title in a row of a table of requests: the first cell that is no status, no media type and no text that
 * several rows have, such as `public`. A cell below a header such as `Request body` or `Auth` is a title only if no
 * other cell is, and if it does not begin with code.
 */
export function rowTitle(
  cells: readonly TitleCell[],
  shared: ReadonlySet<string>,
  context: RequestTable,
): string {
  const { page, table } = context;
  const texts = cells
    .map(({ pieces, at }) => ({ text: plainText(pieces).trim(), at, isCode: isCode(pieces) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !ofAnswer.test(text) && !shared.has(text));
  const labels = table.header.map((one) => plainText(page.inline(one)).trim());
  const isAccess = (at: number): boolean => /^\W*who\W*$/i.test(labels[at] ?? "");
  const own = texts.filter(({ at }) => {
    const label = labels[at] ?? "";
    return !ofAccess.test(label) && !ofExchange.test(label) && !isPartHeader(label, context);
  });
  const other = texts.find(({ isCode, at }) => !isCode && !isAccess(at));
  return own[0]?.text ?? other?.text ?? "";
}

/** True for a cell that begins with code, such as a query or the name of a type. */
const isCode = (pieces: readonly Piece[]): boolean =>
  pieces.find(({ text }) => text.trim() !== "")?.kind === "code";

/**
 * Returns the texts that more than a third of the rows of a table have in one column. Empty for a table with fewer than
 * four rows.
 */
export function repeatedCells({ page, table }: RequestTable): ReadonlySet<string> {
  const { rows, header } = table;
  const repeated = new Set<string>();
  if (rows.length < 4) return repeated;
  for (const at of header.keys()) {
    const texts = rows.map(({ cells }) =>
      plainText(cells[at] ? page.inline(cells[at]) : []).trim(),
    );
    for (const text of new Set(texts)) {
      const count = texts.filter((one) => one === text).length;
      if (count * 3 > rows.length) repeated.add(text);
    }
  }
  return repeated;
}
