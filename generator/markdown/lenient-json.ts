/* This file is long because it is a single parser, whose methods are the grammar of JSON as people write it. */
import type { JsonValue } from "../core/api.js";

/** A member of an object, with the offset of its name. */
export interface JsonMember {
  readonly name: string;
  readonly at: number;
  readonly value: JsonNode;
  /** A comment on the line of the member, after it. */
  readonly comment?: string;
}

/** A value with its offset. */
export type JsonNode =
  | {
      readonly kind: "object";
      readonly at: number;
      readonly members: readonly JsonMember[];
      readonly isElided: boolean;
    }
  | {
      readonly kind: "array";
      readonly at: number;
      readonly items: readonly JsonNode[];
      readonly isElided: boolean;
    }
  | {
      readonly kind: "value";
      readonly at: number;
      readonly value: string | number | boolean | null;
      /** True for a number with a decimal point, also if only zeros follow it: `30.0`. */
      readonly isDecimal?: boolean;
    }
  /** A placeholder instead of a value: `...`, `<int64>`, the name of a type. Empty for a name without a value. */
  | { readonly kind: "other"; readonly at: number; readonly text: string };

/** A fault that was repaired in order to read a text as JSON. */
export type Repair =
  | "trailing comma"
  | "missing comma"
  | "comment"
  | "ellipsis"
  | "missing braces"
  | "single quotes"
  | "bare name"
  | "comma for a colon"
  | "bad escape"
  | "line end in a string"
  | "unclosed"
  | "surplus bracket"
  | "duplicate name"
  | "second document"
  | "text behind it"
  | "bare word";

export interface LenientJson {
  readonly node: JsonNode;
  readonly repairs: readonly { readonly kind: Repair; readonly at: number }[];
  /** The offset after the text that was read. */
  readonly end: number;
}

/** Returns the value of a member of an object. Undefined for another node, and if the object lacks the member. */
export function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  if (node?.kind !== "object") return undefined;
  return node.members.find((member) => member.name === name)?.value;
}

/** The deepest nesting that is read. A text that nests deeper is not taken for JSON. */
const deepest = 200;

/**
 * Reads JSON as people write it: with comments, missing or surplus commas, `...`, other quotes, or without the outer
 * braces. Offsets count from the start of the text. Undefined if the text is not JSON at all.
 */
export function readLenientJson(text: string): LenientJson | undefined {
  const reader = new Reader(text);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

/** Thrown where a text stops looking like JSON; caught in `readLenientJson`. */
class NotJson extends Error {}

class Reader {
  #at = 0;
  #depth = 0;
  #comment: string | undefined;
  /** The offset of the last ellipsis, or of the last comment that begins with one. */
  #elided = -1;
  readonly repairs: { kind: Repair; at: number }[] = [];

  constructor(readonly text: string) {}

  read(): LenientJson | undefined {
    this.skip();
    const first = this.text[this.#at];
    if (first === undefined) return undefined;
    let node: JsonNode;
    if (first === "{" || first === "[") node = this.value();
    else if (first === '"' || first === "'") {
      node = this.looksLikeMember() ? this.bareObject() : this.value();
    } else if (
      /[-\dtfn]/.test(first) &&
      /^(?:-?\d[\d.eE+-]*|true|false|null)\s*$/.test(this.text.slice(this.#at))
    ) {
      node = this.value();
    } else if (/^[A-Za-z_$][\w$-]*\s*:\s*[[{]/.test(this.text.slice(this.#at, this.#at + 300))) {
      node = this.bareObject();
    } else return undefined;
    this.skip();
    if (this.#at < this.text.length) {
      const isSecond = /[[{]/.test(this.text[this.#at] ?? "");
      if (/^[\]},;]+\s*$/.test(this.text.slice(this.#at))) this.mend("surplus bracket");
      else this.mend(isSecond ? "second document" : "text behind it");
    }
    return { node, repairs: this.repairs, end: this.#at };
  }

  mend(kind: Repair, at = this.#at): void {
    this.repairs.push({ kind, at });
  }

  looksLikeMember(): boolean {
    return /^(["'])(?:(?!\1)[^\\\n]|\\.)*\1\s*:/.test(this.text.slice(this.#at, this.#at + 300));
  }

  bareObject(): JsonNode {
    this.mend("missing braces");
    const at = this.#at;
    const members: JsonMember[] = [];
    const state = { isElided: false };
    this.members(members, state);
    return { kind: "object", at, members, isElided: state.isElided };
  }

  /** Skips white space and comments. */
  skip(): void {
    for (;;) {
      const blank = /[\s\uFEFF]*/y;
      blank.lastIndex = this.#at;
      this.#at += blank.exec(this.text)?.[0].length ?? 0;
      const two = this.text.slice(this.#at, this.#at + 2);
      if (two === "//" || (two.startsWith("#") && /[\s#]/.test(two[1] ?? " ")) || two === "--") {
        this.lineComment(two === "//" || two === "--" ? 2 : 1);
      } else if (two === "/*") {
        const end = this.text.indexOf("*/", this.#at + 2);
        this.mend("comment");
        this.#comment = this.text.slice(this.#at + 2, end === -1 ? undefined : end).trim();
        this.#at = end === -1 ? this.text.length : end + 2;
      } else if (two === "<!" || two === "<%" || two === "{%") {
        const close = two === "<!" ? "-->" : two === "<%" ? "%>" : "%}";
        const end = this.text.indexOf(close, this.#at);
        if (end === -1) return;
        this.mend("comment");
        this.#at = end + close.length;
      } else return;
    }
  }

  lineComment(marks: number): void {
    this.mend("comment");
    const end = this.text.indexOf("\n", this.#at);
    if (/^\s*(?:\.{2,}|…)/.test(this.text.slice(this.#at + marks, this.#at + marks + 8)))
      this.#elided = this.#at;
    this.#comment = this.text.slice(this.#at + marks, end === -1 ? undefined : end).trim();
    this.#at = end === -1 ? this.text.length : end;
  }

  value(): JsonNode {
    const at = this.#at;
    const character = this.text[at];
    if (character === "{") return this.object();
    if (character === "[") return this.array();
    if (character === '"' || character === "'" || character === "“") {
      return { kind: "value", at, value: this.string(character) };
    }
    const ellipsis = this.ellipsis();
    if (ellipsis) return { kind: "other", at, text: "..." };
    const word = /[^\s,\]}"']+(?:[ \t]+[^\s,\]}"':/#]+)*/y;
    word.lastIndex = at;
    const text = word.exec(this.text)?.[0] ?? "";
    const literal =
      /^(?:-?(?:0x[\da-f]+|\d[\d.]*(?:[eE][+-]?\d+)?)|true|false|null|True|False|None|nil|NULL|undefined)(?![\w.-])/.exec(
        text,
      )?.[0];
    const known = literal === undefined ? undefined : literalOf(literal);
    if (literal !== undefined && known !== undefined) {
      this.#at += literal.length;
      const isDecimal = /^-?\d+\.\d/.test(literal);
      return { kind: "value", at, value: known, ...(isDecimal ? { isDecimal } : {}) };
    }
    if (text === "") throw new NotJson();
    this.#at += text.length;
    this.mend("bare word", at);
    return { kind: "other", at, text };
  }

  ellipsis(): boolean {
    const dots = /(?:\.{2,}|…|<\.\.\.>|\[\.\.\.\]|\{\.\.\.\})/y;
    dots.lastIndex = this.#at;
    const found = dots.exec(this.text)?.[0];
    if (found === undefined) return false;
    this.mend("ellipsis");
    this.#elided = this.#at;
    this.#at += found.length;
    return true;
  }

  object(): JsonNode {
    const at = this.#at++;
    this.enter();
    const members: JsonMember[] = [];
    const state = { isElided: false };
    this.members(members, state);
    this.#depth--;
    if (this.text[this.#at] === "}") this.#at++;
    else this.mend("unclosed");
    return { kind: "object", at, members, isElided: state.isElided };
  }

  enter(): void {
    if (++this.#depth > deepest) throw new NotJson();
  }

  members(members: JsonMember[], state: { isElided: boolean }): void {
    const names = new Set<string>();
    let needsComma = false;
    let comma: number | undefined;
    for (;;) {
      this.skip();
      const character = this.text[this.#at];
      if (character === undefined || character === "}" || character === "]") {
        if (comma !== undefined && this.#elided < comma) this.mend("trailing comma", comma);
        return;
      }
      if (character === "," || character === ";") {
        if (!needsComma && members.length > 0) this.mend("trailing comma");
        comma = this.#at++;
        needsComma = false;
        this.commentAfter(members);
        continue;
      }
      if (this.ellipsis()) {
        state.isElided = true;
        needsComma = false;
        comma = undefined;
        continue;
      }
      if (needsComma) this.mend("missing comma");
      const member = this.member(names);
      if (member === undefined) {
        state.isElided = true;
        continue;
      }
      members.push(member);
      needsComma = true;
      comma = undefined;
      this.commentAfter(members);
    }
  }

  /** Attaches a comment on the same line to the last member. */
  commentAfter(members: JsonMember[]): void {
    const last = members.at(-1);
    if (last === undefined) return;
    const blank = /[ \t]*/y;
    blank.lastIndex = this.#at;
    const next = this.#at + (blank.exec(this.text)?.[0].length ?? 0);
    const two = this.text.slice(next, next + 2);
    if (two !== "//" && !/^#\s/.test(two)) return;
    this.#at = next;
    this.lineComment(two === "//" ? 2 : 1);
    if (this.#comment !== undefined)
      members[members.length - 1] = { ...last, comment: this.#comment };
  }

  /** @param names the names that the object has so far; the new name is added */
  member(names: Set<string>): JsonMember | undefined {
    const at = this.#at;
    const character = this.text[at] ?? "";
    let name: string;
    if (character === '"' || character === "'" || character === "“") name = this.string(character);
    else {
      const word = /[^\s,:{}[\]"']+/y;
      word.lastIndex = at;
      name = word.exec(this.text)?.[0] ?? "";
      if (name === "") throw new NotJson();
      this.#at += name.length;
      this.mend("bare name", at);
    }
    this.skip();
    if (this.isCommaForColon(at)) {
      this.mend("comma for a colon");
      this.#at++;
    } else if (this.text[this.#at] === ":" || this.text.slice(this.#at, this.#at + 2) === "=>") {
      this.#at += this.text[this.#at] === ":" ? 1 : 2;
    } else if (/^["'“]/.test(character) && /^(?:,|\}|…|\.\.\.)/.test(this.text.slice(this.#at))) {
      // A name without a value, as in a list of names in braces.
      return { name, at, value: { kind: "other", at, text: "" } };
    } else throw new NotJson();
    this.skip();
    if (this.text[this.#at] === undefined) throw new NotJson();
    if (/[,}]/.test(this.text[this.#at] ?? ""))
      return { name, at, value: { kind: "other", at, text: "" } };
    if (names.has(name)) this.mend("duplicate name", at);
    names.add(name);
    return { name, at, value: withoutList(name, this.value()) };
  }

  /**
   * True at a comma that stands for a colon: a line has only two strings with the comma between, `"made", "2024-01-01"`,
   * and the line above or below has a name with a colon.
   */
  isCommaForColon(at: number): boolean {
    if (this.text[this.#at] !== ",") return false;
    const start = this.text.lastIndexOf("\n", at) + 1;
    const lines = this.text.slice(start, start + 400).split("\n");
    const isPair = /^[ \t]*"[^"\n]+",[ \t]*"[^"\n]*"[ \t]*,?[ \t\r]*$/.test(lines[0] ?? "");
    const named = /^[ \t]*"[^"\n]+"[ \t]*:/;
    const above =
      this.text
        .slice(Math.max(0, start - 400), Math.max(0, start - 1))
        .split("\n")
        .at(-1) ?? "";
    return isPair && (named.test(above) || named.test(lines[1] ?? ""));
  }

  array(): JsonNode {
    const at = this.#at++;
    this.enter();
    const items: JsonNode[] = [];
    let isElided = false;
    let needsComma = false;
    let comma: number | undefined;
    for (;;) {
      this.skip();
      const character = this.text[this.#at];
      if (character === undefined || character === "]" || character === "}") {
        if (comma !== undefined && this.#elided < comma) this.mend("trailing comma", comma);
        break;
      }
      if (character === ",") {
        comma = this.#at++;
        needsComma = false;
        continue;
      }
      if (this.ellipsis()) {
        isElided = true;
        needsComma = false;
        comma = undefined;
        continue;
      }
      if (needsComma) this.mend("missing comma");
      items.push(this.item());
      needsComma = true;
      comma = undefined;
    }
    this.#depth--;
    if (this.text[this.#at] === "]") this.#at++;
    else this.mend("unclosed");
    return { kind: "array", at, items, isElided };
  }

  /** Reads an item of an array. Members without braces around them become an object. */
  item(): JsonNode {
    if (/^["']/.test(this.text[this.#at] ?? "") && this.looksLikeMember()) return this.bareObject();
    return this.value();
  }

  string(quote: string): string {
    const start = this.#at++;
    const close = quote === "“" ? "”" : quote;
    if (quote !== '"') this.mend("single quotes", start);
    let value = "";
    for (;;) {
      const character = this.text[this.#at];
      if (character === undefined) {
        this.mend("unclosed", start);
        return value;
      }
      this.#at++;
      if (character === close) return value;
      if (character === "\n") {
        this.mend("line end in a string", this.#at - 1);
        if (this.isLost(close)) return value;
      }
      if (character !== "\\") {
        value += character;
        continue;
      }
      value += this.escaped();
    }
  }

  /** Reads the character after a backslash. The backslash of an invalid escape is dropped. */
  escaped(): string {
    const at = this.#at - 1;
    const unicode = /u([\da-fA-F]{4})(?:\\u([dD][c-fC-F][\da-fA-F]{2}))?/y;
    unicode.lastIndex = this.#at;
    const [, first, second] = unicode.exec(this.text) ?? [];
    if (first !== undefined) {
      this.#at += 5;
      const unit = Number.parseInt(first, 16);
      if (unit < 0xd800 || unit > 0xdfff) return String.fromCharCode(unit);
      if (unit < 0xdc00 && second !== undefined) {
        this.#at += 6;
        return String.fromCharCode(unit, Number.parseInt(second, 16));
      }
      // Half a surrogate pair is not a character.
      this.mend("bad escape", at);
      return "\uFFFD";
    }
    const character = this.text[this.#at++] ?? "";
    if (!/["\\/bfnrt']/.test(character)) this.mend("bad escape", at);
    return escapes[character] ?? character;
  }

  /** True if the next line begins a member or closes a bracket, so that the closing quote is probably missing. */
  isLost(close: string): boolean {
    const rest = this.text.slice(this.#at, this.#at + 200);
    return new RegExp(`^\\s*(?:${close}[\\w.-]+${close}\\s*:|[}\\]])`).test(rest);
  }
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

/**
 * Returns the value of a bare word: a number, true, false, or null for words such as `None` and `nil`. Undefined for a
 * word that begins with a digit but is not a number, such as the version `1.2.3`, and for a number that is too large.
 */
function literalOf(text: string): number | boolean | null | undefined {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (!/^-?[\d]/.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Returns a placeholder for a word in brackets, as in `"id": [uuid]`. The name of a list is a plural, so `"tags":
 * [string]` stays a list.
 */
function withoutList(name: string, value: JsonNode): JsonNode {
  const [item, more] = value.kind === "array" ? value.items : [];
  const isWord = item?.kind === "other" && /^[A-Za-z][\w -]*$/.test(item.text);
  if (!isWord || more !== undefined || /(?:s|list|array|set|data)$/i.test(name)) return value;
  return { kind: "other", at: value.at, text: `<${item.text}>` };
}

/** Converts a node to a JSON value. A placeholder becomes a string. */
export function toValue(node: JsonNode): JsonValue {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.members.map(({ name, value }) => [name, toValue(value)]));
    case "array":
      return node.items.map(toValue);
    case "value":
      return node.value;
    case "other":
      return node.text;
  }
}
