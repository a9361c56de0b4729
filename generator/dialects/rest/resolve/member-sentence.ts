import type { Block, ParagraphBlock } from "../../../markdown/block.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page, Placed, Section } from "../../../markdown/page.js";
import { bareMember, isName, memberList, type Member, type MemberList } from "../page/member.js";
import { strongName, textBelow, withTextBelow } from "../page/text-below.js";
import { readMemberBold, tellsFact } from "../page/read-member-items.js";
import { readNotes } from "../page/read-notes.js";
import { plainNames, withoutValues } from "../page/sentence-codes.js";
import type { HeadingReader } from "../page/heading-words.js";
import type { HeadingWord, Vocabulary } from "../vocabulary.js";
import type { Tree } from "../read-tree.js";
import { placeOf, presenceOf, roleOf, type BlockRole } from "./block-role.js";
import { memberOf, typedName } from "./sentence-member.js";

/**
 * Reads a paragraph of codes with a name and a type each: `id=[integer]`. Undefined unless the words above the
 * paragraph mention parameters.
 */
export function readTypedNames(
  placed: Placed<ParagraphBlock>,
  title: Section,
  { headings }: Tree,
): { readonly list: MemberList; readonly role: BlockRole } | undefined {
  const { block, section } = placed;
  const { page } = section;
  if (block.end - block.start > 400 || !page.slice(block).includes("=")) return undefined;
  const solid = page
    .inline(block)
    .filter(({ kind, text }) => kind !== "break" && text.trim() !== "");
  const isTyped = solid.every(({ kind, text }) => kind === "code" && typedName.test(text));
  if (!isTyped) return undefined;
  const role = roleOf(placed, title, headings);
  if (role.role !== "parameters") return undefined;
  const members = solid.map((code) => memberOf(code, []));
  const range = { start: block.start, end: block.end };
  return { list: memberList({ page, form: "bullets", block, members, range }), role };
}

/**
 * Reads a paragraph that is one parameter: `` `page` - which page ``. Undefined unless the nearest label above the
 * paragraph, or the headings around it, mention parameters.
 */
export function readMemberParagraph(
  placed: Placed<ParagraphBlock>,
  title: Section,
  { headings, vocabulary }: Tree,
): { readonly list: MemberList; readonly role: BlockRole } | undefined {
  const { block, section } = placed;
  const { page } = section;
  const isStrong = strongName.test(page.slice(block));
  const isCode = /^`[\w.[\]-]+`\s*[-–—:]\s/.test(page.slice(block));
  if (!isStrong && !isCode && !isNoted(page, block, vocabulary)) return undefined;
  const labelled = roleOfLabel(placed, headings);
  const isFit = (section !== title || labelled !== undefined) && placed.containers.length === 0;
  if (!isFit) return undefined;
  const role =
    labelled ?? roleOf({ ...placed, label: undefined, lead: undefined }, title, headings);
  const own = role.role === "parameters" ? readMemberBold(page, block, vocabulary) : undefined;
  const [member] = own?.members ?? [];
  if (own === undefined || member === undefined) return undefined;
  if (!isStrong) return { list: own, role };
  // In a section with a table or list of members, `**Notice** — …` and `**limits** `50 per day`` are notes.
  const isNote =
    !tellsFact(member, vocabulary) &&
    section.blocks.some(({ block: { kind } }) => kind === "table" || kind === "list") &&
    (/^[A-Z]/.test(member.name) || /^\*\*[^*]+\*\*\s+`/.test(page.slice(block)));
  if (isNote) return undefined;
  const below = textBelow(page, blocksBehind(placed));
  return { list: { ...own, members: [withTextBelow(member, below)] }, role };
}

/** True for a paragraph that begins with a name in code and two notes: `` `size` integer, required. How big``. */
function isNoted(page: Page, block: ParagraphBlock, vocabulary: Vocabulary): boolean {
  if (!page.slice(block).startsWith("`")) return false;
  const [first, ...more] = page.inline(block);
  const isCode = first?.kind === "code" && isName(first.text.trim());
  return isCode && readNotes(more, vocabulary).notes.length > 1;
}

/** Gives the blocks of the section after a paragraph, without those in quotes and list items. */
function* blocksBehind({ block, section: { blocks } }: Placed): Generator<Block> {
  const from = blocks.findIndex((one) => one.block.start >= block.end);
  for (let at = from; at !== -1 && at < blocks.length; at++) {
    const one = blocks[at];
    if (one?.containers.length === 0) yield one.block;
  }
}

/** A paragraph that is only bold, or words and a colon: `**QUERY PARAMS**`, `Parameters:`. */
const labelLine = /^(?:\*\*([^*\n]{2,60}?)\s*:?\*\*\s*:?|([^*`:\n]{2,60}):)$/;

/**
 * Returns the role that the nearest label above a paragraph gives it: parameters below `**QUERY PARAMS**`. Undefined if
 * the label says something else, or if code or a table is in between.
 */
function roleOfLabel(
  { block, section: { blocks, page } }: Placed<ParagraphBlock>,
  headings: HeadingReader,
): BlockRole | undefined {
  const above = blocks.filter((one) => one.block.start < block.start).toReversed();
  for (const one of above) {
    if (one.block.kind === "code" || one.block.kind === "table") return undefined;
    if (one.block.kind !== "paragraph") continue;
    const [found, bold, plain] = labelLine.exec(page.slice(one.block).trim()) ?? [];
    const label = bold ?? plain;
    if (found === undefined || label === undefined) continue;
    const sense = headings.read(label);
    const place = placeOf(sense);
    const isOfRequest = place !== undefined || sense.words.has("parameters");
    if (!sense.isWhole || !isOfRequest || sense.words.has("response")) return undefined;
    return { ...sentenceRole, place, presence: presenceOf(sense), evidence: label };
  }
  return undefined;
}

/**
 * Reads parameters that a sentence lists: ``**Required parameters**: `a` for the queue, and `b` …``. The words before
 * the colon must be about parameters and nothing else. Sentences such as ``Any subset of `a`, `b`.`` are read too.
 */
export function readMemberSentence(
  page: Page,
  block: ParagraphBlock,
  { headings, vocabulary }: Tree,
): { readonly list: MemberList; readonly role: BlockRole } | undefined {
  const text = page.slice(block);
  if (text.length > 1_500) return undefined;
  if (!text.includes("`")) return readPlainNames(page, block, headings);
  const pieces = page.inline(block);
  if (/^(?:accepts |send )?any (?:subset |combination )?of (?:the )?(?:fields? )?`/i.test(text))
    return readAnyOf(page, block, pieces);
  if (!/^[^`\n]{3,60}:/.test(text)) return undefined;
  const at = pieces.findIndex(({ text: words }) => words.includes(":"));
  const label = pieces
    .slice(0, at + 1)
    .map((piece) => piece.text)
    .join("");
  const sense = headings.read(label.slice(0, label.indexOf(":")));
  if (
    !sense.isWhole ||
    !parameterWords.some((word) => sense.words.has(word)) ||
    sense.words.has("response") ||
    sense.words.has("example")
  )
    return undefined;
  // `Parameters: none. Heeds the header …` says that there are none.
  if (/^[^:]*:[\s*_]*(?:none|no|n\/a|nothing)\b[\s*_]*(?:[.;,(]|$)/i.test(text)) return undefined;
  const named = withoutValues(
    outsideBrackets(pieces.slice(at)).filter(
      ({ kind, text: code }) => kind === "code" && (isName(code) || typedName.test(code)),
    ),
    pieces,
  );
  // If some codes have the form `id=[integer]`, the other codes are not parameters.
  const typed = named.filter(({ text: code }) => typedName.test(code));
  const codes = typed.length > 0 ? typed : named;
  if (codes.length === 0) return undefined;
  const all = codes.map((code, index): Member => {
    const from = pieces.indexOf(code);
    const next = codes[index + 1];
    const behind = pieces.slice(from + 1, next === undefined ? undefined : pieces.indexOf(next));
    return memberOf(code, behind, vocabulary.types);
  });
  // A sentence may name a parameter twice; the first place counts.
  const members = all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
  const range = { start: block.start, end: block.end };
  const list = memberList({ page, form: "bullets", block, members, range });
  return {
    list,
    role: { ...sentenceRole, place: placeOf(sense), presence: presenceOf(sense), evidence: label },
  };
}

/** Reads parameters in plain words: `Parameters: size (optional), sort (optional)`. */
function readPlainNames(
  page: Page,
  block: ParagraphBlock,
  headings: HeadingReader,
): { readonly list: MemberList; readonly role: BlockRole } | undefined {
  const text = page.slice(block);
  const [lead, label = ""] = /^[*_]*([^:*_`\n]{3,40})[*_]*:[*_\s]*(?=[a-z])/.exec(text) ?? [];
  if (lead === undefined || label === "") return undefined;
  const sense = headings.read(label);
  const isOther = sense.words.has("response") || sense.words.has("example");
  if (!sense.isWhole || isOther || !parameterWords.some((word) => sense.words.has(word)))
    return undefined;
  const names = plainNames(text.slice(lead.length));
  if (names === undefined) return undefined;
  const members = names.map(({ name, note, at }): Member => {
    const start = block.start + lead.length + at;
    const range = { start, end: start + name.length };
    const presence = /\b(optional|required)\b/i.exec(note)?.[1]?.toLowerCase();
    return {
      ...bareMember(name, range, range),
      presence: presence === "optional" || presence === "required" ? presence : undefined,
    };
  });
  const range = { start: block.start, end: block.end };
  const list = memberList({ page, form: "bullets", block, members, range });
  return {
    list: { ...list, isInWords: true },
    role: { ...sentenceRole, place: placeOf(sense), presence: presenceOf(sense), evidence: label },
  };
}

/** Returns the pieces that are in no brackets: in `` `sort` (`asc` or `desc`) ``, the last codes are values. */
function outsideBrackets(pieces: readonly Piece[]): readonly Piece[] {
  let depth = 0;
  return pieces.filter(({ kind, text }) => {
    const isOutside = depth === 0;
    if (kind !== "text") return isOutside;
    for (const [bracket] of text.matchAll(/[()（）]/g))
      depth = Math.max(0, depth + (/[(（]/.test(bracket) ? 1 : -1));
    return isOutside;
  });
}

const sentenceRole: BlockRole = {
  role: "parameters",
  place: undefined,
  presence: undefined,
  status: undefined,
  isRequest: false,
  isExample: false,
  evidence: undefined,
};

/** Reads ``Any subset of `a`, `b` (remark), `c`.`` The codes of the first sentence are optional parameters. */
function readAnyOf(
  page: Page,
  block: ParagraphBlock,
  pieces: readonly Piece[],
): { readonly list: MemberList; readonly role: BlockRole } {
  const end = pieces.findIndex(({ kind, text }) => kind === "text" && /\.(?:\s|$)/.test(text));
  const codes = pieces
    .slice(0, end === -1 ? undefined : end)
    .filter(({ kind, text }) => kind === "code" && isName(text));
  const members = codes.map((code) => memberOf(code, []));
  const range = { start: block.start, end: block.end };
  const list = memberList({ page, form: "bullets", block, members, range });
  return { list, role: { ...sentenceRole, presence: "optional" } };
}

/** Heading words. One of them has to be before the colon. */
const parameterWords: readonly HeadingWord[] = ["parameters", "path", "query"];
