import type { MarkdownReader } from "./reader.js";

/**
 * The longest page that is read, in UTF-16 units. The longest published page has 32,000. Markdown parsers need a
 * thousand times the memory of the text, and minutes for deep nesting.
 */
const longest = 120_000;
/** The most brackets that may be open at once in a paragraph. Published pages have up to 4. */
const deepest = 200;

/**
 * Reports wrong characters, text in a wrong encoding, an unfinished merge, and text that is too long or nested too
 * deeply. Returns false if the page must not be parsed.
 */
export function checkText(reader: MarkdownReader): boolean {
  const { text } = reader;
  const whole = reader.span(0, text.length);
  const bad = text.search(/[\uFFFD\0]/);
  if (bad !== -1) {
    const reason =
      text[bad] === "\0" ? "it contains a NUL character" : "it contains a replacement character";
    reader.report("unreadable-page", reader.span(bad, bad + 1), { reason });
  }
  const mixed = wrongEncoding.exec(text);
  if (mixed !== null) {
    const span = reader.span(mixed.index, mixed.index + mixed[0].length);
    reader.report("wrong-encoding", span, { text: mixed[0] });
  }
  if (text.length > longest) {
    const reason = `it has ${text.length} characters, and at most ${longest} are read`;
    reader.report("unreadable-page", reader.span(0, 0), { reason }, whole);
    return false;
  }
  const conflict = /^(?:<{7}|>{7}) /m.exec(text);
  if (conflict !== null) {
    const place = reader.span(conflict.index, conflict.index + 7);
    reader.report("unreadable-page", place, { reason: "a merge was not finished here" }, whole);
    return false;
  }
  const deep = findDeepNesting(text);
  if (deep === undefined) return true;
  const reason = "it nests too deep";
  reader.report("unreadable-page", reader.span(deep, deep + 1), { reason }, whole);
  return false;
}

/** Matches UTF-8 that was read as Latin-1 or Windows-1252 and saved again: `é` as `Ã©`, `’` as `â€™`. */
const wrongEncoding =
  /Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€[\u0080-\u00BF™œšž“”•–—˜]|â[\u0080-\u0082][\u0080-\u00BF]/;

/**
 * The most tildes and opening brackets in a paragraph or a table, because parsers compare each of them with all others.
 * Published pages have up to 83.
 */
const mostStrokes = 2000;

/** Matches lists and quotes that are nested a hundred deep, by marks on one line or by indentation. */
const deepLists =
  /^(?:[ \t]{200,}(?:[-*+>]|\d{1,9}[.)])|(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){100})/m;

/** Returns the offset of the first place that nests too deep for a parser; undefined if there is none. */
function findDeepNesting(text: string): number | undefined {
  const list = deepLists.exec(text);
  if (list !== null) return list.index;
  let open = 0;
  let strokes = 0;
  for (const { 0: mark, index } of text.matchAll(/\[\^|\[|\]|~|\n[ \t\r]*\n/g)) {
    if (mark === "]") open = Math.max(0, open - 1);
    else if (mark === "~" || mark.startsWith("[")) strokes++;
    else [open, strokes] = [0, 0];
    if (mark === "[") open++;
    if (open > deepest || strokes > mostStrokes) return index;
  }
  return undefined;
}
