import { escapePattern } from "../../../core/escape-pattern.js";

/**
 * Returns the source of a regular expression that matches any of the phrases, the longest first, between
 * word borders. Phrases in scripts without blanks need no word borders. An empty list matches nothing.
 */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return "(?!)";
  const sorted = phrases.toSorted((a, b) => b.length - a.length);
  // Neighbours with the same borders share them, because testing a border for each phrase takes most of a search.
  const runs: { readonly borders: Borders; readonly sources: string[] }[] = [];
  for (const phrase of sorted) {
    const borders = bordersOf(phrase);
    const last = runs.at(-1);
    const source = escapePattern(phrase).replace(/\s+/g, "\\s+");
    if (last?.borders === borders) last.sources.push(source);
    else runs.push({ borders, sources: [source] });
  }
  return `(?:${runs.map(({ borders: [start, end], sources }) => `${start}(?:${sources.join("|")})${end}`).join("|")})`;
}

type Borders = readonly [start: string, end: string];

const start = "(?<![\\p{L}\\p{N}])";
const unspaced: Borders = ["", ""];
const spaced: Borders = [start, "(?![\\p{L}\\p{N}])"];
/** After an apostrophe, as in `liste d'`, the next word follows at once. */
const elided: Borders = [start, ""];

function bordersOf(phrase: string): Borders {
  if (!isSpaced(phrase)) return unspaced;
  return /['’]$/.test(phrase) ? elided : spaced;
}

/** True if the script of a phrase has blanks between words. */
export function isSpaced(phrase: string): boolean {
  return (
    /^[\p{ASCII}\p{Script=Latin}]*$/u.test(phrase) ||
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(phrase)
  );
}
