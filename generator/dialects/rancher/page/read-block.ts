import type { Located } from "../../../diagnostics/diagnostic.js";
import type { Range } from "../../../source/source.js";
import { readCurl, type CurlSample } from "../../../markdown/curl.js";
import type { HtmlToken } from "../../../markdown/html.js";
import type { PageLink } from "../../../markdown/links.js";
import type { RancherReader } from "./rancher-reader.js";
import type { FieldTable, RouteBlock } from "./page.js";
import type { Piece } from "./pieces.js";
import { readFieldTable } from "./read-field-table.js";
import type { BlockPieces } from "./split-blocks.js";
import { reportOpen, reportOther } from "./stray-content.js";

/** Reads the block of an operation or action. Undefined if it lacks a name, a method or a path, which is reported. */
export function readBlock(
  reader: RancherReader,
  { pieces, anchor }: BlockPieces,
): RouteBlock | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const parts = new BlockParts(reader);
  for (const piece of pieces) parts.add(piece);
  parts.end();
  const { name, method, path, input, output, sample } = parts;
  const span = reader.span(first.start, last.end);
  if (name === undefined || method === undefined || path === undefined) {
    const part = name === undefined ? "a name" : method === undefined ? "a method" : "a path";
    reader.report("incomplete-block", reader.span(first.start, first.end), { part }, span);
    return undefined;
  }
  if (sample === undefined) reader.report("missing-sample", name.span, { name: name.value });
  const table: FieldTable | undefined =
    parts.hasLostTable && parts.table === undefined
      ? { kind: "input", rows: [], columns: new Map(), isComplete: false, span }
      : parts.readTable();
  const rows = table?.rows ?? [];
  return { name, anchor, method, path, input, output, rows, table, sample, span };
}

/** The tags that blocks may contain. Any other tag is reported. */
const blockTags = ["a", "b", "br", "code", "div", "em", "p", "span", "strong"];

/** The classes that say what the text in a tag is. */
const roles = ["action", "action-contents", "header", "headerright", "input", "output"];

/** A tag that is not closed yet. */
interface OpenTag extends Range {
  readonly name: string;
  readonly role: string;
  readonly href: string | undefined;
}

type TextPart = "name" | "method" | "path" | "input" | "output";

/** The parts of a block, collected piece by piece. The classes of the open tags say what a text is. */
class BlockParts {
  name: Located<string> | undefined;
  method: Located<string> | undefined;
  path: Located<string> | undefined;
  input: Located<PageLink | "none"> | undefined;
  output: Located<PageLink> | undefined;
  sample: CurlSample | undefined;
  table: Range | undefined;
  /** True if the block has table rows that Markdown does not recognise as a table; a diagnostic was then reported. */
  hasLostTable = false;
  readonly #open: OpenTag[] = [];

  constructor(readonly reader: RancherReader) {}

  add(piece: Piece): void {
    switch (piece.kind) {
      case "open":
        this.#addTag(piece);
        break;
      case "close": {
        this.reader.use(piece);
        const index = this.#open.findLastIndex(({ name }) => name === piece.name);
        if (index !== -1) reportOpen(this.reader, this.#open.splice(index).slice(1));
        break;
      }
      case "other":
        reportOther(this.reader, piece);
        break;
      case "sample":
        this.#addSample(piece);
        break;
      case "table":
        if (this.table !== undefined) this.#reportSecond(piece, "table");
        else this.table = { start: piece.start, end: piece.end };
        break;
      case "text":
        this.#addText(piece);
    }
  }

  end(): void {
    reportOpen(this.reader, this.#open);
  }

  readTable(): FieldTable | undefined {
    const body = this.sample?.body;
    const keys = body?.kind === "object" ? body.entries.map(({ key }) => key.value) : [];
    return this.table && readFieldTable(this.reader, { kind: "input", range: this.table, keys });
  }

  #addTag(tag: HtmlToken & { readonly kind: "open" }): void {
    const { name, attributes, start, end } = tag;
    if (!blockTags.includes(name)) this.#reportUnexpected(tag, "tag");
    this.reader.use(tag);
    if (name === "br") return;
    const { class: role = "", href } = attributes;
    this.#open.push({ name, role, href, start, end });
  }

  #addSample(piece: HtmlToken & { readonly kind: "sample" }): void {
    if (this.sample !== undefined) {
      this.#reportSecond(piece.outer, "curl sample");
      return;
    }
    const { start, end, outer } = piece;
    this.reader.use({ start: outer.start, end: start });
    this.reader.use({ start: end, end: outer.end });
    if (!piece.isClosed) {
      const { span } = this.reader.trimmed(start, end);
      this.reader.report("incomplete-block", span, { part: "`{% endhighlight %}`" });
    }
    this.sample = readCurl(this.reader, piece);
  }

  #addText(piece: Range): void {
    const text = this.reader.trimmed(piece.start, piece.end);
    if (text.value === "") return;
    if (this.#assign(text)) {
      this.reader.use(piece);
      return;
    }
    if (text.value.includes("|")) this.hasLostTable = true;
    this.#reportUnexpected(piece, "text");
  }

  /** Assigns a text to a part of the block. Returns false if it fits none, or if the part has a text already. */
  #assign(text: Located<string>): boolean {
    const inner = this.#open.at(-1);
    const href = inner?.href;
    const { value, span } = text;
    switch (this.#open.findLast(({ role }) => roles.includes(role))?.role) {
      case "header":
        return this.#put("name", text);
      case "headerright":
        return inner?.name === "code"
          ? this.#put("path", text)
          : this.#put("method", withoutColon(text));
      case "input":
        if (href !== undefined)
          return this.#put("input", { value: { text: value, url: href }, span });
        if (/^input:?$/i.test(value)) return true;
        return /\bno inputs?\b/i.test(value) && this.#put("input", { value: "none", span });
      case "output":
        // The sentence around the link is the same for every action, so it is not a description.
        if (href === undefined) return true;
        return this.#put("output", { value: { text: value, url: href }, span });
      default:
        return false;
    }
  }

  #put<K extends TextPart>(part: K, value: NonNullable<this[K]>): boolean {
    if (this[part] !== undefined) return false;
    this[part] = value;
    return true;
  }

  #reportUnexpected({ start, end }: Range, what: "tag" | "text"): void {
    const { value, span } = this.reader.trimmed(start, end);
    const reason = `The ${what} \`${value}\` is not part of a block; move it out of the block, or remove it`;
    this.reader.report("unexpected-content", span, { reason });
  }

  #reportSecond({ start, end }: Range, part: string): void {
    const { span } = this.reader.trimmed(start, end);
    const reason = `This is the second ${part} of a block; keep one`;
    this.reader.report("unexpected-content", span, { reason });
  }
}

/** Strips the colon after a method: `POST:`. */
function withoutColon({ value, span }: Located<string>): Located<string> {
  if (!value.endsWith(":")) return { value, span };
  const { line, column, offset } = span.end;
  return {
    value: value.slice(0, -1),
    span: { ...span, end: { line, column: column - 1, offset: offset - 1 } },
  };
}
