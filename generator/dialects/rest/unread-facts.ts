import type { Block, CodeBlock, ListBlock, TableBlock } from "../../markdown/block.js";
import { plainText } from "../../markdown/inline.js";
import type { Page } from "../../markdown/page.js";
import type { Range } from "../../source/source.js";
import type { Member, MemberList } from "./page/member.js";
import { readMemberBullets, readMemberDefinitions } from "./page/read-member-items.js";
import { readMemberTable } from "./page/read-member-table.js";
import { labelledStatus } from "./resolve/statuses.js";
import type { Vocabulary } from "./vocabulary.js";

/** Facts that a block tells by its form: names with types, statuses with words in front of them. */
export interface FactsInForm extends Range {
  readonly kind: "text with types" | "list of statuses";
}

/** What was read already on the page of a block. */
export interface FactContext {
  readonly page: Page;
  readonly vocabulary: Vocabulary;
  /** True for a name whose type was read, so that a text may repeat it. */
  readonly isKnown: (name: string) => boolean;
  /** Whether the words for the type of a member are understood. */
  readonly isTyped: (member: Member) => boolean;
}

/** Finds the facts that the form of a block tells, whatever stands above it; undefined for prose. */
export function findFactsInForm(block: Block, context: FactContext): FactsInForm | undefined {
  const { page } = context;
  const { start, end } = block;
  switch (block.kind) {
    case "paragraph":
    case "html":
      return findTyping(block, context);
    case "list":
      if (isStatusList(block, page)) return { kind: "list of statuses", start, end };
      break;
    case "definitionList":
    case "table":
    case "code":
      break;
    default:
      return undefined;
  }
  return isTypedBlock(block, context) ? { kind: "text with types", start, end } : undefined;
}

function isTypedBlock(
  block: Exclude<Block, { readonly kind: "paragraph" | "html" }>,
  context: FactContext,
): boolean {
  const { page, vocabulary } = context;
  switch (block.kind) {
    case "list":
      return (
        isTypedList(readMemberBullets(page, block, { vocabulary, isExpected: false }), context) ||
        areTyped(firstLines(block, page))
      );
    case "definitionList":
      return isTypedList(readMemberDefinitions(page, block, vocabulary), context);
    case "table":
      return isTypedTable(block, context);
    case "code":
      return isTypedCode(block, page);
    default:
      return false;
  }
}

const types =
  "(?:strings?|integers?|int(?:32|64)?|numbers?|bool(?:ean)?s?|floats?|doubles?|objects?|arrays?|date-?times?|timestamps?|uuids?)";
/** A name in code, bold or italics. */
const setName =
  "(?:`([A-Za-z_][\\w.[\\]-]*)`|\\*{1,3}`?([A-Za-z_][\\w.[\\]-]*)`?:?\\*{1,3}|(?<!\\w)__?([A-Za-z][\\w.[\\]-]*)__?(?!\\w))";
const article = "(?:(?:an?|of type)\\s+)?[`*_]*";

/** What tells the type of a name: brackets, a colon, a sentence, or a line that is no more than both. */
const typings: readonly RegExp[] = [
  `${setName}\\s*\\(\\s*${article}${types}\\b`,
  `${setName}\\s*[:=\u2013\u2014-]\\s*${article}${types}\\b[\`*_]*\\s*(?:[,.;()]|$)`,
  `${setName}[^.\\n\`]{0,20}?\\b(?:is|are|must be|has to be|should be|takes|expects)\\s+(?:an?|of type)\\s+[\`*_]*${types}\\b`,
  `^[ \\t>]*(?:\\*\\*|__)?([a-z_]\\w*)\\s*[:=]\\s*\`?${types}\\b\`?\\s*(?:[,;(]|(?:\\*\\*|__)?\\s*$)`,
].map((pattern) => new RegExp(pattern, "gm"));
const anyType = new RegExp(`\\b${types}\\b`);

/** Finds the first words of a text that tell a type which was not read. */
function findTyping(
  { kind, start, end }: Block,
  { page, isKnown }: FactContext,
): FactsInForm | undefined {
  const whole = page.slice({ start, end: Math.min(end, start + longest) });
  const text = kind === "html" ? maskTags(whole) : whole;
  // `x is an object with the following members:` is spoken of by what follows.
  if (!anyType.test(text) || /\bfollowing\b[^.]*:\s*$/.test(text)) return undefined;
  const found = typings
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([, ...names]) => names.some((name) => name !== undefined && !isKnown(name)))
    .toSorted((a, b) => a.index - b.index)[0];
  if (found === undefined) return undefined;
  const lead = kind === "html" ? /^[ \t`]*/ : /^[ \t>]*/;
  const from = start + found.index + (lead.exec(found[0])?.[0].length ?? 0);
  return { kind: "text with types", start: from, end: start + found.index + found[0].length };
}

/** A page may be one paragraph. */
const longest = 10_000;

/** A text of the same length in which tags for names are backticks. */
function maskTags(html: string): string {
  return html.replace(/<[^<>]*>/g, (tag) => {
    const mark = /^<\/?(?:code|dt|b|strong)\b/i.test(tag) ? "`" : " ";
    return tag.startsWith("</") ? mark.padEnd(tag.length) : mark.padStart(tag.length);
  });
}

function isTypedList(list: MemberList | undefined, { isKnown, isTyped }: FactContext): boolean {
  if (list === undefined) return false;
  const told = list.members.filter(
    (member) => (isTyped(member) || member.presence !== undefined) && !isKnown(member.name),
  );
  return told.length > 0 && told.length * 2 >= list.members.length;
}

function isTypedTable(
  table: TableBlock,
  { page, vocabulary, isKnown, isTyped }: FactContext,
): boolean {
  const list = readMemberTable(page, table, vocabulary);
  if (list === undefined) return false;
  return list.members.some(
    (member) => !isKnown(member.name) && (isTyped(member) || (list.hasRequired && list.hasType)),
  );
}

function isTypedCode({ lang, content }: CodeBlock, page: Page): boolean {
  if (!/^(?:|text|txt|plain\w*)$/.test(lang)) return false;
  return areTyped(
    page.slice({ ...content, end: Math.min(content.end, content.start + longest) }).split("\n"),
  );
}

/** `size   integer   how big`, `size (integer)`. */
const typedLine = new RegExp(
  `^[ \\t]*[A-Za-z_][\\w.[\\]-]*(?:[ \\t]*[:=|(][ \\t]*|[ \\t]+)${types}\\b`,
  "i",
);

/** Whether at least half of lines are a name and a type. */
function areTyped(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  const typed = filled.filter((line) => typedLine.test(line));
  return typed.length > 0 && typed.length * 2 >= filled.length;
}

/** What the items of a list begin with, without a box to tick. */
function firstLines({ items }: ListBlock, page: Page): readonly string[] {
  return items.flatMap(({ blocks: [first] }) => {
    if (first?.kind !== "paragraph") return [];
    return plainText(page.inline(first)).replace(/^\s*\[[ x]\]\s+/i, "");
  });
}

/** Whether most items are words with a status behind them, one of an error among them: `Not there: 404`. */
function isStatusList({ items }: ListBlock, page: Page): boolean {
  const told = items.flatMap(({ blocks: [first] }) => {
    if (first?.kind !== "paragraph") return [];
    return labelledStatus.exec(page.slice(first))?.[2] ?? [];
  });
  return told.length * 2 > items.length && told.some((status) => /^[45]/.test(status));
}
