import type { Refuse } from "./errors.js";

/** A name and its value, in a query or a form. */
export type Pair<Value = string> = readonly [name: string, value: Value];

/** The most pairs in a query or a form. No ordinary form has as many. */
export const maxPairs = 1000;

/** The longest name of a pair, in UTF-16 code units. */
const maxName = 500;

/**
 * Reads the pairs of a query without its `?`, or of an urlencoded form. As in browsers, a `%` that does not begin an
 * escape is an ordinary character.
 *
 * @throws the error of `refuse`, which gets the status 413 for too many pairs, before the rest is read, and no status
 * for a name that is too long or escapes that are not UTF-8
 */
export function readPairs(text: string, refuse: Refuse): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("&", start);
    const end = found === -1 ? text.length : found;
    if (end > start) addPair(pairs, readPair(text.slice(start, end), refuse), refuse);
    start = end + 1;
  }
  return pairs;
}

/** Adds a pair. @throws the error of `refuse` for too many pairs (status 413) or a name that is too long */
export function addPair<Value>(pairs: Pair<Value>[], pair: Pair<Value>, refuse: Refuse): void {
  if (pairs.length === maxPairs)
    throw refuse(`More than ${maxPairs} names with values are sent`, 413);
  if (pair[0].length > maxName) throw refuse(`A name is longer than ${maxName} characters`);
  pairs.push(pair);
}

function readPair(text: string, refuse: Refuse): Pair {
  const at = text.indexOf("=");
  if (at === -1) return [unescapeText(text, refuse), ""];
  return [unescapeText(text.slice(0, at), refuse), unescapeText(text.slice(at + 1), refuse)];
}

/** Decodes `+` and percent escapes. @throws the error of `refuse` for escapes that are not UTF-8 */
export function unescapeText(text: string, refuse: Refuse): string {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced.replace(/%(?![\da-f]{2})/gi, "%25"));
  } catch {
    throw refuse("The percent escapes are not valid UTF-8");
  }
}
