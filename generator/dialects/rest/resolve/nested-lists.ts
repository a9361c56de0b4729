import type { Range } from "../../../source/source.js";
import type { Member, MemberList } from "../page/member.js";

/** Whether the items of a list in an item were read: as nested members, or as the values of that item. */
export function readsNested({ form, members }: MemberList, block: Range): boolean {
  if (form !== "bullets") return false;
  return (
    holdsOneIn(members, block) ||
    members.some(
      ({ range, values }) =>
        values.length > 0 && range.start < block.start && range.end >= block.end,
    )
  );
}

/** Whether a list stands in an item that was read as a member with a type or values, so that it tells more of it. */
export function isInTyped(members: readonly Member[], { start, end }: Range): boolean {
  return members.some(
    ({ range, type, values }) =>
      range.start < start && range.end >= end && (type !== undefined || values.length > 0),
  );
}

/** Whether a member was read from an item of a list. */
export function holdsOneIn(members: readonly Member[], { start, end }: Range): boolean {
  return members.some(({ range }) => range.start >= start && range.end <= end);
}
