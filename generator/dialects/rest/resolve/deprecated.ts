import { stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Range } from "../../../source/source.js";
import { areStruck } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import { anyOf, isSpaced } from "../page/phrases.js";
import type { Tree } from "../read-tree.js";
import type { Scope } from "./scopes.js";

/**
 * Returns a reader that says if an operation is deprecated, by a mark in its title, a struck title or a note about it.
 * Words that only name deprecated things do not count: `List deprecated books`, `409: the name is deprecated`.
 * The reader returns undefined, not false, if nothing says so.
 */
export function deprecatedReader({
  vocabulary,
}: Tree): (scope: Scope) => Fact<boolean> | undefined {
  const words = vocabulary.words.deprecated;
  const isNote = new RegExp(notesAlone(words).join("|"), "imu");
  const isThis = saysThis(words);
  const marks = marksOfTitle(words);
  const says = (text: string): boolean => {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
  };
  // `Deprecated: use GET /other` is about the operation above, although it names another route.
  const startsSo = (text: string): boolean => {
    const start = text.replace(/^[^\p{L}]+/u, "").toLowerCase();
    return words.some((word) => start.startsWith(word));
  };
  return ({ title, request, blocks }) => {
    const { page, heading } = title;
    const spanOf = ({ start, end }: Range): Span => page.source.span(start, end);
    const isMarked = (range: Range): boolean =>
      marks.test(
        page
          .slice(range)
          .trim()
          .replace(/\{#[^{}]*\}/g, ""),
      );
    if (heading !== undefined && isMarked(heading)) return stated(true, spanOf(heading));
    if (heading !== undefined && areStruck(title.pieces)) return stated(true, spanOf(heading));
    const { where, range } = request.candidate;
    const near = { start: range.start - 2, end: range.end + 2 };
    if (/^~~[^~]+~~$/.test(page.slice(near))) return stated(true, spanOf(range));
    if (where === "item" && isMarked(range)) return stated(true, spanOf(range));
    for (const { block, section, containers } of blocks) {
      if (
        section !== title ||
        (block.kind !== "quote" && block.kind !== "html" && block.kind !== "paragraph")
      )
        continue;
      const text = page.slice(block);
      if (text.length > 1_500 || !says(text)) continue;
      // A note that names another route is about that route.
      if (
        /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\]\([^)]*\)\s*\(`/.test(text) &&
        !startsSo(text) &&
        request.candidate.range.start !== block.start
      )
        continue;
      // An item of a list is about one parameter or status, unless the item is a note such as `Deprecated: …`.
      const isItem = containers.includes("item") || /^\W*[1-5]\d\d\b/.test(text);
      const note = containers.length === 1 ? titleOfNote(block, page) : undefined;
      if (note !== undefined && isThis.test(note)) return stated(true, spanOf(block));
      if (isItem ? isNote.test(text) : isThis.test(text)) return stated(true, spanOf(block));
    }
    return undefined;
  };
}

/**
 * Returns the title of the note of MkDocs that a block begins: `Deprecated` for `!!! danger "Deprecated"`. Undefined
 * for a block that begins no such note, and for a note without a title.
 */
function titleOfNote({ start, end }: Range, { source }: Page): string | undefined {
  const { text } = source;
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, end);
  return /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[\w -]*"([^"\n]+)"/.exec(line)?.[1];
}

/** Matches a mark in a title: a word in brackets or a tag, at the end, or before a colon: `Find (deprecated)`. */
function marksOfTitle(words: readonly string[]): Pick<RegExp, "test"> {
  const word = anyOf(words);
  const joined = words.filter((one) => !isSpaced(one));
  const sources = [
    `(?:^|[^\\p{L}\\p{N}\\s/.\u0060'\u2019_-])[^\\p{L}\\p{N}]*${word}(?:$|\\s*[^\\p{L}\\p{N}\\s/])`,
    `(?<![/._-])${word}[^\\p{L}\\p{N}/]*$`,
    ...(joined.length === 0 ? [] : [`^[^\\p{L}\\p{N}]*${anyOf(joined)}\\s`]),
  ];
  // `DEPRECATED Find books` is a mark, `Deprecated books` is not.
  const capitals = anyOf(words.map((one) => one.toUpperCase()));
  const inCapitals = new RegExp(`^[^\\p{L}\\p{N}]*${capitals}\\s`, "u");
  const anyCase = new RegExp(sources.join("|"), "iu");
  return { test: (text) => anyCase.test(text) || inCapitals.test(text) };
}

/** Returns the patterns of notes that need no context: `Deprecated: …`, `Status: deprecated`. */
function notesAlone(words: readonly string[]): readonly string[] {
  const word = anyOf(words);
  const subject = "(?:this|the)\\s+(?:endpoint|method|api|operation|call|route|resource|request)";
  return [
    `\\b${subject}\\b[^.]{0,60}${word}`,
    `\\b(?:it|this)\\s+(?:is|was|has\\s+been)\\s+(?:\\w+\\s+)?${word}`,
    `^[^\\p{L}\\p{N}_\u0060]*${word}(?:$|\\s*[^\\p{L}\\p{N}\\s]|\\s+(?:as|since|in)\\b)`,
    `^[^\\p{L}\\p{N}_\u0060]*[\\p{L}]+[^\\p{L}\\p{N}\u0060]*[:\uff1a][^\\p{L}\\p{N}]*${word}[^\\p{L}\\p{N}_]*$`,
  ];
}

/** Returns the pattern of a text that says that the operation above the text is deprecated. */
function saysThis(words: readonly string[]): RegExp {
  const word = anyOf(words);
  const sources = [
    ...notesAlone(words),
    // Not after code: in `` `name` deprecated ``, the name is deprecated, not the operation.
    `^[^\\p{L}\\p{N}_\u0060]*(?:[\\p{L}\\p{N}_]+[^\\p{L}\\p{N}_\u0060]+){0,2}${word}`,
    // In `it fails if the name is deprecated`, the name is deprecated, not the operation.
    `(?<![/._-]|\\b(?:is|are|was|were|be|been|being|becomes?)\\s+)${word}[^\\p{L}\\p{N}_]*$`,
    'class="[^"]*deprecat',
  ];
  return new RegExp(sources.join("|"), "imu");
}
