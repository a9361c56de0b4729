/** Matches characters that Markdown, MDX or the reader takes as markup anywhere in a line. */
const marks =
  /[\\`*~[\]{}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?%])|&(?=[A-Za-z]+;|#)|!(?=\[)/gu;

/** Matches characters at the start of a line that begin a block: a heading, list, quote, rule or container. */
const starts = /^(\s*)(?:([#>+=:|-])|(\d{1,9})(?=[.)](?:\s|$)))/;

/** Escapes a text so that Markdown shows it unchanged. Line breaks stay. */
export function escapeText(text: string): string {
  return text.replace(marks, "\\$&");
}

/** Escapes paragraphs so that nothing is markup and no line begins a block. Several blank lines become one. */
export function escapeParagraphs(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => escapeText(line.trim()).replace(starts, escapeStart))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function escapeStart(_: string, blank: string, mark?: string, count?: string): string {
  return mark === undefined ? `${blank}${count ?? ""}\\` : `${blank}\\${mark}`;
}

/** Escapes a text for a cell of a table: on one line, with `<br/>` for line breaks. */
export function escapeCell(text: string): string {
  return escapeText(text.trim())
    .replaceAll("|", "\\|")
    .replace(/\s*(?:\r\n?|\n)\s*/g, "<br/>");
}

/** Returns a text as a code span. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const isPadded = /^`|`$|^ .* $/.test(text);
  return isPadded ? `${fence} ${text} ${fence}` : fence + text + fence;
}

/** Returns a text as a code span for a cell of a table. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}
