import type { ListBlock, TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Vocabulary } from "../vocabulary.js";
import { columnsOf, tableRows } from "./columns.js";
import { bareMember, memberList, type MemberList } from "./member.js";

/** Headers that many requests have (media types, authentication, …), so they are no parameters of one request. */
export const usualHeader =
  /^(?:Authorization|Content-Type|Accept|Host|Cookie|User-Agent|Content-Length)$/i;

/** Matches a header with a value: `X-Shop: <shop>`. */
const header = /^([A-Za-z][\w-]*):[ \t]+\S/;

/**
 * Reads a list whose items begin with a header and its value in code. `usualHeader`s are left out. Undefined if an item
 * begins with something else, or if only usual headers are there.
 */
export function readHeaderLines(page: Page, block: ListBlock): MemberList | undefined {
  const lines = codesOf(page, block);
  const names = lines.map((line) => header.exec(page.slice(line))?.[1]);
  if (names.some((name) => name === undefined)) return undefined;
  const members = lines.flatMap((range, index) => {
    const name = names[index] ?? "";
    const nameRange = { start: range.start, end: range.start + name.length };
    return usualHeader.test(name) ? [] : [bareMember(name, nameRange, range)];
  });
  const { start, end } = block;
  return members.length === 0
    ? undefined
    : memberList({ page, form: "bullets", block, members, range: { start, end } });
}

/**
 * Reads a table of two columns, the names of headers and their values: `Name | Value`. `usualHeader`s are left out, so
 * the list may be empty. Undefined for another table.
 */
export function readHeaderTable(
  page: Page,
  block: TableBlock,
  vocabulary: Vocabulary,
): MemberList | undefined {
  const [name, value, more] = columnsOf(page, block, vocabulary);
  const { rows, isHeadless } = tableRows(page, block);
  if (isHeadless || more !== undefined || name?.has("name") !== true) return undefined;
  if (value?.has("value") !== true || value.has("type")) return undefined;
  const members = rows.flatMap((row) => {
    const [cell] = row.cells;
    const text = cell === undefined ? "" : plainText(page.inline(cell)).trim();
    const isName = /^[A-Za-z][\w-]*$/.test(text);
    return cell === undefined || !isName ? [] : [bareMember(text, cell, row)];
  });
  if (members.length === 0 || members.length < rows.length) return undefined;
  const own = members.filter((one) => !usualHeader.test(one.name));
  return memberList({ page, form: "table", block, members: own, range: block });
}

/** Returns the code in front of each item; the range of the item if it begins with something else. */
function codesOf(page: Page, { items }: ListBlock): readonly Range[] {
  return items.map((item) => {
    const [first] = item.blocks;
    const text = first?.kind === "paragraph" ? page.slice(first) : "";
    const code = /^`([^`\n]+)`/.exec(text)?.[1];
    const start = (first?.start ?? item.start) + 1;
    return code === undefined ? item : { start, end: start + code.length };
  });
}
