/* This file is long because one class resolves all facts of a row. */
import type { JsonValue, TypeRef } from "../../../core/api.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import { onceFor } from "../../../core/once.js";
import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import { plainText, textPiece, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { bareSigns } from "../page/columns.js";
import { isUnionOfTypes } from "../page/type-word.js";
import type { Member, MemberList, Presence } from "../page/member.js";
import { anyOf } from "../page/phrases.js";
import { enumeration } from "../languages/sentences.js";
import type { Tree } from "../read-tree.js";
import type { Vocabulary } from "../vocabulary.js";
import type { TypeDraft, TypeRegistry } from "./type-draft.js";
import { draftOf, refOf } from "./linked-type.js";
import { findConstant } from "./constant.js";
import { areNoValues } from "./forms-of-values.js";
import type { Found } from "./found.js";
import { bareDefault, valueOfWord } from "./default-in-words.js";
import { findDefault, findOptions, textOf, toJson } from "./text-facts.js";
import { entityId, withoutLabel } from "./entity-name.js";
import { ownWords, type OwnWords } from "./own-words.js";
import { TypeReader, unknownType, type TypeLookup } from "./type-text.js";
import { enumValues, standInType, valuesBehindType, valuesInType } from "./values-in-type.js";

/** The resolved facts of a row. */
export interface MemberFacts {
  readonly type: Fact<TypeRef>;
  readonly isNullable: boolean;
  /** The mark of the row. `isColumn` is true if a column states the mark. Undefined without a mark. */
  readonly presence: { readonly value: Presence; readonly isColumn: boolean } | undefined;
  readonly default: Fact<JsonValue> | undefined;
  /** True if the row has a default, even one that is not a value: `the current time`. */
  readonly hasDefault: boolean;
  /** A default that does not fit the type: `ten` for an integer. Undefined if the default fits. */
  readonly unfitDefault: Located<string> | undefined;
  readonly options: Fact<readonly JsonValue[]> | undefined;
  readonly notes: Located<string> | undefined;
}

/** Returns a pattern for the default of a boolean in plain words: `default no`, `standaard nee`. */
const booleanDefault = onceFor(({ words: { yes, no, default: words } }: Vocabulary) => {
  const values = anyOf([...yes, ...no].filter((word) => /^\p{L}{2,}$/u.test(word)));
  const word = `(?:\\bdefaults?(?:\\s+(?:is|to))?|\\bby default|${anyOf(words)})`;
  const before = `(?:^|[,;(.]\\s*)(?<first>${values})\\s+by default\\s*(?:[.,;)]|$)`;
  return new RegExp(
    `${word}\\s*[:：=,]?\\s*(?<last>${values})(?=[\\s.,;)]*$|[.,;)])|${before}`,
    "iu",
  );
});

/** Matches the default of a boolean that is a switch: `off by default`. */
const onOrOff = /(?:^|[,;(.]\s*)(on|off)\s+by\s+default\s*(?:[.,;)]|$)/i;

/** Matches a span of time whose unit is a word: `10 minutes`. */
const spanOfTime = /\b(\d+)\s+(?:milli)?(?:second|minute|hour|day|week|month|year)s?\b/gi;

const namesOf = onceFor((list: MemberList) => new Set(list.members.map(({ name }) => name)));

/**
 * Returns the type of the default in a row of a table that states no type: `20` is an integer, `false` a boolean. A
 * default that is text says nothing, because a word may stand for a number or for none.
 */
function typeOfDefault(
  type: Fact<TypeRef>,
  told: Fact<JsonValue> | undefined,
  { form }: MemberList,
): Fact<TypeRef> | undefined {
  if (type.rule !== "rest/no-type" || type.value !== unknownType || form !== "table")
    return undefined;
  if (told === undefined) return undefined;
  const { value, span } = told;
  const name =
    typeof value === "boolean" ? "boolean" : Number.isInteger(value) ? "integer" : undefined;
  return name && inferred({ kind: "scalar", name }, type.span, "rest/type-of-default", [span]);
}

/** Returns a default that is a word without marks: `flat or deep, defaults to flat`, `(defaults to flat)`. */
function defaultOfWord(
  { description, default: cell }: Member,
  list: MemberList,
  {
    options,
    type,
  }: { readonly options: Fact<readonly JsonValue[]> | undefined; readonly type: TypeRef },
): Fact<JsonValue> | undefined {
  const found = isBlankCell(cell) ? bareDefault(description) : undefined;
  if (found === undefined || namesOf(list).has(found.word)) return undefined;
  const isText = type.kind === "scalar" && type.name === "string";
  const value = valueOfWord(found, { options: options?.value ?? [], isText });
  const { start, end } = found.range;
  return value === undefined ? undefined : stated(value, list.page.source.span(start, end));
}

/** Resolves rows. Links and names in them can lead to all types of the tree. */
export class MemberResolver {
  readonly types: TypeReader;
  readonly words: OwnWords;
  #drafts: ReadonlyMap<string, TypeDraft> | undefined;
  #byName: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly tree: Tree,
    readonly registry: TypeRegistry,
  ) {
    this.types = new TypeReader(tree.vocabulary);
    this.words = ownWords(tree.vocabulary);
  }

  /** Returns the facts of a row of a list. The names of the other rows are not taken for values. */
  resolve(member: Member, list: MemberList): MemberFacts {
    const siblings = namesOf(list);
    const { page } = list;
    const span = (range: Range) => page.source.span(range.start, range.end);
    const typed = this.#type(member, page);
    const listed = this.#options(member, page, { type: typed.type.value, siblings });
    const options = areNoValues(member, listed?.value) ? undefined : listed;
    const told =
      this.#default(member, page, { type: typed.type.value, siblings }) ??
      defaultOfWord(member, list, { options, type: typed.type.value });
    const byDefault = told === undefined ? undefined : this.#fitting(told, typed.type.value);
    const notes = plainText(member.description).trim();
    const last = member.description.at(-1);
    const first = member.description[0];
    const range =
      first === undefined || last === undefined
        ? member.range
        : { start: first.start, end: last.end };
    const type = isOfValues(member, options, typed.type.value)
      ? { ...typed.type, value: typeOfValues(options?.value ?? []), rule: "stated" as const }
      : ((options === undefined ? typeOfDefault(typed.type, byDefault, list) : undefined) ??
        typed.type);
    return {
      ...typed,
      type,
      presence: this.#presence(member),
      default: byDefault,
      hasDefault: byDefault !== undefined || !isBlankCell(member.default),
      unfitDefault:
        told === undefined || byDefault !== undefined
          ? undefined
          : { value: typeof told.value === "string" ? told.value : "", span: told.span },
      options,
      notes: notes === "" ? undefined : { value: notes, span: span(range) },
    };
  }

  /**
   * Returns the object that a text names without a link: `an entitlement`, `all SKUs for an application`.
   *
   * @param isSentence true if the text may be a whole sentence; default: false. A sentence that tells what the object does
   * names no type.
   */
  named(text: string, isSentence = false): TypeRef | undefined {
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}' ]+.*$/u, "")
      .trim()
      .split(/\s+/)
      .slice(0, 9);
    const isMany = words.some((word) => /^(?:all|list|array|lists)$/.test(word));
    for (let from = 0; from < words.length; from++) {
      for (let size = Math.min(4, words.length - from); size > 0; size--) {
        const name = words.slice(from, from + size).join("");
        const one = this.#names().get(name);
        const many = one ?? this.#names().get(name.replace(/s$/, ""));
        if (many === undefined) continue;
        if (isSentence && isVerb(words.slice(from + size))) return undefined;
        const ref: TypeRef = { kind: "named", type: many };
        return one === undefined || isMany ? { kind: "array", items: ref } : ref;
      }
      if (!leading.test(words[from] ?? "")) return undefined;
    }
    return undefined;
  }

  /** Returns the ids of objects. Keyed by the id in lower case. */
  #names(): ReadonlyMap<string, string> {
    this.#byName ??= new Map(
      this.registry.drafts
        .filter(({ kind }) => kind === "object")
        .map(({ id }) => [id.toLowerCase(), id]),
    );
    return this.#byName;
  }

  /** Returns the lookup of links and names for the reader of types; links are relative to `page`. */
  lookup(page: Page): TypeLookup {
    return {
      link: (href) => {
        const draft = draftOf(href, page, this.tree, this.registry);
        return draft === undefined ? undefined : refOf(draft);
      },
      // A heading of an object without a table names a type that the pages do not describe further.
      heading: (href, isObject) => {
        const target = this.tree.links.resolve(href, page);
        if (target.kind !== "section" || entityId(target.section.title) === "") return undefined;
        const { title } = target.section;
        const names = /\b(?:object|structure|entity|data)\b/i.test(title) || title.includes("::");
        const name = withoutLabel(title, this.tree.headings);
        return isObject || names ? { kind: "named", type: entityId(name) } : undefined;
      },
      name: (text) => {
        const draft = this.draftNamed(text, page);
        return draft === undefined ? undefined : refOf(draft);
      },
    };
  }

  /**
   * Finds a type by its id, in singular or plural. A word of fewer than four letters must be exactly the id. A type of
   * `page` comes before those of other pages. Undefined for other words.
   */
  draftNamed(text: string, page?: Page): TypeDraft | undefined {
    const own = page && this.#draftsOf(page).get(bareWord(text));
    if (own !== undefined && (own.id === text || own.id.length > 3)) return own;
    this.#drafts ??= new Map(this.registry.drafts.map((draft) => [bareWord(draft.id), draft]));
    const name = bareWord(text);
    return name.length < 4 ? undefined : this.#drafts.get(name);
  }

  /** Returns the types of a page. Keyed by the id in lower case. */
  readonly #draftsOf = onceFor(
    (page: Page) =>
      new Map(
        this.registry.drafts
          .filter(({ section }) => section.page === page)
          .map((draft) => [bareWord(draft.id), draft]),
      ),
  );

  #type(
    member: Member,
    page: Page,
  ): { readonly type: Fact<TypeRef>; readonly isNullable: boolean } {
    const { start, end } = member.range;
    const pieces = member.type;
    const found = pieces === undefined ? undefined : this.types.read(pieces, this.lookup(page));
    const span =
      pieces?.[0] === undefined
        ? page.source.span(start, end)
        : page.source.span(pieces[0].start, pieces.at(-1)?.end ?? end);
    const isNullable = member.isNullable || found?.isNullable === true;
    const base = found?.type ?? this.#typeInText(member);
    let type: TypeRef = base ?? unknownType;
    const described = this.#describedType(type, member, page);
    if (described !== undefined)
      return { type: inferred(described, span, "rest/linked-type"), isNullable };
    for (let count = 0; count < member.arrays; count++) {
      if (type.kind !== "array" || count > 0) type = { kind: "array", items: type };
    }
    if (found?.type !== undefined) return { type: stated(type, span), isNullable };
    return {
      type: inferred(type, span, base === undefined ? "rest/no-type" : "rest/type-in-text"),
      isNullable,
    };
  }

  /** Returns the exact type of a member typed `object` or `array` whose description links the table of members. */
  #describedType(type: TypeRef, { description, name }: Member, page: Page): TypeRef | undefined {
    const inner = type.kind === "array" ? type.items : type.kind === "map" ? type.values : type;
    const isOpen =
      inner.kind === "scalar" &&
      (inner.name === "json" || (inner.name === "unknown" && type !== inner));
    if (!isOpen) return undefined;
    const text = textOf(description);
    const mapping = /\bmapping\b.*\bto (?:their |an? |the )?(\w+)/i.exec(text);
    if (mapping !== null && type.kind === "scalar") {
      const known = this.types.knows(mapping[1] ?? "");
      const values = known ? this.types.read([plainPiece(mapping[1] ?? "")]).type : undefined;
      return values === undefined ? undefined : { kind: "map", values };
    }
    for (const [index, piece] of description.entries()) {
      if (piece.kind !== "link") continue;
      const draft = draftOf(piece.href ?? "", page, this.tree, this.registry);
      if (draft?.kind !== "object") continue;
      const before = description
        .slice(0, index)
        .map((one) => one.text)
        .join("");
      const isTold =
        /^\s*(?:see|list of|array of|an? (?:array|list) of|an?|the|value for each key is an?|.*\bsee)\s*$/i.test(
          before.slice(-40),
        );
      const isAlike =
        isSimilar(name, piece.text) || isSimilar(name, draft.id) || type.kind === "map";
      if (!isAlike && !/^\s*see\s*$/i.test(before)) continue;
      if (!isTold && !isAlike) continue;
      if (/\bkeys?\b|\bmap\b/i.test(text) && type.kind !== "map") continue;
      if (type.kind === "map" && !/\b(?:each|values? (?:is|are))\b/i.test(before)) continue;
      const ref: TypeRef = { kind: "named", type: draft.id };
      if (type.kind === "array") return { kind: "array", items: ref };
      return type.kind === "map" ? { kind: "map", values: ref } : ref;
    }
    return undefined;
  }

  /** Returns the type in a description: `String value`, `A boolean that …`, `1/True/true or 0/False/false`. */
  #typeInText({ description, type }: Member): TypeRef | undefined {
    const text = textOf([...(type ?? []), ...description]);
    if (/multipart\/form-data/.test(text)) return { kind: "scalar", name: "file" };
    if (type !== undefined) return undefined;
    if (
      /^1\/true(?:\/true)? or 0\/false|^(?:true|false) or (?:true|false)\b|^true\/false|\((?:true|false)\s*(?:\/|\||or)\s*(?:true|false)\)/i.test(
        text,
      )
    ) {
      return { kind: "scalar", name: "boolean" };
    }
    const [code, after] = description;
    const isCode = code?.kind === "code" && !/^\s*(?:or\b|[,/|=])/.test(after?.text ?? "");
    if (isCode && /^(?:string|number|integer|int|float|boolean|bool|uuid)$/i.test(code.text))
      return this.types.read([code]).type;
    const start =
      /^(file)$|\s\((string|boolean|integer|number)\)\.?$/i.exec(text) ??
      /^(?:is\s+)?(?:an?\s+)?(?:(?:required|optional)\s+)?(string|boolean|bool|integer|number|array|list|object)(?:\s+value\b|(?<=array|list)\s+of\s+\w+|[,.:;]|\s+that\b|$)/i.exec(
        text,
      );
    if (start === null) return undefined;
    const of = /^(?:an?\s+)?(?:array|list)\s+of\s+(\w+)/i.exec(text);
    const word = (start[1] ?? start[2] ?? "").toLowerCase();
    const known = this.types.read([plainPiece(of === null ? word : `array of ${of[1] ?? ""}`)]);
    return known.type;
  }

  /** True if a cell for defaults is a word for `required` in the vocabulary. */
  #isRequired(cell: Member["default"]): boolean {
    const word = plainText(cell ?? [])
      .replace(/[^\p{L} ]+/gu, "")
      .trim()
      .toLowerCase();
    return this.tree.vocabulary.words.required.includes(word);
  }

  #presence(member: Member): MemberFacts["presence"] {
    const column =
      this.presenceOfCell(member.required, false) ?? this.presenceOfCell(member.optional, true);
    if (this.#isRequired(member.default)) return { value: "required", isColumn: true };
    // A blank cell counts less than a mark on the name or in the text.
    const isBlank = [member.required, member.optional].every(
      (cell) => cell === undefined || textOf(cell) === "",
    );
    if (isBlank && member.presence !== undefined)
      return { value: member.presence, isColumn: false };
    if (column !== undefined) return { value: column, isColumn: true };
    return member.presence === undefined ? undefined : { value: member.presence, isColumn: false };
  }

  /**
   * Returns the presence that a cell states. A blank cell means no. Other words than yes and no give `conditional`, and
   * so does a yes with a condition. Undefined without a cell.
   *
   * @param isNegated True for a column such as `Optional`.
   */
  presenceOfCell(cell: readonly Piece[] | undefined, isNegated: boolean): Presence | undefined {
    if (cell === undefined) return undefined;
    const { words } = this.tree.vocabulary;
    const marks = cell.filter(
      ({ kind }) => kind === "html" || kind === "shortcode" || kind === "image",
    );
    const text =
      bareSigns(textOf(cell).toLowerCase()).replace(/\*+$/, "").trim() ||
      marks
        .map((piece) => piece.text)
        .join(" ")
        .toLowerCase()
        .replace(/[^a-z ]+/g, " ")
        .trim();
    const yes: Presence = isNegated ? "optional" : "required";
    const no: Presence = isNegated ? "required" : "optional";
    // `[ ]` is a box without a tick.
    if (/^(?:\[\s*\])?$/.test(text)) return no;
    // GitLab puts the name of an icon before the word: `{check-circle} Yes`.
    const bare = text
      .replace(/^\{[a-z-]+\}\s+/, "")
      .replace(/[.!]+$/, "")
      .replace(/^[`*_([]+|[`*_)\]]+$/g, "");
    // Below `Optional?`, the word `optional` does not mean yes.
    if (isNegated && words.required.includes(bare)) return "required";
    if (isNegated && words.optional.includes(bare)) return "optional";
    if (words.yes.includes(bare)) return yes;
    if (words.no.includes(bare)) return no;
    // The word after a sign decides: `🔴 Required`.
    const behind = bare.replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, "");
    if (behind !== bare && words.required.includes(behind)) return yes;
    if (behind !== bare && words.optional.includes(behind)) return no;
    const first = bare.split(/[\s,.;(]/)[0] ?? "";
    const rest = bare.slice(first.length);
    const isCondition = this.words.conditional.test(rest);
    const isException = /can['’]?t be used|cannot be used|must not|mutually|exclusive/.test(rest);
    if (words.no.includes(first)) return no;
    if (words.yes.includes(first)) return isCondition || isException ? "conditional" : yes;
    return "conditional";
  }

  #default(
    member: Member,
    page: Page,
    { type, siblings }: { readonly type: TypeRef; readonly siblings: ReadonlySet<string> },
  ): Fact<JsonValue> | undefined {
    const kind = type.kind === "scalar" && type.name === "string" ? "string" : "other";
    const cell = member.default;
    // A blank cell does not deny the default that the description states.
    if (cell !== undefined && textOf(cell) !== "") {
      const solid = cell.filter(({ text }) => text.trim() !== "");
      const text = textOf(cell);
      const [first] = solid;
      if (first === undefined || this.#isRequired(cell) || saysNone.test(text)) return undefined;
      const code = solid.find((piece) => piece.kind === "code");
      // A call such as `uuid4()` is not a value, and `empty` means that there is no default.
      const isNone = /^[\w.]+\(\)$/.test(text) || (code === undefined && /^empty$/i.test(text));
      if (isNone) return undefined;
      const noted = code === undefined ? /^([^\s(]+)\s*\([^()]*\)$/.exec(text)?.[1] : undefined;
      if (noted !== undefined) {
        const value = toJson(noted, kind);
        return value === undefined
          ? undefined
          : stated(value, page.source.span(first.start, first.end));
      }
      const isWords =
        code === undefined
          ? /\s/.test(text) && !/^["'[{]/.test(text)
          : /\s/.test(code.text) && !/^["'[{]/.test(code.text);
      if (isWords) return undefined;
      const value = toJson(code?.text ?? text, kind);
      return value === undefined
        ? undefined
        : stated(value, page.source.span(first.start, solid.at(-1)?.end ?? first.end));
    }
    const isBoolean = type.kind === "scalar" && type.name === "boolean";
    const found =
      findDefault(member.description, this.words) ??
      (isBoolean ? this.#booleanDefault(member) : undefined) ??
      // A cell for the presence can hold the default, too: ``Optional, default=`false` ``.
      findDefault(member.required ?? member.optional ?? [], this.words);
    if (found === undefined || siblings.has(found.value)) return undefined;
    // The number in `defaults to 1 day` is not a value that a program could send.
    const isSpan = kind === "string" && /^\d+$/.test(found.value);
    const spans = isSpan ? [...plainText(member.description).matchAll(spanOfTime)] : [];
    if (spans.some(([, count]) => count === found.value)) return undefined;
    const value = toJson(found.value, kind);
    if (value === undefined || (typeof value === "string" && /\s/.test(value) && kind === "other"))
      return undefined;
    return stated(value, page.source.span(found.range.start, found.range.end));
  }

  /** Reads a default of a boolean in plain words: `default no`, `standaard nee`. */
  #booleanDefault({ description }: Member): Found<string> | undefined {
    const found = booleanDefault(this.tree.vocabulary);
    for (const { kind, text, start, end } of description) {
      const { first, last } = (kind === "text" ? found.exec(text)?.groups : undefined) ?? {};
      const value = first ?? last;
      if (value !== undefined) return { value, range: { start, end } };
      const state = kind === "text" ? onOrOff.exec(text)?.[1]?.toLowerCase() : undefined;
      if (state !== undefined) return { value: String(state === "on"), range: { start, end } };
    }
    return undefined;
  }

  /** Converts a default to its type; undefined if the default does not fit the type: `ten` for an integer. */
  #fitting(told: Fact<JsonValue>, type: TypeRef): Fact<JsonValue> | undefined {
    const isOther = type.kind !== "scalar" || !["boolean", "integer", "number"].includes(type.name);
    if (isOther || typeof told.value !== "string") return told;
    if (type.name !== "boolean") return undefined;
    const word = told.value.toLowerCase();
    const { yes, no } = this.tree.vocabulary.words;
    if (yes.includes(word)) return { ...told, value: true };
    return no.includes(word) ? { ...told, value: false } : undefined;
  }

  #options(
    member: Member,
    page: Page,
    { type, siblings }: { readonly type: TypeRef; readonly siblings: ReadonlySet<string> },
  ): Fact<readonly JsonValue[]> | undefined {
    const scalar = innermost(type);
    if (
      scalar.kind === "scalar" &&
      (scalar.name === "boolean" || scalar.name === "json" || scalar.name === "file")
    )
      return undefined;
    if (scalar.kind === "named" || scalar.kind === "map") return undefined;
    const isInteger =
      scalar.kind === "scalar" && (scalar.name === "integer" || scalar.name === "number");
    const inType = this.#valuesInType(member, scalar);
    const areIntegers = inType?.value.every((value) => /^-?\d+$/.test(value)) === true;
    const convert = (text: string): JsonValue =>
      (isInteger || areIntegers) && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    const located = (range: Range) => page.source.span(range.start, range.end);
    const cell = member.options;
    if (cell !== undefined) {
      const codes = cell
        .filter(({ kind }) => kind === "code")
        .map(({ text }) => text.replace(/^["']|["']$/g, ""));
      const isOneCode =
        codes.length === 1 && cell.every(({ kind, text }) => kind === "code" || text.trim() === "");
      const words =
        codes.length > 1 || isOneCode
          ? codes
          : textOf(cell)
              .split(/\s*[,|]\s*/)
              .filter((word) => /^[\p{L}\p{N}_.:-]+$/u.test(word));
      if (words.length > 1 || isOneCode) return stated(words.map(convert), located(member.range));
    }
    if (member.values.length > 0)
      return stated(member.values.map(convert), located(member.valuesRange ?? member.range));
    const found =
      findOptions(member.description, siblings, this.words) ??
      (member.type === undefined
        ? undefined
        : findOptions(
            member.type.filter(
              ({ kind, text }) => kind !== "link" && !isUnionOfTypes(text, this.tree.vocabulary),
            ),
            siblings,
            this.words,
          )) ??
      this.#valuesOfEnum(member) ??
      this.#valuesBehindType(member, scalar) ??
      inType ??
      // A number that is always the same is often a version, which grows.
      (isInteger ? undefined : findConstant(member, siblings));
    if (found !== undefined && !(isInteger && found.value.some((value) => !/^-?\d/.test(value)))) {
      const isBoolean =
        found.value.every((value) => /^(?:true|false|0|1)$/i.test(value)) && !isInteger;
      if (!isBoolean) return stated(found.value.map(convert), located(found.range));
    }
    if (type.kind !== "array") return this.#linkedOptions(member, page, scalar);
    return type.items === scalar ? this.#itemOptions(member, page, scalar) : undefined;
  }

  /**
   * Returns the codes of a text that is only codes, perhaps after a colon, if the type is `enum` or a list of it, or if
   * one of several codes is the default.
   */
  #valuesOfEnum({
    type = [],
    description,
    ...member
  }: Member): Found<readonly string[]> | undefined {
    const byDefault = textOf(member.default ?? []) || findDefault(type, this.words)?.value;
    const isEnum = ofEnum.test(textOf(type));
    // In `` `red`, `blue` ``, the first code is in the place of the type.
    const whole =
      !isEnum && type.every(({ kind }) => kind === "code")
        ? [...type, ...description]
        : description;
    const codes = whole.filter(({ kind }) => kind === "code");
    const hasDefault = codes.length > 1 && codes.some((code) => code.text === byDefault);
    if (!isEnum && !hasDefault) return undefined;
    const [first, last] = [codes[0], codes.at(-1)];
    const text = whole.map((one) => (one.kind === "code" ? "`" : one.text)).join("");
    const areAll =
      /^(?:[^`]*[:：])?\s*`(?:\s*(?:[,/|、，]|\s(?:or|and|ou|et|oder|und|of|en|o|y|e)\s|\s)+\s*`)+\s*\.?\s*$/.test(
        text,
      );
    if (!areAll || first === undefined || last === undefined) return undefined;
    return {
      value: codes.map((one) => one.text.replace(/^["']|["']$/g, "")),
      range: { start: first.start, end: last.end },
    };
  }

  /** Returns the values in the place of a type that is not a known type. Numbers make the type an integer. */
  #valuesInType({ type }: Member, own: TypeRef): Found<readonly string[]> | undefined {
    if (type === undefined || own.kind !== "scalar") return undefined;
    if (own.name !== "unknown" && enumValues(type) === undefined) return undefined;
    const types = [
      ...Object.values(this.tree.vocabulary.types).flat(),
      ...this.registry.drafts.map(({ id }) => id),
    ];
    const isType = (word: string): boolean => this.#isType(word);
    return valuesInType(type, { isType, types, or: this.words.or });
  }

  /** Returns the values in brackets behind a word for a text or a number. */
  #valuesBehindType({ type }: Member, own: TypeRef): Found<readonly string[]> | undefined {
    const isPlain = own.kind === "scalar" && /^(?:string|integer|number)$/.test(own.name);
    if (type === undefined || !isPlain) return undefined;
    return valuesBehindType(type, (word) => this.#isType(word));
  }

  #isType(word: string): boolean {
    return this.types.knows(word) || this.draftNamed(word) !== undefined;
  }

  /** Returns the values of a table that the type or the description links, or that the type names. */
  #linkedOptions(member: Member, page: Page, own: TypeRef): Fact<readonly JsonValue[]> | undefined {
    const inType = member.type ?? [];
    for (const piece of [...inType, ...member.description]) {
      if (piece.kind !== "link" || piece.href === undefined) continue;
      const draft = this.valuesOf(piece.href, page);
      const linked = choices(draft);
      // In the text of a string, a link to numbers is about another member: "`null` if the kind is `SMALL`".
      const isOther = own.kind === "scalar" && own.name === "string";
      const isOfOther = isOther && draft?.values?.base === "integer" && !inType.includes(piece);
      if (linked === undefined || isOfOther) continue;
      const span = page.source.span(piece.start, piece.end);
      // A link in the type states the values; a link in the description only implies them.
      return inType.includes(piece)
        ? { ...stated(linked.values, span), evidence: [linked.evidence] }
        : inferred(linked.values, span, "rest/linked-values", [linked.evidence]);
    }
    const [only, more] = (member.type ?? []).filter(({ text }) => text.trim() !== "");
    const isAlone = only !== undefined && more === undefined;
    const isWord = isAlone && !this.types.knows(only.text);
    // `Order side (side)` above values says which parameters of the type `enum` have them.
    const isEnum = isAlone && /^enum$/i.test(only.text.trim());
    const named = isWord
      ? choices(this.draftNamed(only.text))
      : isEnum
        ? choices(this.#valuesFor(member.name))
        : undefined;
    if (only === undefined || named === undefined) return undefined;
    const span = page.source.span(only.start, only.end);
    return inferred(named.values, span, "rest/named-values", [named.evidence]);
  }

  /**
   * Returns the values of the items of a list: those that its type links to. The heading or the header of a table has
   * to say that they are values, because a table of features or scopes may show only some.
   */
  #itemOptions(member: Member, page: Page, own: TypeRef): Fact<readonly JsonValue[]> | undefined {
    const { headings, vocabulary } = this.tree;
    const type = (member.type ?? []).filter(({ kind, href }) => {
      const draft = kind === "link" ? this.valuesOf(href ?? "", page) : undefined;
      const block = draft?.placed?.block;
      if (draft === undefined || headings.read(draft.section.title).words.has("values"))
        return true;
      if (block?.kind === "list") return true;
      const [first] = block?.kind === "table" ? block.header : [];
      const head = first && draft.section.page.slice(first).trim().toLowerCase();
      return head !== undefined && vocabulary.columns.value.includes(head);
    });
    return this.#linkedOptions({ ...member, type, description: [] }, page, own);
  }

  /** Returns the enumeration whose label names a parameter; undefined if none or several do. */
  #valuesFor(name: string): TypeDraft | undefined {
    const found = this.registry.drafts.filter(({ member }) => member === name);
    return found.length === 1 ? found[0] : undefined;
  }

  /** Returns the enumeration that a link on `page` leads to; undefined if it leads to something else. */
  valuesOf(href: string, page: Page): TypeDraft | undefined {
    const draft = draftOf(href, page, this.tree, this.registry);
    return draft?.kind === "enumeration" ? draft : undefined;
  }
}

/** Matches a type whose values the description lists. */
const ofEnum = new RegExp(`^(?:(?:array|list)\\s+of\\s+)?(?:${enumeration})$`, "iu");

/** Returns the values of an enumeration and its place; undefined for flags, which are added up. */
function choices(
  draft: TypeDraft | undefined,
): { readonly values: readonly JsonValue[]; readonly evidence: Span } | undefined {
  if (draft?.values === undefined || draft.values.isFlags) return undefined;
  const { page, start, end } = draft.section;
  const values = draft.values.values.map(({ value }) => value);
  return { values, evidence: page.source.span(start, end) };
}

/** True if the type of a member is unknown because values are in its place: `` `a` | `b` ``, `"a" or "b"`. */
function isOfValues(
  member: Member,
  options: Fact<readonly JsonValue[]> | undefined,
  type: TypeRef,
): boolean {
  const isOpen = type.kind === "scalar" && type.name === "unknown";
  return isOpen && options !== undefined && standInType(options.value, member);
}

/** Returns the type of values: an integer for numbers, otherwise a string. */
function typeOfValues(values: readonly JsonValue[]): TypeRef {
  const areNumbers = values.every((value) => typeof value === "number");
  return { kind: "scalar", name: areNumbers ? "integer" : "string" };
}

/** Words that may be before the name of a type. */
const leading =
  /^(?:an?|the|all|list|array|lists?|of|new|newly|\w+ed|single|full|current|given|other|every|each|\w+'s?|available|partial|complete)$/;

/** Words after the name of an object that is the answer: `is returned`, `is the current one`. */
const answering =
  /^(?:is|are|was|were|will be) (?:then |also )?(?:returned|sent|given|shown|provided|included|an?|the)\b/;
/**
 * The word after the name of an object that is the answer: `with its lines`, `you asked for`, `created above`. Another
 * word is a verb of a sentence about the object: `closes when …`, `takes an hour`.
 */
const behindAnswer =
  /^(?:objects?|resources?|records?|items?|entit(?:y|ies)|models?|details|data|info|information|representations?|list|array|as|at|by|for|from|in|inside|of|on|to|under|with|within|without|and|or|that|which|who|whose|where|you|we|it|itself|themselves|just|\p{L}+(?:ed|ing)|found|given|made|sent|shown|taken|built|\p{N}+)$/u;

/** True if words tell what the object before them does. */
function isVerb(words: readonly string[]): boolean {
  const [next] = words;
  return next !== undefined && !behindAnswer.test(next) && !answering.test(words.join(" "));
}

function plainPiece(text: string): Piece {
  return textPiece(text, { start: 0, end: 0 });
}

/** True if the name of a member and a text end alike, in singular or plural: `author.books` and `Book`. */
function isSimilar(name: string, text: string): boolean {
  const bare = (word: string): string =>
    word
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "")
      .replace(/s$/, "");
  const [own, other] = [bare(name.split(".").at(-1) ?? name), bare(text)];
  return own !== "" && (other.endsWith(own) || own.endsWith(other));
}

function bareWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:objects?|enum)\b/g, "")
    .replace(/[^a-z0-9]+/g, "")
    .replace(/(?:es|s)$/, "");
}

/** Matches a cell that says that there is no default. */
const saysNone =
  /^(?:-|–|—|n\/a|none|absent|no default|无|無|なし|없음|keiner?|aucune?|ningun[oa]|nenhuma?|nessun[oa]?|geen|brak)$/iu;

function isBlankCell(cell: readonly Piece[] | undefined): boolean {
  if (cell === undefined) return true;
  const text = textOf(cell);
  return (
    text === "" ||
    /^required$/i.test(text) ||
    (saysNone.test(text) && !/^(?:none|absent)$/i.test(text))
  );
}

/** Returns the type of the items of a list, also of nested lists; any other type is returned unchanged. */
function innermost(type: TypeRef): TypeRef {
  return type.kind === "array" ? innermost(type.items) : type;
}
