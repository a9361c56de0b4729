const width = 92;

/** Matches a line of plain words, which needs no change except a full stop. Most texts on pages match. */
const plain = /^(?:(?![{[<@*])[!-~])+(?: (?:(?![{[<@*])[!-~])+)*$/;

/**
 * Converts text of a page to the lines of a doc comment. Removes HTML, Liquid and link targets, wraps lines and ends
 * sentences. Escapes text that could end the comment or begin a tag.
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

/** Wraps a line into lines of at most 92 characters. A longer word gets its own line. Nothing is escaped. */
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

/** Adds a full stop, which most table cells lack, unless the line ends with another mark. */
function endSentence(line: string): string {
  return /[\p{L}\p{N})\]"'`%]$/u.test(line) ? `${line}.` : line;
}

/** Escapes what would end a comment, and `@` where it would begin a tag. */
export function escapeComment(text: string): string {
  if (!text.includes("*/") && !text.includes("@")) return text;
  return text.replaceAll("*/", "*\\/").replace(/(^|\s)@(?=\w)/g, "$1\\@");
}
