import { stated, type Fact } from "../../../core/fact.js";
import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import { plainText } from "../../../markdown/inline.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { HeadingReader } from "../page/heading-words.js";
import type { MediaTypes } from "./media-types.js";
import type { Scope } from "./scopes.js";

/** The description of one answer: a section, or the part of a section from one line with a status to the next. */
export interface AnswerSection {
  readonly status: Fact<number | "4XX" | "5XX">;
  readonly section: Section;
  readonly blocks: readonly Placed[];
  /** The media types of a line such as ``Content-Type: `text/csv` ``; undefined without such a line. */
  readonly media: MediaTypes;
}

/** Paragraphs that are a status: `` `Status: 404` ``, `` `404 not_found` ``, `**Status:** 404 Not Found`. */
const statusLine = new RegExp(
  [
    "^`(?:(?:HTTP )?[Ss]tatus(?: [Cc]ode)?:?\\s*)?(?<code>[2-5]\\d\\d|[45][Xx][Xx])(?: [\\p{L}\\p{N}_'-]+){0,4}`\\.?$",
    "^[\\s`*_]*(?:HTTP )?[Ss]tatus(?: [Cc]ode)?[\\s`*_]*:?[\\s`*_]*(?<bare>[2-5]\\d\\d|[45][Xx][Xx])(?:[\\s`*_]+\\p{Lu}[\\p{L}'-]*){0,4}[`*_]*\\.?$",
  ].join("|"),
  "u",
);
const mediaName = "[\\w.+-]+\\/[\\w+-]+(?:\\.[\\w+-]+)*";
/**
 * Matches a line that states any media type, as the plain form writes it: ``Content-Type: `text/csv` ``. The marks of
 * code may be left out.
 */
export const mediaLine = new RegExp(`^Content-Type:\\s*\`?(${mediaName})\`?\\.?$`, "i");
/** Matches the same line with one or more media types: ``Content-Type: `application/json`, `text/csv` ``. */
const mediaLines = new RegExp(
  `^Content-Type:\\s*\`?${mediaName}\`?(?:\\s*(?:,\\s*(?:or|and)\\s|,|\\sor\\s|\\sand\\s)\\s*\`?${mediaName}\`?)*\\.?$`,
  "i",
);
const eachMedia = new RegExp(mediaName, "g");

/**
 * Finds the answers in the sections with a title such as `Response` or `Errors`. Each line `` `Status: 404` `` begins
 * an answer. The text above the first line belongs to the first answer. Without such a line, a section whose title has
 * a status (`404: Not Found`, `Response 200`) is one answer.
 */
export function findAnswerSections(
  { sections, blocks, title }: Scope,
  headings: HeadingReader,
): readonly AnswerSection[] {
  return sections.flatMap((section) => {
    const { words, isWhole, status } = headings.read(section.title);
    const isAnswer = words.has("response") || words.has("errors") || status !== undefined;
    if (section === title || !isWhole || !isAnswer) return [];
    const own = blocks.filter((placed) => placed.section === section);
    const lines = linesOf(own, statusLine);
    const { heading } = section;
    if (lines.length === 0 && status !== undefined && heading !== undefined)
      return words.has("request")
        ? []
        : [readPart(section, { value: status, range: heading.text }, own)];
    return lines.map(({ match, block }, index) => {
      const from = index === 0 ? -Infinity : block.start;
      const to = lines[index + 1]?.block.start ?? Infinity;
      const part = own.filter((one) => one.block.start >= from && one.block.start < to);
      return readPart(section, { value: statusIn(match), range: block }, part);
    });
  });
}

type Status = AnswerSection["status"]["value"];

function statusIn({ groups: { code, bare = "" } = {} }: RegExpExecArray): Status {
  const text = (code ?? bare).toUpperCase();
  return text.endsWith("X") ? (text as "4XX" | "5XX") : Number(text);
}

function readPart(
  section: Section,
  { value, range }: { readonly value: Status; readonly range: Range },
  blocks: readonly Placed[],
): AnswerSection {
  const { source } = section.page;
  const spanOf = ({ start, end }: Range) => source.span(start, end);
  const [line] = linesOf(blocks, mediaLines);
  const media = line === undefined ? { media: undefined } : mediaOfLine(line, spanOf(line.block));
  return { status: stated(value, spanOf(range)), section, blocks, media };
}

/** Returns the media types of a line; JSON comes first. */
function mediaOfLine({ match: [text] }: Line, span: Span): MediaTypes {
  const names = [...text.matchAll(eachMedia)].map(([name]) => name.toLowerCase());
  const [usual = ""] = names;
  const first = names.includes("application/json") ? "application/json" : usual;
  const others = [...new Set(names)].filter((name) => name !== first);
  return { media: stated(first, span), ...(others.length > 0 && { otherMedia: others }) };
}

interface Line {
  readonly match: RegExpExecArray;
  readonly block: Range;
}

/** True for a paragraph that is a status. */
export function isStatusLine(placed: Placed): boolean {
  return linesOf([placed], statusLine).length > 0;
}

/** Returns the paragraphs whose whole source matches a pattern, in the order of the page. */
function linesOf(blocks: readonly Placed[], form: RegExp): readonly Line[] {
  return blocks.flatMap(({ block, section }) => {
    const match = block.kind === "paragraph" ? form.exec(section.page.slice(block).trim()) : null;
    return match === null ? [] : [{ match, block }];
  });
}

/**
 * Joins the paragraphs at the start of an answer's section, without the lines of the status and the media
 * type and without the paragraphs for which `isUsed` returns true. Undefined if no paragraph is left.
 */
export function notesOf(
  { blocks, section: { page } }: AnswerSection,
  isUsed: (placed: Placed) => boolean,
): Located<string> | undefined {
  const end = blocks.findIndex(({ block }) => block.kind !== "paragraph");
  const texts = (end === -1 ? blocks : blocks.slice(0, end)).filter((placed) => {
    const isLine = [statusLine, mediaLines].some((form) =>
      form.test(page.slice(placed.block).trim()),
    );
    return !isLine && !isUsed(placed);
  });
  const [first] = texts;
  if (first === undefined) return undefined;
  const value = texts.map(({ block }) => plainText(page.inline(block)).trim()).join("\n\n");
  const { start } = first.block;
  return { value, span: page.source.span(start, texts.at(-1)?.block.end ?? start) };
}
