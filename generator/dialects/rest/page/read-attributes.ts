import type { Block, ParagraphBlock } from "../../../markdown/block.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Vocabulary } from "../vocabulary.js";
import { memberList, type Member, type MemberList } from "./member.js";
import { strongName, textBelow, withTextBelow } from "./text-below.js";
import {
  holdsMembers,
  nameBelow,
  readMemberBold,
  readMemberBullets,
  tellsFact,
} from "./read-member-items.js";

/**
 * Reads the paragraphs of a section that describe one member each, with the texts and lists of members below them:
 * ``**id** `string` `` and `Which one.` Undefined unless each has a type.
 */
export function readAttributeParagraphs(
  blocks: readonly Placed[],
  vocabulary: Vocabulary,
): (MemberList & { readonly placed: readonly Placed[] }) | undefined {
  const members: Member[] = [];
  const placed: Placed[] = [];
  let parent: Member | undefined;
  for (const [index, one] of blocks.entries()) {
    const { block, containers } = one;
    const { page } = one.section;
    if (containers.length > 0 || block.kind === "html") continue;
    if (block.kind === "list" && parent !== undefined) {
      const below = readMemberBullets(page, block, { vocabulary, isExpected: false });
      const inside = below?.members ?? [];
      if (inside.length === 0 || !inside.every((member) => tellsFact(member, vocabulary))) continue;
      const { name } = parent;
      const known = members.map((one) => `${one.name}.`);
      const isNested = holdsMembers(parent);
      for (const member of inside) {
        const isWhole = !isNested || known.some((one) => member.name.startsWith(one));
        members.push(isWhole ? member : { ...member, name: nameBelow(name, member.name) });
      }
      placed.push(one);
      continue;
    }
    if (block.kind !== "paragraph") parent = undefined;
    else if (strongName.test(page.slice(block))) {
      parent = memberOf(page, block, vocabulary);
      if (parent === undefined) return undefined;
      const below = textBelow(page, outside(blocks, index + 1));
      members.push(withTextBelow(parent, below));
      placed.push(one);
    }
  }
  const [first] = placed;
  if (first === undefined) return undefined;
  const { page } = first.section;
  const range = { start: first.block.start, end: placed.at(-1)?.block.end ?? first.block.end };
  return { ...memberList({ page, form: "bullets", block: undefined, members, range }), placed };
}

/** Gives the blocks from an index on that are in no quote and in no list item. */
function* outside(blocks: readonly Placed[], from: number): Generator<Block> {
  for (let at = from; at < blocks.length; at++) {
    const one = blocks[at];
    if (one?.containers.length === 0) yield one.block;
  }
}

/** Reads a paragraph as a member; undefined for one without a type. */
function memberOf(page: Page, block: ParagraphBlock, vocabulary: Vocabulary): Member | undefined {
  const [member] = readMemberBold(page, block, vocabulary)?.members ?? [];
  return member?.type === undefined || !tellsFact(member, vocabulary) ? undefined : member;
}
