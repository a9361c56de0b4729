import type { Piece } from "../../../markdown/inline.js";

/** Values in front of a text, of which one is the default. */
export interface ListedValues {
  readonly values: readonly string[];
  readonly default: Piece;
  readonly rest: readonly Piece[];
}

/** Matches words with commas between them and a default in brackets: `all, new, or old (default: new)`. */
const listed =
  /^(\s*:?\s*)((?:[\w.-]+,\s*)+(?:or\s+)?[\w.-]*\w)\.?\s*\(\s*defaults?(?:\s+(?:is|to|value))?\s*[:=]?\s*([\w.-]*\w)\s*\)[.,]?\s*/i;

/**
 * Takes a list of words such as `all, new, or old` from the start of a text, if the brackets behind it name one of the
 * words as the default. Without such brackets, the words may be prose. Undefined for another text.
 */
export function takeListedValues([first, ...rest]: readonly Piece[]): ListedValues | undefined {
  if (first?.kind !== "text") return undefined;
  const [whole, , words = "", own = ""] = listed.exec(first.text) ?? [];
  if (whole === undefined) return undefined;
  const values = words.split(/,\s*(?:or\s+)?|\s+or\s+/).filter((word) => word !== "");
  if (!values.includes(own)) return undefined;
  const left = { ...first, text: first.text.slice(whole.length) };
  return { values, default: { ...first, text: own }, rest: [left, ...rest] };
}
