import type { Piece } from "../../../markdown/inline.js";
import type { HeadingReader, HeadingSense } from "../page/heading-words.js";

/** Words at the end of a heading that say what it is about, not what it is called. */
const generic =
  /\s+(?:objects?|structure|entity|attributes|fields|resource representation|model|schema)\s*$/i;

/** The id that a heading gives as code: `` `Error` object ``, `` `errorCode` enum ``. */
export function statedId(pieces: readonly Piece[]): string | undefined {
  const [code, end, more] = pieces.filter(({ text }) => text.trim() !== "");
  const isType = code?.kind === "code" && more === undefined;
  return isType && /^\s+(?:object|enum)\s*$/.test(end?.text ?? "") ? code.text : undefined;
}

/** A heading without the label that says what it names: `Book` of `Object: Book`. */
export function withoutLabel(heading: string, headings: HeadingReader): string {
  const [, label, name] = /^\s*([^:：`]{1,30}?)\s*[:：]\s*(\S.*)$/s.exec(heading) ?? [];
  if (label === undefined || name === undefined) return heading;
  const { words, isWhole } = headings.read(label);
  return isWhole && (words.has("entity") || words.has("values")) ? name : heading;
}

/** Whether a heading names the object of an error: `Error object`. `Errors` alone names none. */
export function namesError({ words }: HeadingSense): boolean {
  return words.has("errors") && words.has("entity") && !words.has("parameters");
}

/** The id of a type: its heading in UpperCamelCase, without `Object`, `Structure` and the like. */
export function entityId(heading: string): string {
  let words = heading
    .replace(/`/g, "")
    .replace(/\([^()]*\)\s*$/, "")
    .trim();
  while (generic.test(words)) words = words.replace(generic, "");
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** The id of a table of values: without `Enum`, too. */
export function enumerationId(heading: string): string {
  return entityId(heading.replace(/\benum(?:eration)?\b/gi, " "));
}
