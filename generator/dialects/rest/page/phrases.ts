import { escapePattern } from "../../../core/escape-pattern.js";

/**
 * The source of an expression for any of these phrases as words of their own, the longest first. Scripts
 * without blanks between words have no borders to ask for. An empty list matches nothing.
 */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return "(?!)";
  const sorted = phrases.toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map(phraseSource).join("|")})`;
}

/** The source of an expression for one phrase. */
function phraseSource(phrase: string): string {
  const source = escapePattern(phrase).replace(/\s+/g, "\\s+");
  return isSpaced(phrase) ? `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])` : source;
}

/** Whether the script of a phrase has blanks between words. */
export function isSpaced(phrase: string): boolean {
  return (
    /^[\p{ASCII}\p{Script=Latin}]*$/u.test(phrase) ||
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(phrase)
  );
}
