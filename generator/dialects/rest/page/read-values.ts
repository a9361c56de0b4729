import type { DefinitionListBlock, ListBlock, TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Vocabulary } from "../vocabulary.js";
import { columnsOf, tableRows } from "./columns.js";
import { pairsStatuses } from "./status-column.js";

/** An allowed value with its name in the docs. Without a name, the name is the value. */
export interface NamedValue {
  readonly name: string;
  readonly value: string | number;
  readonly range: Range;
}

/** The values of a table or a definition list, in the order of the page. */
export interface ValueTable {
  readonly values: readonly NamedValue[];
  readonly isFlags: boolean;
  readonly base: "string" | "integer";
}

interface CellText {
  readonly text: string;
  readonly isCode: boolean;
  /** The number in the cell. Undefined for other text and for numbers in quotes. */
  readonly number: number | undefined;
}

/** What the words above a table say about it. */
interface TableAbove {
  /** True if a label says that the table has values. Without it, the header has to. */
  readonly isTold?: boolean;
  /** True if the heading says that the table has values. Then any code in a column `Value` is one, such as `A+`. */
  readonly isEnum?: boolean;
}

/**
 * Reads a table of values: a column of numbers (also shifts and hexadecimal) or of single words, and perhaps
 * a column of names. Undefined if no column has only values, or if the table is one of parameters. The function is long
 * because the columns are judged together.
 *
 * @param above what the words above the table say
 */
export function readValueTable(
  page: Page,
  table: TableBlock,
  vocabulary: Vocabulary,
  { isTold = false, isEnum = false }: TableAbove = {},
): ValueTable | undefined {
  const senses = columnsOf(page, table, vocabulary);
  const { rows, isHeadless } = tableRows(page, table);
  if (rows.length === 0 || senses.some((sense) => sense.has("required") && sense.size === 1))
    return undefined;
  // In a table `Parameter | Value` the rows are parameters, not values.
  const head = plainText(page.inline(table.header[0] ?? { start: 0, end: 0 }));
  if (
    /^\W*(?:param|arg)\w*\W*$|^(?:参数|參數|параметр)/iu.test(head) &&
    senses.some((sense) => sense.has("value"))
  )
    return undefined;
  const columns = table.header.map((_, index) =>
    rows.map((row): CellText => {
      const cell = row.cells[index];
      const pieces =
        cell === undefined ? [] : page.inline(cell).filter(({ text }) => text.trim() !== "");
      const code = pieces.filter(({ kind, text }) => kind === "code" || !/^[\s*\\]+$/.test(text));
      const text = plainText(pieces)
        .replace(/(?:\s*(?:\*|\[\d+\]|\([^()]*\)))+\s*$/, "")
        .trim();
      const isQuoted = /^(["']).*\1$/.test(text);
      const isCode = isQuoted || (code.length === 1 && code[0]?.kind === "code");
      const bare = text.replace(/^(["'])(.*)\1$/, "$2");
      return { text: bare, isCode, number: isQuoted ? undefined : numberOf(bare) };
    }),
  );
  if (pairsStatuses(page, table)) return undefined;
  const numeric = columns.findIndex(
    (cells, index) =>
      cells.every(({ number }) => number !== undefined) &&
      !(senses[index]?.has("description") === true) &&
      !(senses[index]?.has("default") === true) &&
      !isCount(page, table, index),
  );
  const named = (index: number): boolean =>
    senses[index]?.has("value") === true ||
    senses[index]?.has("type") === true ||
    senses[index]?.has("options") === true;
  let at = numeric;
  if (at === -1) {
    at = columns.findIndex(
      (cells, index) => named(index) && cells.every(({ text, isCode }) => isCode && isWord(text)),
    );
  }
  if (at === -1 && isEnum && !senses.some((sense) => sense.has("type"))) {
    at = columns.findIndex(
      (cells, index) =>
        senses[index]?.has("value") === true &&
        cells.every(({ text, isCode }) => isCode && text !== "" && text.length <= 60),
    );
  }
  if (at === -1) {
    // Plain words count as values below a header such as `Value`. A cell may be blank, because a name may have no
    // value.
    at = columns.findIndex(
      (cells, index) =>
        senses[index]?.has("value") === true &&
        !senses[index].has("name") &&
        cells.some(({ text }) => text !== "") &&
        cells.every(({ text }) => text === "" || isWord(text)) &&
        !senses.some((sense) => sense.has("type")),
    );
  }
  if (at === -1) {
    const first = columns[0];
    const isWords = first?.every(({ text }) => isWord(text)) === true;
    const onlyText = senses.slice(1).every((sense) => sense.has("description") || sense.size === 0);
    const headed =
      isTold ||
      (!isHeadless &&
        /value|flag|type|feature|scope|mode|name|key|option|status|kind|constant|event|permission|code|enum/i.test(
          head,
        ));
    if (!isWords || !onlyText || !headed || table.header.length > 3) return undefined;
    at = 0;
  }
  const nameAt = columns.findIndex(
    (cells, index) =>
      index !== at &&
      index <= 2 &&
      cells.every(({ text }) => text !== "" && text.length <= 60) &&
      // JSON in a cell is an example of a value and not its name.
      !cells.some(({ text }) => /^[{[].*[}\]]$/.test(text)) &&
      !(senses[index]?.has("description") === true),
  );
  const isOneName =
    rows.length > 1 && new Set((columns[nameAt] ?? []).map(({ text }) => text)).size === 1;
  const values = rows.flatMap((row, index): NamedValue[] => {
    const { text = "", number } = columns[at]?.[index] ?? {};
    const value = numeric === at ? (number ?? text) : text;
    const name = nameAt === -1 || isOneName ? text : (columns[nameAt]?.[index]?.text ?? text);
    return text === "" ? [] : [{ name: cleanValueName(name), value, range: row }];
  });
  if (values.length === 0) return undefined;
  const isFlags =
    columns[at]?.every(({ text, number }) => {
      return number !== undefined && (/<<|^0x/i.test(text) || isPowerOfTwo(number));
    }) === true && /<<|0x/i.test(columns[at]?.[0]?.text ?? "");
  return {
    values,
    isFlags,
    base: values.every(({ value }) => typeof value === "number") ? "integer" : "string",
  };
}

/** True if a column only counts its rows: `Step`, `#`. */
function isCount(page: Page, table: TableBlock, at: number): boolean {
  const { start, end } = table.header[at] ?? { start: 0, end: 0 };
  return /^\W*(?:steps?|no\.?|nr\.?|order|#)\W*$/i.test(page.slice({ start, end }));
}

/**
 * Reads a definition list whose terms are numbers, such as `0x1`. The name is in bold, or else the first words of the
 * text. Undefined with fewer than two items, or if one term is not a number.
 */
export function readValueDefinitions(
  page: Page,
  { items }: DefinitionListBlock,
): ValueTable | undefined {
  const values = items.flatMap((item): NamedValue[] => {
    const value = numberOf(page.slice(item.term));
    const [text] = item.texts;
    if (value === undefined || text === undefined) return [];
    const pieces = page.inline(text);
    const name =
      pieces.find(({ isStrong }) => isStrong)?.text ?? plainText(pieces).split(/[.:]/)[0] ?? "";
    return [{ name: cleanValueName(name), value, range: item }];
  });
  if (values.length < 2 || values.length < items.length) return undefined;
  const isFlags = items.every(({ term }) => /^\W*(?:0x|\d+\s*<<)/i.test(page.slice(term)));
  return { values, isFlags, base: "integer" };
}

/**
 * Reads a list whose items are values, with or without a text after a dash or colon. Each value is in code, or all are
 * constants such as `ON_HOLD`. Undefined with fewer than two items, or if one item is not a value.
 */
export function readValueBullets(page: Page, { items }: ListBlock): ValueTable | undefined {
  const values = items.flatMap(({ blocks: [first], start, end }): NamedValue[] => {
    if (first?.kind !== "paragraph") return [];
    const [piece, after] = page.inline(first).filter(({ text }) => text.trim() !== "");
    const [, word = "", rest = ""] = /^\s*([^\s:–—]+)\s*(.*)$/s.exec(piece?.text ?? "") ?? [];
    const isCode = piece?.kind === "code";
    const value = (isCode ? piece.text : word).trim().replace(/^["']|["']$/g, "");
    const behind = isCode ? (after?.text ?? "") : rest;
    const isSet = isCode ? isWord(value) : /^[A-Z][A-Z0-9_]*$/.test(value);
    const isApart = behind === "" || /^\s*(?:[:–—(]|-\s)/.test(behind);
    return isSet && isApart ? [{ name: value, value, range: { start, end } }] : [];
  });
  if (values.length < 2 || values.length < items.length) return undefined;
  return { values, isFlags: false, base: "string" };
}

function cleanValueName(text: string): string {
  return text
    .replace(/(?:\s*(?:\*|\[\d+\]))+$/, "")
    .replace(/^["']|["']$/g, "")
    .trim();
}

/**
 * Returns the number in a cell: decimal, hexadecimal, or a shift, also with its result in brackets. Undefined for
 * other text. Digits with a leading zero, such as `0000`, are text.
 */
export function numberOf(text: string): number | undefined {
  const bare = text
    .replace(/`/g, "")
    .replace(/\([^()]*\)$/, "")
    .trim();
  const shift =
    /^(\d+)\s*<<\s*(\d+)$/.exec(bare) ?? /^0x[\da-f]+\s*\((\d+)\s*<<\s*(\d+)\)$/i.exec(text.trim());
  if (shift !== null) return Number(BigInt(shift[1] ?? 0) << BigInt(shift[2] ?? 0));
  if (/^0x[\da-f]+$/i.test(bare)) return Number(bare);
  return /^(?:0|-?[1-9]\d{0,9})$/.test(bare) ? Number(bare) : undefined;
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && Number.isInteger(Math.log2(value));
}

function isWord(text: string): boolean {
  return /^["']?[\w][\w.:/-]*["']?$/.test(text) && text.length <= 60;
}
