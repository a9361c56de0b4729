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
export function phraseSource(phrase: string): string {
  const source = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  const isLatin = /^[\p{ASCII}\p{Script=Latin}]*$/u.test(phrase);
  const isSpaced =
    isLatin ||
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(phrase);
  return isSpaced ? `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])` : source;
}
