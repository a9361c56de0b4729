/**
 * Makes text of a page or a server safe for a terminal: replaces control characters, lone surrogates and direction
 * marks by U+FFFD. Tabs and `\n` are kept.
 */
export function visible(text: string): string {
  return text.replace(
    /(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    "\uFFFD",
  );
}

/**
 * Makes text safe for a terminal, like `visible`, and replaces each line break, with white space around it, by a blank.
 */
export function visibleLine(text: string): string {
  return visible(text.replace(/\s*[\r\n]\s*/g, " "));
}
