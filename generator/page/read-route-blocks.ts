import { Diagnostics, type Located, type Result } from "../diagnostics/diagnostic.js";
import type { Range, Source } from "../source/source.js";
import type { CurlSample, FieldTable, PageLink, RouteBlock } from "./page.js";
import { readCurl } from "./read-curl.js";
import { readFieldTable } from "./read-field-table.js";
import { blockTag } from "./section.js";
import { tokenizeHtml, type HtmlToken } from "./tokenize-html.js";

/** The pieces of a section: tags, text and samples, with the tables that stand between them. */
type Piece = HtmlToken | ({ readonly kind: "table" } & Range);

/**
 * Reads the blocks of an Operations or Actions section.
 *
 * Markdown splits a block at its blank lines into several nodes, so the section is read as one
 * text from which only the tables, found by remark, are cut out.
 */
export function readRouteBlocks(
  source: Source,
  section: Range,
  tables: readonly Range[],
): Result<readonly RouteBlock[]> {
  const diagnostics = new Diagnostics();
  const blocks: { readonly pieces: Piece[]; readonly anchor: Located<string> | undefined }[] = [];
  let depth = 0;
  let anchor: Located<string> | undefined;
  let before: Piece | undefined;
  let lostUntil = section.start;
  const starts = blockStarts(source, section);
  for (const piece of splitSection(source, section, starts, tables)) {
    // Nothing stands inside of an anchor, so what is behind one must close it.
    if (depth === 0 && before?.kind === "open" && before.name === "a") {
      if (piece.kind !== "close" || piece.name !== "a") reportOpen(source, [before], diagnostics);
    }
    before = piece;
    if (piece.kind === "open" && piece.name === "div") {
      if (depth === 0 || hasClass(piece, "action")) {
        blocks.push({ pieces: [], anchor: locateId(source, piece) ?? anchor });
        depth = 0;
        anchor = undefined;
      }
      depth++;
    }
    if (depth > 0) blocks.at(-1)?.pieces.push(piece);
    else if (piece.start >= lostUntil) {
      // Parts of a block whose opening tag is lost are one fault up to the next block.
      const end = starts.find((start) => start > piece.start) ?? section.end;
      if (reportStray(source, piece, end, diagnostics)) lostUntil = end;
      if (piece.kind === "open" && piece.name === "a") {
        reportAnchor(anchor, diagnostics);
        anchor = locateId(source, piece);
      }
    }
    if (piece.kind === "close" && piece.name === "div" && depth > 0) depth--;
  }
  reportAnchor(anchor, diagnostics);
  const read = blocks.flatMap(({ pieces, anchor: own }) => {
    return readBlock(source, pieces, own, diagnostics) ?? [];
  });
  return diagnostics.finish(read);
}

/** An anchor stands above a block; one alone shows that a block is gone. */
function reportAnchor(anchor: Located<string> | undefined, diagnostics: Diagnostics): void {
  if (anchor === undefined) return;
  const found = `anchor \`${anchor.value}\` alone`;
  diagnostics.report("unexpected-content", anchor.span, { found, expected: "a block below it" });
}

function blockStarts(source: Source, { start, end }: Range): readonly number[] {
  const text = source.text.slice(start, end);
  const tags = new RegExp(`^[ \\t]*${blockTag.source}`, "gm");
  return [...text.matchAll(tags)].map(({ index }) => start + index);
}

/** Each block is cut out before it is parsed, so that a tag left open ends with its block. */
function splitSection(
  source: Source,
  section: Range,
  blocks: readonly number[],
  tables: readonly Range[],
): readonly Piece[] {
  const bounds = [section.start, ...blocks, section.end];
  const tokens = bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] ?? section.start;
    const inside = tables.filter((table) => table.start >= start && table.end <= end);
    return tokenizeHtml(source.text, start, end, inside);
  });
  const cut = tables.map((table): Piece => ({ kind: "table", ...table }));
  return [...tokens, ...cut].sort((a, b) => a.start - b.start);
}

/** The `id` that a tag gives to a block, so that other pages can link to it. */
function locateId(source: Source, piece: Piece): Located<string> | undefined {
  if (piece.kind !== "open") return undefined;
  const tag = source.text.slice(piece.start, piece.end);
  const match = /\sid\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/d.exec(tag);
  const [from, to] = match?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const quotes = /^["']/.test(tag.slice(from)) ? 1 : 0;
  const [start, end] = [piece.start + from + quotes, piece.start + to - quotes];
  return { value: source.text.slice(start, end), span: source.span(start, end) };
}

/**
 * Between blocks stand anchors, line breaks and kramdown options; anything else was meant to say
 * something. True if it is a part of a block, all of which is reported then.
 */
function reportStray(
  source: Source,
  piece: Piece,
  blockEnd: number,
  diagnostics: Diagnostics,
): boolean {
  const { start, end } = piece;
  if (piece.kind === "other") {
    reportOther(source, piece, diagnostics);
    return false;
  }
  const isFiller =
    piece.kind === "text"
      ? piece.text.replace(/\{::options[^}]*\}/g, "").trim() === ""
      : piece.kind !== "table" &&
        piece.kind !== "sample" &&
        ["a", "br", "div"].includes(piece.name);
  if (isFiller) {
    source.use(start, end);
    return false;
  }
  const outer = piece.kind === "sample" ? piece.outer : piece;
  const isPart = piece.kind !== "text";
  const found = { open: "tag", close: "tag", text: "text", sample: "sample", table: "table" }[
    piece.kind
  ];
  diagnostics.report(
    "unexpected-content",
    source.trimmed(start, end).span,
    { found, expected: 'a `<div class="action">` block' },
    source.span(outer.start, isPart ? blockEnd : outer.end),
  );
  return isPart;
}

/** Reports what the HTML parser skips, unless it is a comment. */
function reportOther(source: Source, { start, end }: Range, diagnostics: Diagnostics): void {
  const { value, span } = source.trimmed(start, end);
  if (/^(?:<!--[\s\S]*?-->\s*)+$/.test(value)) source.pass(start, end);
  else if (value.startsWith("</")) diagnostics.report("unbalanced-tag", span, { tag: value });
  else {
    const found = `\`${value}\``;
    diagnostics.report("unexpected-content", span, { found, expected: "the parts of a block" });
  }
}

/** What a block holds, while it is read. */
interface Draft {
  name?: Located<string>;
  method?: Located<string>;
  path?: Located<string>;
  input?: Located<PageLink | "none">;
  output?: Located<PageLink>;
  sample?: CurlSample;
  table?: Range;
  hasLostTable?: boolean;
}

function readBlock(
  source: Source,
  pieces: readonly Piece[],
  anchor: Located<string> | undefined,
  diagnostics: Diagnostics,
): RouteBlock | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return;
  const draft: Draft = {};
  readPieces(source, pieces, draft, diagnostics);
  const { name, method, path, sample, table, input, output } = draft;
  const span = source.span(first.start, last.end);
  if (name === undefined || method === undefined || path === undefined) {
    const part = name === undefined ? "a name" : method === undefined ? "a method" : "a path";
    const place = source.span(first.start, first.end);
    diagnostics.report("incomplete-block", place, { part }, span);
    return;
  }
  if (sample === undefined) diagnostics.report("missing-sample", name.span, { name: name.value });
  const lost: FieldTable | undefined =
    draft.hasLostTable === true && table === undefined
      ? { kind: "input", rows: [], columns: new Map(), isComplete: false, span }
      : undefined;
  const fields = lost ?? (table && readTable(source, table, sample, diagnostics));
  return {
    name,
    anchor,
    method,
    path,
    input,
    output,
    rows: fields?.rows ?? [],
    table: fields,
    sample,
    span,
  };
}

function readTable(
  source: Source,
  table: Range,
  sample: CurlSample | undefined,
  diagnostics: Diagnostics,
): FieldTable {
  const keys =
    sample?.body?.kind === "object" ? sample.body.entries.map((entry) => entry.key.value) : [];
  return diagnostics.take(readFieldTable(source, { kind: "input", ...table, keys }));
}

/** The tags that blocks are made of; what another one would mean is not known. */
const blockTags = ["a", "b", "br", "code", "div", "em", "p", "span", "strong"];

/** The classes that tell what the text in a tag is. */
const roles = ["action", "action-contents", "header", "headerright", "input", "output"];

/** A tag that is still open; its class tells what the text in it is. */
interface OpenTag {
  readonly name: string;
  readonly role: string;
  readonly href: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Follows the classes of the open spans: they tell what a text is. */
function readPieces(
  source: Source,
  pieces: readonly Piece[],
  draft: Draft,
  diagnostics: Diagnostics,
): void {
  const open: OpenTag[] = [];
  for (const piece of pieces) {
    switch (piece.kind) {
      case "open": {
        const { name, attributes, start, end } = piece;
        if (!blockTags.includes(name)) reportTag(source, piece, diagnostics);
        source.use(start, end);
        if (name === "br") break;
        const href = attributes["href"];
        open.push({ name, role: attributes["class"] ?? "", href, start, end });
        break;
      }
      case "close": {
        source.use(piece.start, piece.end);
        const index = open.findLastIndex((element) => element.name === piece.name);
        if (index !== -1) reportOpen(source, open.splice(index).slice(1), diagnostics);
        break;
      }
      case "other":
        reportOther(source, piece, diagnostics);
        break;
      case "sample":
        readSample(source, piece, draft, diagnostics);
        break;
      case "table":
        if (draft.table !== undefined) reportSecond(source, piece, "table", diagnostics);
        else draft.table = { start: piece.start, end: piece.end };
        break;
      case "text":
        readText(source, piece, open, draft, diagnostics);
    }
  }
  reportOpen(source, open, diagnostics);
}

function reportTag(source: Source, { start, end }: Range, diagnostics: Diagnostics): void {
  const { value, span } = source.trimmed(start, end);
  const found = `tag \`${value}\``;
  diagnostics.report("unexpected-content", span, { found, expected: "the parts of a block" });
}

/** Reports tags that nothing closes. */
function reportOpen(source: Source, open: readonly Range[], diagnostics: Diagnostics): void {
  for (const { start, end } of open) {
    const { value, span } = source.trimmed(start, end);
    diagnostics.report("unbalanced-tag", span, { tag: value });
  }
}

function readSample(
  source: Source,
  piece: HtmlToken & { readonly kind: "sample" },
  draft: Draft,
  diagnostics: Diagnostics,
): void {
  if (draft.sample !== undefined) {
    reportSecond(source, piece.outer, "curl sample", diagnostics);
    return;
  }
  const { start, end, outer } = piece;
  source.use(outer.start, start);
  source.use(end, outer.end);
  if (!piece.isClosed) {
    const { span } = source.trimmed(start, end);
    diagnostics.report("incomplete-block", span, { part: "`{% endhighlight %}`" });
  }
  draft.sample = diagnostics.take(readCurl(source, start, end));
}

function readText(
  source: Source,
  { start, end }: Range,
  open: readonly OpenTag[],
  draft: Draft,
  diagnostics: Diagnostics,
): void {
  const text = source.trimmed(start, end);
  if (text.value === "") return;
  const role = open.findLast(({ role: one }) => roles.includes(one))?.role ?? "";
  const inner = open.at(-1);
  if (assign(text, role, inner?.name ?? "", inner?.href, draft)) {
    source.use(start, end);
    return;
  }
  // Rows that Markdown sees no table in.
  if (text.value.includes("|")) draft.hasLostTable = true;
  const args = { found: `text \`${text.value}\``, expected: "the parts of a block" };
  diagnostics.report("unexpected-content", text.span, args);
}

function reportSecond(
  source: Source,
  { start, end }: Range,
  part: string,
  diagnostics: Diagnostics,
): void {
  const { span } = source.trimmed(start, end);
  const args = { found: `second ${part}`, expected: "one in a block" };
  diagnostics.report("unexpected-content", span, args);
}

/** Puts a text where it belongs; false if it belongs nowhere, or something stands there already. */
function assign(
  text: Located<string>,
  role: string,
  element: string,
  href: string | undefined,
  draft: Draft,
): boolean {
  const link = href === undefined ? undefined : { text: text.value, url: href };
  switch (role) {
    case "header":
      return put(draft, "name", text);
    case "headerright":
      return element === "code"
        ? put(draft, "path", text)
        : put(draft, "method", withoutColon(text));
    case "input":
      if (link !== undefined) return put(draft, "input", { value: link, span: text.span });
      if (/^input:?$/i.test(text.value)) return true;
      return (
        /\bno inputs?\b/i.test(text.value) &&
        put(draft, "input", { value: "none", span: text.span })
      );
    case "output":
      // The sentence around the link is the same for every action and says nothing.
      return link === undefined || put(draft, "output", { value: link, span: text.span });
    default:
      return false;
  }
}

function put<K extends keyof Draft>(draft: Draft, part: K, value: NonNullable<Draft[K]>): boolean {
  if (draft[part] !== undefined) return false;
  draft[part] = value;
  return true;
}

/** `POST:` as `POST`: the colon is no part of the method. */
function withoutColon({ value, span }: Located<string>): Located<string> {
  if (!value.endsWith(":")) return { value, span };
  const { line, column, offset } = span.end;
  return {
    value: value.slice(0, -1),
    span: { ...span, end: { line, column: column - 1, offset: offset - 1 } },
  };
}

function hasClass(piece: HtmlToken, name: string): boolean {
  return piece.kind === "open" && (piece.attributes["class"] ?? "").split(/\s+/).includes(name);
}
