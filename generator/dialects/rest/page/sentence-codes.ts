import type { Piece } from "../../../markdown/inline.js";
import { isName } from "./member.js";

/** Matches a code that is a value and no name. */
const literal = /^(?:true|false|null|undefined|nil|none)$/i;

/** Matches words at whose end values follow: `values can be either`, `one of`, `defaults to`. */
const announces =
  /\b(?:either|one of(?: the following| these)?|defaults? (?:to|is)|values? (?:can be|may be|must be|are|is)(?: either| one of)?|(?:can|may|must|should) be(?: either| one of)?)\s*:?\s*["']?$/i;

/** Matches the text between two values: `or`, `,`, `and`. */
const joins = /^["'\s]*(?:[,/|]|or|and|,\s*(?:or|and))?["'\s]*$/i;

/**
 * Returns the codes of a sentence about parameters that are no values: without `true` and `false`, and without those
 * behind words such as `one of`. The first code is always a name.
 */
export function withoutValues(codes: readonly Piece[], pieces: readonly Piece[]): readonly Piece[] {
  const values = new Set<Piece>();
  for (const [index, code] of codes.entries()) {
    const previous = codes[index - 1];
    if (previous === undefined) continue;
    const between = pieces
      .slice(pieces.indexOf(previous) + 1, pieces.indexOf(code))
      .map(({ text }) => text)
      .join("");
    const goesOn = values.has(previous) && joins.test(between);
    if (literal.test(code.text) || announces.test(between) || goesOn) values.add(code);
  }
  return codes.filter((code) => !values.has(code));
}

/** A name in a list of plain words, with the words in brackets behind it. */
export interface PlainName {
  readonly name: string;
  readonly note: string;
  /** The offset in the text. */
  readonly at: number;
}

/** Words that answer a label such as `Parameters` and name nothing. */
const noName =
  /^(?:none|nothing|no|yes|null|nil|n\/a|empty|json|xml|form|body|query|object|array|string|integer|number|boolean|file|optional|required|see|same|any|all|above|below|parameters?|fields?|same as above)$/i;

/**
 * Reads names in plain words, with commas between: `size (optional), sort (optional)`. Each must be one word in small
 * letters or have a mark of a name, such as an underscore, and there must be two names or words in brackets. Undefined
 * for another text.
 */
export function plainNames(text: string): readonly PlainName[] | undefined {
  const found: PlainName[] = [];
  const part =
    /\s*(?:and\s+)?([A-Za-z_][\w.[\]-]*)[ \t]*(?:\(([^()\n]{1,60})\))?\s*(?:,|(?=\sand\s)|\.?\s*$)/y;
  while (part.lastIndex < text.length) {
    const from = part.lastIndex;
    const match = part.exec(text);
    if (match === null) {
      if (text.slice(from).trim() === "") break;
      return undefined;
    }
    const [whole, name = "", note = ""] = match;
    const isOwn = /^[a-z][\w.[\]-]*$/.test(name) && isName(name) && !noName.test(name);
    if (!isOwn) return undefined;
    found.push({ name, note, at: from + whole.indexOf(name) });
  }
  const [only, more] = found;
  const isTold =
    only !== undefined && (more !== undefined || only.note !== "" || only.name.includes("_"));
  return isTold ? found : undefined;
}
