import type { Method } from "../../../core/api.js";
import { columnsOf } from "../page/columns.js";
import type { Vocabulary } from "../vocabulary.js";
import { isOfResponse } from "./block-role.js";
import type { ScopedList } from "./scoped-list.js";
import { takesBody } from "./takes-body.js";

/**
 * Splits a table of fields with a column `Read-only` into two lists: the answer gets all rows, and the body gets
 * the rows that are not marked as read-only. A request without a body gets the answer only. Other lists are
 * returned unchanged.
 */
export function splitReadOnly(
  found: ScopedList,
  method: Method,
  vocabulary: Vocabulary,
): readonly ScopedList[] {
  const { placed, list, role } = found;
  const { block } = placed;
  const { page } = placed.section;
  if (block.kind !== "table" || isOfResponse(role) || role.place !== undefined) return [found];
  const isTold = columnsOf(page, block, vocabulary).some((sense) => sense.has("readOnly"));
  if (!isTold) return [found];
  const answer: ScopedList = { ...found, role: { ...role, role: "response" } };
  if (!takesBody(method)) return [answer];
  const members = list.members.filter(({ isReadOnly }) => isReadOnly !== true);
  return [{ ...found, list: { ...list, members } }, answer];
}
