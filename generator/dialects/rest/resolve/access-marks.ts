import { plainText } from "../../../markdown/inline.js";
import type { Member } from "../page/member.js";

/**
 * True if the description of a row has one of the given marks, such as `read-only`:
 *
 * - at its start: `Read-only. When it was made`
 * - at its end, behind a sign or in brackets: `When it was made (read-only)`, `When it was made. Read-only.`
 * - in a tag at its end: `When it was made <i>read-only</i>`
 * - in a sentence about the row: `When it was made. This field is read-only.`
 *
 * If the row has options, a mark at its end may be about one of them: `0 (hidden), 1 (read-only)`.
 */
export function isMarked(
  member: Member,
  marks: readonly string[],
  { options }: { readonly options: unknown },
): boolean {
  const text = plainText(member.description).toLowerCase();
  const start = text.replace(/^[^\p{L}]+/u, "");
  const startsWith = (mark: string): boolean =>
    start.startsWith(mark) && /^\s*(?:$|[^\p{L}\p{N}\s-])/u.test(start.slice(mark.length));
  if (marks.some(startsWith) || hasTag(member, marks)) return true;
  if (options !== undefined || member.description.at(-1)?.kind === "code") return false;
  const end = text.replace(/[\s.)\]]+$/u, "");
  const mark = marks.find((one) => end.endsWith(one));
  const before = mark === undefined ? "" : end.slice(0, -mark.length);
  // `full, read-only`, `Access: read-only` and `0 (hidden), 1 (read-only)` list values.
  const isLast = behindSign.test(before) && !isListed.test(before);
  return isLast || marks.some((one) => text.match(ofRow)?.[1]?.startsWith(one) === true);
}

/** Matches a text of a letter, and then a sign before a mark. */
const behindSign = /\p{L}[^\p{L}\p{N}]*(?:[.;,(–—[]|\s-)[^\p{L}\p{N}]*$/u;

/** Matches words in front of a mark that make it one of several values. */
const isListed =
  /\b(?:read|write|rw|ro)\b|[\d:"']\s*[([]$|[:–—-]\s[^.()]*[,;]\s*$|\([^()]*[\p{L}\p{N}][^()]*$|:[^.]*$/u;

/** Matches a sentence about a row, and captures the words after the verb: `This field is read-only.` */
const ofRow =
  /(?:^|[.;]\s+)(?:this (?:field|attribute|property|parameter|member|value) is|this is|it is|is) ((?:read|write)[ -]?only(?=[.;,]|$| and\b).*)/;

/** True if a tag at the end of the description has a mark. */
function hasTag({ description }: Member, marks: readonly string[]): boolean {
  const solid = description.filter(({ text }) => text.trim() !== "");
  const at = solid.findLastIndex(({ kind }) => kind !== "html");
  const last = solid[at]?.text.trim().toLowerCase() ?? "";
  return at > 0 && solid[at - 1]?.kind === "html" && marks.includes(last);
}
