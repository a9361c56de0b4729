/**
 * Makes text of a page or a server safe for a terminal. Each control character, lone surrogate and
 * direction mark becomes U+FFFD; tabs and line breaks stay.
 */
export function visible(text: string): string {
  return text.replace(
    /(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    "\uFFFD",
  );
}

/** The same, on one line. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\s*[\r\n]\s*/g, " "));
}
