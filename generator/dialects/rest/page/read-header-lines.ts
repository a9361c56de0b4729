import type { ListBlock } from "../../../markdown/block.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
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
