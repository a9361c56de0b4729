import { plainText } from "../../../markdown/inline.js";
import { labelAbove } from "../page/label-above.js";
import type { Member } from "../page/member.js";
import type { Vocabulary } from "../vocabulary.js";
import { isOfResponse } from "./block-role.js";
import type { ScopedList } from "./scoped-list.js";

/**
 * Puts the members of a table below the member in the label of the table: `` `owner` object: `` above a table, after a
 * table with a row `owner` of the type object. The names get the name of that row and a dot in front.
 */
export function nestBelowLabels(
  lists: readonly ScopedList[],
  vocabulary: Vocabulary,
): readonly ScopedList[] {
  const nested: ScopedList[] = [];
  for (const one of lists) {
    const parent = parentOf(one, nested, vocabulary);
    const { members } = one.list;
    nested.push(
      parent === undefined || members.some(({ name }) => name.startsWith(`${parent.name}.`))
        ? one
        : { ...one, list: { ...one.list, members: members.map((own) => below(own, parent)) } },
    );
  }
  return nested;
}

const below = (member: Member, parent: Member): Member => ({
  ...member,
  name: `${parent.name}.${member.name}`,
});

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

/** Returns the name that a label consists of: `` `owner` ``, `` **`owner`** object ``, `` `owner` object: ``. */
function nameIn(source: string, { types }: Vocabulary): string | undefined {
  const parts =
    /^[\s>]*(?:the\s+)?(?:\*\*|__)?`([\w.$-]+)`(?:\*\*|__)?\s*([^:：]{0,30}?)\s*[:：]?[*_\s]*$/i.exec(
      source,
    );
  if (parts === null) return undefined;
  const word = (parts[2] ?? "").toLowerCase().replace(/[*_]/g, "").trim();
  const isKind = word === "" || [...types.json, ...types.array].includes(word);
  return isKind ? parts[1] : undefined;
}

/** True if a member has no type, or one with a word for an object, a list or a map. */
function holdsMembers({ type }: Member, { types }: Vocabulary): boolean {
  const text = plainText(type ?? []).toLowerCase();
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const known = [...types.json, ...types.array, ...types.map];
  return words.length === 0 || words.some((word) => known.includes(word));
}
