import { singular } from "../../../core/words.js";
import { plainText } from "../../../markdown/inline.js";
import type { Placed } from "../../../markdown/page.js";
import type { HeadingReader } from "../page/heading-words.js";
import { labelAbove } from "../page/label-above.js";
import { readMemberBullets } from "../page/read-member-items.js";
import { readMemberTable } from "../page/read-member-table.js";
import type { Tree } from "../read-tree.js";
import { entityId } from "./entity-name.js";

/**
 * Returns the name that a label of one word gives the rows below it, if the type of another row is this name: `Trip:`
 * above a table, with `list of Trip` in the table above. Undefined for other blocks.
 *
 * @param around The blocks of the operation, or those of the section.
 */
export function nameOfUsedType(
  placed: Placed,
  around: readonly Placed[],
  tree: Tree,
): string | undefined {
  const above = labelAbove(placed.lead ?? placed.label, placed.block);
  const name = above === undefined ? undefined : oneName.exec(above.text)?.[1];
  if (name === undefined || tree.headings.read(name).words.size > 0) return undefined;
  return around.some((one) => one !== placed && usesType(one, name, tree)) ? name : undefined;
}

/** Matches a name that begins with a capital letter and has small ones: `Trip:`, `TripStop object`. */
const oneName = /^\W*([A-Z]\w*[a-z]\w*)(?: (?:object|type))?\W*$/;

/**
 * True if the type of a row is a name, or a list of things with this name. Also true if the name stands for the value of
 * a member in the code of a shape: `{ "data": Trip[] }`.
 */
function usesType({ block, section }: Placed, name: string, { vocabulary }: Tree): boolean {
  const inShape = new RegExp(`\`\\{[^\`\\n]*:\\s*\\[?${name}\\b(?!["'])[^\`\\n]*\\}\``);
  if (block.kind !== "code" && inShape.test(section.page.slice(block).slice(0, 10_000)))
    return true;
  const list =
    block.kind === "table"
      ? readMemberTable(section.page, block, vocabulary)
      : block.kind === "list"
        ? readMemberBullets(section.page, block, { vocabulary, isExpected: false })
        : undefined;
  return (list?.members ?? []).some(({ type }) => nameInType(plainText(type ?? [])) === name);
}

/** Returns the name in a type of one name: `Trip` for `list of Trip`. */
export function nameInType(type: string): string | undefined {
  return typeInWords.exec(type.trim())?.[1];
}

/** Matches a name as a type: `Trip`, `Trip[]`, `list of Trip`, `array<Trip>`, `Trip or null`. */
const typeInWords =
  /^(?:(?:an? )?(?:array|list) ?(?:of |<|\[|\())?(\w+)(?: objects?)?[>\])]?(?:\[\])?\??(?: ?(?:\||or) ?null)?$/i;

/**
 * Returns the thing whose members a list has, if the words above the list say so and the heading names the same thing:
 * `A book has these fields:` below `Books`.
 */
export function thingWithMembers(
  { lead, label, block }: Placed,
  title: string,
  headings: HeadingReader,
): string | undefined {
  const above = labelAbove(lead ?? label, block);
  const [, thing] = hasMembers.exec(above?.text ?? "") ?? [];
  if (thing === undefined || headings.read(thing).words.size > 0) return undefined;
  const isSame =
    singular(entityId(thing).toLowerCase()) === singular(entityId(title).toLowerCase());
  return isSame ? thing : undefined;
}

const hasMembers =
  /^\W*(?:an?|each|every|the) ([\p{L}\d` -]{2,40}?)`?(?: (?:object|resource))? (?:has|contains|consists of) (?:the following|these|the) (?:fields|attributes|properties|members)\s*[:：]\W*$/iu;
