import { Diagnostics, type Located, type Result } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/source.js";
import type { CurlSample, FieldRow, PageLink, RouteBlock } from "./page.js";
import { readCurl } from "./read-curl.js";
import { readFieldTable } from "./read-field-table.js";
import { tokenizeHtml, type HtmlToken } from "./tokenize-html.js";

/** A range of the page. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

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
  const blocks: Piece[][] = [];
  let current: Piece[] | undefined;
  let depth = 0;
  for (const piece of splitSection(source, section, tables)) {
    if (piece.kind === "open" && piece.name === "div") {
      if (depth === 0 || hasClass(piece, "action")) {
        current = [];
        blocks.push(current);
        depth = 0;
      }
      depth++;
    }
    if (depth === 0 || current === undefined) reportStray(source, piece, diagnostics);
    else current.push(piece);
    if (piece.kind === "close" && piece.name === "div" && depth > 0) depth--;
  }
  const read = blocks.flatMap((pieces) => readBlock(source, pieces, diagnostics) ?? []);
  return diagnostics.finish(read);
}

function splitSection(source: Source, section: Range, tables: readonly Range[]): readonly Piece[] {
  const tokens = tokenizeHtml(source.text, section.start, section.end, tables);
  const cut = tables.map((table): Piece => ({ kind: "table", ...table }));
  return [...tokens, ...cut].sort((a, b) => a.start - b.start);
}

/** Between blocks stand anchors, line breaks and kramdown options; anything else was meant to say something. */
function reportStray(source: Source, piece: Piece, diagnostics: Diagnostics): void {
  const isFiller =
    piece.kind === "text"
      ? piece.text.replace(/\{::options[^}]*\}/g, "").trim() === ""
      : piece.kind !== "table" &&
        piece.kind !== "sample" &&
        ["a", "br", "div"].includes(piece.name);
  if (isFiller) return;
  const { span } = source.trimmed(piece.start, piece.end);
  const found = { open: "tag", close: "tag", text: "text", sample: "sample", table: "table" }[
    piece.kind
  ];
  diagnostics.report("unexpected-content", span, {
    found,
    expected: 'a `<div class="action">` block',
  });
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
}

function readBlock(
  source: Source,
  pieces: readonly Piece[],
  diagnostics: Diagnostics,
): RouteBlock | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return;
  const draft: Draft = {};
  readPieces(source, pieces, draft, diagnostics);
  const { name, method, path, sample, table, input, output } = draft;
  const span = source.span(first.start, last.end);
  const missing =
    name === undefined
      ? "a name"
      : method === undefined
        ? "a method"
        : path === undefined
          ? "a path"
          : "";
  if (name === undefined || method === undefined || path === undefined) {
    diagnostics.report("incomplete-block", source.span(first.start, first.end), { part: missing });
    return;
  }
  if (output === undefined && source.text.slice(first.start, last.end).includes('class="output"')) {
    diagnostics.report("incomplete-block", name.span, { part: "a link in its output" });
  }
  const rows = table === undefined ? [] : readRows(source, table, sample, diagnostics);
  return { name, method, path, input, output, rows, sample, span };
}

function readRows(
  source: Source,
  table: Range,
  sample: CurlSample | undefined,
  diagnostics: Diagnostics,
): readonly FieldRow[] {
  const keys =
    sample?.body?.kind === "object" ? sample.body.entries.map((entry) => entry.key.value) : [];
  return diagnostics.take(readFieldTable(source, { kind: "input", ...table, keys })).rows;
}

/** Follows the classes of the open spans: they tell what a text is. */
function readPieces(
  source: Source,
  pieces: readonly Piece[],
  draft: Draft,
  diagnostics: Diagnostics,
): void {
  const open: { name: string; role: string; href: string | undefined }[] = [];
  for (const piece of pieces) {
    switch (piece.kind) {
      case "open":
        if (piece.name !== "br") {
          const href = piece.attributes["href"];
          open.push({ name: piece.name, role: piece.attributes["class"] ?? "", href });
        }
        break;
      case "close": {
        const index = open.findLastIndex((element) => element.name === piece.name);
        if (index !== -1) open.length = index;
        break;
      }
      case "sample":
        if (draft.sample !== undefined) {
          reportSecond(source, piece, "curl sample", diagnostics);
          break;
        }
        if (!piece.isClosed) {
          const { span } = source.trimmed(piece.start, piece.end);
          diagnostics.report("incomplete-block", span, { part: "`{% endhighlight %}`" });
        }
        draft.sample = diagnostics.take(readCurl(source, piece.start, piece.end));
        break;
      case "table":
        if (draft.table !== undefined) {
          reportSecond(source, piece, "table", diagnostics);
          break;
        }
        draft.table = { start: piece.start, end: piece.end };
        break;
      case "text": {
        const text = source.trimmed(piece.start, piece.end);
        const role = open.findLast((element) => element.role !== "")?.role ?? "";
        const inner = open.at(-1);
        if (text.value !== "" && !assign(text, role, inner?.name ?? "", inner?.href, draft)) {
          const args = { found: `text \`${text.value}\``, expected: "the parts of a block" };
          diagnostics.report("unexpected-content", text.span, args);
        }
      }
    }
  }
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
