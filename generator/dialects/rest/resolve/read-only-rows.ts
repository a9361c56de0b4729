import { plainText } from "../../../markdown/inline.js";
import type { Method } from "../../../core/api.js";
import type { Vocabulary } from "../vocabulary.js";
import type { ScopedList } from "./scoped-list.js";

/**
 * A table of fields with a column for what only the server sets tells a request and its answer: the
 * answer has all rows, a body those that the column does not mark.
 */
export function splitReadOnly(
  found: ScopedList,
  method: Method,
  { words }: Vocabulary,
): readonly ScopedList[] {
  const { placed, list, role } = found;
  const { block, section } = placed;
  if (block.kind !== "table" || role.role === "response" || role.place !== undefined)
    return [found];
  const textOf = (cell: { start: number; end: number } | undefined): string =>
    cell === undefined ? "" : plainText(section.page.inline(cell)).trim().toLowerCase();
  const at = block.header.findIndex((cell) => /^read[\s_-]?only\W*$/.test(textOf(cell)));
  if (at === -1) return [found];
  const marked = new Set(
    block.rows.filter(({ cells }) => words.yes.includes(textOf(cells[at]))).map((row) => row.start),
  );
  const answer: ScopedList = { ...found, role: { ...role, role: "response" } };
  if (/^(?:GET|HEAD|DELETE)$/.test(method)) return [answer];
  const members = list.members.filter(({ range }) => !marked.has(range.start));
  return [{ ...found, list: { ...list, members } }, answer];
}
