import type { CodeBlock } from "../../../markdown/block.js";
import { textPiece, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { readJsonSchema } from "./read-json-schema.js";
import { bareMember, memberList, type Member, type MemberList } from "./member.js";
import type { ValueTable } from "./read-values.js";

/** A type that a block of TypeScript declares. */
export interface TypedDeclaration {
  /** The name of the type. Undefined for a block that is only `{ … }`. */
  readonly name: string | undefined;
  readonly range: Range;
  /** The members of an object. Undefined for an enumeration. */
  readonly list: MemberList | undefined;
  /** The values of an enumeration. Undefined for an object. */
  readonly values: ValueTable | undefined;
  /** The name after `extends`. Undefined if there is none. */
  readonly base: string | undefined;
}

/**
 * Reads the declarations of a fence of TypeScript, or a JSON Schema: `interface`, `type` with members or with literals,
 * `enum`, and members in braces without a name. Types in braces are read as members with a dot in their names:
 * `address.city`.
 *
 * Returns undefined for another language, for more than 20,000 characters, and if any text is not such a declaration.
 */
export function readTypedCode(
  page: Page,
  block: CodeBlock,
): readonly TypedDeclaration[] | undefined {
  const { start, end } = block.content;
  const schema = readJsonSchema(page, block);
  if (schema !== undefined)
    return [{ name: undefined, range: block, list: schema, values: undefined, base: undefined }];
  if (!isTypeScript(block) || end - start > 20_000) return undefined;
  const found = new TypedCode(page, block).declarations();
  return found === undefined || found.length === 0 ? undefined : found;
}

/** True for a fence of TypeScript. */
export const isTypeScript = ({ lang }: CodeBlock): boolean => /^(?:ts|tsx|typescript)$/.test(lang);

/** Matches a type that is only texts in quotes: `"open" | 'closed' | null`. */
const texts = /^(?:\|\s*)?(?:"[^"|]*"|'[^'|]*')(?:\s*\|\s*(?:"[^"|]*"|'[^'|]*'|null|undefined))*$/;

/**
 * Returns the values of a type that is only texts in quotes, and the type without them. In TypeScript, such a text is
 * a value, also if it is a word for a type elsewhere: `'day' | 'night'`.
 */
function literalsOf(type: string) {
  const parts = texts.test(type) ? type.split("|").map((part) => part.trim()) : [];
  const values = parts.filter((part) => /^["']/.test(part)).map((part) => part.slice(1, -1));
  if (values.length === 0) return undefined;
  return { values, type: parts.includes("null") ? "string | null" : "string" };
}

/** The longest chain of braces that is read. */
const maxDepth = 20;

/** The text of a fence and the offset in it up to which it is read. Its readers return undefined for unknown text. */
class TypedCode {
  readonly #text: string;
  #at = 0;

  constructor(
    readonly page: Page,
    readonly block: CodeBlock,
  ) {
    this.#text = page.slice(block.content);
  }

  declarations(): readonly TypedDeclaration[] | undefined {
    const found: TypedDeclaration[] = [];
    for (;;) {
      this.#skip();
      if (this.#at >= this.#text.length) return found;
      const one = this.#declaration(found.length === 0);
      if (one === undefined) return undefined;
      found.push(one);
    }
  }

  #declaration(isFirst: boolean): TypedDeclaration | undefined {
    const start = this.#at;
    const head = this.#take(
      /(?:export\s+)?(?:declare\s+)?(interface|type|(?:const\s+)?enum)\s+([A-Za-z_$][\w$]*)\s*/y,
    );
    const [, kind = "", name] = head ?? [];
    const extended = kind === "interface" ? this.#take(/extends\s+([A-Za-z_$][\w$]*)\s*/y) : null;
    if (kind === "type" && this.#take(/=\s*/y) === null) return undefined;
    if (head === null && !isFirst) return undefined;
    const range = (): Range => this.#range(start, this.#at);
    const base = extended?.[1];
    if (kind.endsWith("enum")) {
      const values = this.#enumerators();
      return values && { name, range: range(), list: undefined, values, base };
    }
    if (kind === "type" && !this.#isAt("{")) {
      const values = this.#literals();
      return values && { name, range: range(), list: undefined, values, base };
    }
    const members = this.#members("", 0);
    // `{ … }[]` and `{ … } & Other` say more than their members.
    if (members === undefined || this.#take(/\s*[[&|]/y) !== null) return undefined;
    if (head === null && members.length === 0) return undefined;
    const { page, block } = this;
    const list = memberList({ page, form: "bullets", block, members, range: range() });
    return { name, range: range(), list, values: undefined, base };
  }

  /** Reads `{ name?: string; … }`. The names of members inside get the name of their member and a dot in front. */
  #members(parent: string, depth: number): readonly Member[] | undefined {
    if (this.#take(/\{/y) === null || depth > maxDepth) return undefined;
    const found: Member[] = [];
    for (;;) {
      const before = this.#skip();
      if (this.#take(/\}/y) !== null) return found;
      const start = this.#at;
      const key = this.#take(/(?:readonly\s+)?(?:"([^"\n]+)"|'([^'\n]+)'|([\w$-]+))(\?)?\s*:\s*/y);
      if (key === null) return undefined;
      const name = key[1] ?? key[2] ?? key[3] ?? "";
      const nameAt = start + key[0].indexOf(name);
      const path = parent === "" ? name : `${parent}.${name}`;
      const inner = this.#isAt("{") ? this.#members(path, depth + 1) : [];
      if (inner === undefined) return undefined;
      const suffix = inner.length === 0 ? "" : (this.#take(/\s*(?:\[\])+/y)?.[0].trim() ?? "");
      const type = inner.length === 0 ? this.#type() : `object${suffix}`;
      if (type === undefined || type === "") return undefined;
      const range = this.#range(start, this.#at);
      const after = this.#take(/[ \t]*[;,]?[ \t]*\/\/[ \t]*([^\n]*)/y)?.[1];
      const literals = literalsOf(type);
      const piece = (text: string): readonly Piece[] => [textPiece(text, range)];
      found.push(
        {
          ...bareMember(path, this.#range(nameAt, nameAt + name.length), range),
          type: piece(literals?.type ?? type),
          values: literals?.values ?? [],
          description: piece((after ?? before).trim()),
          presence: key[4] === "?" ? "optional" : "required",
        },
        ...inner,
      );
    }
  }

  /** Reads a type up to the end of its member: `Array<string> | null`. Braces in it are not read. */
  #type(): string | undefined {
    const start = this.#at;
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text.charAt(this.#at);
      if (sign === "{") return undefined;
      if (sign === '"' || sign === "'") {
        const end = this.#text.indexOf(sign, this.#at + 1);
        if (end === -1) return undefined;
        this.#at = end;
      } else if ("<([".includes(sign)) depth++;
      else if (depth > 0 && ">)]".includes(sign)) depth--;
      else if (depth === 0 && this.#endsType(sign)) break;
    }
    return this.#text.slice(start, this.#at).replace(/\s+/g, " ").trim();
  }

  /** True if a sign outside of brackets ends a type. A line may end beside the sign of a union. */
  #endsType(sign: string): boolean {
    if (sign === "\n") {
      const before = this.#text.slice(0, this.#at).trimEnd();
      return !/[|&]$/.test(before.slice(-1)) && !/^\s*[|&]/.test(this.#text.slice(this.#at));
    }
    const next = this.#text.charAt(this.#at + 1);
    return ";,}".includes(sign) || (sign === "/" && (next === "/" || next === "*"));
  }

  /** Reads `"open" | "closed"`, also with numbers. */
  #literals(): ValueTable | undefined {
    const start = this.#at;
    const text = this.#type();
    if (text === undefined) return undefined;
    const parts = text.split("|").map((part) => part.trim());
    if (parts[0] === "") parts.shift();
    return this.#values(
      parts.map((part) => [part, part]),
      this.#range(start, this.#at),
    );
  }

  /** Reads `{ Open = "open", Closed = "closed" }`. Without a value, members are numbers from 0. */
  #enumerators(): ValueTable | undefined {
    const start = this.#at;
    if (this.#take(/\{/y) === null) return undefined;
    const found: [string, string][] = [];
    for (;;) {
      this.#skip();
      if (this.#take(/\}/y) !== null) return this.#values(found, this.#range(start, this.#at));
      const [, name, value] = this.#take(/([\w$]+)\s*(?:=\s*("[^"\n]*"|'[^'\n]*'|-?\d+))?/y) ?? [];
      if (name === undefined) return undefined;
      found.push([name, value ?? String(found.length)]);
    }
  }

  #values(pairs: readonly (readonly [string, string])[], range: Range): ValueTable | undefined {
    const values = pairs.flatMap(([name, text]) => {
      const quoted = /^(["'])(.*)\1$/.exec(text)?.[2];
      const value = quoted ?? (/^-?\d+$/.test(text) ? Number(text) : undefined);
      return value === undefined
        ? []
        : [{ name: name === text ? String(value) : name, value, range }];
    });
    const areNumbers = values.every(({ value }) => typeof value === "number");
    const areTexts = values.every(({ value }) => typeof value === "string");
    if (values.length === 0 || values.length < pairs.length || !(areNumbers || areTexts))
      return undefined;
    return { values, isFlags: false, base: areNumbers ? "integer" : "string" };
  }

  /** Passes blanks, separators and comments. Returns the text of the last comment. */
  #skip(): string {
    let comment = "";
    for (;;) {
      const found = this.#take(/[\s;,]+|\/\/([^\n]*)|\/\*([^]*?)\*\//y);
      if (found === null) return comment;
      const text = found[1] ?? found[2];
      if (text !== undefined) comment = text.replace(/^[\s*]+|\n\s*\*\s?/g, " ").trim();
    }
  }

  #isAt(sign: string): boolean {
    return this.#text.startsWith(sign, this.#at);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  #range(start: number, end: number): Range {
    const { start: from } = this.block.content;
    return { start: from + start, end: from + end };
  }
}
