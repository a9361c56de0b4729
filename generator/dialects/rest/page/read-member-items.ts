/* This file is long because items of member lists are written in many ways. */
import type {
  DefinitionListBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
} from "../../../markdown/block.js";
import { plainText, textPiece, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Vocabulary } from "../vocabulary.js";
import { withoutTags } from "./html-pieces.js";
import { gatherNotes, takeLinkedType } from "./gather-notes.js";
import { isPlace } from "./is-place.js";
import { presenceOf } from "./presence-word.js";
import { presenceInText } from "./presence-in-text.js";
import { readNotes, tellsMore } from "./read-notes.js";
import { takeAsterisk } from "./asterisk.js";
import { takeColonBrackets, type ColonBrackets } from "./colon-brackets.js";
import { takeListedValues } from "./listed-values.js";
import { readMarks } from "./marks.js";
import {
  bareMember,
  cleanName,
  isName,
  memberList,
  type Member,
  type MemberList,
} from "./member.js";
import { anyOf } from "./phrases.js";
import { readMson } from "./read-mson.js";
import { defaultWords, splitBrackets } from "./split-brackets.js";
import { joinText, textBelow, withTextBelow } from "./text-below.js";
import { isTypeWord, isUnionOfTypes } from "./type-word.js";
import { joinMarks, takeTypeInBrackets } from "./type-in-brackets.js";

/**
 * Reads a list whose items are members: a name set off from the text after it. Undefined if fewer than 70 % of the
 * items are members, or fewer than 30 % where parameters are expected (`isExpected`).
 */
export function readMemberBullets(
  page: Page,
  list: ListBlock,
  { vocabulary, isExpected }: { readonly vocabulary: Vocabulary; readonly isExpected: boolean },
): MemberList | undefined {
  if (list.mson !== undefined) return readMson(page, list, list.mson);
  const all = list.items.flatMap((item) => readItem(page, item, vocabulary, ""));
  // Where parameters are expected, items marked otherwise than the first are notes about those above, unless they
  // say a type or a presence.
  const [first] = all;
  const members =
    isExpected && first !== undefined
      ? all.filter(
          (member) => markOf(page, member) === markOf(page, first) || tellsFact(member, vocabulary),
        )
      : all;
  const own = list.items.filter((item) =>
    members.some(({ range }) => range.start >= item.start && range.start < item.end),
  ).length;
  if (own === 0 || own < list.items.length * (isExpected ? 0.3 : 0.7)) return undefined;
  return memberList({ page, form: "bullets", block: list, members, range: list });
}

/** True if a text after a name says the type, the place or the presence. */
export function tellsFact({ type, presence, place }: Member, { types }: Vocabulary): boolean {
  const words = plainText(type ?? []).split(/[\s,]+/);
  return (
    presence !== undefined || place !== undefined || words.some((word) => isTypeWord(word, types))
  );
}

/** Returns the Markdown characters before the name of an item, such as `` ` `` or `**`. */
function markOf(page: Page, { nameRange }: Member): string {
  return (
    /^[`*_]*/.exec(
      page.slice({ start: nameRange.start - 2, end: nameRange.start + 1 }).trim(),
    )?.[0] ?? ""
  );
}

/** Matches the name of a part of a description as a term: `Input`, `Returns`. Names of members begin with a small letter. */
const partTerm =
  /^(?:(?:Request |Response )?(?:Body|Headers|Parameters)|Inputs?|Outputs?|Requests?|Responses?|Returns|Errors|Example)$/;

/** True if the terms of a definition list are the parts of a description, in plain text. */
const namesParts = (page: Page, { items }: DefinitionListBlock): boolean =>
  items.every(({ term }) =>
    partTerm.test(
      page
        .slice(term)
        .trim()
        .replace(/^\*\*|:?\*\*$/g, ""),
    ),
  );

/** True if all terms of a definition list are names of types, which codes on the page use: `Paper`, `Paper[]`. */
function namesTypes(page: Page, { items }: DefinitionListBlock): boolean {
  const { text } = page.source;
  const terms = items.map(({ term }) => page.slice(term).trim());
  return (
    terms.every((term) => /^[A-Z][a-z]+(?:[A-Z][a-z]+)*$/.test(term)) &&
    terms.some((term) => text.includes(`\`${term}[]\``) || text.includes(`\`${term}\``))
  );
}

/**
 * Reads a definition list as members. Undefined if fewer than 70 % of its terms are names of members, or if its terms
 * are the parts of a description or the names of types.
 */
export function readMemberDefinitions(
  page: Page,
  list: DefinitionListBlock,
  vocabulary: Vocabulary,
): MemberList | undefined {
  if (namesParts(page, list) || namesTypes(page, list)) return undefined;
  const members = list.items.flatMap((item): Member[] => {
    const marked = termOf(withoutTags(page.inline(item.term)));
    // A bare asterisk is a mark; one after a backslash leads to a footnote: `` `day`* ``.
    const isMarked = /[\p{L}\p{N}_\]](?:`?\*|\*`)\s*$/u.test(page.slice(item.term));
    const name = marked.name.replace(/(?:\s*\*)+$/, "");
    const { more } = marked;
    if (!isName(name.replace(/\?$/, "").replace(/^:/, "")) || /^(?:none|n\/a)$/i.test(name))
      return [];
    const text = item.texts.flatMap((range, index) => {
      const inline = withoutTags(page.inline(range));
      const [first] = inline;
      return index === 0 || first === undefined
        ? inline
        : [{ ...first, kind: "text" as const, text: " " }, ...inline];
    });
    const parts = { name, nameRange: item.term, range: item, vocabulary };
    const isSentence = more.length === 0;
    const member = memberOf({ ...parts, text: [...more, ...text], isSentence });
    return [isMarked ? { ...member, presence: member.presence ?? "required" } : member];
  });
  if (members.length < list.items.length * 0.7) return undefined;
  return memberList({ page, form: "definitions", block: list, members, range: list });
}

/** Splits a term such as `` `size` *integer* **required** `` into the name and the words after it, put in brackets. */
function termOf(pieces: readonly Piece[]): {
  readonly name: string;
  readonly more: readonly Piece[];
} {
  const [first, ...rest] = pieces;
  const words = rest
    .filter(({ kind }) => kind === "text" || kind === "code")
    .flatMap(({ text }) => text.replace(/^[\s:,(\u2013\u2014-]+|[\s:,)]+$/g, "") || [])
    .filter((text) => text !== "*");
  const isSet = first !== undefined && (first.kind === "code" || first.isStrong);
  if (!isSet || words.length === 0 || words.length > 4 || words.some((word) => word.length > 40))
    return { name: plainText(pieces).trim(), more: [] };
  const marks = { ...first, kind: "text" as const, isStrong: false, isEmphasis: false };
  return { name: first.text.trim(), more: [{ ...marks, text: `(${words.join(", ")}) ` }] };
}

/** Reads a paragraph like a list item: a name in code or in bold letters, and the text after it. */
export function readMemberBold(
  page: Page,
  block: ParagraphBlock,
  vocabulary: Vocabulary,
): MemberList | undefined {
  const { start, end } = block;
  const members = readItem(page, { start, end, blocks: [block] }, vocabulary, "");
  return members.length === 0
    ? undefined
    : memberList({ page, form: "bullets", block, members, range: block });
}

function readItem(
  page: Page,
  item: ListItem,
  vocabulary: Vocabulary,
  parent: string,
): readonly Member[] {
  const [first, ...more] = item.blocks;
  if (first?.kind !== "paragraph") return [];
  const pieces = withoutFootnotes(page.inline(first));
  const presence = presenceOfGroup(pieces, vocabulary);
  const [group] = more;
  if (presence !== undefined && group?.kind === "list" && more.length === 1) {
    const members = group.items.flatMap((child) => readItem(page, child, vocabulary, parent));
    if (members.length >= group.items.length)
      return members.map((member) => ({ ...member, presence: member.presence ?? presence }));
  }
  const several = more.length === 0 ? namesOnly(pieces) : [];
  if (several.length > 0)
    return several.map((code) => bareMember(nameBelow(parent, code.text.trim()), code, item));
  const found = splitItem(page, pieces, vocabulary);
  if (found === undefined) return [];
  const name = nameBelow(parent, found.name);
  const own = memberOf({ ...found, name, range: item, vocabulary, isSentence: false });
  const below = more.flatMap((block) => (block.kind === "list" ? block.items : []));
  const notes = below.map((child) => readItemNote(page, child));
  const others = below.filter((_, index) => notes[index] === undefined);
  const described = withTextBelow(own, textBelow(page, more));
  const isOfValues = announcesValues(described, vocabulary);
  const isDescribed = plainText(described.description).trim() !== "";
  // Sentences among the items are the description of a member that has no other one.
  const prose =
    isOfValues || isDescribed ? [] : others.filter((child) => isSentence(page, child, vocabulary));
  const sentences = prose.flatMap(({ blocks }) => blocks);
  const text = isDescribed ? textBelow(page, more) : joinText(page, sentences);
  const told = own.presence ?? presenceAlone(own, vocabulary) ?? presenceInText(text, vocabulary);
  const isStruck = pieces.some(
    (piece) => piece.isStruck === true && piece.start === found.nameRange.start,
  );
  const isDeprecated = own.isDeprecated || isStruck;
  const member = { ...withTextBelow(own, text), presence: told, isDeprecated };
  const nested = others.filter((child) => !prose.includes(child));
  const noted = Object.assign({}, ...notes) as MemberNotes;
  const inner = nested.map((child) => readItem(page, child, vocabulary, member.name));
  const children = inner.flat();
  const isObject = holdsMembers({ ...member, ...noted }) || isOnlyName(page, member, children);
  // Items below are members if the type is an object or each has a type; otherwise they are values.
  if (
    inner.every(({ length }) => length > 0) &&
    nested.length > 0 &&
    !isOfValues &&
    (isObject || children.every(({ type }) => type !== undefined))
  ) {
    return [{ ...member, ...noted }, ...children];
  }
  const values = nested.flatMap((child) => valueOf(page, child, { isTold: isOfValues }));
  const areAll = nested.length > 0 && values.length === nested.length;
  return [{ ...member, values: areAll ? values : member.values, ...noted }];
}

/** True for an item of plain words only, which names no member and begins with no value. */
function isSentence(page: Page, item: ListItem, vocabulary: Vocabulary): boolean {
  const [first, ...more] = item.blocks;
  if (first?.kind !== "paragraph" || more.length > 0) return false;
  const isOfWords = /^\p{Lu}\p{L}*[,\s]+(?:\S+\s+){2}/u.test(page.slice(first));
  const isNamed = readItem(page, item, vocabulary, "").length > 0;
  return isOfWords && !isNamed && valueOf(page, item, { isTold: false }).length === 0;
}

/** Removes the marks of footnotes, which may stand between a type and its description: `*string*[^1]`. */
const withoutFootnotes = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => {
    if (piece.kind !== "text" || !piece.text.includes("[^")) return [piece];
    const text = piece.text.replace(/\[\^[\w-]+\](?!:)/g, "");
    return text === "" ? [] : [{ ...piece, text }];
  });

/** Returns the presence if it is all that an item says of a name: `` `size`: required``. */
const presenceAlone = ({ description }: Member, vocabulary: Vocabulary): Member["presence"] =>
  presenceOf(plainText(description).replace(/^[\s:\u2013\u2014-]+|[\s.]+$/g, ""), vocabulary);

/** Returns the names of an item that has only codes with commas between: `` `size`, `weight` and `color` ``. */
function namesOnly(pieces: readonly Piece[]): readonly Piece[] {
  const solid = pieces.filter(({ text }) => text.trim() !== "");
  const codes = solid.filter(({ kind }) => kind === "code");
  const isList =
    codes.length > 1 &&
    codes.every(({ text }) => isName(text.trim()) && !/^(?:true|false|null)$/i.test(text.trim())) &&
    solid.every(({ kind, text }, index) =>
      index % 2 === 0 ? kind === "code" : kind === "text" && /^\s*(?:,|,?\s*and)\s*$/.test(text),
    );
  return isList ? codes : [];
}

/** True for a name in bold without any text, above names that are also in bold. Values would be in code or plain. */
function isOnlyName(page: Page, member: Member, children: readonly Member[]): boolean {
  const { type, description, presence } = member;
  return (
    children.length > 1 &&
    type === undefined &&
    presence === undefined &&
    plainText(description).trim() === "" &&
    [member, ...children].every((one) => markOf(page, one) === "**")
  );
}

/** True if the words for the type of a member say that it can have members of its own. */
export const holdsMembers = ({ type }: Member): boolean =>
  /object|hash|dict|map|structure|array|list/i.test(plainText(type ?? []));

/** Returns the name of an item below another one, which may repeat the outer name: `rows[].id` below `rows`. */
export function nameBelow(parent: string, own: string): string {
  if (parent === "") return own;
  const { name } = cleanName(own);
  const outer = [parent, parent.split(".").at(-1) ?? parent].find((one) =>
    name.startsWith(`${one}.`),
  );
  if (outer === undefined) return `${parent}.${own}`;
  return `${parent}.${own.slice(own.indexOf(".", outer.length) + 1)}`;
}

/** Returns the presence of all items below an item that says only this: `**Required**:`. */
function presenceOfGroup(
  pieces: readonly Piece[],
  { words, headings }: Vocabulary,
): Member["presence"] {
  const text = plainText(pieces).trim();
  const word = text.replace(/\s*[:：]$/, "").toLowerCase();
  const isSet = pieces.some(({ isStrong, isEmphasis }) => isStrong || isEmphasis);
  if (!isSet && word === text.toLowerCase()) return undefined;
  if (words.required.includes(word) || headings.required.includes(word)) return "required";
  const isOptional = words.optional.includes(word) || headings.optional.includes(word);
  return isOptional ? "optional" : undefined;
}

/** True if the text of an item ends with words for values: `One of the following:`, `Possible values:`. */
function announcesValues({ description, type }: Member, { words }: Vocabulary): boolean {
  const text = `${plainText(type ?? [])} ${plainText(description)}`.trim();
  const own = new RegExp(`${anyOf(words.options)}\\s*[:：]?$`, "iu");
  return (
    /\b(?:(?:one|any|some|either) of(?: the following| these)?(?: values| options)?|(?:possible|allowed|valid|accepted|available|supported|permitted) (?:values|options)(?: are)?)\s*:?$/i.test(
      text,
    ) || own.test(text)
  );
}

/**
 * Returns the value that an item begins with: a code. If words announce values (`isTold`), the value may also be a word
 * in bold or a word set off by a mark. Empty for another item.
 */
function valueOf(
  page: Page,
  { blocks: [start] }: ListItem,
  { isTold }: { readonly isTold: boolean },
): readonly string[] {
  if (start === undefined) return [];
  const [first] = page.inline(start).filter(({ text }) => text.trim() !== "");
  if (first === undefined || (first.kind !== "code" && !isTold)) return [];
  const isSet = first.kind === "code" || first.isStrong;
  const word = isSet ? first.text : (/^\s*(\S+?)\s*(?::|\s[–—-]\s|$)/.exec(first.text)?.[1] ?? "");
  const text = word.trim().replace(/:$/, "");
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.:/+-]*$/u.test(text) ? [text] : [];
}

/** True if all items of a list are notes about the member above the list, such as its default or its values. */
export function isNoteList(page: Page, { items }: ListBlock): boolean {
  return items.length > 0 && items.every((item) => isItemNote(page, item));
}

/** True for an item that is a note about the member above its list, such as `Type: string`. */
export const isItemNote = (page: Page, item: ListItem): boolean =>
  readItemNote(page, item) !== undefined;

type MemberNotes = Partial<Pick<Member, "type" | "default" | "values" | "presence">>;

/**
 * Reads an item below a member as a note about the member: ``Default: `a` ``, `Type: string`, `Members`
 * over a list of values.
 */
function readItemNote(page: Page, item: ListItem): MemberNotes | undefined {
  const [first, list] = item.blocks;
  if (first?.kind !== "paragraph") return undefined;
  const pieces = page.inline(first);
  const text = plainText(pieces).trim();
  const label =
    /^(default(?: value)?|type|required|optional|members|values|enum|allowed values|possible values|options)\b\s*(:?)/i.exec(
      text,
    );
  if (label === null) return undefined;
  const word = (label[1] ?? "").toLowerCase();
  const rest = text.slice(label[0].length).trim();
  const value = pieces.find(({ kind }) => kind === "code");
  const told = rest === "" ? undefined : [value ?? textPiece(rest, first)];
  if (word.startsWith("default")) return told === undefined ? undefined : { default: told };
  if (word === "type" && label[2] === ":")
    return told === undefined ? undefined : { type: [textPiece(rest, first)] };
  if (word === "required" || word === "optional") {
    if (label[2] !== ":" && rest !== "") return undefined;
    const isNo = /^(?:no|false)\b/i.test(rest);
    return { presence: (word === "required") === !isNo ? "required" : "optional" };
  }
  if (list?.kind === "list" && rest === "") {
    const values = list.items.flatMap(({ blocks: [start] }) => {
      const words = start === undefined ? "" : plainText(page.inline(start)).trim();
      return /^[\w.:/-]+/.exec(words)?.[0] ?? [];
    });
    return { values };
  }
  const listed = rest.split(/\s*[,|]\s*|\s+or\s+/).map((one) => one.replace(/[`"']/g, ""));
  const isList =
    label[2] === ":" && listed.length > 1 && listed.every((one) => /^[\w.:-]+$/.test(one));
  return isList ? { values: listed } : undefined;
}

interface Found {
  readonly name: string;
  readonly nameRange: Range;
  readonly text: readonly Piece[];
  /** The default in the brackets after the name. Undefined if there is none. */
  readonly default?: readonly Piece[] | undefined;
  /** The presence by an asterisk on the name. Undefined if there is none. */
  readonly presence?: Member["presence"];
}

/**
 * Splits an item into the name and the text after it. The name is in code, bold or italics, or a word with a separator.
 * The function is long because each way to set off a name has its own conditions.
 */
function splitItem(
  page: Page,
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): Found | undefined {
  const { types } = vocabulary;
  const solid = pieces.findIndex(({ text, kind }) => text.trim() !== "" && kind !== "html");
  const first = pieces[solid];
  if (first === undefined) return undefined;
  const behind = behindPlace(pieces.slice(solid), vocabulary);
  if (behind !== undefined) return behind;
  const led = notesBeforeName(pieces.slice(solid), vocabulary);
  if (led !== undefined) return led;
  const marked = takeAsterisk(page, first, pieces.slice(solid + 1), vocabulary);
  const { rest, presence } = marked;
  const inner = first.kind === "link" ? first.inner?.[0] : undefined;
  const isSet =
    first.kind === "code" || first.isStrong || first.isEmphasis || inner?.kind === "code";
  const bare = marked.name
    .trim()
    .replace(/[:：]$/, "")
    .replace(/^:/, "");
  if (/^(?:none|n\/a|nil)$/i.test(bare)) return undefined;
  // `**PUT** - replaces the boat` tells of a method.
  if (/^(?:GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(bare)) return undefined;
  const pair = first.kind === "code" ? splitPair(bare, types) : undefined;
  if (pair !== undefined) {
    const note = pair.note === "" ? "" : `(${pair.note}) `;
    const text = [{ ...first, kind: "text" as const, text: note }, ...rest];
    return { name: pair.name, nameRange: first, text, presence };
  }
  if (isSet && isName(bare.replace(/\?$/, "")) && first.text.trim().length < 60) {
    const after = rest.find(({ text }) => text.trim() !== "");
    // A name without a separator or mark after it is part of a sentence.
    const text = after?.text ?? "";
    const isSeparated =
      after === undefined ||
      after.kind !== "text" ||
      /^\s*(?:[-–—:：,([·•]|\.|\n)/.test(text) ||
      after.isEmphasis ||
      /:\s*$/.test(first.text) ||
      (first.isStrong && /^\s+\S/.test(text)) ||
      /^\s+(?:is |the |an? |to |[A-Z])/.test(text) ||
      readNotes(rest, vocabulary).notes.length > 0;
    return isSeparated || presence !== undefined
      ? { name: bare, nameRange: first, text: rest, presence }
      : undefined;
  }
  const noted = first.kind === "text" ? wordBeforeNotes(first, rest, vocabulary) : undefined;
  if (noted !== undefined) return noted;
  const flat = first.kind === "text" ? withBrackets(first, rest, vocabulary) : undefined;
  const line = flat?.first ?? first;
  const named =
    /^\s*([\w.$[\]-]+)\s*(?:\(([^()]*)\)\s*)?(:|[-–—：](?=\s)|\s[-–—])\s*/.exec(line.text) ??
    /^\s*["“]([\w.$-]+)["”]\s*(?:\(([^()]*)\)\s*)?([,:–—-])\s+/.exec(line.text) ??
    bracketsBehind(line.text, types);
  const name = named?.[1] ?? "";
  if (named === null || first.kind !== "text" || !isName(name) || /^\d/.test(name))
    return undefined;
  if (!/[_.[\]]/.test(name) && /^[A-Z][a-z]+$/.test(name)) return undefined;
  const note = named[2] === undefined ? "" : `(${named[2]}) `;
  // The colon stays, because `memberOf` drops an example after it.
  const mark = note === "" && named[3] === ":" ? ": " : "";
  const left = { ...line, text: mark + note + line.text.slice(named[0].length) };
  const nameRange = {
    start: first.start + first.text.indexOf(name),
    end: first.start + first.text.indexOf(name) + name.length,
  };
  return { name, nameRange, text: [left, ...(flat?.rest ?? rest)], default: flat?.default };
}

/** Matches words of sentences, which are no names in plain text. */
const isFunctionWord =
  /^(?:an?|the|is|are|was|each|every|either|any|all|one|some|no|this|that|it|if|when|for|with|in|of|to|and|or|as|by|on|at|from|be|has|have|must|can|may|will|see|use|send|returns?|gives?|takes?|accepts?|only|not)$/i;

/**
 * Splits an item that begins with a plain word and two notes, or a note in brackets, code or italics: ``size (`int`) …``.
 * Undefined if the brackets have more than notes, such as a default.
 */
function wordBeforeNotes(
  first: Piece,
  rest: readonly Piece[],
  vocabulary: Vocabulary,
): Found | undefined {
  const [all = "", space = "", name = "", colon = ""] =
    /^(\s*)([A-Za-z_][\w.$[\]-]*)(:?)(?:,?[ \t]|$)/.exec(first.text) ?? [];
  const isWord = (!/[_.[\]]/.test(name) && /^[A-Z][a-z]+$/.test(name)) || isFunctionWord.test(name);
  if (!isName(name) || isWord) return undefined;
  const text = [{ ...first, text: first.text.slice(all.length) }, ...rest];
  const { notes, isSet, isEnded } = readNotes(text, vocabulary);
  // `returns` in ``returns `object` `` is no name.
  const isMarked = /[,:]\s*$/.test(all) || /^[([{<]/.test(text[0]?.text ?? "");
  const isTold = notes.length > 1 || (isSet && (isMarked || isEnded));
  if (!tellsMore(notes, vocabulary) || !isTold) return undefined;
  const start = first.start + space.length;
  return {
    name,
    nameRange: { start, end: start + name.length },
    text: colon === "" ? text : [{ ...first, text: `: ${first.text.slice(all.length)}` }, ...rest],
  };
}

/** Splits an item whose notes are in front of a name in code or bold: ``(required) `size` …``, ``string `size` …``. */
function notesBeforeName(pieces: readonly Piece[], vocabulary: Vocabulary): Found | undefined {
  const [first] = pieces;
  const at = pieces.findIndex(isSetOff);
  if (first === undefined || at === -1) return undefined;
  // A name such as `date` is a word for a type, too, so it is the first one in code.
  const plain = readNotes(pieces.slice(0, at), vocabulary);
  const isPlain = at > 0 && plain.rest.every(({ text }) => text.trim() === "");
  const { notes, rest } = isPlain
    ? { ...plain, rest: pieces.slice(at) }
    : readNotes(pieces, vocabulary);
  const [code, ...more] = rest.slice(rest.findIndex(({ text }) => text.trim() !== ""));
  if (code === undefined || !isSetOff(code) || !tellsMore(notes, vocabulary)) return undefined;
  const name = code.text.trim().replace(/[:：]$/, "");
  // In ``Boolean `true` if it sails``, the code is a value, and of `` `a`, `b` or `c` ``, each is a name.
  const behind = more.find(({ text }) => text.trim() !== "")?.text ?? "";
  const isSeparated =
    (behind === "" && !isPlain) ||
    /^\s*(?:[-–—:(.[]|\p{Lu})/u.test(behind) ||
    readNotes(more, vocabulary).notes.length > 0;
  if (
    /^(?:true|false|null|none|nil)$/i.test(name) ||
    !isSeparated ||
    !isName(name) ||
    (!isPlain && isTypeWord(name, vocabulary.types))
  )
    return undefined;
  const note = textPiece(`(${notes.join(", ")}) `, first);
  return { name, nameRange: code, text: [note, ...more] };
}

const isSetOff = ({ kind, isStrong, isEmphasis }: Piece): boolean =>
  kind === "code" || (kind === "text" && (isStrong || isEmphasis));

/** Splits an item that begins with a place and a name in code: ``header `X-Key` required``. */
function behindPlace(
  [first, code, ...rest]: readonly Piece[],
  { words }: Vocabulary,
): Found | undefined {
  const place =
    first?.kind === "text"
      ? /^\s*(header|query|path|body|cookie)(?:\s+param(?:eter)?)?\s*$/i.exec(first.text)?.[1]
      : undefined;
  if (first === undefined || place === undefined || code?.kind !== "code") return undefined;
  const name = code.text.trim();
  if (!isName(name)) return undefined;
  const word = plainText(rest).trim().replace(/\.$/, "").toLowerCase();
  const isMark = words.required.includes(word) || words.optional.includes(word);
  const note = { ...first, text: isMark ? `(${place}, ${word}) ` : `(${place}) ` };
  return { name, nameRange: code, text: isMark ? [note] : [note, ...rest] };
}

/** Matches a name and a placeholder, as in a query: `limit=<number>`, `match[]=<selector>`. */
const heldName = /^([\w.$-]+(?:\[\])?)=<\s*([^<>]{1,40}?)\s*>$/;

/** Matches a name and its values, as in a query: `state=open|closed`. */
const chosenName = /^([\w.$-]+)=([\w.-]+(?:\|[\w.-]+)+)$/;

/** Matches a name and its type in one code span: `name:string`, `"name": string`, `name=[string]`. */
const typedName = /^["']?([\w.$-]+)["']?\s*[:=]\s*\[?([A-Za-z][\w<>[\] ]*?)\]?$/;

/** Splits a code span with a name and its type or values: `limit=<number>`, `name:string`, `state=open|closed`. */
function splitPair(
  code: string,
  types: Vocabulary["types"],
): { readonly name: string; readonly note: string } | undefined {
  const held = heldName.exec(code);
  const typed = held ?? typedName.exec(code);
  // A placeholder such as `<n>` stands for a value and is no type.
  const word = typed?.[2] ?? "";
  const chosen = held === null ? [] : word.split("/");
  // `<dd/mm/yyyy>` is the form of a date.
  const areValues = chosen.every((one) => /^[\w.-]+$/.test(one) && !/^(?:d+|m+|y+)$/i.test(one));
  if (chosen.length > 1 && areValues && ![word, ...chosen].some((one) => isTypeWord(one, types)))
    return { name: typed?.[1] ?? "", note: `one of: ${chosen.join(", ")}` };
  const isTold = isTypeWord(word, types) || word.includes("|");
  if (typed !== null && (held !== null || isTold))
    return { name: typed[1] ?? "", note: isTold ? word : "" };
  const [, name, values] = chosenName.exec(code) ?? [];
  if (name === undefined || values === undefined) return undefined;
  return { name, note: `one of: ${values.split("|").join(", ")}` };
}

/** Joins a name and brackets with code spans in them into one piece: ``name (required, string, `a`) …``. */
function withBrackets(
  first: Piece,
  rest: readonly Piece[],
  vocabulary: Vocabulary,
):
  | (Pick<Found, "default"> & { readonly first: Piece; readonly rest: readonly Piece[] })
  | undefined {
  const [code, after] = rest;
  const open = /^(\s*[\w.$[\]-]+\s*)(\([^()]*[\p{L}\p{N}.][\s:=,]*)$/u.exec(first.text);
  const split =
    open === null
      ? undefined
      : splitBrackets([{ ...first, text: open[2] ?? "" }, ...rest], vocabulary);
  const [brackets, ...more] = split?.pieces ?? [];
  if (split !== undefined && brackets !== undefined) {
    const text = `${open?.[1] ?? ""}${brackets.text}`;
    return { first: { ...first, text }, rest: more, default: split.default };
  }
  const close = after?.text.indexOf(")") ?? -1;
  if (!/^\s*[\w.$[\]-]+\s*\([^()]*$/.test(first.text) || code?.kind !== "code" || close === -1)
    return undefined;
  // The code span is an example and is left out.
  const text = first.text.replace(/[\s,=:]*$/, "") + (after?.text ?? "").slice(close);
  return { first: { ...first, text }, rest: rest.slice(2) };
}

/** Matches `name (string, required) text`: brackets with a type or a mark need no dash after them. */
function bracketsBehind(text: string, types: Vocabulary["types"]): RegExpExecArray | null {
  const found = /^\s*([\w.$[\]-]+)\s*\(([^()]*)\)(?:\.{3})?\s*/.exec(text);
  const isTold = (found?.[2] ?? "")
    .split(",")
    .some((word) => isTypeWord(word, types) || /^\s*(?:required|optional)\s*$/i.test(word));
  return isTold ? found : null;
}

/** The text of a member, for `memberOf`. */
export interface MemberText extends Found {
  readonly range: Range;
  readonly vocabulary: Vocabulary;
  /** True if the type is the first sentence: `String. The name.` */
  readonly isSentence: boolean;
}

/**
 * Makes a member of its name and text: finds the type, the marks, the default and the values in the text. The function
 * is long because each form of notes is taken in turn.
 */
export function memberOf(member: MemberText): Member {
  const { name, nameRange, range, vocabulary, isSentence } = member;
  const placed = takePlace(member.text);
  if (placed !== undefined) {
    const made = memberOf({ ...member, text: placed.rest });
    return { ...made, place: made.place ?? [placed.place] };
  }
  const listed = isSentence ? undefined : takeListedValues(member.text);
  if (listed !== undefined) {
    const made = memberOf({ ...member, text: listed.rest });
    return { ...made, values: listed.values, default: made.default ?? [listed.default] };
  }
  const slanted = slantedNotes(member.text, vocabulary);
  if (slanted !== undefined) return memberOf({ ...member, text: slanted, isSentence: false });
  const colon = takeColonBrackets(member.text, vocabulary);
  if (colon !== undefined) return withColonBrackets(member, colon);
  const linked = isSentence ? undefined : takeLinkedType(member.text, vocabulary);
  if (linked !== undefined)
    return { ...memberOf({ ...member, text: linked.rest }), type: linked.type };
  const inside = isSentence ? undefined : takeTypeInBrackets(member.text, vocabulary);
  if (inside !== undefined)
    return { ...memberOf({ ...member, text: inside.rest }), type: inside.type };
  const told = isSentence
    ? member.text
    : gatherNotes(joinMarks(member.text, vocabulary), vocabulary, name);
  const split = splitBrackets(told, vocabulary);
  const text = split?.pieces ?? told;
  const clean = cleanName(name.replace(/\?$/, ""));
  const isColon = /^\s*[:：]/.test(text.find((piece) => piece.text.trim() !== "")?.text ?? "");
  const plain = withoutEmphasis(trimStart(text));
  const behind = isColon ? withoutExample(plain, vocabulary) : plain;
  const marks = readMarks(behind, vocabulary);
  const start = trimStart(marks.rest);
  const typed = isSentence
    ? (takeSlanted(start, vocabulary) ?? takeSentence(marks.rest))
    : (takeWord(start, clean.name, vocabulary) ??
      takeCode(text, start, vocabulary) ??
      takeBrackets(start, vocabulary));
  const again = readMarks(trimStart(typed.rest), vocabulary);
  const noted = splitNotes(typed.type, vocabulary);
  return {
    ...clean,
    nameRange,
    type: noted.type,
    required: undefined,
    optional: undefined,
    place: noted.place,
    default: noted.default ?? split?.default ?? member.default,
    options: noted.options,
    description: withWords(noted.words, typed.type ? withoutComma(again.rest) : again.rest),
    presence: name.endsWith("?")
      ? "optional"
      : (member.presence ?? marks.presence ?? again.presence ?? presenceInText(text, vocabulary)),
    isMarkedName: name.endsWith("?"),
    isStarred: member.presence !== undefined,
    isNullable: marks.isNullable || again.isNullable,
    isDeprecated: marks.isDeprecated || again.isDeprecated,
    ...(noted.isReadOnly === true && { isReadOnly: true }),
    values: [],
    range,
  };
}

/** Makes a member from what its brackets say and from the text after them. */
function withColonBrackets(member: MemberText, colon: ColonBrackets): Member {
  const solid = member.text.find(({ text }) => text.trim() !== "");
  const head = (text: string): Piece => textPiece(text, solid ?? member.nameRange);
  const type = member.isSentence ? `${colon.type}. ` : `(${colon.type}) `;
  const words = colon.words === "" ? [] : [head(`${colon.words}. `)];
  const made = memberOf({ ...member, text: [head(type), ...words, ...trimStart(colon.rest)] });
  return {
    ...made,
    default: colon.default ?? made.default,
    presence: colon.presence ?? made.presence,
  };
}

/** Removes the comma between a type and the description behind it: `, set by the server`. */
function withoutComma([first, ...more]: readonly Piece[]): readonly Piece[] {
  if (first?.kind !== "text") return first === undefined ? [] : [first, ...more];
  return [{ ...first, text: first.text.replace(/^\s*,\s+(?=[\p{L}\d])/u, "") }, ...more];
}

/** Puts the words of brackets before a text. */
function withWords(words: readonly Piece[] | undefined, text: readonly Piece[]): readonly Piece[] {
  if (words === undefined) return text;
  const isAlone = plainText(text).trim() === "";
  return [
    ...words.map((one) => ({ ...one, text: isAlone ? one.text : `(${one.text}) ` })),
    ...trimStart(text),
  ];
}

/** Returns a pattern for values in brackets, up to a semicolon or a default: `(string, one of: a, b; default a)`. */
function oneOf(vocabulary: Vocabulary): RegExp {
  const words = `(?:(?:one|any) of|${anyOf(vocabulary.words.options)})`;
  const end = `(?=;|,\\s*${defaultWords(vocabulary)}\\s|$)`;
  return new RegExp(`(?:^|[,;]\\s*)${words}\\s*:?\\s*([^;]+?)\\s*${end}`, "iu");
}

/**
 * Matches a limit of a value or its unit, which belong to the description: `max 200`, `min: 1`, `at most 20 characters`,
 * `km`.
 */
const limit =
  /^(?:max(?:imum)?|min(?:imum)?|at (?:most|least)|up to|between|from)\b.*\d|^(?:k?m|[cm]m|k?g|m?s|milliseconds|seconds|minutes|hours|days|[kmg]?i?b|bytes|percent|%|px|pixels)$|^[<>≤≥]=?\s*\d|^-?\d[\d.]*\s*(?:to|bis|[-–—]|\.{2,3})\s*-?\d/i;

interface SplitNotes extends Partial<Pick<Member, "type" | "place" | "default" | "options">> {
  /** The limits of the value, which go to the description. */
  readonly words?: readonly Piece[] | undefined;
  readonly isReadOnly?: boolean;
}

/** Splits brackets into the type, place, default, values and limits: `(integer, query, default=0, max 200)`. */
function splitNotes(pieces: readonly Piece[] | undefined, vocabulary: Vocabulary): SplitNotes {
  const [only, more] = pieces ?? [];
  if (only === undefined || more !== undefined || only.kind === "link") return { type: pieces };
  const listed = oneOf(vocabulary);
  const options = only.kind === "text" ? listed.exec(only.text)?.[1] : undefined;
  const parts = (options === undefined ? only.text : only.text.replace(listed, ""))
    .split(/\s*[,;]\s*/)
    .filter((part, index) => part !== "" || index === 0);
  const piece = (text: string | undefined): readonly Piece[] | undefined =>
    text === undefined || text === "" ? undefined : [{ ...only, text }];
  const defaulted = new RegExp(`^${defaultWords(vocabulary)}\\s*(\\S.*)$`, "iu");
  const byDefault = (part: string): string | undefined => defaulted.exec(part)?.[1];
  // After a word for a type, a part of several words is a note: `(integer, only for owners)`.
  const isTold = isTypeWord(parts[0] ?? "", vocabulary.types);
  const isNote = (part: string): boolean =>
    limit.test(part) ||
    (isTold &&
      /\p{L}\s+\p{L}/u.test(part) &&
      !part.split(/[^\p{L}\p{N}-]+/u).some((word) => isTypeWord(word, vocabulary.types)));
  const isReadOnly = (part: string): boolean =>
    parts.length > 1 && vocabulary.words.readOnly.includes(part.trim().toLowerCase());
  const isType = (part: string): boolean =>
    !isPlace(part) && byDefault(part) === undefined && !isNote(part) && !isReadOnly(part);
  const left = parts.filter(isType);
  const isAllType = left.length === parts.length && options === undefined;
  return {
    type: isAllType ? pieces : piece(left.filter((part) => part !== "").join(", ")),
    options: piece(options),
    words: piece(
      parts
        .filter(
          (part) =>
            !isPlace(part) && byDefault(part) === undefined && isNote(part) && !isReadOnly(part),
        )
        .join(", "),
    ),
    isReadOnly: parts.some(isReadOnly),
    place: piece(parts.find(isPlace)),
    default: piece(parts.map(byDefault).find((value) => value !== undefined)),
  };
}

/** Removes emphasis around brackets: `*(string, optional)*` becomes `(string, optional)`. */
function withoutEmphasis(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...more] = pieces;
  if (first === undefined || !first.isEmphasis || !/^\(.*\)$/.test(first.text)) return pieces;
  return [{ ...first, isEmphasis: false, isStrong: false, text: `${first.text} ` }, ...more];
}

/** Takes a place in italics and brackets off the start of a text: `(*in query*): string`. Undefined without one. */
function takePlace(
  pieces: readonly Piece[],
): { readonly place: Piece; readonly rest: readonly Piece[] } | undefined {
  const [open, place, close, ...rest] = pieces;
  const isOpen = open?.kind === "text" && /^\s*[(（]\s*$/.test(open.text);
  if (!isOpen || place?.kind !== "text" || !place.isEmphasis || !isPlace(place.text))
    return undefined;
  const end = close?.kind === "text" ? /^\s*[)）]/.exec(close.text)?.[0] : undefined;
  if (close === undefined || end === undefined) return undefined;
  return { place, rest: [{ ...close, text: close.text.slice(end.length) }, ...rest] };
}

/**
 * Puts a type and marks in italics at the start of a text in brackets: `*string, optional*`. Undefined without marks.
 */
function slantedNotes(
  pieces: readonly Piece[],
  { words }: Vocabulary,
): readonly Piece[] | undefined {
  const at = pieces.findIndex(({ text }) => !/^[\s:：–—-]*$/u.test(text));
  const first = pieces[at];
  if (first?.kind !== "text" || !first.isEmphasis || first.isStrong) return undefined;
  const behind = pieces.slice(at + 1);
  const end = behind.findIndex(({ isEmphasis }) => !isEmphasis);
  const inside = end === -1 ? behind : behind.slice(0, end);
  const [, ...marks] = first.text.split(/\s*[,，]\s*/);
  const isMark = (word: string): boolean =>
    [...words.required, ...words.optional].includes(word.trim().toLowerCase());
  if (!marks.some(isMark) || [first, ...inside].some(({ text }) => /[()]/.test(text)))
    return undefined;
  const rest = behind.slice(inside.length);
  // Words directly after a mark may be its condition: `*string, required* when it moves`.
  if (/^\s*\p{Ll}/u.test(rest[0]?.text ?? "")) return undefined;
  if (inside.length === 0)
    return [{ ...first, isEmphasis: false, text: `(${first.text}) ` }, ...rest];
  const upright = inside.map((piece) => ({ ...piece, isEmphasis: false }));
  const open = { ...first, isEmphasis: false, text: `(${first.text}` };
  return [open, ...upright, { ...open, text: ") " }, ...rest];
}

/** Drops an example value before brackets with a type: `1` in `name: 1 (number, required)`. */
function withoutExample(pieces: readonly Piece[], { types }: Vocabulary): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => text.includes("("));
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== "text" || at > 1) return pieces;
  const parts = /^([^()]{0,40}?)\s*(\(([^()]*)\).*)$/s.exec(piece.text);
  if (parts === null || (at === 1 && (parts[1] !== "" || pieces[0]?.kind !== "code")))
    return pieces;
  if (/\.\s/.test(parts[1] ?? "")) return pieces;
  const isTyped = (parts[3] ?? "").split(",").some((word) => isTypeWord(word, types));
  return isTyped ? [{ ...piece, text: parts[2] ?? "" }, ...pieces.slice(at + 1)] : pieces;
}

function trimStart(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => text.trim() !== "");
  const first = pieces[at];
  if (first === undefined) return [];
  if (first.kind !== "text") return pieces.slice(at);
  const text = first.text.replace(/^[\s:：–—·•-]+/, "");
  const cut = { ...first, text };
  return text === "" ? trimStart(pieces.slice(at + 1)) : [cut, ...pieces.slice(at + 1)];
}

interface Typed {
  readonly type: readonly Piece[] | undefined;
  readonly rest: readonly Piece[];
}

/**
 * Takes the type in brackets, italics or code off the start of a text: `[bool]: text`, `(string) text`,
 * `{string} text`.
 */
function takeBrackets(pieces: readonly Piece[], vocabulary: Vocabulary): Typed {
  const [first, ...more] = pieces;
  if (first === undefined) return { type: undefined, rest: pieces };
  if ((first.isEmphasis && !first.isStrong) || first.kind === "code") {
    const isAlone =
      /^\s*[-–—:.,(·•]/.test(more[0]?.text ?? "") ||
      more.length === 0 ||
      (first.kind === "code"
        ? isUnionOfTypes(first.text, vocabulary)
        : isTypeWord(first.text, vocabulary.types) && /^\s*\p{Lu}/u.test(more[0]?.text ?? ""));
    // The brackets of `string[]` stay.
    const text = first.text.replace(/^[([{]|(?:(?<!\[)[)\]}]|:)+$/g, "");
    const isOpen = text.endsWith("?") && isTypeWord(text.slice(0, -1), vocabulary.types);
    if (isAlone && /^\p{L}[\p{L}\p{N}_<>[\], |/]*$/u.test(isOpen ? text.slice(0, -1) : text))
      return { type: [{ ...first, text }], rest: trimStart(more) };
    return { type: undefined, rest: pieces };
  }
  const found =
    /^\s*[[({（](\p{L}[^()[\]{}（）]*(?:\[\])?)[\])}）]\s*[:：–—-]?\s*/u.exec(first.text) ??
    /^\s*\(((?:[^()[\]{}]|\[[^()[\]{}]*\])+)\)\s*[:–—-]?\s*/.exec(first.text);
  const word = found?.[1]?.split(/[,;]/)[0] ?? "";
  const isType = /^\s*\p{L}/u.test(word) || isTypeWord(word, vocabulary.types);
  if (found === null || first.kind !== "text" || !isType) return { type: undefined, rest: pieces };
  const rest = { ...first, text: first.text.slice(found[0].length) };
  return { type: [{ ...first, text: found[1] ?? "" }], rest: trimStart([rest, ...more]) };
}

/** Takes a type in code that directly follows the name, without a dash between: ``name `string` text``. */
function takeCode(
  behind: readonly Piece[],
  [first, ...more]: readonly Piece[],
  vocabulary: Vocabulary,
): Typed | undefined {
  const next = behind.find(({ text }) => text.trim() !== "");
  const isNext = first?.kind === "code" && next?.kind === "code" && next.start === first.start;
  if (!isNext) return undefined;
  if (!isUnionOfTypes(first.text, vocabulary) && !endsInType(first.text, vocabulary.types))
    return undefined;
  return { type: [first], rest: trimStart(more) };
}

/** True for a word for a type with at most two words before it: `positive integer`, `nullable string`. */
function endsInType(text: string, types: Vocabulary["types"]): boolean {
  if (isTypeWord(text, types)) return true;
  const words = text.split(" ");
  const areWords = words.length < 4 && words.every((word) => /^[a-z-]+$/.test(word));
  return areWords && isTypeWord(words.at(-1) ?? "", types);
}

/** Takes a word for a type that punctuation separates from the text: `boolean - text`, `string. Text`, `int`. */
function takeWord(
  [first, ...more]: readonly Piece[],
  name: string,
  { types }: Vocabulary,
): Typed | undefined {
  if (first?.kind !== "text" || first.isEmphasis) return undefined;
  const found =
    /^([A-Za-z][\w]*(?:\[\]|<\w+>)?)(?:\s*$|[ \t]*\n|\s+[-–—]\s+|[.,;:]\s+|\s+(?=\())/.exec(
      first.text,
    );
  const word = found?.[1] ?? "";
  // Text that repeats the name is not a type: `email - Email`.
  const isName = name.toLowerCase().endsWith(word.toLowerCase());
  if (found === null || isName || !isTypeWord(word, types)) return undefined;
  const rest = { ...first, text: first.text.slice(found[0].length) };
  return { type: [{ ...first, text: word }], rest: trimStart([rest, ...more]) };
}

/** Takes a type in italics, with a dash after it, off the start of a text: `*string* — One of …`. */
function takeSlanted(pieces: readonly Piece[], vocabulary: Vocabulary): Typed | undefined {
  const [first, next] = pieces;
  const isSet = first?.isEmphasis === true && !first.isStrong;
  if (!isSet || !/^\s*[–—-]\s/.test(next?.text ?? "")) return undefined;
  const taken = takeBrackets(pieces, vocabulary);
  return taken.type === undefined ? undefined : taken;
}

/** Takes the pieces up to the first full stop, semicolon or comma as the type. */
function takeSentence(pieces: readonly Piece[]): Typed {
  const type: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const end = piece.kind === "text" ? /[.;]\s|[.;]$|,\s/.exec(piece.text) : null;
    if (end === null) {
      type.push(piece);
      continue;
    }
    const at = end.index;
    type.push({ ...piece, text: piece.text.slice(0, at) });
    const rest = { ...piece, text: piece.text.slice(at + 1) };
    return { type, rest: trimStart([rest, ...pieces.slice(index + 1)]) };
  }
  return { type, rest: [] };
}
