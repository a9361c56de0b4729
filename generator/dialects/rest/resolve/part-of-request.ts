import type { TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Placed, Section } from "../../../markdown/page.js";
import { columnsOf } from "../page/columns.js";
import type { HeadingReader } from "../page/heading-words.js";
import { labelAbove } from "../page/label-above.js";
import { readMemberBullets } from "../page/read-member-items.js";
import { readMemberTable } from "../page/read-member-table.js";
import type { Tree } from "../read-tree.js";
import { placeOf } from "./block-role.js";
import { placeInCell } from "./parameter-place.js";
import type { MemberResolver } from "./resolve-member.js";
import { textOf } from "./text-facts.js";

/**
 * True if a table or list has members of a request or an answer, not of a type. Either a label such as `**Body
 * parameters:**` or `**Response:**` is above it, or a column gives each row a place. Whether a request was read does
 * not matter.
 */
export function isPartOfRequest(placed: Placed, { headings, vocabulary }: Tree): boolean {
  const { block, section } = placed;
  const isLabelled = isBelowPart(placed, headings) || isBelowHeaders(placed);
  if (block.kind === "list") {
    const read = { vocabulary, isExpected: true };
    return isLabelled && readMemberBullets(section.page, block, read)?.hasType === true;
  }
  if (block.kind !== "table") return false;
  const list = readMemberTable(section.page, block, vocabulary);
  if (list === undefined || isLabelled) return list !== undefined;
  return (
    list.hasPlace &&
    list.members.every(({ place = [] }) => placeInCell(textOf(place), headings) !== undefined)
  );
}

/** Matches words that give headers to requests or answers: `Every answer has these headers:`. */
const theseHeaders =
  /\b(?:requests?|calls?|answers?|responses?|repl(?:y|ies))\b[^.:]*\b(?:these|the\s+following)\s+(?:\w+\s+)?headers\s*[:：]?\s*$/i;

/** True if the sentence above a block says that the block has headers. */
function isBelowHeaders({ lead }: Placed): boolean {
  return lead !== undefined && theseHeaders.test(lead.text.trim());
}

/** True if the label above a block names a part of a request or of an answer and nothing else. */
function isBelowPart({ label, block }: Placed, headings: HeadingReader): boolean {
  const above = labelAbove(label, block);
  if (above === undefined) return false;
  const sense = headings.read(above.text);
  const { words, isWhole } = sense;
  if (!isWhole || words.has("entity")) return false;
  return placeOf(sense) !== undefined || words.has("response") || words.has("request");
}

/** True for typed parameters below `Query parameters`, to which none of the requests of the page belongs. */
export function isOfNoRequest(
  table: TableBlock,
  section: Section,
  resolver: MemberResolver,
): boolean {
  const { headings, choice } = resolver.tree;
  const { words, isWhole } = headings.read(section.title);
  const isOfParameters = isWhole && words.has("parameters") && isTypedOf(table, section, resolver);
  return isOfParameters && choice.requests.some(({ title }) => title.page === section.page);
}

/** True if a table has a type column with a known type in some row. */
export function isTypedOf(
  table: TableBlock,
  { page }: Section,
  { tree, types }: MemberResolver,
): boolean {
  const column = columnsOf(page, table, tree.vocabulary).findIndex((sense) => sense.has("type"));
  return table.rows.some(({ cells }) => {
    const cell = column === -1 ? undefined : cells[column];
    return cell !== undefined && types.knows(plainText(page.inline(cell)));
  });
}
