/* This file is long because it is one parser, of the words for types. */
import type { ScalarName, TypeRef } from "../../../core/api.js";
import type { Piece } from "../../../markdown/inline.js";
import { anyOf } from "../page/phrases.js";
import { isPlaceholderTag } from "../page/route-pieces.js";
import { formatIn } from "./formats.js";
import type { TypeWord, Vocabulary } from "../vocabulary.js";

/** What a type's text says. */
export interface TypeText {
  /** Undefined if no word of it is a type. */
  readonly type: TypeRef | undefined;
  readonly isNullable: boolean;
  /** Words that nothing understood. */
  readonly unknown: readonly string[];
}

/** Finds the types that links and words stand for; undefined where there is none. */
export interface TypeLookup {
  /** The type that a link leads to. */
  readonly link: (href: string) => TypeRef | undefined;
  /** The type that the heading a link leads to names, if nothing describes it. */
  readonly heading: (href: string, isObject: boolean) => TypeRef | undefined;
  /** The type of a name. */
  readonly name: (text: string) => TypeRef | undefined;
}

const nowhere: TypeLookup = {
  link: () => undefined,
  heading: () => undefined,
  name: () => undefined,
};

const mark = "\u0001";

/** Words for lists and maps that stand in front of brackets only. */
const outerWords: readonly string[] =
  "array, list, set, map, object, dict, dictionary, hash, record, collection, seq, sequence, vec, slice".split(
    ", ",
  );

/**
 * Reads the text of a type: `array of [x](#y) objects`, `?string`, `map<string, int>`, `integer[]`,
 * `string or null`. A link counts by its target, any other text by the words of the vocabulary.
 */
export class TypeReader {
  readonly words = new Map<string, TypeRef>();
  /** `list of` at the start of a text, and `or` at a place in it, in the words of the vocabulary. */
  readonly listOf: RegExp;
  readonly or: RegExp;
  /** A word for a list or a map, with what it holds in brackets: `liste<text>`. */
  readonly generic: RegExp;

  constructor(vocabulary: Vocabulary) {
    const { listOf, or } = vocabulary.words;
    this.listOf = new RegExp(`^${anyOf(listOf)}\\s*(.+)$`, "isu");
    const { array, map } = vocabulary.types;
    const outer = anyOf([...outerWords, ...array, ...map, ...listOf]);
    this.generic = new RegExp(`^(${outer})\\s*[<[({](.*)[>\\])}]\\s*(?:objects?)?$`, "isu");
    this.or = new RegExp(`\\s*${anyOf(or)}\\s*`, "iuy");
    const entries = Object.entries(vocabulary.types) as [TypeWord, readonly string[]][];
    for (const [word, texts] of entries) {
      for (const text of texts) if (!this.words.has(text)) this.words.set(text, typeOfWord(word));
    }
  }

  /** Whether a word is a type by itself. */
  knows(word: string): boolean {
    return this.words.has(word.toLowerCase().trim());
  }

  read(pieces: readonly Piece[], lookup: TypeLookup = nowhere): TypeText {
    const links: LinkText[] = [];
    const text = pieces
      .map((piece, index) => {
        // `array<integer>`: what looks like a tag is a type in brackets.
        if (piece.kind === "html" && isPlaceholderTag(piece.text)) return piece.text;
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
      .replace(/\u00A0/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const type = parser.parse(cleaned);
    return { type, isNullable: parser.isNullable, unknown: parser.unknown };
  }
}

/** The type that a word of the vocabulary stands for. */
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

export const unknownType: TypeRef = { kind: "scalar", name: "unknown" };

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
    readonly reader: Pick<TypeReader, "words" | "listOf" | "or" | "generic">,
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
    let text = strip(input);
    if (/^[?？]/.test(text)) {
      this.isNullable = true;
      text = text.slice(1).trim();
    } else if (/[?？]$/.test(text) && this.#depth === 1) {
      this.isNullable = true;
      text = text.slice(0, -1).trim();
    }
    text = text.replace(
      /^(?:an?|the|one of|any of|either|optional|partial|valid|nullable|new|required|some|each|single)\s+/i,
      "",
    );
    const whole = this.words.get(text.toLowerCase());
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

  /** `X[]`, `[]X`, `[X]`, `Array<X>`, `map[string]X`, `map<string, X>`, `{string: X}`. */
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
    const generic = this.reader.generic.exec(text);
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
      // What holds one type several times is a list; one with several types is none.
      return parts.length < 2 ? { kind: "array", items: read(inner) } : null;
    }
    if (parts.length < 2 && !isMap && !/^(?:map|dict|dictionary|record)$/i.test(outer)) return null;
    return { kind: "map", values: read(parts.at(-1) ?? "") };
  }

  /** A type in round brackets. If it can be null, the type around it cannot for that reason. */
  #parseApart(text: string): TypeRef | undefined {
    const parser = new Parser(this.reader, this.links, this.lookup);
    parser.#depth = this.#depth;
    const type = parser.parse(text);
    this.unknown.push(...parser.unknown);
    if (type === undefined || !parser.isNullable || isNull(type)) return type;
    return { kind: "nullable", of: type };
  }

  /** `array of up to 10 X`, `list of X`, `map of X to Y`, `dictionary with keys in X`. */
  #list(text: string): TypeRef | undefined {
    const map =
      /^(?:map|hash|dict(?:ionary)?|object|mapping|record)s?\s+(?:of|from|with keys (?:in|of|being))\s+(.+)$/is.exec(
        text,
      );
    if (map !== null) {
      const values = splitWord(map[1] ?? "", /\s+to\s+|\s+(?:and|with) values(?: of| in)?\s+/i);
      return {
        kind: "map",
        values: values.length > 1 ? (this.parse(values.at(-1) ?? "") ?? unknownType) : unknownType,
      };
    }
    const list =
      /^(?:[\w-]+\s+)?(?:array|list|set|collection|sequence)s?\s*(?:of|with|containing|:)\s+(.+)$/is.exec(
        text,
      );
    const own = this.reader.listOf.exec(text);
    if (own !== null) return { kind: "array", items: this.parse(own[1] ?? "") ?? unknownType };
    if (list !== null) {
      const items = (list[1] ?? "").replace(
        /^(?:up to\s+)?(?:\d+(?:\s*[-–]\s*\d+)?|one|two|three|four|or more|at least \w+|unique|the|all|multiple|several|zero or more|one or more)\s+/i,
        "",
      );
      return { kind: "array", items: this.parse(items) ?? unknownType };
    }
    const plural = /^(?:array|list)\s+\(?([A-Za-z]+)\)?$/i.exec(text);
    const known = plural === null ? undefined : this.words.get((plural[1] ?? "").toLowerCase());
    return known === undefined ? undefined : { kind: "array", items: known };
  }

  #union(text: string): TypeRef | undefined {
    const separators = [/\s+or\s+|\s*\|\s*|\s*\/\s*|\s*,\s*(?:or\s+)?/iy, this.reader.or];
    const found = separators.map((separator) => splitTop(text, separator));
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
    for (const { type } of known) {
      if (type === undefined) continue;
      if (isNull(type)) this.isNullable = true;
      else if (!types.some((one) => JSON.stringify(one) === JSON.stringify(type))) types.push(type);
    }
    const [only] = types;
    if (only === undefined) return { kind: "scalar", name: "null" };
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
    // A link that leads to no type is read by its text, and by the words around it.
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

  /** `String (ISO 8601 date)`: the note makes a string a date and nothing else another type. */
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

  /** `16-char String`, `positive integer`, `string id`: a type among other words. */
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
}

/** The scalars that a format says more of. */
const formatted: readonly ScalarName[] = ["string", "integer", "number"];

function isNull(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "null";
}

/** Takes footnotes, marks and blanks from around a text. */
function strip(text: string): string {
  return text
    .replace(/\s*(?:\\?\*|\[\d+\]|[¹²³†‡])+\s*$/u, "")
    .replace(/^[\s*_`"']+|[\s*_`"'.,;]+$/g, "")
    .trim();
}

/** Splits at a separator that stands in no brackets. */
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

/** Whether a text has a bracket that closes one in front of the text. */
function closesEarly(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if ("([{<".includes(character)) depth++;
    else if (")]}>".includes(character) && --depth < 0) return true;
  }
  return false;
}

function splitWord(text: string, separator: RegExp): readonly string[] {
  return text.split(separator);
}
