import type { Range } from "../../../source/source.js";
import type { Member, MemberList } from "../page/member.js";

/** True if the items of a nested list were read, as members or as the values of the item around the list. */
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

/** True if the item around a list was read as a member with a type or values. The list then describes that member. */
export function isInTyped(members: readonly Member[], { start, end }: Range): boolean {
  return members.some(
    ({ range, type, values }) =>
      range.start < start && range.end >= end && (type !== undefined || values.length > 0),
  );
}

/** True if a member was read from an item of a list. */
export function holdsOneIn(members: readonly Member[], { start, end }: Range): boolean {
  return members.some(({ range }) => range.start >= start && range.end <= end);
}
