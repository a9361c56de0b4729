import { plainText } from "../../../markdown/inline.js";
import { partOf, type HeadingReader } from "../page/heading-words.js";
import { labelAbove } from "../page/label-above.js";
import type { Member } from "../page/member.js";
import type { Vocabulary } from "../vocabulary.js";
import { isOfResponse } from "./block-role.js";
import type { Tree } from "../read-tree.js";
import type { ScopedList } from "./scoped-list.js";

/**
 * Puts the members of a table below the member that the label of the table names: `` `owner` object: ``, if an earlier
 * table has a row `owner` of the type object, or `### Data params - owner`. The names get the name of that member and a
 * dot in front.
 */
export function nestBelowLabels(
  lists: readonly ScopedList[],
  { vocabulary, headings }: Pick<Tree, "vocabulary" | "headings">,
): readonly ScopedList[] {
  const nested: ScopedList[] = [];
  for (const written of lists) {
    const one = withFullNames(written, vocabulary);
    const parent = parentOf(one, nested, vocabulary)?.name ?? headedName(one, nested, headings);
    const { members } = one.list;
    nested.push(
      parent === undefined || members.some(({ name }) => name.startsWith(`${parent}.`))
        ? one
        : { ...one, list: { ...one.list, members: members.map((own) => below(own, parent)) } },
    );
  }
  return nested;
}

/** Gives rows such as `list.size` below a row `data.list` their full names: `data.list.size`. */
function withFullNames(one: ScopedList, vocabulary: Vocabulary): ScopedList {
  const { members } = one.list;
  if (!members.some(({ name }) => name.includes("."))) return one;
  const names = new Set(members.map(({ name }) => name));
  const full: Member[] = [];
  const byEnd = new Map<string, Member[]>();
  for (const member of members) {
    const [root = "", ...rest] = member.name.split(".");
    const isOwn = rest.length === 0 || names.has(root);
    const ends = isOwn ? [] : (byEnd.get(root) ?? []);
    const [only, more] = ends.filter((above) => holdsMembers(above, vocabulary));
    const isPart = only !== undefined && more === undefined;
    const told = isPart ? { ...member, name: [only.name, ...rest].join(".") } : member;
    full.push(told);
    const end = told.name.split(".").at(-1) ?? "";
    if (end !== told.name) byEnd.set(end, [...(byEnd.get(end) ?? []), told]);
  }
  return { ...one, list: { ...one.list, members: full } };
}

const below = (member: Member, parent: string): Member => ({
  ...member,
  name: `${parent}.${member.name}`,
});

/**
 * Returns the name of a member after the label in a heading: `### Data params - shipping_address`. The name is that of a
 * row above, or has a form that only names in code have.
 */
function headedName(
  { placed: { section }, list }: ScopedList,
  earlier: readonly ScopedList[],
  headings: HeadingReader,
): string | undefined {
  const part = partOf(section.title);
  if (list.form !== "table" || part === undefined || !headings.read(section.title).isWhole)
    return undefined;
  const name = /^`?([a-z][\w.]*)`?$/.exec(part.name)?.[1];
  if (name === undefined) return undefined;
  const isRow = earlier.some((one) => one.list.members.some((member) => member.name === name));
  return isRow || /_|[a-z][A-Z]/.test(name) ? name : undefined;
}

/** Returns the member of an earlier list that the label directly above a table names. Undefined if there is none. */
function parentOf(
  { placed, list, role }: ScopedList,
  earlier: readonly ScopedList[],
  vocabulary: Vocabulary,
): Member | undefined {
  const { lead, label, section, block } = placed;
  // The line directly above counts, even below a bold label such as `**Response:**`.
  const above = labelAbove(lead ?? label, block);
  if (list.form !== "table" || above === undefined) return undefined;
  const name = nameIn(section.page.slice(above), vocabulary);
  if (name === undefined) return undefined;
  return earlier
    .filter(
      (one) => one.placed.section === section && isOfResponse(one.role) === isOfResponse(role),
    )
    .flatMap((one) => one.list.members)
    .findLast(
      (member) =>
        (member.name === name || member.name.endsWith(`.${name}`)) &&
        holdsMembers(member, vocabulary),
    );
}

/**
 * Returns the name that a label consists of: `` `owner` ``, `` **`owner`** object ``, `` `owner` object: ``. A name
 * that is not in code has words behind it: `owner object fields`, `owner 对象结构`.
 */
function nameIn(source: string, { types }: Vocabulary): string | undefined {
  const parts =
    /^[\s>]*(?:the\s+)?(?:\*\*|__)?(`?)([\w.$-]+)\1(?:\*\*|__)?\s*([^:：]{0,30}?)\s*[:：]?[*_\s]*$/i.exec(
      source,
    );
  if (parts === null) return undefined;
  const [, tick, name, words = ""] = parts;
  const word = words.toLowerCase().replace(/[*_]/g, "").trim();
  const kinds = [...types.json, ...types.array];
  if (tick !== "") return word === "" || kinds.includes(word) ? name : undefined;
  const kind = word.replace(memberWords, "").trim();
  const isKind = kind === "" ? word !== "" : kinds.includes(kind);
  return isKind ? name : undefined;
}

/** Matches words for the members of an object: `object fields`, `对象结构`, `数组元素结构`. */
const memberWords =
  /(?:\s(?:fields|properties|members|attributes|structure|items?|elements?)|(?:元素|成员)?(?:结构|字段|属性|参数)(?:说明)?)$/;

/** True if a member has no type, or one with a word for an object, a list or a map. */
function holdsMembers({ type }: Member, { types }: Vocabulary): boolean {
  const text = plainText(type ?? []).toLowerCase();
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const known = [...types.json, ...types.array, ...types.map];
  return words.length === 0 || words.some((word) => known.includes(word));
}
