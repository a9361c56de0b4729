import type { TypeRef } from "../../../core/api.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import { formatIn } from "./formats.js";
import { draftOf } from "./linked-type.js";
import { isPageTitle } from "./page-envelopes.js";
import type { MemberResolver } from "./resolve-member.js";

/** The words of types in the plain form, besides links. */
export const wholeTypeWords: readonly string[] =
  `a an array of map to or null any string strings integer integers number numbers boolean booleans
date dates datetime datetimes object objects file files`.split(/\s+/);
const words = new Set(wholeTypeWords);

/**
 * Returns the type that a text is as a whole: `an array of strings or null`. Undefined for a text with any
 * other word.
 */
export function wholeType(
  [first, ...others]: readonly Piece[],
  page: Page,
  resolver: MemberResolver,
): TypeRef | undefined {
  if (first === undefined) return undefined;
  const pieces = [{ ...first, text: first.text.replace(/^\s*either\s+(?=an?\s)/i, "") }, ...others];
  const isKnown = pieces.every(
    (piece, at) =>
      piece.kind === "text" ||
      ((leadsToType(piece, page, resolver) || leadsToValues(piece, page, resolver)) &&
        !isPageOf(piece, pieces[at + 1]?.text ?? "", page, resolver)),
  );
  const text = pieces
    .map((piece) => (piece.kind === "link" ? " object " : piece.text))
    .join("")
    .replace(/\(([^()]*)\)/g, (all, note: string) => (formatIn(note) === undefined ? all : ""))
    .replace(/[.:]\s*$/, "");
  const parts = text.toLowerCase().match(/[^\s(),]+/g) ?? [];
  if (!isKnown || parts.length === 0 || !parts.every((part) => words.has(part))) return undefined;
  const { type, isNullable } = resolver.types.read(pieces, resolver.lookup(page));
  return type !== undefined && isNullable ? { kind: "nullable", of: type } : type;
}

/**
 * Returns the union of a text that offers types by links and names in code: ``a [book](#book) or a `shop` object``. A
 * condition of the last type may follow. Undefined for a text with any other word.
 */
export function eitherType(
  pieces: readonly Piece[],
  page: Page,
  resolver: MemberResolver,
): TypeRef | undefined {
  const of: TypeRef[] = [];
  for (const [at, piece] of pieces.entries()) {
    const { kind, text: whole, href = "" } = piece;
    const isLast = kind === "text" && at === pieces.length - 1;
    const text = isLast ? whole.replace(/\s(?:if|when|unless)\b.*$/is, "") : whole;
    if (kind === "text" && !betweenTypes.test(text)) return undefined;
    if (kind === "text" || kind === "break") continue;
    const type = kind === "link" ? resolver.lookup(page).link(href) : undefined;
    const named = kind === "code" && /^\w+$/.test(text) ? resolver.named(text) : type;
    if (named?.kind !== "named") return undefined;
    of.push(named);
  }
  const between = pieces
    .slice(1)
    .filter(({ kind, text }) => kind === "text" && isChoice.test(text));
  return of.length > 1 && between.length > 0 ? { kind: "union", of } : undefined;
}

const betweenTypes = /^(?:[\s,.]|\b(?:either|an?|the|or|objects?)\b)*$/i;
const isChoice = /\bor\b/i;

/**
 * True for the link to the envelope of pages in `a [page](#page) of [orders](#order)`. `after` is the text after it.
 */
export function isPageOf(
  { kind, href = "" }: Piece,
  after: string,
  page: Page,
  { tree, registry }: MemberResolver,
): boolean {
  if (kind !== "link" || !/^\s+of\s/.test(after)) return false;
  const draft = draftOf(href, page, tree, registry);
  return draft !== undefined && isPageTitle(draft.section.title);
}

/** True if a piece is a link to an enumeration, which stands for a string or an integer. */
function leadsToValues(
  { kind, href = "" }: Piece,
  page: Page,
  { tree, registry }: MemberResolver,
): boolean {
  return kind === "link" && draftOf(href, page, tree, registry)?.kind === "enumeration";
}

/** True if a piece is a link to an object. */
export function leadsToType(
  { kind, href = "" }: Piece,
  page: Page,
  resolver: MemberResolver,
): boolean {
  return kind === "link" && resolver.lookup(page).link(href)?.kind === "named";
}
