import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Placed } from "../../../markdown/page.js";
import type { HeadingReader, HeadingSense } from "../page/heading-words.js";
import type { Tree } from "../read-tree.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { shapeInWords } from "./shape-in-words.js";
import { leadsToType, wholeType } from "./whole-type.js";
import { readWrittenType } from "./written-type.js";

/**
 * Reads the type of a request's body from a paragraph below a heading or label `Body`, or after `Body:`. The paragraph
 * must be a type and nothing else: `An array of strings.`, `**Body**: a [Book](#book)`.
 */
export function readSentType(
  { blocks, title }: Scope,
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
    const told = bodyInSentence.exec(page.slice(block))?.[1];
    const shape = told === undefined ? undefined : shapeInWords(told, resolver);
    if (shape !== undefined) return stated(shape, page.source.span(block.start, block.end));
    const texts = [
      ...(isBelow ? [pieces] : []),
      ...(isLabelled(placed, headings) ? [pieces] : []),
      behindLabel(pieces, headings),
    ];
    for (const text of texts) {
      const words = text.map((piece) => (piece.kind === "text" ? piece.text : "`")).join("");
      const type = wholeType(withoutArticle(text), page, resolver) ?? shapeInWords(words, resolver);
      if (type !== undefined) return stated(type, page.source.span(block.start, block.end));
    }
  }
  return undefined;
}

/** Matches an instruction to send something as the body: `Send the raw bytes of the image as the body.` */
const bodyInSentence =
  /(?:^|[.!?]\s+)(?:send|post|upload|put|pass|submit)\s+([^.;:,`]{3,60}?)\s+(?:as|in)\s+(?:the\s+|your\s+)?(?:raw\s+|HTTP\s+|request\s+)*(?:body|payload)\b(?!\s+(?:field|param|member))/i;

/** True if a paragraph links a type after `Body:` among other words, which `readSentType` does not read. */
export function hasUnreadBody({ block, section }: Placed, resolver: MemberResolver): boolean {
  if (block.kind !== "paragraph") return false;
  const { page } = section;
  const text = behindLabel(page.inline(block), resolver.tree.headings);
  const isLinked = text.some((piece) => leadsToType(piece, page, resolver));
  return isLinked && wholeType(withoutArticle(text), page, resolver) === undefined;
}

function speaksOfBody({ words, isWhole }: HeadingSense): boolean {
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
