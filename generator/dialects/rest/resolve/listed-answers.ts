import type { TypeRef } from "../../../core/api.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestAnswer } from "../model.js";
import { columnsOf } from "../page/columns.js";
import { speaksOfAnswer } from "./answer-verbs.js";
import { isStatusLine } from "./answer-sections.js";
import { typeNamed } from "./answers.js";
import { roleOf } from "./block-role.js";
import { isClauseDenied, isStatusDenied } from "./denied.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { rangeOf, sentences } from "./sentences.js";
import { isUsual, mediaIn, mediaType, divideMedia, typeOfMedia } from "./media-types.js";
import { leadsToType } from "./whole-type.js";
import { listedStatuses, type ListedStatus } from "./statuses.js";

/** Reads answers from entries of statuses with a type: `` `200` – [Book](#book) ``, or a cell in a type column. */
export function readListedAnswers(scope: Scope, resolver: MemberResolver): readonly RestAnswer[] {
  return scope.blocks.flatMap((placed) => {
    const { page } = placed.section;
    return listedStatuses(placed, scope, resolver.tree.headings).flatMap(
      (entry): readonly RestAnswer[] => {
        const media = mediaIn(entry.cells, page);
        const returns = typeOfEntry(entry, placed, resolver) ?? typeOfMedia(media);
        if (returns === undefined && isUsual(media)) return [];
        const { status, range } = entry;
        const span = page.source.span(range.start, range.end);
        const none = { sample: undefined, notes: undefined };
        return [{ status: stated(status, span), returns, members: [], ...media, ...none }];
      },
    );
  });
}

/** Returns a status as a fact; `default` if no text states one. */
export function statusFact(status: number | undefined, span: Span): RestAnswer["status"] {
  return status === undefined ? inferred("default", span, "rest/no-status") : stated(status, span);
}

/** True if the words before a media type give it to an answer: ``Returns a file of type `application/pdf` ``. */
function returnsMedia(before: string): boolean {
  return (
    speaksOfAnswer(before) && !/[1-5]\d\d|\b(?:if|when|unless|accept\w*|header)\b/i.test(before)
  );
}

/** Matches a label in front of an answer: ``Response: `image/png` ``. */
const answerLabel = /^\W*(?:response|returns|answer|output)(?:\s+(?:body|type|format))?\s*[:：]/i;

/** Matches a status of an answer with a body in a sentence: `status 200 and a file of type`. */
const statusInSentence = /(?<![\w.,-])(2\d\d)(?![\w%]|[.,]\d)/;

/**
 * Reads answers from sentences with a status, or below a label for answers, that name a media type:
 * ``Status 200 and a file of type `application/pdf` ``. `first` is the status of a sentence without one; if it is
 * undefined too, the answer has the status `default`.
 */
export function readSpokenMedia(
  scope: Scope,
  first: number | undefined,
  { tree: { headings } }: MemberResolver,
): readonly RestAnswer[] {
  return scope.blocks.flatMap((placed): readonly RestAnswer[] => {
    const { block, section, containers } = placed;
    if (block.kind !== "paragraph" || containers.length > 0) return [];
    const { page } = section;
    if (page.slice(block).search(mediaType) === -1 || isStatusLine(placed)) return [];
    const { role, status: above } = roleOf(placed, scope.title, headings);
    if (role === "errors") return [];
    return sentences(page.inline(block)).flatMap(({ text, pieces }): readonly RestAnswer[] => {
      const found = statusInSentence.exec(text);
      const told = found?.[1];
      if (found !== null && isStatusDenied(text, found.index)) return [];
      if (isClauseDenied(text, text.search(mediaType))) return [];
      const { ofRequest, others } = divideMedia(pieces);
      const isOfAnswer =
        told !== undefined ||
        role === "response" ||
        answerLabel.test(text) ||
        (role === "unknown" && returnsMedia(others[0]?.before ?? ""));
      const status = told === undefined ? (above ?? first) : Number(told);
      // Outside of a part about the answer, a header `Content-Type` may be one of the request.
      if (!isOfAnswer || (role !== "response" && /^\W*content-type\b/i.test(text))) return [];
      const range = rangeOf(pieces, block);
      const isMixed = role !== "response" && ofRequest.length > 0;
      const media = mediaIn(isMixed ? others : [range], page);
      if (isUsual(media)) return [];
      const span = page.source.span(range.start, range.end);
      const none = { sample: undefined, notes: undefined };
      const fact = statusFact(status, span);
      return [{ status: fact, returns: typeOfMedia(media), members: [], ...media, ...none }];
    });
  });
}

function typeOfEntry(
  entry: ListedStatus,
  placed: Placed,
  resolver: MemberResolver,
): Fact<TypeRef> | undefined {
  const { page } = placed.section;
  const [first] = entry.cells;
  const cell = placed.block.kind === "table" ? typeCell(entry, placed, resolver) : undefined;
  // In a list, one word may be a description by chance (`object`), so the type has to name an object.
  const texts: readonly { readonly range: Range; readonly pieces: readonly Piece[] }[] =
    placed.block.kind === "table"
      ? cell === undefined
        ? []
        : [{ range: cell, pieces: page.inline(cell) }]
      : entry.cells.map((range) => {
          const pieces = page.inline(range);
          return { range, pieces: range === first ? behindStatus(pieces) : pieces };
        });
  for (const { range, pieces } of texts) {
    const behind = behindColon(pieces);
    const isTold = cell !== undefined || isOfTypeWords(behind, resolver);
    const type =
      wholeTypeOf(pieces, page, resolver, { isTold: cell !== undefined }) ??
      wholeTypeOf(behind, page, resolver, { isTold });
    if (type !== undefined) return stated(type, page.source.span(range.start, range.end));
  }
  return placed.block.kind === "table" ? undefined : typeAmongWords(texts, page, resolver);
}

/** True if all words are words for types, as in `list of strings`. `Invalid email` is a description. */
function isOfTypeWords(pieces: readonly Piece[], { types }: MemberResolver): boolean {
  const words = pieces.flatMap(({ text }) => text.split(/[^\p{L}\p{N}_-]+/u));
  return words.every((word) => /^(?:|an?|the|of|or)$/i.test(word) || types.knows(word));
}

/** Words before a link that only refers to a type: `see [Book](#book)`. */
const hint = /\b(?:see|like|for|of|in|to|by|with|from|as|on)\s+(?:(?:the|an?|this|each)\s+)?$/i;

/**
 * Returns the type that an entry links among other words: ``the stored [Book](#book), with its id``. Undefined
 * if the entry links several types or the link is only a reference.
 */
function typeAmongWords(
  texts: readonly { readonly range: Range; readonly pieces: readonly Piece[] }[],
  page: Page,
  resolver: MemberResolver,
): Fact<TypeRef> | undefined {
  const found = texts.flatMap(({ range, pieces }) => {
    const links = pieces.filter((piece) => leadsToType(piece, page, resolver));
    return links.map((link) => ({ range, pieces, link }));
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const { pieces, range, link } = only;
  const before = pieces.slice(0, pieces.indexOf(link)).map(({ text }) => text);
  const type = typeNamed(pieces, -1, page, resolver);
  if (type === undefined || (hint.test(before.join("")) && type.kind === "named")) return undefined;
  return inferred(type, page.source.span(range.start, range.end), "rest/named-in-text");
}

/** Returns the cell of an entry in the type column; undefined without such a column. */
function typeCell(
  { range }: ListedStatus,
  { block, section: { page } }: Placed,
  { tree }: MemberResolver,
): Range | undefined {
  if (block.kind !== "table") return undefined;
  const column = columnsOf(page, block, tree.vocabulary).findIndex((sense) => sense.has("type"));
  const row = block.rows.find(({ cells }) => cells.some(({ start }) => start === range.start));
  const cell = column === -1 ? undefined : row?.cells[column];
  return cell?.start === range.start ? undefined : cell;
}

/**
 * Returns the type if the pieces are a type and nothing else. Unless `isTold` says that the place holds a type, the
 * type has to name an object.
 */
function wholeTypeOf(
  pieces: readonly Piece[],
  page: Page,
  resolver: MemberResolver,
  { isTold }: { readonly isTold: boolean },
): TypeRef | undefined {
  if (pieces.every(({ text }) => text.trim() === "")) return undefined;
  const last = pieces.at(-1);
  const whole =
    last?.kind === "text"
      ? [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\s*[.;,]\s*$/, "") }]
      : pieces;
  const { type, isNullable, unknown } = resolver.types.read(whole, resolver.lookup(page));
  if (type === undefined || unknown.length > 0) return undefined;
  const text = JSON.stringify(type);
  if (text.includes('"name":"unknown"') || (!isTold && !text.includes('"kind":"named"')))
    return undefined;
  return isNullable ? { kind: "nullable", of: type } : type;
}

/** Returns the pieces after the status of an entry, without the colon or dash in between. */
function behindStatus(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => /\d(?:\d\d|xx)/i.test(text));
  const own = pieces[at];
  if (own === undefined) return [];
  const rest = { ...own, text: own.text.replace(/^\D*[1-5](?:\d\d|xx)/i, "") };
  const [next, ...more] =
    rest.text.trim() === "" ? pieces.slice(at + 1) : [rest, ...pieces.slice(at + 1)];
  if (next === undefined) return [];
  return [{ ...next, text: next.text.replace(/^\s*[:：\u2013\u2014-]?\s*/, "") }, ...more];
}

/** Returns the pieces after the last colon; empty without a colon. */
function behindColon(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findLastIndex(({ kind, text }) => kind === "text" && /[:：]/.test(text));
  const own = pieces[at];
  if (own === undefined) return [];
  return [{ ...own, text: own.text.replace(/^.*[:：]/s, "") }, ...pieces.slice(at + 1)];
}
