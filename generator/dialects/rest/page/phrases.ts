import { escapePattern } from "../../../core/escape-pattern.js";

/**
 * Returns the source of a regular expression that matches any of the phrases, the longest first, between
 * word borders. Phrases in scripts without blanks need no word borders. An empty list matches nothing.
 */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return "(?!)";
  const sorted = phrases.toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map(phraseSource).join("|")})`;
}

/** Returns the source of a regular expression for one phrase. */
function phraseSource(phrase: string): string {
  const source = escapePattern(phrase).replace(/\s+/g, "\\s+");
  if (!isSpaced(phrase)) return source;
  // Behind an apostrophe, as in `liste d'`, the next word follows at once.
  const end = /['’]$/.test(phrase) ? "" : "(?![\\p{L}\\p{N}])";
  return `(?<![\\p{L}\\p{N}])${source}${end}`;
}

/** True if the script of a phrase has blanks between words. */
export function isSpaced(phrase: string): boolean {
  return (
    /^[\p{ASCII}\p{Script=Latin}]*$/u.test(phrase) ||
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(phrase)
  );
}
