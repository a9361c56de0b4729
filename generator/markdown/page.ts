/* This file is long because one class places all blocks, and the place of a block depends on the blocks above it. */
import { Source, type Range, type SourceFile } from "../source/source.js";
import type { Block, HeadingBlock } from "./block.js";
import { readHtmlBlock } from "./html-block.js";
import { plainText, readInline, type Piece, type References } from "./inline.js";
import { readMagicBlocks } from "./magic-blocks.js";
import { trimRange } from "./split-cells.js";
import { parseBlocks } from "./parse-blocks.js";
import { OpenParts } from "./tag-titles.js";

/** A text that introduces the blocks below it: `**Query parameters**:`, `> Response`. */
export interface Label extends Range {
  readonly text: string;
  readonly isStrong: boolean;
  /** The label of the list, if this label is a list item. */
  readonly above?: Label | undefined;
}

/** A block with its context on the page. */
export interface Placed<B extends Block = Block> {
  readonly block: B;
  readonly section: Section;
  /** The quotes and list items around the block, the outermost first. */
  readonly containers: readonly ("quote" | "item")[];
  /**
   * The nearest label above the block in its section. Undefined if the label applies to other blocks in between. In a
   * list item, the item's first paragraph may be the label.
   */
  readonly label: Label | undefined;
  /** The nearest bold label above the block. Undefined if `label` is bold. */
  readonly outer: Label | undefined;
  /**
   * The text directly above the block: a paragraph, a heading or paragraph alone in a quote, or a last list item such
   * as `- Body:`.
   */
  readonly lead: Label | undefined;
}

/** A heading with the blocks up to the next heading. The first section of a page has no heading. */
export interface Section {
  readonly page: Page;
  readonly index: number;
  readonly heading: HeadingBlock | undefined;
  /** The visible text of the heading, without `{#id}`. */
  readonly title: string;
  readonly pieces: readonly Piece[];
  /** The id that the heading states, if any. */
  readonly id: string | undefined;
  readonly depth: number;
  readonly parent: Section | undefined;
  readonly blocks: Placed[];
  readonly start: number;
  end: number;
}

/**
 * Parses a page into blocks, which are plain data. They can be cached, because they do not depend on other pages;
 * parsing takes most of the time of reading.
 */
export function blocksOf(file: SourceFile): readonly Block[] {
  return parseBlocks(sourceOf(file));
}

function sourceOf({ path, text }: SourceFile): Source {
  const written = text.replace(/^\uFEFF/, "");
  // The patterns that read pages expect lines to end with LF, so a tab takes the place of each CR. A blank could make a
  // hard break with another one. The tab stands before a backslash, which must stay the last character of its line.
  const lines = readMagicBlocks(written).text.replace(/(\\*)\r\n/g, "\t$1\n");
  return new Source(path, lines, written);
}

/** Matches the id after a heading: `{#id}`, `{: #id .class }`, `{: .class #id }`. */
const statedId =
  /\s*\{\s*(?:(?::\s*)?(?:\.[\w-]+\s+)*#|:)\s*([\w.:-]+)(?:\s+[.#]?[\w.:-]+(?:=[^\s{}]+)?)*\s*\}\s*$/;

/** A page, split into sections and placed blocks. */
export class Page {
  readonly source: Source;
  readonly sections: Section[] = [];
  readonly references = new Map<string, string>();
  frontMatter: string | undefined;
  readonly #inline = new Map<number, readonly Piece[]>();
  readonly #namesPart: (title: string) => boolean;

  /**
   * @param namesPart Returns true if the title of a tab or of a `<details>` is a label of the blocks inside; default:
   * only a status is.
   */
  constructor(
    file: SourceFile & { readonly blocks?: readonly Block[] },
    namesPart = (title: string): boolean => /^[1-5]\d\d\b/.test(title),
  ) {
    this.#namesPart = namesPart;
    this.source = sourceOf(file);
    const blocks = file.blocks ?? parseBlocks(this.source);
    this.collectReferences(blocks);
    this.open(undefined, 0, 0);
    this.place(blocks, []);
    const last = this.sections.at(-1);
    if (last !== undefined) last.end = this.source.text.length;
  }

  get path(): string {
    return this.source.path;
  }

  /** Reads inline content once: the same range gives the same array. */
  inline(range: Range): readonly Piece[] {
    const key = range.start * (this.source.text.length + 1) + range.end;
    const known = this.#inline.get(key);
    if (known !== undefined) return known;
    const pieces = readInline(this.source.text, range, this.references);
    this.#inline.set(key, pieces);
    return pieces;
  }

  slice({ start, end }: Range): string {
    return this.source.text.slice(start, end);
  }

  collectReferences(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === "definition") this.references.set(block.label.toLowerCase(), block.url);
      if (block.kind === "quote") this.collectReferences(block.blocks);
    }
  }

  open(heading: HeadingBlock | undefined, depth: number, start: number, id?: string): Section {
    const last = this.sections.at(-1);
    if (last !== undefined) last.end = start;
    let parent = last;
    while (parent !== undefined && parent.depth >= depth) parent = parent.parent;
    const pieces = heading === undefined ? [] : this.inline(heading.text);
    const text = heading?.says ?? plainText(pieces);
    const stated = statedId.exec(text);
    const anchor = pieces.find((piece) => piece.kind === "html" && /\bid=/.test(piece.text));
    const section: Section = {
      page: this,
      index: this.sections.length,
      heading,
      title: (stated === null ? text : text.slice(0, stated.index)).replace(/\s+/g, " ").trim(),
      pieces,
      id: id ?? stated?.[1] ?? /\bid=["']?([^"'\s>]+)/.exec(anchor?.text ?? "")?.[1],
      depth,
      parent,
      blocks: [],
      start,
      end: start,
    };
    this.sections.push(section);
    return section;
  }

  /** Places blocks in text order. The function is long because each block may change the context of the next one. */
  place(blocks: readonly Block[], containers: Placed["containers"], item?: Label): void {
    let label = item;
    let lead: Label | undefined;
    let strong: Label | undefined;
    // A label applies to the blocks of one kind that follow: to lists or to fences, not to both.
    let labelled: Block["kind"] | undefined;
    let isInSummary = false;
    const parts = new OpenParts();
    let inside = item;
    let depthOfPart = 0;
    let before = blocks[0] === undefined ? 0 : this.lineAbove(blocks[0]);
    for (const [index, block] of blocks.entries()) {
      if (this.followTags(parts, before, block)) {
        inside = this.titleOf(parts) ?? item;
        label = lead = strong = inside;
        labelled = undefined;
        depthOfPart = this.sections.at(-1)?.depth ?? 0;
      }
      before = block.end;
      if (block.kind === "heading" && containers.length === 0) {
        this.open(block, block.depth, block.start);
        // A heading at the level of the section of a part is not in the part.
        if (block.depth <= depthOfPart) {
          parts.clear();
          inside = item;
        }
        label = inside;
        lead = undefined;
        strong = undefined;
        continue;
      }
      if (isInSummary && block.kind === "paragraph") {
        isInSummary = false;
        if (namesRequest(this.textOf(block).text)) {
          this.openSummary(block);
          label = lead = strong = undefined;
          continue;
        }
      }
      if (block.kind === "html" && containers.length === 0) {
        const summary = findSummary(this.source.text, block);
        isInSummary = summary === "below";
        if (typeof summary === "object" && namesRequest(this.textOf(summary).text)) {
          this.openSummary(summary);
          label = lead = strong = undefined;
        }
        const found = readHtmlBlock(this.source, block);
        if (found.heading !== undefined) {
          this.open(found.heading, found.heading.depth, block.start, found.id);
          label = undefined;
          continue;
        }
        if (found.blocks.length > 0) {
          this.put(block, containers, { label, lead, outer: undefined });
          this.place(found.blocks, containers, label);
          continue;
        }
      }
      if (block.kind === "frontMatter") this.frontMatter ??= block.value;
      if (isContent(block)) {
        if (labelled !== undefined && labelled !== block.kind) label = inside;
        labelled = block.kind;
      }
      const outer = label === strong || label?.isStrong === true ? undefined : strong;
      // A paragraph after the list or table of a label belongs to the section again.
      const isBehind = block.kind === "paragraph" && labelled !== undefined;
      this.put(block, containers, { label: isBehind ? inside : label, lead, outer });
      if (block.kind === "quote") this.place(block.blocks, [...containers, "quote"], label);
      if (block.kind === "list")
        this.placeItems(block.items, containers, isBehind ? inside : label);
      const isAboveCode = blocks[index + 1]?.kind === "code";
      const found =
        (isAboveCode ? this.lastLine(block) : undefined) ?? this.labelOf(block, containers);
      if (found !== undefined && isLabel(found, block)) {
        label = inside === undefined ? found : { ...found, above: inside };
        if (found.isStrong) strong = label;
        labelled = undefined;
      }
      if (block.kind !== "html" && block.kind !== "rule") lead = found;
    }
  }

  /**
   * Opens a section for a `<summary>`. Its depth is between that of the heading above and that of a heading one level
   * deeper; all summaries below a heading have the same depth.
   */
  openSummary(text: Range): void {
    let depth = (this.sections.at(-1)?.depth ?? 0) + 0.5;
    for (let up = this.sections.at(-1); up !== undefined; up = up.parent)
      if (!Number.isInteger(up.depth)) depth = up.depth;
    const { start, end } = text;
    this.open({ kind: "heading", depth, text: { start, end }, start, end }, depth, start);
  }

  placeItems(
    items: readonly { readonly blocks: readonly Block[] }[],
    containers: Placed["containers"],
    above: Label | undefined,
  ): void {
    for (const { blocks } of items) {
      const [first] = blocks;
      const note = containers.length === 0 ? this.requestNote(first) : undefined;
      if (note !== undefined) {
        this.openSummary(note.title);
        this.place([...note.rest, ...blocks.slice(1)], containers);
        continue;
      }
      const label = first?.kind === "paragraph" ? { ...this.textOf(first), above } : undefined;
      this.place(blocks, [...containers, "item"], label);
    }
  }

  /**
   * Returns the title of a note of MkDocs that names a request, `??? example "POST /books"`, and the text below it.
   * Undefined for other blocks.
   */
  requestNote(
    first: Block | undefined,
  ): { readonly title: Range; readonly rest: readonly Block[] } | undefined {
    if (first?.kind !== "paragraph") return undefined;
    const line = this.source.text.lastIndexOf("\n", first.start) + 1;
    const [whole, lead = "", title = ""] = note.exec(this.source.text.slice(line, first.end)) ?? [];
    if (whole === undefined || !namesRequest(title)) return undefined;
    const start = line + lead.length;
    const rest = trimRange(this.source.text, line + whole.length, first.end);
    return {
      title: { start, end: start + title.length },
      rest: rest.start === rest.end ? [] : [{ kind: "paragraph", ...rest }],
    };
  }

  put(
    block: Block,
    containers: Placed["containers"],
    above: Pick<Placed, "label" | "lead" | "outer">,
  ): void {
    const section = this.sections.at(-1);
    section?.blocks.push({ block, section, containers, ...above });
  }

  /**
   * Returns the label that a block may be: a paragraph, a heading, the only paragraph or heading of a quote, or the
   * last item of a list.
   */
  labelOf(block: Block, containers: Placed["containers"]): Label | undefined {
    if (block.kind === "paragraph") return this.textOf(block);
    if (block.kind === "heading") return { ...this.textOf(block.text), isStrong: true };
    if (block.kind === "list") return this.lastItem(block.items);
    if (block.kind !== "quote" || containers.includes("quote")) return undefined;
    const [only, more] = block.blocks;
    if (only === undefined || more !== undefined) return undefined;
    return this.labelOf(only, [...containers, "quote"]);
  }

  /** Returns the start of the line above a block. */
  lineAbove({ start }: Range): number {
    const above = this.source.text.slice(Math.max(0, start - 400), start).trimEnd();
    return Math.max(0, start - 400) + above.lastIndexOf("\n") + 1;
  }

  /**
   * Follows the tags between two blocks, and those in an HTML block or a paragraph of tags.
   *
   * @returns True if a part with a title that is a label began or ended.
   */
  followTags(parts: OpenParts, before: number, block: Block): boolean {
    const { text } = this.source;
    const isOfTags =
      block.kind === "html" ||
      (block.kind === "paragraph" &&
        /^\s*(?:\{%|\{\{[<%]|:::|<\/?[A-Z])/.test(text.slice(block.start, block.end)));
    const range = { start: Math.min(before, block.start), end: isOfTags ? block.end : block.start };
    return parts.follow(text, range, (title) =>
      this.#namesPart(text.slice(title.start, title.end)),
    );
  }

  /** Returns the title of the innermost part as a label. */
  titleOf(parts: OpenParts): Label | undefined {
    return parts.titles.toReversed().reduce<Label | undefined>(
      (above, { start, end }) => ({
        text: this.source.text.slice(start, end),
        isStrong: true,
        above,
        start,
        end,
      }),
      undefined,
    );
  }

  /**
   * Returns the last line of a paragraph if it only names a part, and a sentence or a hard break ends the line before:
   * `Adds a book.`, and `Request` in the next line. Undefined for other blocks.
   */
  lastLine(block: Block): Label | undefined {
    if (block.kind !== "paragraph") return undefined;
    const text = this.slice(block);
    const [, before = "", words = ""] =
      /^([^]*(?:[.!?:]| {2}|\\)[ \t]*\n[ \t>]*)(\p{Lu}[\p{L} -]{2,30}):?[ \t]*$/u.exec(text) ?? [];
    if (words === "" || !this.#namesPart(words)) return undefined;
    const start = block.start + before.length;
    return { text: `${words}:`, isStrong: false, start, end: block.end };
  }

  /** Returns the last item of a list if it only introduces the block below the list: `- Body:`. */
  lastItem(items: readonly { readonly blocks: readonly Block[] }[]): Label | undefined {
    const [only, more] = items.at(-1)?.blocks ?? [];
    if (only?.kind !== "paragraph" || more !== undefined) return undefined;
    const label = this.textOf(only);
    return label.text.endsWith(":") ? label : undefined;
  }

  textOf(range: Range): Label {
    const pieces = this.inline(range);
    // A media type after the words of a label says nothing else: ``*You send* as `multipart/form-data` ``.
    const told = statusBefore(pieces) ?? withoutMedia(pieces);
    const text = plainText(told)
      .replace(/\n[ \t>]*/g, " ")
      .trim();
    const isSet = (piece: Piece | undefined): boolean =>
      piece?.isStrong === true || piece?.isEmphasis === true;
    // A remark or a status may follow bold or italic text: `**Body** (optional)`, `**Answer** 200 OK`.
    const isStrong = told.every(
      (piece, index) =>
        isSet(piece) ||
        /^[\s:.]*$/.test(piece.text) ||
        (index > 0 &&
          isSet(pieces[0]) &&
          /^[\s:]*(?:\([^()]*\)|[1-5]\d\d\b[\w ]*)[\s:.]*$/.test(piece.text)),
    );
    return { text, isStrong, start: range.start, end: range.end };
  }
}

/**
 * Returns the first piece alone if it is a status in bold or code and an explanation follows: `**404 Not Found** - no
 * such book`, `` `404`: no such book ``. Undefined for other texts.
 */
function statusBefore([first, next]: readonly Piece[]): readonly Piece[] | undefined {
  const isSet = first?.isStrong === true || first?.kind === "code";
  const isStatus =
    isSet &&
    /^\W*(?:HTTP[\s/\d.]*\s|status:?\s)?[2-5]\d\d(?:[\s:–—-]+\p{L}[\p{L}'’ -]{0,40})?\W*$/iu.test(
      first.text,
    );
  const isExplained =
    /^[^\n]*:\s*$/.test(first?.text ?? "") || /^\s*(?:[:(,]|[–—-]\s)/.test(next?.text ?? "");
  return isStatus && next !== undefined && isExplained ? [{ ...first, isStrong: true }] : undefined;
}

/**
 * Returns the first piece alone if it is bold or italic, and only a media type with at most two words before it follows.
 * Otherwise returns all pieces.
 */
function withoutMedia(pieces: readonly Piece[]): readonly Piece[] {
  const [first, words, media, end, more] = pieces;
  const isRemark =
    (first?.isStrong === true || first?.isEmphasis === true) &&
    /^[\s:–—(-]*(?:\p{L}+\s+){0,2}$/u.test(words?.text ?? ".") &&
    media?.kind === "code" &&
    /^[a-z]+\/[a-z\d.+*-]+$/i.test(media.text.trim()) &&
    /^[\s:.,)]*$/.test(end?.text ?? "");
  return first !== undefined && isRemark && more === undefined ? [first] : pieces;
}

/**
 * Returns the range of the words in the `<summary>` of an HTML block; `below` if they are in their own paragraph.
 * Undefined without a summary or without words.
 */
function findSummary(text: string, { start, end }: Range): Range | "below" | undefined {
  const found = /<summary[^<>]*>([^]*?)(<\/summary>|$)/i.exec(text.slice(start, end));
  if (found === null) return undefined;
  const words = found[1] ?? "";
  if (words.trim() === "") return found[2] === "" ? "below" : undefined;
  const from = start + found.index + found[0].indexOf(words);
  return trimRange(text, from, from + words.length);
}

/** Matches the first line of a note of MkDocs with a title. */
const note = /^([ \t]*(?:!!!|\?\?\?\+?)[ \t]+[\w -]*")([^"\n]+)"[ \t]*(?=\n|$)/;

/** True if a text begins with a method and a path. */
function namesRequest(text: string): boolean {
  return /^[^\p{L}/]*(?:GET|HEAD|POST|PUT|PATCH|DELETE)\b[^\p{L}\n]*\//iu.test(text);
}

function isContent({ kind }: Block): boolean {
  return (
    kind === "table" ||
    kind === "list" ||
    kind === "definitionList" ||
    kind === "tags" ||
    kind === "code"
  );
}

/** True if a text introduces what follows: it ends with a colon, is bold, or is a short quote. */
function isLabel({ text, isStrong }: Label, block: Block): boolean {
  if (text.length > 160 || text === "") return false;
  return isStrong || text.endsWith(":") || (block.kind === "quote" && text.length < 80);
}

export type { References };
