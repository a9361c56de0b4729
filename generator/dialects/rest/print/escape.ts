/** What Markdown, MDX or the reader takes for more than text, wherever it stands in a line. */
const marks =
  /[\\`*~[\]{}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?%])|&(?=[A-Za-z]+;|#)|!(?=\[)/gu;

/** What begins a block at the start of a line: a heading, a list, a quote, a rule, a container. */
const starts = /^(\s*)(?:([#>+=:|-])|(\d{1,9})(?=[.)](?:\s|$)))/;

/** A text as Markdown shows it: nothing in it is markup. Line breaks stay. */
export function escapeText(text: string): string {
  return text.replace(marks, "\\$&");
}

/** Paragraphs of text: nothing in them is markup, no line begins a block, and no blank line is doubled. */
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

/** A text in a cell of a table: on one line, with `<br/>` for line breaks. */
export function escapeCell(text: string): string {
  return escapeText(text.trim())
    .replaceAll("|", "\\|")
    .replace(/\s*(?:\r\n?|\n)\s*/g, "<br/>");
}

/** A text as code. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const isPadded = /^`|`$|^ .* $/.test(text);
  return isPadded ? `${fence} ${text} ${fence}` : fence + text + fence;
}

/** A text as code in a cell of a table. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}
