import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import { labelAbove } from "../page/label-above.js";
import type { MemberResolver } from "./resolve-member.js";

const words =
  "(?:return(?:s|ed)?|response|result|answer|output)\\s+(?:(?:body|data|value)\\s+)?type";
/** Matches a label for the type of an answer at the start of a text: `Return type: `. */
const label = new RegExp(`^\\W*${words}\\W*?\\s*[:：–—-]\\s*`, "i");
/** Matches a heading or a label that is above the type of an answer: `Response type`. */
const title = new RegExp(`^\\W*${words}\\W*$`, "i");
/** True if the type of the answer is below a heading or label: `Response type`. */
export const isTypeTitle = (text: string): boolean => title.test(text);

const nothing = /^\W*(?:void|none|nothing|empty|no content|n\/a)\W*$/i;

/**
 * Reads the type of an answer after or below a label that asks for a type: `**Return type:** [Order](#order)`. The text
 * has to be a type and nothing else. `void` means no body.
 */
export function readTypeOfLabel(
  { block, section, lead }: Placed,
  resolver: MemberResolver,
): Fact<TypeRef | "none"> | undefined {
  if (block.kind !== "paragraph") return undefined;
  const { page, title: heading } = section;
  const pieces = page.inline(block);
  const text = pieces.map((piece) => piece.text).join("");
  const isBelow = isTypeTitle(labelAbove(lead, block)?.text ?? heading);
  const end = label.exec(text)?.[0].length ?? (isBelow ? 0 : undefined);
  if (end === undefined || text.length > 200) return undefined;
  const span = page.source.span(block.start, block.end);
  if (nothing.test(text.slice(end))) return stated("none", span);
  const type = typeOf(cutPieces(pieces, end), page, resolver);
  return type && stated(type, span);
}

/**
 * Returns the type if the pieces are a type and nothing else. Undefined if a word is not a type, or if the type is
 * unknown.
 */
function typeOf(
  pieces: readonly Piece[],
  page: Page,
  resolver: MemberResolver,
): TypeRef | undefined {
  const last = pieces.at(-1);
  const own = last?.kind === "text" ? { ...last, text: last.text.replace(/[.;,]\s*$/, "") } : last;
  const { type, isNullable, unknown } = resolver.types.read(
    own === undefined ? [] : [...pieces.slice(0, -1), own],
    resolver.lookup(page),
  );
  const isOpen = type?.kind === "scalar" && (type.name === "unknown" || type.name === "null");
  if (type === undefined || unknown.length > 0 || isOpen) return undefined;
  return isNullable ? { kind: "nullable", of: type } : type;
}

/** Returns the pieces without the first `from` characters of the whole text. */
export function cutPieces(pieces: readonly Piece[], from: number): readonly Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const start = at;
    at += piece.text.length;
    if (at <= from) return [];
    return start >= from ? [piece] : [{ ...piece, text: piece.text.slice(from - start) }];
  });
}
