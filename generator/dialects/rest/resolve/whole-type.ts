import type { TypeRef } from "../../../core/api.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import { formatIn } from "./formats.js";
import type { MemberResolver } from "./resolve-member.js";

/** The words that a type is written with in the plain form, besides links. */
const words = new Set(
  `a an array of map to or null any string strings integer integers number numbers boolean booleans
date dates datetime datetimes object objects file files`.split(/\s+/),
);

/**
 * The type that a text is from its first word to its last: `an array of strings or null`. Undefined for a
 * text that says anything else.
 */
export function wholeType(
  pieces: readonly Piece[],
  page: Page,
  resolver: MemberResolver,
): TypeRef | undefined {
  const isKnown = pieces.every(
    (piece) => piece.kind === "text" || leadsToType(piece, page, resolver),
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

/** Whether a piece is a link to a type with a name. */
export function leadsToType(
  { kind, href = "" }: Piece,
  page: Page,
  resolver: MemberResolver,
): boolean {
  return kind === "link" && resolver.lookup(page).link(href)?.kind === "named";
}
