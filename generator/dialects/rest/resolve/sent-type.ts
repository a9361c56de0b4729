import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { RestParameter } from "../model.js";
import type { HeadingReader, HeadingSense } from "../page/heading-words.js";
import type { Tree } from "../read-tree.js";
import { isOfResponse, roleOf } from "./block-role.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { rangeOf, sentences } from "./sentences.js";
import { shapeInWords } from "./shape-in-words.js";
import { takesBody } from "./takes-body.js";
import { leadsToType, wholeType } from "./whole-type.js";
import { readWrittenType } from "./written-type.js";

/**
 * Reads the type of a request's body from a paragraph below a heading or label `Body`, or after `Body:`. The paragraph
 * must be a type and nothing else: `An array of strings.`, `**Body**: a [Book](#book)`.
 */
export function readSentType(
  { blocks, title, request }: Scope,
  { headings }: Tree,
  resolver: MemberResolver,
): Fact<TypeRef> | undefined {
  for (const placed of blocks) {
    const { block, section } = placed;
    if (block.kind !== "paragraph") continue;
    const written = block.under === "Body" ? readWrittenType(placed, resolver) : undefined;
    if (written !== undefined) return written;
    const { page } = section;
    const pieces = page.inline(block);
    const isBelow = section !== title && speaksOfBody(headings.read(section.title));
    const text = page.slice(block);
    const told =
      bodyInSentence.exec(text)?.[1] ?? bodyIs(text, placed, { request, title, headings });
    const shape = told === undefined ? undefined : shapeInWords(told, resolver);
    if (shape !== undefined) return stated(shape, page.source.span(block.start, block.end));
    const all = [
      ...(isBelow ? [pieces] : []),
      ...(isLabelled(placed, headings) ? [pieces] : []),
      behindLabel(pieces, headings),
    ];
    for (const own of all) {
      const words = own.map((piece) => (piece.kind === "text" ? piece.text : "`")).join("");
      const type = wholeType(withoutArticle(own), page, resolver) ?? shapeInWords(words, resolver);
      if (type !== undefined) return stated(type, page.source.span(block.start, block.end));
    }
  }
  return undefined;
}

/** Matches an instruction to send something as the body: `Send the raw bytes of the image as the body.` */
const bodyInSentence =
  /(?:^|[.!?]\s+)(?:send|post|upload|put|pass|submit)\s+([^.;:,`]{3,60}?)\s+(?:as|in)\s+(?:the\s+|your\s+)?(?:raw\s+|HTTP\s+|request\s+)*(?:body|payload)\b(?!\s+(?:field|param|member))/i;

/** Matches a sentence about the body: `The body is the raw bytes of the image.` */
const bodyOfSentence =
  /(?:^|[.!?]\s+)the\s+(?:raw\s+|HTTP\s+|request\s+)*(?:body|payload)\s+(?:is|contains|must\s+be|has\s+to\s+be|should\s+be)\s+([^.;:,`]{3,60})(?=[.;]|$)/i;

/** Returns the words of a sentence for what the body of a request is. Undefined below words for the answer. */
function bodyIs(
  text: string,
  placed: Placed,
  { request, title, headings }: Pick<Scope, "request" | "title"> & Pick<Tree, "headings">,
): string | undefined {
  const told = bodyOfSentence.exec(text)?.[1];
  if (told === undefined || !takesBody(request.method)) return undefined;
  return isOfResponse(roleOf(placed, title, headings)) ? undefined : told;
}

/** Matches the words of a sentence in front of the type of a body: `The body is`, `Send`, `This call takes`. */
const verb =
  /^\W*(?:(?:the\s+)?(?:request\s+)?(?:body|payload)\s+(?:is|must\s+be|has\s+to\s+be|should\s+be)|(?:(?:it|this\s+(?:call|request|endpoint|method|operation|route))\s+)?(?:takes|accepts|expects|requires)|send|post|put|pass|submit|provide)\s+(?:(?:the|your|one)\s+)?/i;
/** Matches the words behind the type of a body: `as JSON`, `in the request body`. */
const ending =
  /\s+(?:as|in)\s+(?:JSON|(?:(?:an?|the)\s+)?(?:JSON\s+)?(?:request\s+)?(?:body|payload))(?=\W*$)/i;

/**
 * Reads the type of a request's body from a sentence that is about nothing else: `The body is a [book](#book).`, `Send
 * an array of [books](#book) as JSON.` Undefined for a method without a body, and if rows describe the body.
 */
export function sentInSentence(
  { blocks, request }: Scope,
  parameters: readonly RestParameter[],
  resolver: MemberResolver,
): Fact<TypeRef> | undefined {
  const isOpen = takesBody(request.method) && parameters.every((one) => one.in.value !== "body");
  if (!isOpen) return undefined;
  for (const { block, section } of blocks) {
    if (block.kind !== "paragraph") continue;
    const { page } = section;
    for (const { pieces } of sentences(page.inline(block))) {
      const type = wholeType(withoutArticle(behindVerb(pieces, page, resolver)), page, resolver);
      const { start, end } = rangeOf(pieces, block);
      if (type !== undefined) return stated(type, page.source.span(start, end));
    }
  }
  return undefined;
}

/** Returns the pieces of a sentence behind its verb for sending. Empty without a verb or a link to a type. */
function behindVerb(
  [first, ...more]: readonly Piece[],
  page: Page,
  resolver: MemberResolver,
): readonly Piece[] {
  const lead = first?.kind === "text" ? verb.exec(first.text) : null;
  if (first === undefined || lead === null) return [];
  if (!more.some((piece) => leadsToType(piece, page, resolver))) return [];
  const rest = [{ ...first, text: first.text.slice(lead[0].length) }, ...more];
  return rest.map((piece, at) =>
    piece.kind === "text" && at === rest.length - 1
      ? { ...piece, text: piece.text.replace(ending, "") }
      : piece,
  );
}

/**
 * True if a paragraph links a type below or after `Body`, or after a verb for sending, among other words, which nothing
 * reads: `Send a [book](#book) without its id.`
 */
export function hasUnreadBody(placed: Placed, resolver: MemberResolver): boolean {
  const { block, section } = placed;
  if (block.kind !== "paragraph") return false;
  const { page } = section;
  const pieces = page.inline(block);
  const { headings } = resolver.tree;
  const isBelow = isLabelled(placed, headings) || speaksOfBody(headings.read(section.title));
  const text = isBelow ? pieces : behindLabel(pieces, headings);
  const isLinked = text.some((piece) => leadsToType(piece, page, resolver));
  if (isLinked) return wholeType(withoutArticle(text), page, resolver) === undefined;
  return sentences(pieces).some((one) => behindVerb(one.pieces, page, resolver).length > 0);
}

/** True if the words of a heading or label are about the body of a request, and about nothing else. */
export function speaksOfBody({ words, isWhole }: HeadingSense): boolean {
  return isWhole && words.has("body") && !words.has("response") && !words.has("example");
}

/** True if a paragraph is directly below a label in bold that is about the body. */
function isLabelled({ lead }: Placed, headings: HeadingReader): boolean {
  return lead?.isStrong === true && speaksOfBody(headings.read(lead.text));
}

/** Returns the pieces after a label such as `**Body**:` or `Body:`; empty without such a label at the start. */
function behindLabel(pieces: readonly Piece[], headings: HeadingReader): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => /[:：]/.test(text));
  const own = pieces[at];
  const [, end = "", rest = ""] = /^([^:：]*)[:：](.*)$/s.exec(own?.text ?? "") ?? [];
  if (own === undefined || pieces.slice(0, at + 1).some(({ kind }) => kind !== "text")) return [];
  const label = [...pieces.slice(0, at).map(({ text }) => text), end].join("");
  if (label.length > 40 || !speaksOfBody(headings.read(label))) return [];
  return [{ ...own, text: rest }, ...pieces.slice(at + 1)];
}

/** Articles of languages whose words for types are built in; the reader of types removes English articles. */
const article = /^\s*(?:eine?[nr]?|der|die|das|une?|une|le|la|un[ao]?|uma?|el|o)\s+$/i;

function withoutArticle(pieces: readonly Piece[]): readonly Piece[] {
  const [blank, ...rest] = pieces.filter(({ text }) => text !== "");
  if (blank?.kind !== "text") return pieces;
  return article.test(blank.text) || blank.text.trim() === "" ? rest : pieces;
}
