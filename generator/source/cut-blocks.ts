import type { Range } from "./source.js";

/** A part of a page that remark parses to the same nodes with any text above and below it. */
export interface Block extends Range {
  /**
   * The text inside of one node that does not affect how remark parses the block. The block continues at least one
   * character on both sides.
   */
  readonly inner?: Range;
}

/** A line of a page, without its line break. */
interface Line extends Range {
  readonly text: string;
}

// Matches text that may hold blank lines, reach beyond its block, or end a line in another way.
const unusual = /[\r\0\uFEFF]|```|~~~|\]:|<\/?(?:script|pre|style|textarea)\b/i;
const comment = /^<!--(?:(?!-->).)*-->[ \t]*$/;
const frontMatter = /^---\n(?:[^]*?\n)??---[ \t]*(?=\n|$)/;
const blank = /^[ \t]*$/;

/**
 * Cuts a page into blocks that can be parsed one by one. Undefined if that is not certain to give the same nodes.
 *
 * After a blank line, a line of a known form begins a block, because lists and quotes end there. A page with fences,
 * link definitions, or HTML that may hold blank lines is not cut. In blocks of a known form, the words in the middle do
 * not matter.
 */
export function cutBlocks(text: string): readonly Block[] | undefined {
  if (unusual.test(text)) return undefined;
  const blocks: Block[] = [];
  let at = 0;
  if (text.startsWith("---")) {
    const end = frontMatter.exec(text)?.[0].length ?? 0;
    if (!text.slice(0, end).endsWith("\n---")) return undefined;
    blocks.push({ start: 0, end, ...between("---\nx".length, end - "x\n---".length) });
    at = end + 1;
  }
  let lines: Line[] = [];
  let isOpen = false;
  const close = (until: number): void => {
    const [first] = lines;
    if (first === undefined) return;
    const cut = cutLines(lines);
    // Lines of an unknown form become one block with all such lines that follow and the blank line below, because the
    // parse may depend on these.
    const start = isOpen && cut === undefined ? (blocks.pop()?.start ?? 0) : first.start;
    blocks.push(...(cut ?? [{ start, end: until }]));
    isOpen = cut === undefined;
    lines = [];
  };
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const line = { text: text.slice(at, end), start: at, end };
    if (/<[!?]/.test(line.text) && !comment.test(line.text)) return undefined;
    // A block is parsed as a separate text, where `---` on the first line would be front matter.
    if (lines.length === 0 && line.text.startsWith("---")) return undefined;
    at = end + 1;
    if (blank.test(line.text)) close(Math.min(at, text.length));
    else lines.push(line);
  }
  close(text.length);
  return blocks;
}

const heading = /^#{1,6} (?=[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$)/;
// Begins an HTML block, which ends at a blank line.
const division = /^<\/?div(?=[ >])/;
// Other tags also begin an HTML block, if they are alone on their line and follow no paragraph.
const lonelyTag = /^<(?:br|span class="[a-z]+")>[ \t]*$/;
const words =
  /^(?:[A-Za-z{[]|<(?:a|code|span|strong)(?: (?:class|id)="[A-Za-z0-9_-]*")?>[ \t]*[^ \t])/;
// Matches the start of a line that always continues a paragraph or a table.
const more = /^(?:[A-Za-z{[]|<\/?(?:a|br|code|span|strong)[ >])/;
const row = /^ ?\|/;
const delimiter = /^[-:| \t]*\|[-:| \t]*$/;

/** Cuts the lines between two blank lines into blocks. Undefined if one of the lines has an unknown form. */
function cutLines(lines: readonly Line[]): readonly Block[] | undefined {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const [line, next] = [lines[at], lines[at + 1]];
    const last = lines.at(-1);
    if (line === undefined || last === undefined) break;
    let end = at + 1;
    let from = line.end;
    if (/^#{1,6}[ \t]/.test(line.text)) {
      const marks = heading.exec(line.text)?.[0].length;
      if (marks !== undefined) from = line.start + marks + 1;
    } else if (comment.test(line.text)) {
      // A comment is a separate block, even if no blank line follows.
    } else if (division.test(line.text)) {
      end = lines.length;
      from = line.start + line.text.indexOf("div") + "div".length + 1;
    } else if (lonelyTag.test(line.text)) {
      end = lines.length;
      from = (next ?? line).start + 1;
      if (next === undefined) from = line.end;
    } else if (words.test(line.text)) {
      const isTable = delimiter.test(next?.text ?? "");
      if (isTable) end++;
      // A tag alone on its line ends a table, but not a paragraph.
      const goesOn = (text: string): boolean =>
        isTable
          ? (more.test(text) && !text.startsWith("<")) || (row.test(text) && !delimiter.test(text))
          : more.test(text);
      while (goesOn(lines[end]?.text ?? "")) end++;
      // An HTML block may directly follow a paragraph. Anything else that follows has an unknown form.
      if (end < lines.length && (isTable || !division.test(lines[end]?.text ?? "")))
        return undefined;
      const first = isTable ? lines[at + 2] : line;
      from =
        first === undefined ? last.end : first.text.startsWith("<") ? first.end : first.start + 1;
    } else return undefined;
    const to = lines[end - 1];
    if (to === undefined) break;
    // The white space at an end is left out of `inner`, because remark decides if it belongs to a node.
    const until = to.start + to.text.trimEnd().length - 1;
    blocks.push({ start: line.start, end: to.end, ...between(from, until) });
    at = end;
  }
  return blocks;
}

function between(start: number, end: number): Pick<Block, "inner"> {
  return start < end ? { inner: { start, end } } : {};
}
