import { onceFor } from "../core/once.js";
import type { Range, Source } from "../source/source.js";
import type { CodeBlock, Row, TableBlock } from "./block.js";
import { memberOf, readLenientJson, type JsonNode } from "./lenient-json.js";
import { trimRange } from "./split-cells.js";

/** The blocks of ReadMe on a page: `[block:code]`, JSON, `[/block]`. */
export interface MagicBlocks {
  /**
   * The page with the same length. The strings of the blocks that hold Markdown stand there without escapes, each line
   * at its offset. The rest of the blocks is blank.
   */
  readonly text: string;
  /** The tables and the code of the blocks, with offsets into `text`. */
  readonly blocks: readonly (CodeBlock | TableBlock)[];
  /** The ranges of all blocks that were read. */
  readonly ranges: readonly Range[];
}

const magic =
  /^[ \t]*\[block:([a-z-]+)\][ \t]*\r?\n?((?:(?!\[block:)[^])*?)\[\/block\]|^[ \t>]*(`{3,}|~{3,})[^\n]*\n[^]*?^[ \t>]*\3/gm;

/** The kinds of blocks that have no text about an API: pictures, embedded pages, tiles. */
const silent = new Set(["image", "embed", "video", "tutorial-tile", "recipe", "custom-html"]);

/** Reads the blocks of ReadMe on a page. A block whose text is not JSON stays as it is. */
export function readMagicBlocks(text: string): MagicBlocks {
  if (!text.includes("[block:")) return { text, blocks: [], ranges: [] };
  const view = new View(text);
  for (const match of text.matchAll(magic)) {
    const [whole, kind, inner = ""] = match;
    if (kind === undefined) continue;
    const range = { start: match.index, end: match.index + whole.length };
    const from = range.end - "[/block]".length - inner.length;
    const node = jsonOf(inner);
    if (node !== undefined) view.take(kind, node, from, range);
  }
  return { text: view.print(), blocks: view.blocks, ranges: view.ranges };
}

/** Reads the blocks of ReadMe on a page once. */
export const magicBlocksOf = onceFor(({ written }: Source) => readMagicBlocks(written));

/** Returns the object of a block. Undefined if the text is not JSON. Strings may have line ends and tabs. */
function jsonOf(text: string): JsonNode | undefined {
  const json = text.replace(/"(?:[^"\\]|\\[^])*"/g, (string) => string.replace(/[\n\r\t]/g, " "));
  try {
    JSON.parse(json);
  } catch {
    return undefined;
  }
  const node = readLenientJson(json)?.node;
  return node?.kind === "object" ? node : undefined;
}

/** A string of a block without its escapes, at its range. `before` and `after` replace the text around it. */
interface Shown extends Range {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

class View {
  readonly blocks: (CodeBlock | TableBlock)[] = [];
  readonly ranges: Range[] = [];
  /** The strings of all blocks, in the order of the page after `print`. */
  #shown: Shown[] = [];

  constructor(readonly text: string) {}

  take(kind: string, node: JsonNode, base: number, range: Range): void {
    const count = this.#shown.length;
    if (kind === "parameters") this.table(node, base, range);
    else if (kind === "code") this.code(node, base, range);
    else if (kind === "api-header") {
      const level = memberOf(node, "level");
      const depth = level?.kind === "value" && Number(level.value) > 0 ? Number(level.value) : 2;
      this.show(memberOf(node, "title"), base, `\n${"#".repeat(Math.min(depth, 6))} `, "\n");
    } else
      for (const key of ["title", "body", "html", "text"])
        this.show(memberOf(node, key), base, "\n", "\n");
    if (this.#shown.length > count || silent.has(kind)) this.ranges.push(range);
  }

  /** Shows a string. Returns its range without quotes; undefined if the node is none. */
  show(node: JsonNode | undefined, base: number, before = "", after = ""): Range | undefined {
    if (node?.kind !== "value" || typeof node.value !== "string") return undefined;
    const start = base + node.at + 1;
    const inner = /(?:[^"\\]|\\[^])*/y;
    inner.lastIndex = start;
    const text = decode(inner.exec(this.text)?.[0] ?? "");
    this.#shown.push({ text, start, end: start + text.length, before, after });
    const own = trimRange(text, 0, text.length);
    return { start: start + own.start, end: start + own.end };
  }

  code(node: JsonNode, base: number, { start, end }: Range): void {
    const codes = memberOf(node, "codes");
    if (codes?.kind !== "array") return;
    for (const [index, item] of codes.items.entries()) {
      const content = this.show(memberOf(item, "code"), base);
      if (content === undefined) continue;
      const [lang, name] = [textOf(memberOf(item, "language")), textOf(memberOf(item, "name"))];
      const from = index === 0 ? start : base + item.at;
      const next = codes.items[index + 1];
      const to = next === undefined ? end : base + next.at;
      const meta = `${lang === "" ? "text" : lang} ${name}`.trim();
      this.blocks.push({
        kind: "code",
        isFenced: true,
        lang: lang.toLowerCase(),
        meta,
        content,
        start: from,
        end: to,
      });
    }
  }

  table(node: JsonNode, base: number, { start, end }: Range): void {
    const data = memberOf(node, "data");
    if (data?.kind !== "object") return;
    const cells = new Map<string, Range>();
    for (const { name, value } of data.members) {
      const cell = /^(?:h|\d{1,4})-\d{1,3}$/.test(name) ? this.show(value, base) : undefined;
      if (cell !== undefined) cells.set(name, cell);
    }
    const places = [...cells.keys()].map((key) => key.split("-").map(Number));
    const width = Math.max(0, ...places.map(([, column = 0]) => column + 1));
    const height = Math.max(0, ...places.map(([row = 0]) => (row >= 0 ? row + 1 : 0)));
    const rowOf = (name: number | "h"): Row => {
      const own = Array.from({ length: width }, (_, column) => cells.get(`${name}-${column}`));
      const first = own.find((cell) => cell !== undefined) ?? { start, end: start };
      const blank = { start: first.start, end: first.start };
      return { ...first, cells: own.map((cell) => cell ?? blank) };
    };
    // Cells far apart would make a table with millions of blank cells.
    if (width === 0 || width * (height + 1) > 50 * cells.size) return;
    const header = rowOf("h");
    const rows = Array.from({ length: height }, (_, row) => rowOf(row));
    const delimiter = { start: header.end, end: header.end };
    this.blocks.push({
      kind: "table",
      header: header.cells,
      delimiter,
      rows,
      isBroken: false,
      start,
      end,
    });
  }

  /** Returns the page with the strings that are shown. */
  print(): string {
    const parts: string[] = [];
    let at = 0;
    const shown = this.#shown.toSorted((a, b) => a.start - b.start);
    let next = 0;
    const blank = (to: number): void =>
      void parts.push(this.text.slice(at, to).replace(/[^\n\r]/g, " "));
    for (const { start, end } of this.ranges) {
      parts.push(this.text.slice(at, start));
      at = start;
      for (let one = shown[next]; one !== undefined && one.start < end; one = shown[++next]) {
        blank(one.start - one.before.length);
        parts.push(one.before, one.text, one.after);
        at = one.end + one.after.length;
      }
      blank(end);
      at = end;
    }
    return parts.join("") + this.text.slice(at);
  }
}

function textOf(node: JsonNode | undefined): string {
  return node?.kind === "value" && typeof node.value === "string" ? node.value.trim() : "";
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: " ", b: " ", f: " " };

/**
 * Resolves the escapes of a JSON string. Each line is filled with blanks to the length that it had, so that the next
 * one begins at the same offset. A backslash stays the last character of its line, because a shell needs it there.
 */
function decode(text: string): string {
  const fill = (line: string, count: number): string => {
    const end = line.endsWith("\\") ? "\\" : "";
    return line.slice(0, line.length - end.length) + " ".repeat(count) + end;
  };
  const lines: string[] = [];
  let [line, surplus] = ["", 0];
  for (const [token] of text.matchAll(/\\u[\da-fA-F]{4}|\\?[^]/gu)) {
    const isEscape = token.length > 1 && token.startsWith("\\");
    const letter = token.charAt(1);
    const shown = !isEscape
      ? token
      : letter === "u" && token.length === 6
        ? String.fromCharCode(Number.parseInt(token.slice(2), 16))
        : (escapes[letter] ?? token.slice(1));
    surplus += token.length - shown.length;
    if (shown !== "\n") {
      line += shown;
      continue;
    }
    lines.push(`${fill(line, surplus)}\n`);
    [line, surplus] = ["", 0];
  }
  return lines.join("") + fill(line, surplus);
}
