/* This file is long because one class reads all kinds of pieces. */
import type { Range } from "../source/source.js";

/** A piece of inline Markdown with its offsets. `text` is its visible text; for a tag or a shortcode, its source. */
export interface Piece extends Range {
  readonly kind: "text" | "code" | "link" | "image" | "html" | "shortcode" | "comment" | "break";
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** True for text that is struck out: `~~text~~`. */
  readonly isStruck?: true;
  /** The target of a link or an image. */
  readonly href?: string;
  /** The pieces between the brackets of a link or an image. */
  readonly inner?: readonly Piece[];
}

/** The targets of reference links, keyed by label in lower case. */
export type References = ReadonlyMap<string, string>;

const token =
  /\\\n|\\[!-/:-@[-`{-~]|`+|<!--[^]*?-->|\{\/\*[^]*?\*\/\}|\{\{[<%][^]*?[>%]\}\}|\{%[^]*?%\}|<%[^]*?%>|<a\s(?:[^<>]|\{\{<[^<>]*>\}\})*>|<\/?[A-Za-z][\w.-]*(?:\s[^<>]*)?\/?>|<[a-z][\w+.-]*:[^\s<>]*>|!?\[|\*+|_+|~~(?!~)|&(?:[a-zA-Z]+|#\d+|#x[\da-fA-F]+);/;

/** Matches the first character of a token. */
const tokenStart = /[\\`<{![*_~&]/;

/**
 * Reads the inline content of a paragraph, a heading or a cell. Unlike remark it recognises shortcodes and template
 * tags, and every piece has the place of its text.
 */
export function readInline(text: string, range: Range, references?: References): readonly Piece[] {
  return new Reader(text, range, references).read();
}

class Reader {
  readonly #pieces: Piece[] = [];
  #strong = false;
  #emphasis = false;
  #struck = false;
  #plain: number;

  constructor(
    readonly text: string,
    readonly range: Range,
    readonly references: References | undefined,
  ) {
    this.#plain = range.start;
  }

  read(): readonly Piece[] {
    const { start, end } = this.range;
    const starts = new RegExp(tokenStart.source, "g");
    const here = new RegExp(token.source, "y");
    starts.lastIndex = start;
    // Searching for the characters that begin tokens takes much less time than trying all tokens everywhere.
    for (;;) {
      const at = starts.exec(this.text)?.index ?? end;
      if (at >= end) break;
      here.lastIndex = at;
      const found = here.exec(this.text)?.[0];
      if (found !== undefined) starts.lastIndex = this.take(found, at, end) ?? at + found.length;
    }
    this.flush(end);
    return this.#pieces;
  }

  /**
   * Reads the piece that begins with a token. Returns the offset after the piece; undefined if the token is plain text.
   */
  take(found: string, at: number, end: number): number | undefined {
    const to = at + found.length;
    if (found.startsWith("`")) return this.code(found, at, end);
    if (found === "[" || found === "![") return this.link(found === "![", at, end);
    if (found.startsWith("*") || found.startsWith("_")) return this.mark(found, at);
    if (to > end) return undefined;
    if (found === "~~") return this.strike(at);
    if (found === "\\\n") return this.push("break", "\n", at, to);
    if (found.startsWith("\\")) return this.push("text", found.slice(1), at, to);
    if (found.startsWith("<!--") || found.startsWith("{/*"))
      return this.push("comment", "", at, to);
    if (found.startsWith("{") || found.startsWith("<%"))
      return this.push("shortcode", found, at, to);
    if (found.startsWith("&")) return this.push("text", decodeEntity(found), at, to);
    if (/^<[a-z][\w+.-]*:/.test(found)) {
      const href = found.slice(1, -1);
      return this.push("link", href, at, to, { href, inner: [] });
    }
    const anchor = /^<a\s/i.test(found) ? this.anchor(found, at, end) : undefined;
    if (anchor !== undefined) return anchor;
    if (/^<br/i.test(found)) return this.push("break", "\n", at, to);
    this.push("html", found, at, to);
    const [, close, name = ""] = /^<(\/?)([a-z]+)[\s>]/i.exec(found) ?? [];
    if (/^(?:strong|b|mark)$/i.test(name)) this.#strong = close === "";
    if (/^(?:em|i)$/i.test(name)) this.#emphasis = close === "";
    return to;
  }

  flush(until: number): void {
    if (this.#plain < until) {
      this.add("text", this.text.slice(this.#plain, until), this.#plain, until);
    }
    this.#plain = until;
  }

  push(
    kind: Piece["kind"],
    text: string,
    start: number,
    end: number,
    more: Pick<Piece, "href" | "inner"> = {},
  ): number {
    this.flush(start);
    this.add(kind, text, start, end, more);
    this.#plain = end;
    return end;
  }

  add(
    kind: Piece["kind"],
    text: string,
    start: number,
    end: number,
    more: Pick<Piece, "href" | "inner"> = {},
  ): void {
    const struck = this.#struck ? { isStruck: true as const } : {};
    const marks = { isStrong: this.#strong, isEmphasis: this.#emphasis, ...struck };
    this.#pieces.push({ kind, text, start, end, ...marks, ...more });
  }

  code(ticks: string, at: number, end: number): number | undefined {
    const from = at + ticks.length;
    for (let close = this.text.indexOf(ticks, from); close !== -1 && close < end;) {
      let to = close + ticks.length;
      while (this.text[to] === "`") to++;
      if (to - close === ticks.length) {
        if (to > end) return undefined;
        const inner = this.text.slice(from, close).replace(/\\\|/g, "|");
        const isPadded = /^ .* $/s.test(inner) && inner.trim() !== "";
        return this.push("code", isPadded ? inner.slice(1, -1) : inner, at, to);
      }
      close = this.text.indexOf(ticks, to);
    }
    return at + ticks.length;
  }

  link(isImage: boolean, at: number, end: number): number | undefined {
    const open = at + (isImage ? 2 : 1);
    const close = matching(this.text, open, end);
    if (close === undefined) return undefined;
    const rest = this.text.slice(close + 1, Math.min(end, close + 2_000));
    const target =
      /^\(\s*(?:<([^<>\n]*)>|((?:\{\{(?:[^}]|\}(?!\}))*\}\}|(?!\{\{(?:[^}]|\}(?!\}))*\}\})[^\s()\\]|\\.|\([^()\s]*\))*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/.exec(
        rest,
      );
    const label = this.text.slice(open, close);
    let href = target?.[1] ?? target?.[2];
    let to = close + 1 + (target?.[0].length ?? 0);
    if (target === null) {
      const reference = /^\[([^[\]]*)\]/.exec(rest);
      const name = reference?.[1] === undefined || reference[1] === "" ? label : reference[1];
      href = this.references?.get(name.toLowerCase().replace(/\s+/g, " "));
      if (href === undefined) return undefined;
      to = close + 1 + (reference?.[0].length ?? 0);
    }
    if (to > end) return undefined;
    const inner = readInline(this.text, { start: open, end: close }, this.references);
    const kind = isImage ? "image" : "link";
    return this.push(kind, plainText(inner), at, to, { href: href ?? "", inner });
  }

  /** Takes a link in HTML: `<a href="#book">Book</a>`. Undefined for an anchor without a target or without text. */
  anchor(tag: string, at: number, end: number): number | undefined {
    const href = /\shref=(?:"((?:\{\{[^}]*\}\}|[^"])*)"|'([^']*)')/i.exec(tag);
    const from = at + tag.length;
    const close = this.text.slice(from, Math.min(end, from + 1_000)).search(/<\/a\s*>/i);
    // An id on the tag is the target of other links.
    if (href === null || close < 1 || /\s(?:id|name)=/i.test(tag)) return undefined;
    const inner = readInline(this.text, { start: from, end: from + close }, this.references);
    const words = plainText(inner);
    if (words.trim() === "") return undefined;
    const to = this.text.indexOf(">", from + close) + 1;
    return this.push("link", words, at, to, { href: href[1] ?? href[2] ?? "", inner });
  }

  /** Takes the tildes before or after struck text. Tildes without a partner are plain text. */
  strike(at: number): number {
    const to = at + 2;
    const isAlone = !this.#struck && !/^\S[^\n]*?~~/.test(this.text.slice(to, this.range.end));
    if (isAlone || this.text[at - 1] === "~") return to;
    this.flush(at);
    this.#struck = !this.#struck;
    this.#plain = to;
    return to;
  }

  mark(found: string, at: number): number | undefined {
    const [before, after] = [this.text[at - 1] ?? " ", this.text[at + found.length] ?? " "];
    const opens = !/\s/.test(after) && at + found.length < this.range.end;
    const closes = !/\s/.test(before) && at > this.range.start;
    const isWord = found.startsWith("_") && /\w/.test(before) && /\w/.test(after);
    if (isWord || (!opens && !closes) || found.length > 3) return at + found.length;
    // In `**name***`, two asterisks close the bold text, and the third is plain text.
    if (found === "***" && closes && this.#strong && !this.#emphasis) {
      this.flush(at);
      this.#strong = false;
      this.#plain = at + 2;
      return at + 3;
    }
    const strong = found.length >= 2;
    const emphasis = found.length !== 2;
    const canTurn = (isOn: boolean): boolean => (isOn ? closes : opens);
    if ((strong && !canTurn(this.#strong)) || (emphasis && !canTurn(this.#emphasis))) {
      return at + found.length;
    }
    const isOn = strong ? this.#strong : this.#emphasis;
    // An opening mark that is never closed is plain text.
    const close = this.text.indexOf(found, at + found.length);
    if (!isOn && (close === -1 || close + found.length > this.range.end)) return at + found.length;
    this.flush(at);
    if (strong) this.#strong = !this.#strong;
    if (emphasis) this.#emphasis = !this.#emphasis;
    this.#plain = at + found.length;
    return at + found.length;
  }
}

/**
 * Returns the offset of the bracket that closes the bracket directly before `open`. Undefined if none of the next 1000
 * characters closes it.
 */
function matching(text: string, open: number, end: number): number | undefined {
  let depth = 1;
  for (let at = open; at < end && at < open + 1_000; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
  }
  return undefined;
}

/** The characters of the entities that cells and texts of API pages have. Keyed by the name of the entity. */
const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ nbsp: "\u00A0", emsp: "\u2003", ensp: "\u2002", thinsp: "\u2009" },
    ...{ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", mdash: "—", ndash: "–" },
    ...{
      lbrace: "{",
      lcub: "{",
      rbrace: "}",
      rcub: "}",
      lbrack: "[",
      lsqb: "[",
      rbrack: "]",
      rsqb: "]",
    },
    ...{ vert: "|", verbar: "|", sol: "/", lowbar: "_", ast: "*", colon: ":", num: "#" },
    ...{ rarr: "→", larr: "←", raquo: "»", laquo: "«", middot: "·", bull: "•", hellip: "…" },
    ...{ check: "✓", cross: "✗", times: "×", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”" },
  }),
);

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return entities.get(name) ?? entity;
  const code = name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : entity;
}

/** Makes a piece of plain text for a range. */
export function textPiece(text: string, { start, end }: Range): Piece {
  return { kind: "text", text, start, end, isStrong: false, isEmphasis: false };
}

/** True if all text of pieces is struck out. */
export function areStruck(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ text }) => text.trim() !== "");
  return words.length > 0 && words.every(({ isStruck }) => isStruck === true);
}

/** Returns the visible text of pieces, without tags, shortcodes and comments. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === "html" || piece.kind === "shortcode" ? "" : piece.text))
    .join("");
}

/**
 * Returns the text of pieces in one line, with code in backticks. Backticks in other text become apostrophes, so that a
 * pattern can tell code from text.
 */
export function textWithCodes(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      const isCode =
        piece.kind === "code" || (piece.kind === "link" && piece.inner?.[0]?.kind === "code");
      return isCode ? `\`${piece.text}\`` : piece.text.replaceAll("`", "'");
    })
    .join("")
    .replace(/\s+/g, " ");
}
