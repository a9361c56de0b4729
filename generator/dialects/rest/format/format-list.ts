import { withoutNull } from "../../../core/inner-types.js";
import type { TypeRef } from "../../../core/api.js";
import type { Fact } from "../../../core/fact.js";
import type { Block, DefinitionListBlock, ListBlock } from "../../../markdown/block.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestField, RestParameter } from "../model.js";
import type { Member, MemberList } from "../page/member.js";
import { printDefault, printName, printRows, printValues, yesNo } from "../print/print-members.js";
import { typeText } from "../print/type-text.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Change, LeftText } from "./change.js";

/** The facts that were read from one item of a list, which the row of a table has to keep. */
export type Told = Pick<RestField, "type" | "default" | "options" | "isDeprecated"> & {
  /** The name with brackets as it is sent. Undefined for a name without brackets. */
  readonly spelling: string | undefined;
  readonly isNullable: boolean;
  readonly required: Pick<Fact<boolean>, "value"> | undefined;
};

/** Returns the facts of a parameter or a field in one form. */
export function toldOf(one: RestParameter | RestField): Told {
  const { type, isDeprecated } = one;
  const isNullable = "isNullable" in one ? one.isNullable : one.nullable?.value === true;
  const required =
    "required" in one ? one.required : one.optional && { value: !one.optional.value };
  const spelling = "in" in one ? one.spelling : undefined;
  const { default: byDefault, options } = one;
  return { type, default: byDefault, options, isDeprecated, isNullable, required, spelling };
}

type ItemList = ListBlock | DefinitionListBlock;

/**
 * Turns a list of members into a table. A list with content that does not fit into rows stays, and the reason is
 * returned.
 */
export function formatList(
  block: ItemList,
  { page, members }: MemberList,
  options: {
    readonly head: "Name" | "Field";
    readonly vocabulary: Vocabulary;
    readonly told: ReadonlyMap<string, Told>;
  },
): Change | LeftText {
  const { head, vocabulary, told } = options;
  const stay = (offset: number): LeftText => ({
    page,
    offset,
    message: "the list stays as it is: there is more in it than the rows of a table can hold",
  });
  const odd = findOdd(block, members);
  if (odd !== undefined) return stay(odd.start);
  const rows = [];
  const paragraphs = firstParagraphs(block);
  // Returns the text of an item without the items below.
  const textOf = ({ range }: Member): string =>
    plainText(page.inline(paragraphs.get(range.start) ?? range));
  for (const member of members) {
    const facts = told.get(member.name);
    const row = facts && rowOf(member, facts, page);
    if (row === undefined || losesWords(textOf(member), row, vocabulary))
      return stay(member.range.start);
    rows.push(row);
  }
  const own = page.slice(block).trimEnd();
  const text = printRows(head, rows);
  return {
    page,
    what: "the list",
    edits: [{ start: block.start, end: block.start + own.length, text }],
  };
}

/**
 * Returns the first item that is not a member, or the first block that does not fit into a row. An item may have one
 * paragraph and lists of members. Undefined if all items fit.
 */
function findOdd(block: ItemList, members: readonly Member[]): Range | undefined {
  const isMember = (item: Range): boolean =>
    members.some(({ range }) => range.start === item.start && range.end === item.end);
  const oddIn = (list: Block): Range | undefined => {
    if (list.kind === "definitionList")
      return list.items.find((item) => !isMember(item) || item.texts.length > 1);
    if (list.kind !== "list") return list;
    for (const item of list.items) {
      const [, ...more] = item.blocks;
      if (!isMember(item)) return item;
      const odd = more.map(oddIn).find((one) => one !== undefined);
      if (odd !== undefined) return odd;
    }
    return undefined;
  };
  return oddIn(block);
}

type Row = Parameters<typeof printRows>[1][number];

function rowOf(member: Member, told: Told, page: Page): Row | undefined {
  const description = descriptionOf(member.description, page);
  const type = typeOf(member, told, page);
  if (description === undefined || type === undefined) return undefined;
  const isOwn = (fact: Fact<unknown> | undefined): boolean =>
    fact !== undefined &&
    fact.span.start.offset >= member.range.start &&
    fact.span.end.offset <= member.range.end;
  const { type: typed, isDeprecated, options } = told;
  return {
    name: printName(told.spelling ?? `${member.name}${"[]".repeat(member.arrays)}`),
    type,
    required: yesNo(told.required),
    default:
      isOwn(told.default) && told.default ? printDefault(told.default.value, typed.value) : "",
    allowed: isOwn(options) && options ? printValues(options.value) : "",
    description:
      isDeprecated && !/^deprecated\b/i.test(description)
        ? `Deprecated. ${description}`.trim()
        : description,
  };
}

/**
 * Returns a type as the text of a cell, with the link of the page. Undefined if a named type has no link or
 * several.
 */
function typeOf({ type }: Member, told: Told, page: Page): string | undefined {
  const { value } = told.type;
  if (value.kind === "scalar" && value.name === "unknown") return "";
  const links = (type ?? []).filter(({ kind }) => kind === "link");
  const [link] = links;
  if (namesType(value) && (link === undefined || links.length > 1)) return undefined;
  const bare = withoutNull(value);
  const text = typeText(bare, () => (link === undefined ? "" : page.slice(link)));
  return told.isNullable || bare !== value ? `${text} or null` : text;
}

function namesType(type: TypeRef): boolean {
  return /"kind":"(?:named|id)"/.test(JSON.stringify(type));
}

/**
 * Returns a description in the Markdown of the page, on one line. Undefined if its start cannot be found on
 * the page.
 */
function descriptionOf(pieces: readonly Piece[], page: Page): string | undefined {
  const from = pieces.findIndex(({ text }) => text.trim() !== "");
  const [first, last] = [pieces[from], pieces.at(-1)];
  if (first === undefined || last === undefined) return "";
  const text = page.source.text;
  let { start, end } = first;
  if (first.kind === "text") {
    const shown = first.text.trimStart();
    if (!text.slice(start, end).endsWith(shown)) return undefined;
    start = end - shown.length;
  }
  end = last.end;
  const isMarked = (piece: Piece): boolean => piece.isStrong || piece.isEmphasis;
  while (isMarked(first) && /[*_]/.test(text.charAt(start - 1))) start--;
  while (isMarked(last) && /[*_]/.test(text.charAt(end))) end++;
  return text
    .slice(start, end)
    .trim()
    .replace(/\s*\r?\n\s*/g, " ")
    .replace(/(?<!\\)\|/g, "\\|");
}

/** Returns the first paragraphs of items. Keyed by the offset of the item. */
function firstParagraphs(block: ItemList): ReadonlyMap<number, Range> {
  const paragraphs = new Map<number, Range>();
  const collect = (list: Block): void => {
    if (list.kind !== "list") return;
    for (const { start, blocks } of list.items) {
      const [first] = blocks;
      if (first !== undefined) paragraphs.set(start, first);
      blocks.forEach(collect);
    }
  };
  collect(block);
  return paragraphs;
}

/** True if an item has a word that is neither in its row nor a known word for a type, a presence or another mark. */
function losesWords(text: string, row: Row, { types, words }: Vocabulary): boolean {
  const split = (one: string): readonly string[] =>
    one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const { yes, no, required, optional, nullable, deprecated } = words;
  const marks = [yes, no, required, optional, nullable, deprecated, ...Object.values(types)].flat();
  const known = new Set([...Object.values(row).flatMap(split), ...marks.flatMap(split)]);
  return split(text).some((word) => !known.has(word) && !["default", "of", "or"].includes(word));
}
