import type { Piece } from "../../../markdown/inline.js";
import type { HeadingReader, HeadingSense } from "../page/heading-words.js";

/** Words at the end of a heading that are not part of the type's name: `Book object`. */
const generic =
  /\s+(?:objects?|structure|entity|attributes|fields|resource representation|model|schema)\s*$/i;

/** Returns the id that a heading states in code: `` `Error` object ``, `` `errorCode` enum ``. */
export function statedId(pieces: readonly Piece[]): string | undefined {
  const [code, end, more] = pieces.filter(({ text }) => text.trim() !== "");
  const isType = code?.kind === "code" && more === undefined;
  return isType && /^\s+(?:object|enum)\s*$/.test(end?.text ?? "") ? code.text : undefined;
}

/** Returns a heading without a label of its kind: `Book` for `Object: Book`. */
export function withoutLabel(heading: string, headings: HeadingReader): string {
  const [, label, name] = /^\s*([^:：`]{1,30}?)\s*[:：]\s*(\S.*)$/s.exec(heading) ?? [];
  if (label === undefined || name === undefined) return heading;
  const { words, isWhole } = headings.read(label);
  return isWhole && (words.has("entity") || words.has("values")) ? name : heading;
}

/** True if a heading names the type of an error: `Error object`. `Errors` alone names no type. */
export function namesError({ words }: HeadingSense): boolean {
  return words.has("errors") && words.has("entity") && !words.has("parameters");
}

/**
 * Returns the id of a type: its heading in UpperCamelCase, without `Object` and similar words, and without an article
 * before them.
 */
export function entityId(heading: string): string {
  let words = heading
    .replace(/`/g, "")
    // The number of a section is not a part of the name: `1.2 Book`.
    .replace(/^\s*\d+(?:\.\d+)+\.?\s+/, "")
    .replace(/\([^()]*\)\s*$/, "")
    .trim();
  // `The book object` is an article and a name; `The Hague` is a name.
  if (generic.test(words)) words = words.replace(/^(?:the|an?)\s+(?=\S+\s)/i, "");
  while (generic.test(words)) words = words.replace(generic, "");
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Returns the id of a table of values: as `entityId`, and without `Enum`. */
export function enumerationId(heading: string): string {
  return entityId(heading.replace(/\benum(?:eration)?\b/gi, " "));
}
