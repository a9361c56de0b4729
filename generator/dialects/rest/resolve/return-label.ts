import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import { labelAbove } from "../page/label-above.js";
import type { MemberResolver } from "./resolve-member.js";
import { cutPieces } from "./sentences.js";

const answer = "(?:return(?:s|ed)?|response|result|answer|output)(?:\\s+(?:body|data|value))?";
/** Matches a label for an answer at the start of a text: `Return type: `, `Returns: `. */
const label = new RegExp(`^\\W*${answer}(?:\\s+type\\W*?\\s*[:：–—-]|\\W*?[:：]\\W*?)\\s*`, "i");
const title = new RegExp(`^\\W*${answer}\\s+type\\W*$`, "i");

/** True for a heading or label that stands above the type of an answer: `Response type`. */
export const isTypeTitle = (text: string): boolean => title.test(text);

const nothing = /^\W*(?:void|none|nothing|empty|no content|n\/a)\W*$/i;

/**
 * Reads the type of an answer behind a label such as `Return type: [Order](#order)` or ``Returns: `Order[]` ``, or below
 * `Return type`. The text must be a type and nothing else. `void` means no body.
 */
export function readTypeOfLabel(
  { block, section, lead }: Placed,
  resolver: MemberResolver,
): Fact<TypeRef | "none"> | undefined {
  if (block.kind !== "paragraph") return undefined;
  const { page, title: heading } = section;
  const isBelow = isTypeTitle(labelAbove(lead, block)?.text ?? heading);
  // Reading the Markdown of a text takes much longer than this search.
  if (!isBelow && !label.test(page.slice({ start: block.start, end: block.start + 60 })))
    return undefined;
  const pieces = page.inline(block);
  const text = pieces.map((piece) => piece.text).join("");
  const end = label.exec(text)?.[0].length ?? (isBelow ? 0 : undefined);
  if (end === undefined || text.length > 200) return undefined;
  // Sentences with links are read elsewhere: `Returns: a [page](#page) of [orders](#order)`.
  const isOfType = isBelow || /\btype\b/i.test(text.slice(0, end));
  if (!isOfType && pieces.some(({ kind }) => kind === "link")) return undefined;
  const span = page.source.span(block.start, block.end);
  if (nothing.test(text.slice(end))) return stated("none", span);
  const type = typeOfPieces(cutPieces(pieces, end), page, resolver);
  return type && stated(type, span);
}

/** Reads pieces as one type. Undefined if a word is not part of a type, or if the type is unknown. */
export function typeOfPieces(
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
