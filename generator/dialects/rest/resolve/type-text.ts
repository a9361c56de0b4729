/* This file is long because it is one parser. */
import type { ScalarName, TypeRef } from "../../../core/api.js";
import type { Fact } from "../../../core/fact.js";
import { dutchTypes } from "../languages/sentences.js";
import type { Piece } from "../../../markdown/inline.js";
import { anyOf, isSpaced } from "../page/phrases.js";
import { isPlaceholderTag } from "../page/route-pieces.js";
import { formatIn } from "./formats.js";
import type { TypeWord, Vocabulary } from "../vocabulary.js";

/** The result of reading the text of a type. */
export interface TypeText {
  /** Undefined if no word of the text is a type. */
  readonly type: TypeRef | undefined;
  readonly isNullable: boolean;
  /** The parts of the text that are not types. */
  readonly unknown: readonly string[];
}

/** Finds the types of links and names; each function returns undefined if there is no type. */
export interface TypeLookup {
  /** Returns the type that a link leads to. */
  readonly link: (href: string) => TypeRef | undefined;
  /**
   * Returns a type named after the heading that a link leads to, for a type that the pages do not describe. With
   * `isObject`, the words around the link say that the heading is an object.
   */
  readonly heading: (href: string, isObject: boolean) => TypeRef | undefined;
  /** Returns the type of this name. */
  readonly name: (text: string) => TypeRef | undefined;
}

const nowhere: TypeLookup = {
  link: () => undefined,
  heading: () => undefined,
  name: () => undefined,
};

const mark = "\u0001";

/** Words for lists and maps that may be before brackets, besides those of the vocabulary. */
const outerWords: readonly string[] =
  "array, list, set, map, object, dict, dictionary, hash, record, collection, seq, sequence, vec, slice".split(
    ", ",
  );

/**
 * Reads the text of a type: `array of [x](#y) objects`, `?string`, `map<string, int>`, `integer[]`,
 * `string or null`. A link is looked up by its target; other text is compared with the words of the vocabulary.
 */
export class TypeReader {
  /** The types of the vocabulary. Keyed by the word in lower case. */
  readonly words = new Map<string, TypeRef>();
  /** Matches the vocabulary's words for `list of` at the start of a text. */
  readonly listOf: RegExp;
  /** Matches the vocabulary's words for `or` at `lastIndex`. */
  readonly or: RegExp;
  /** Matches the type of the items before a word for a list, in scripts without blanks: `整数数组`. */
  readonly listBehind: RegExp;
  /** Matches a word for a list or a map with a type in brackets: `liste<text>`. */
  readonly generic: RegExp;

  constructor(vocabulary: Vocabulary) {
    const { listOf, or } = vocabulary.words;
    this.listOf = new RegExp(`^${anyOf(listOf)}\\s*(.+)$`, "isu");
    const { array, map } = vocabulary.types;
    const unspaced = array.filter((word) => !isSpaced(word));
    this.listBehind = new RegExp(`^(.+?)(?:类型|型)?[的の]?${anyOf(unspaced)}$`, "isu");
    const outer = anyOf([...outerWords, ...array, ...map, ...listOf]);
    this.generic = new RegExp(`^(${outer})\\s*[<[({](.*)[>\\])}]\\s*(?:objects?)?$`, "isu");
    this.or = new RegExp(`\\s*${anyOf(or)}\\s*`, "iuy");
    const entries = Object.entries(vocabulary.types) as [TypeWord, readonly string[]][];
    for (const [word, texts] of entries) {
      for (const text of texts) if (!this.words.has(text)) this.words.set(text, typeOfWord(word));
    }
    for (const [word, format] of formatOfWord) {
      const type = this.words.get(word);
      if (type?.kind === "scalar" && type.name === "string")
        this.words.set(word, { ...type, format });
    }
  }

  /** True if a word is a type by itself. */
  knows(word: string): boolean {
    return this.words.has(word.toLowerCase().trim());
  }

  /** Reads the text of a type. Without `lookup`, links and names lead to no type. */
  read(pieces: readonly Piece[], lookup: TypeLookup = nowhere): TypeText {
    const links: LinkText[] = [];
    const text = withoutBrackets(pieces)
      .map((piece, index) => {
        // In `array<integer>`, the part that looks like an HTML tag is a type.
        if (piece.kind === "html" && isPlaceholderTag(piece.text)) return piece.text;
        // Directly behind a word, the name of a tag or component is a type, too: `Array<Object>`.
        const isBehind = /\p{L}$/u.test(pieces[index - 1]?.text ?? "");
        if (piece.kind === "html" && isBehind && this.knows(piece.text.slice(1, -1)))
          return piece.text;
        if (piece.kind === "html" || piece.kind === "comment" || piece.kind === "shortcode")
          return "";
        if (piece.kind === "break") return " or ";
        if (piece.kind !== "link") return piece.text;
        const words = piece.text.replace(/\s+/g, " ").trim();
        const isObject =
          /^\s*objects?\b/i.test(pieces[index + 1]?.text ?? "") || /\bobjects?$/i.test(words);
        const href = piece.href ?? "";
        links.push({
          type: lookup.link(href),
          heading: () => lookup.heading(href, isObject),
          text: words,
        });
        return `${mark}${links.length - 1}${mark}`;
      })
      .join("");
    const parser = new Parser(this, links, lookup);
    const cleaned = text
      .replace(/^\s*(?:Option|Optional|Nullable|Maybe)\s*<(.*)>\s*$/i, "$1")
      // `array, [Image](#image)` names the items, not a second type.
      .replace(
        new RegExp(`^\\s*(?:array|list)\\s*,\\s*(?=${mark}\\d+${mark}\\s*$)`, "i"),
        "array of ",
      )
      .replace(/\u00A0/g, " ")
      .replace(/\s+/g, " ")
      // A format may be in pointed brackets: `string <date>`.
      .replace(/^\s*(string|integer|int|number)\s<([\w-]+)>\s*$/i, "$1 ($2)")
      .trim();
    const type = parser.parse(cleaned);
    return { type, isNullable: parser.isNullable, unknown: parser.unknown };
  }
}

/** Returns the bold text of a link without a target, `[**number**]`, which is not a list; other pieces as they are. */
function withoutBrackets(pieces: readonly Piece[]): readonly Piece[] {
  const solid = pieces.filter(({ text }) => text.trim() !== "");
  const [open, inner, close] = solid;
  const isLink =
    solid.length === 3 &&
    open?.text.trim() === "[" &&
    inner?.isStrong === true &&
    close?.text.trim() === "]";
  return isLink ? [inner] : pieces;
}

/** Returns the type that a type word of the vocabulary means. */
export function typeOfWord(word: TypeWord): TypeRef {
  switch (word) {
    case "int":
      return { kind: "scalar", name: "integer" };
    case "float":
      return { kind: "scalar", name: "number" };
    case "date":
      return { kind: "scalar", name: "string", format: "date" };
    case "datetime":
      return { kind: "scalar", name: "string", format: "date-time" };
    case "array":
      return { kind: "array", items: unknownType };
    case "map":
      return { kind: "map", values: unknownType };
    case "string":
    case "boolean":
    case "json":
    case "file":
    case "null":
    case "unknown":
      return { kind: "scalar", name: word };
  }
}

/** The type of a member whose type the docs do not say. */
export const unknownType: TypeRef = { kind: "scalar", name: "unknown" };

/**
 * True for a type that the docs do not state, so that a sample is better evidence: an unknown type, or the type of a
 * default.
 */
export const isOpenType = ({ value, rule }: Fact<TypeRef>): boolean =>
  rule === "rest/type-of-default" || (value.kind === "scalar" && value.name === "unknown");

interface LinkText {
  readonly type: TypeRef | undefined;
  readonly heading: () => TypeRef | undefined;
  readonly text: string;
}

class Parser {
  isNullable = false;
  readonly unknown: string[] = [];
  #depth = 0;

  readonly words: ReadonlyMap<string, TypeRef>;

  constructor(
    readonly reader: Pick<TypeReader, "words" | "listOf" | "listBehind" | "or" | "generic">,
    readonly links: readonly LinkText[],
    readonly lookup: TypeLookup,
  ) {
    this.words = reader.words;
  }

  parse(input: string): TypeRef | undefined {
    if (this.#depth > 8) return undefined;
    this.#depth++;
    const type = this.#parse(input);
    this.#depth--;
    return type;
  }

  #parse(input: string): TypeRef | undefined {
    // Swagger2Markup writes a list as `< string > array`.
    const [, items] = /^<\s*(.+?)\s*>\s*array(?:\(\w+\))?$/i.exec(input.trim()) ?? [];
    if (items !== undefined) return { kind: "array", items: this.parse(items) ?? unknownType };
    let text = strip(input);
    if (/^[?？]/.test(text)) {
      this.isNullable = true;
      text = text.slice(1).trim();
    } else if (/[?？]$/.test(text) && this.#depth === 1) {
      this.isNullable = true;
      text = text.slice(0, -1).trim();
    }
    if (/^nullable\s/i.test(text) && this.#depth === 1) this.isNullable = true;
    text = text.replace(
      /^(?:an?|the|one of|any of|either|optional|partial|valid|nullable|new|required|some|each|single|pointer to)\s+/i,
      "",
    );
    // A number that is sent as a text: `integer (as a string)`.
    if (
      /^(?:stringified\s+\w+|(?:u?int(?:eger)?\d*|big-?int|long|number|float|double|decimal)\s*\((?:(?:sent|encoded) )?as (?:an? )?string\))$/i.test(
        text,
      )
    )
      return { kind: "scalar", name: "string" };
    // A type that is one value: `True`.
    const word = /^(?:true|false)$/i.test(text) ? "boolean" : text.toLowerCase();
    const whole = this.words.get(word);
    if (whole !== undefined) return whole;
    const bracket = this.#brackets(text);
    if (bracket !== null) return bracket;
    return (
      this.#list(text) ??
      this.#union(text) ??
      this.#link(text) ??
      this.#noted(text) ??
      this.#lastWord(text)
    );
  }

  /**
   * Reads `X[]`, `[]X`, `[X]`, `Array<X>`, `map[string]X` and `map<string, X>`. Returns null for a text of another
   * form.
   */
  #brackets(text: string): TypeRef | undefined | null {
    const suffix = /^(.+?)\s*\[\d*\]$/s.exec(text);
    if (
      suffix !== null &&
      !/^(?:array|list|map)$/i.test(suffix[1] ?? "") &&
      !/\s(?:of|or)\s/.test(text)
    ) {
      return { kind: "array", items: this.parse(suffix[1] ?? "") ?? unknownType };
    }
    const prefix = /^\[\](.+)$/s.exec(text) ?? /^\[([^[\]]+)\](?:\s+objects?)?$/s.exec(text);
    if (prefix !== null)
      return { kind: "array", items: this.parse(prefix[1] ?? "") ?? unknownType };
    const goMap = /^map\[[^[\]]*\](.+)$/is.exec(text);
    if (goMap !== null) return { kind: "map", values: this.parse(goMap[1] ?? "") ?? unknownType };
    // The values of an enumeration are listed elsewhere: `enum<string>`.
    const listed = /^enum\s*(?:<([^<>]+)>|\[([^[\]]+)\])$/is.exec(text);
    if (listed !== null) return this.parse(listed[1] ?? listed[2] ?? "");
    const generic = /[<[({]/.test(text) ? this.reader.generic.exec(text) : null;
    if (generic === null) return null;
    const [, outer = "", inner = ""] = generic;
    // `array(a) or array(b)` begins and ends with brackets, but not with one pair of them.
    if (closesEarly(inner)) return null;
    const isRound = text.charAt(outer.length) === "(";
    const read = (part: string): TypeRef =>
      (isRound ? this.#parseApart(part) : this.parse(part)) ?? unknownType;
    const parts = splitTop(inner, /,|:|=>/y);
    const isMap = this.words.get(outer.toLowerCase())?.kind === "map";
    if (!isMap && !/^(?:map|object|dict|dictionary|hash|record)$/i.test(outer)) {
      // Brackets with one type make a list; several types in brackets do not.
      return parts.length < 2 ? { kind: "array", items: read(inner) } : null;
    }
    if (parts.length < 2 && !isMap && !/^(?:map|dict|dictionary|record)$/i.test(outer)) return null;
    return { kind: "map", values: read(parts.at(-1) ?? "") };
  }

  /** Reads a type in round brackets. If that type can be null, the list around the brackets still cannot. */
  #parseApart(text: string): TypeRef | undefined {
    const parser = new Parser(this.reader, this.links, this.lookup);
    parser.#depth = this.#depth;
    const type = parser.parse(text);
    this.unknown.push(...parser.unknown);
    if (type === undefined || !parser.isNullable || isNull(type)) return type;
    return { kind: "nullable", of: type };
  }

  /** Reads `array of up to 10 X`, `list of X`, `map of X to Y` and `dictionary with keys in X`. */
  #list(text: string): TypeRef | undefined {
    const map =
      /^(?:maps?|hash(?:es)?|dicts?|dictionar(?:y|ies)|objects?|mappings?|records?)\s+(?:of|from|with keys (?:in|of|being))\s+(.+)$/is.exec(
        text,
      );
    if (map !== null) {
      const values = (map[1] ?? "").split(/\s+to\s+|\s+(?:and|with) values(?: of| in)?\s+/i);
      // Without words for its values, `map of strings` names the values, but `object with keys in` the keys.
      const isOfValues = values.length > 1 || /^\w+\s+of\s/i.test(text);
      const own = isOfValues ? this.parse(values.at(-1) ?? "") : undefined;
      return { kind: "map", values: own ?? unknownType };
    }
    const list =
      /^(?:[\w-]+\s+)?(?:array|list|set|collection|sequence|(tuple|pair|triple))s?\s*(?:of|with|containing|:)\s+(.+)$/is.exec(
        text,
      );
    const behind = this.reader.listBehind.exec(text)?.[1]?.trim().toLowerCase();
    const item = behind === undefined ? undefined : this.words.get(behind);
    if (item !== undefined) return { kind: "array", items: item };
    const own = this.reader.listOf.exec(text);
    if (own !== null) return { kind: "array", items: this.parse(own[1] ?? "") ?? unknownType };
    if (list !== null) {
      const [, tuple, told = ""] = list;
      // The values of a tuple have types of their own: `pair of string and integer`.
      const items = (tuple === undefined ? told : told.replace(/\s+and\s+/gi, " or ")).replace(
        /^(?:up to\s+)?(?:\d+(?:\s*[-–]\s*\d+)?|one|two|three|four|or more|at least \w+|unique|the|all|multiple|several|zero or more|one or more)\s+/i,
        "",
      );
      const [, inner] = /^\((.+)\)(?:\s+objects?)?$/s.exec(items) ?? [];
      const isOne = inner !== undefined && !closesEarly(inner);
      const own = isOne ? this.#parseApart(inner) : this.parse(items);
      return { kind: "array", items: own ?? unknownType };
    }
    const plural = /^(?:array|list)\s+\(?([A-Za-z]+)\)?$/i.exec(text);
    const known = plural === null ? undefined : this.words.get((plural[1] ?? "").toLowerCase());
    return known === undefined ? undefined : { kind: "array", items: known };
  }

  #union(text: string): TypeRef | undefined {
    const separators = [/\s+or\s+|\s*\|\s*|\s*\/\s*|\s*,\s*(?:or\s+)?/iy, this.reader.or];
    const found = [
      ...separators.map((separator) => splitTop(text, separator)),
      ...(ofDutch.test(text) ? [splitTop(text, /\s+of\s+/iy)] : []),
    ];
    const parts = (found.find(({ length }) => length > 1) ?? []).filter((part) => part !== "");
    if (parts.length < 2) return undefined;
    const known = parts.map((part) => ({ part, type: this.parse(part) }));
    if (known.every(({ type }) => type === undefined)) return undefined;
    if (
      known.some(({ type }) => type === undefined) &&
      !/\bor\b|[|/]/.test(text) &&
      found[1]?.length === 1
    )
      return undefined;
    const types: TypeRef[] = [];
    const isOfMany = known.filter(({ type }) => type !== undefined && !isNull(type)).length > 1;
    for (const { part, type: own } of known) {
      if (own === undefined) continue;
      const isWord = formatOfWord.has(part.trim().toLowerCase());
      const type = isOfMany && isWord ? withoutFormat(own) : own;
      if (isNull(type)) this.isNullable = true;
      else if (!types.some((one) => JSON.stringify(one) === JSON.stringify(type))) types.push(type);
    }
    const [only] = types;
    // `null` beside a text that is not a known type says only that the value can be null.
    if (only === undefined)
      return known.some(({ type }) => type === undefined)
        ? unknownType
        : { kind: "scalar", name: "null" };
    return types.length === 1 ? only : { kind: "union", of: types };
  }

  #link(text: string): TypeRef | undefined {
    const found = new RegExp(`${mark}(\\d+)${mark}(.*)$`, "s").exec(text);
    if (found === null) return undefined;
    const link = this.links[Number(found[1])];
    const after = (found[2] ?? "").trim().toLowerCase();
    const before = text.slice(0, found.index).trim();
    if (/^(?:object\s+)?(?:ids?|snowflakes?)\b/.test(after))
      return { kind: "scalar", name: "string" };
    const typed = this.words.get(
      before
        .toLowerCase()
        .replace(/^\(|\($/g, "")
        .trim(),
    );
    if (link?.type !== undefined) return link.type;
    const names = /^objects?\b/.test(after) ? link?.heading() : undefined;
    if (names !== undefined) return names;
    // The type of a link that leads to no type is read from the link's text or the words around the link.
    const own = link === undefined ? undefined : this.parse(link.text);
    if (own !== undefined) return own;
    const headed = link?.heading();
    if (headed !== undefined) return headed;
    const word = after.split(" ")[0] ?? "";
    return (
      typed ??
      this.words.get(word) ??
      (link === undefined ? undefined : this.words.get(link.text.toLowerCase()))
    );
  }

  /** Reads a type with a note in brackets: `integer (int64)`. A note can make a string a date: `String (ISO 8601)`. */
  #noted(text: string): TypeRef | undefined {
    const noted = /^([^()]*?)\s*\((.*?)\)\s*(.*)$/s.exec(text);
    if (noted === null) return undefined;
    const [, base = "", note = "", after = ""] = noted;
    const type = this.parse(`${base} ${after}`.trim());
    const format = formatIn(note);
    if (type?.kind === "scalar" && format !== undefined && formatted.includes(type.name))
      return { ...type, format };
    if (type?.kind !== "scalar" || type.name !== "string" || type.format !== undefined) {
      return type ?? (base.trim() === "" ? this.parse(note) : this.words.get(note.toLowerCase()));
    }
    const saved = this.isNullable;
    const inner = this.parse(note);
    this.isNullable = saved || /\bnull\b/.test(note);
    const members = inner?.kind === "union" ? inner.of : [inner];
    const isDate = members.every(
      (one) => one?.kind === "scalar" && one.format?.startsWith("date") === true,
    );
    if (!isDate) return type;
    return inner;
  }

  /** Reads a type among other words: `16-char String`, `positive integer`, `string id`. */
  #lastWord(text: string): TypeRef | undefined {
    const words = text
      .toLowerCase()
      .replace(/[.:;]+$/, "")
      .split(/[\s_-]+/)
      .filter((word) => word !== "");
    if (words.length === 0) return undefined;
    const named = this.lookup.name(text);
    if (named !== undefined) return named;
    for (let size = Math.min(3, words.length); size > 0; size--) {
      const last = this.words.get(words.slice(-size).join(" "));
      if (last?.kind === "array" && last.items === unknownType)
        return this.#listBehind(words, last);
      if (last !== undefined) return words.length <= 6 ? last : undefined;
    }
    for (let size = Math.min(3, words.length); size > 0; size--) {
      const first = this.words.get(words.slice(0, size).join(" "));
      if (first === undefined) continue;
      const rest = words.slice(size).join(" ");
      if (first.kind === "array" && words.length <= 4) this.unknown.push(rest);
      return first;
    }
    this.unknown.push(text);
    return undefined;
  }

  /** Reads a list with the word for its items before it: `integer array`. In `JSON array`, the word is a format. */
  #listBehind(words: readonly string[], list: TypeRef): TypeRef | undefined {
    const item = words.length === 2 ? (words[0] ?? "") : "";
    const items = item === "json" ? undefined : this.words.get(item);
    if (items !== undefined) return { kind: "array", items };
    return words.length <= 6 ? list : undefined;
  }
}

/** Matches `or` in Dutch, beside a word for a type: `tekst of leeg`. */
const ofDutch = new RegExp(`(?:^|\\s)(?:${dutchTypes})\\s+of\\s|\\sof\\s+(?:${dutchTypes})$`, "iu");

/** Words for types that say the format of a string. Keyed by the word. */
const formatOfWord: ReadonlyMap<string, string> = new Map([
  ["uuid", "uuid"],
  ["uuids", "uuid"],
  ["guid", "uuid"],
  ["email", "email"],
  ["emails", "email"],
  ["e-mail", "email"],
  ["hostname", "hostname"],
  ["ipv4", "ipv4"],
  ["ipv6", "ipv6"],
]);

/** Drops the format of a word such as `uuid`, because in a union such as `id or uuid` any string may be sent. */
function withoutFormat(type: TypeRef): TypeRef {
  return type.kind === "scalar" ? { kind: "scalar", name: type.name } : type;
}

/** The scalars that can have a format. */
const formatted: readonly ScalarName[] = ["string", "integer", "number"];

/** True if a type is null. */
export function isNull(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "null";
}

/** Removes footnotes, marks and blanks around a text. */
function strip(text: string): string {
  return text
    .replace(/\s*(?:\\?\*|\[\d+\]|[¹²³†‡])+\s*$/u, "")
    .replace(/^[\s*_`"']+|[\s*_`"'.,;]+$/g, "")
    .trim();
}

/** Splits a text at separators outside of brackets. The separator must be a sticky pattern. */
function splitTop(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length;) {
    const character = text[at] ?? "";
    if ("([{<".includes(character)) depth++;
    else if (")]}>".includes(character)) depth--;
    separator.lastIndex = at;
    const match = depth === 0 ? separator.exec(text) : null;
    if (match !== null && match[0] !== "") {
      parts.push(text.slice(from, at).trim());
      at += match[0].length;
      from = at;
    } else at++;
  }
  parts.push(text.slice(from).trim());
  return parts;
}

/** True if a text has a closing bracket without an opening one before it. */
function closesEarly(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if ("([{<".includes(character)) depth++;
    else if (")]}>".includes(character) && --depth < 0) return true;
  }
  return false;
}
