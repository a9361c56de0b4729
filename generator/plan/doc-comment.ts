const width = 92;

/** Words that stay as they are, which is most of what pages say. */
const plain = /^(?:(?![{[<@*])[!-~])+(?: (?:(?![{[<@*])[!-~])+)*$/;

/**
 * Turns what a page says into the lines of a comment: no HTML, no Liquid, no link targets, wrapped,
 * sentences ended, and nothing that could end the comment.
 */
export function docLines(text: string): readonly string[] {
  if (text.length < width && plain.test(text)) return [endSentence(text)];
  const lines = text
    .replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, "")
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .split(/(?:<br\s*\/?>|\r?\n)+/i)
    .map((line) =>
      line
        .replace(/<\/?[a-z][^<>]*>/gi, "")
        .replace(/[^\S ]+| {2,}/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
  return lines.flatMap((line) => wrap(escapeComment(endSentence(line))));
}

/** Lines of our own words, wrapped. */
export function wrap(line: string): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/** Adds the full stop that is missing in most cells of a table. */
function endSentence(line: string): string {
  return /[\p{L}\p{N})\]"'`%]$/u.test(line) ? `${line}.` : line;
}

/** Breaks what would end a comment or open one of its tags. */
export function escapeComment(text: string): string {
  if (!text.includes("*/") && !text.includes("@")) return text;
  return text.replaceAll("*/", "*\\/").replace(/(^|\s)@(?=\w)/g, "$1\\@");
}
