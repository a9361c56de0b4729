import type { Block, CodeBlock, ListBlock, TableBlock } from "../../markdown/block.js";
import { plainText } from "../../markdown/inline.js";
import type { Page, Placed } from "../../markdown/page.js";
import type { Range } from "../../source/source.js";
import type { Member, MemberList } from "./page/member.js";
import { isItemNote } from "./page/item-notes.js";
import { readMemberDefinitions } from "./page/read-member-definitions.js";
import { readMemberBullets } from "./page/read-member-items.js";
import { presenceOfPair } from "./page/presence-word.js";
import { usualHeader } from "./page/read-header-lines.js";
import { readMemberTable } from "./page/read-member-table.js";
import { isStatusList } from "./resolve/statuses.js";
import type { Vocabulary } from "./vocabulary.js";

/** A text in the form of facts (names with types, or statuses after words), which was not read. */
export interface FactsInForm extends Range {
  readonly kind:
    | typeof typing
    | "list of statuses"
    | "status in a sentence"
    | "sentence about all requests"
    | "sentence about parameters of all requests"
    | "answer like another"
    | "media type"
    | "credential in a sentence"
    | "body in a sentence"
    | "sample"
    | "sample of one of several requests";
}

const typing = "text with names and types";

/** A page, with lookups of what was read. */
export interface FactContext {
  readonly page: Page;
  readonly vocabulary: Vocabulary;
  /** True for a name whose type was read on this page. A text that repeats it loses nothing. */
  readonly isKnown: (name: string) => boolean;
  /** True for a name of a parameter or a member that was read on any page. */
  readonly isNamed: (name: string) => boolean;
  /** True if a label is about parameters and about nothing else. */
  readonly isOfParameters: (label: string) => boolean;
  /** True if the type of a member can be read. */
  readonly isTyped: (member: Member) => boolean;
}

/** Finds text in the form of facts in a block, without regard to the headings above. Undefined for prose. */
export function findFactsInForm(
  { block, containers }: Pick<Placed, "block" | "containers">,
  context: FactContext,
): FactsInForm | undefined {
  const { page, vocabulary } = context;
  const whole = (isTold: boolean, kind: FactsInForm["kind"] = typing) =>
    isTold ? { kind, start: block.start, end: block.end } : undefined;
  switch (block.kind) {
    case "paragraph":
      // In list items (the steps of a guide), headers are not reported, because other pages describe them.
      return (
        findTyping(block, context) ??
        whole(areAllTyped(page.slice(block), context)) ??
        (containers.includes("item") ? undefined : findHeader(block, context))
      );
    case "html": {
      const text = page.slice(block).slice(0, longest);
      const lines = text.replace(/<[^<>]*>/g, "\n").split("\n");
      return findTyping(block, context) ?? whole(areTyped(lines));
    }
    case "list": {
      if (isStatusList(block, page)) return whole(true, "list of statuses");
      // Notes such as `Type: string` below an item are read with the name in the item.
      const items = containers.includes("item")
        ? block.items.filter((item) => !isItemNote(page, item, vocabulary))
        : block.items;
      const named = { ...block, items };
      const list = readMemberBullets(page, named, { vocabulary, isExpected: false });
      return whole(isTypedList(list, context) || areTyped(firstLines(named, page)));
    }
    case "definitionList":
      return whole(isTypedList(readMemberDefinitions(page, block, vocabulary), context));
    case "table":
      return whole(isTypedTable(block, context));
    case "code":
      return whole(isTypedCode(block, page) || isRowOfTable(block, page));
    default:
      return undefined;
  }
}

/** True for indented lines with pipes beside the lines of a table. Markdown reads them as code, and not as rows. */
function isRowOfTable({ isFenced, content }: CodeBlock, page: Page): boolean {
  if (isFenced) return false;
  const lines = page.slice(content).split("\n");
  const { text } = page.source;
  const above = /([^\n]*)\n[ \t]*$/.exec(
    text.slice(Math.max(0, content.start - 2000), content.start),
  );
  const below = /^[ \t]*\n([^\n]*)/.exec(text.slice(content.end, content.end + 2000));
  const areRows = lines.every((line) => line.trim() === "" || line.includes("|"));
  const isBelow = above?.[1]?.includes("|") === true;
  return areRows && (isBelow || /^[\s|:-]*-{3,}\s*\|[\s|:-]*$/.test(below?.[1] ?? ""));
}

const types =
  "(?:strings?|integers?|int(?:32|64)?|numbers?|bool(?:ean)?s?|floats?|doubles?|objects?|arrays?|date-?times?|timestamps?|uuids?)";
/** A name in code, bold or italics. */
const setName =
  "(?:`([A-Za-z_][\\w.[\\]-]*)`|\\*{1,3}`?([A-Za-z_][\\w.[\\]-]*)`?:?\\*{1,3}|(?<!\\w)__?([A-Za-z][\\w.[\\]-]*)__?(?!\\w))";
const article = "(?:(?:an?|of type)\\s+)?[`*_]*";

/** Patterns of a name with a type: in brackets, after a colon, in code, in a sentence, or alone on a line. */
const typings: readonly RegExp[] = [
  `^[ \\t>]*${setName}\\s+\`(?:nullable\\s+)?${types}(?:\\s+or\\s+null)?\`\\s*(?:$|\\*\\*)`,
  `${setName}\\s*(?:\\\\?\\*\\s*)?\\(\\s*${article}${types}\\b`,
  `${setName}\\s*[:=\u2013\u2014-]\\s*${article}${types}\\b[\`*_]*\\s*(?:[,.;()]|[\u2013\u2014-]\\s|$)`,
  `${setName}[^.\\n\`]{0,20}?\\b(?:is|are|must be|has to be|should be|takes|expects)\\s+(?:an?|of type)\\s+[\`*_]*${types}\\b`,
  `^[ \\t>]*(?:\\*\\*|__)?([a-z_]\\w*)\\s*[:=]\\s*\`?${types}\\b\`?\\s*(?:[,;(]|(?:\\*\\*|__)?\\s*$)`,
].map((pattern) => new RegExp(pattern, "gm"));
const anyType = new RegExp(`\\b${types}\\b`);

/** Matches a name with values, a default or a word such as `required`. */
const telling = new RegExp(
  `${setName}\\s+(?:(?:is|must be|can be|has to be|may be)\\s+(?:either|one of|required\\b|optional\\b|mandatory\\b)|(?:can|must|may) be [\`"]|defaults? (?:to|is)\\b)`,
  "gm",
);
/** Matches a header in a sentence: ``send your name in the `X-Name` header``, ``set the header `X-Name` ``, ``send `X-Name` ``. */
const header =
  /\b(?:[Ss]end|[Pp]ass|[Ss]et|[Ii]nclude|[Pp]rovide)\b[^.`\n]{0,40}(?:`([A-Z][A-Za-z]*(?:-[A-Z][A-Za-z\d]*)+)`\s+(?:\w+\s+)?header\b|\bheaders?\s+`([A-Z][A-Za-z]*(?:-[A-Z][A-Za-z\d]*)+)`)|\b[Ss]end\s+(?:an?\s+|the\s+)?`([A-Z][A-Za-z]*(?:-[A-Z][A-Za-z\d]*)+)`/g;
/** Matches names after a label: `Optional: size, weight`. */
const labelled = /^\W*([^:：\n]{3,40})[:：][*_\s]+([\w.[\]-]+(?:,\s*[\w.[\]-]+)*)\.?\s*$/;

/** Finds the first words of a text that give an unread type, list of values or presence of a name. */
function findTyping(
  { kind, start, end }: Block,
  { page, vocabulary, isKnown, isNamed, isOfParameters }: FactContext,
): FactsInForm | undefined {
  const whole = page.slice({ start, end: Math.min(end, start + longest) });
  const text = kind === "html" ? maskTags(whole) : whole;
  const matches = (patterns: readonly RegExp[], isRead: (name: string) => boolean) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(([, code = "", strong = "", plain = ""]) =>
        [code, strong, plain].some((name) => name !== "" && !isRead(name)),
      );
  // In `x is an object with the following members:`, the list that follows gives the type.
  const isTyped = anyType.test(text) && !/\bfollowing\b[^.]*:\s*$/.test(text);
  const found = [
    ...(isTyped ? matches(typings, isKnown) : []),
    ...matches([telling], isNamed),
  ].toSorted((a, b) => a.index - b.index)[0];
  if (found === undefined) {
    const [, label = "", names = ""] = labelled.exec(text) ?? [];
    // `Parameters: NONE` says that there are none, and `Required: no` is about the name above.
    const isNone = /^(?:none|n\/a|nil|null|nothing|no|empty|-)$/i.test(names);
    const isRead = isNone || presenceOfPair(`${label}: ${names}`, vocabulary) !== undefined;
    const isLost = !isRead && isOfParameters(label) && !names.split(/,\s*/).every(isNamed);
    return isLost ? { kind: typing, start, end } : undefined;
  }
  const lead = kind === "html" ? /^[ \t`]*/ : /^[ \t>]*/;
  const from = start + found.index + (lead.exec(found[0])?.[0].length ?? 0);
  return { kind: typing, start: from, end: start + found.index + found[0].length };
}

function findHeader(
  { start, end }: Range,
  { page, isNamed }: FactContext,
): FactsInForm | undefined {
  const text = page.slice({ start, end: Math.min(end, start + longest) });
  const found = [...text.matchAll(header)].find(([, first, second, third = ""]) => {
    const isUsual = first === undefined && second === undefined && usualHeader.test(third);
    return !isUsual && !isNamed(first ?? second ?? third);
  });
  if (found === undefined) return undefined;
  const from = start + found.index;
  return { kind: typing, start: from, end: from + found[0].length };
}

/** The highest number of characters of a block that are searched, because a page can be one long paragraph. */
const longest = 10_000;

/** Returns a text of the same length, with backticks in place of tags around names and blanks in place of others. */
function maskTags(html: string): string {
  return html.replace(/<[^<>]*>/g, (tag) => {
    const mark = /^<\/?(?:code|dt|b|strong)\b/i.test(tag) ? "`" : " ";
    return tag.startsWith("</") ? mark.padEnd(tag.length) : mark.padStart(tag.length);
  });
}

function isTypedList(list: MemberList | undefined, { isKnown, isTyped }: FactContext): boolean {
  if (list === undefined) return false;
  const told = list.members.filter(
    (member) =>
      (isTyped(member) || member.presence !== undefined) &&
      !isKnown(member.name) &&
      !usualHeader.test(member.name),
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
  if (!/^(?:|text|txt|plain\w*|ya?ml|ts|typescript)$/.test(lang)) return false;
  const text = page.slice({ ...content, end: Math.min(content.end, content.start + longest) });
  const inBraces = /^\s*(?:export\s+)?(?:interface|type)\s+\w+[^{]*\{([^]*)\}/.exec(text)?.[1];
  return areTyped((inBraces ?? text).split(inBraces === undefined ? "\n" : /[\n;]/));
}

/** Matches a line with a name and a type: `size   integer   how big`, `size (integer)`. `A string …` is a sentence. */
const typedLine = new RegExp(
  `^[ \\t]*(?!(?:an?|the|this|each|any) )[A-Za-z_][\\w.[\\]-]*\\??(?:[ \\t]*[:=|(][ \\t]*|[ \\t]+)${types}\\b`,
  "i",
);

/** True if at least half of the lines that are not blank begin with a name and a type. */
function areTyped(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  const typed = filled.filter((line) => typedLine.test(line));
  return typed.length > 0 && typed.length * 2 >= filled.length;
}

/** True for two lines or more that each begin with a name that was not read, and a type. */
function areAllTyped(text: string, { isKnown }: FactContext): boolean {
  const lines = text.slice(0, longest).split("\n");
  const areRead = lines.every((line) => isKnown(/[\w.[\]-]+/.exec(line)?.[0] ?? ""));
  return lines.length > 1 && !areRead && lines.every((line) => typedLine.test(line));
}

/** Returns the first paragraphs of the items of a list, without check boxes. */
function firstLines({ items }: ListBlock, page: Page): readonly string[] {
  return items.flatMap(({ blocks: [first] }) => {
    if (first?.kind !== "paragraph") return [];
    return plainText(page.inline(first)).replace(/^\s*\[[ x]\]\s+/i, "");
  });
}
