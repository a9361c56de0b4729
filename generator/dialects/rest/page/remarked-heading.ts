import { plainText, type Piece } from "../../../markdown/inline.js";
import { routeTextOf } from "./route-pieces.js";
import { readMethods, readRoute, type RouteText } from "./route-text.js";

/** Matches signs and icons without words: ` 🔒`, ` – `. */
const signs = /^[\s\p{Extended_Pictographic}\u{FE0F}\u{200D}\p{S}·|:–—,-]*$/u;

/** Matches icons behind a request. */
const iconsBehind = /\s+(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}]*\s*)+$/u;

/**
 * Reads a request at the start of a heading with remarks behind it that are set off from it, as code or in bold, or are
 * icons: ``GET /x `public` ``, `` `GET /x` **staff only** ``, `GET /x 🔒`. Words in plain text may make a sentence, so they
 * are no remark.
 */
export function readRemarked(
  pieces: readonly Piece[],
): { readonly route: RouteText; readonly title: undefined } | undefined {
  for (const [index, piece] of pieces.entries()) {
    const behind = pieces.slice(index + 1);
    if (behind.length > 0 && !isRemark(piece, behind)) continue;
    const head = routeTextOf(pieces.slice(0, index + 1)).replace(iconsBehind, "");
    const route = readRoute(head);
    if (route?.method !== undefined) return { route, title: undefined };
  }
  return undefined;
}

/** True if the pieces behind a request are remarks, and not a further request, a part of the path or a status. */
function isRemark(last: Piece, behind: readonly Piece[]): boolean {
  const isApart = /\s$/.test(last.text) || /^\s/.test(behind[0]?.text ?? "");
  const words = behind.filter(({ text }) => !signs.test(text));
  return (
    isApart &&
    !/^\s*[1-5]\d\d\b/.test(plainText(behind)) &&
    words.every(
      ({ kind, text, isStrong, isEmphasis }) =>
        (kind === "code" || (kind === "text" && (isStrong || isEmphasis))) &&
        readMethods(text).length === 0 &&
        readRoute(text) === undefined,
    )
  );
}
