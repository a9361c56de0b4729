/* This file is long because it is mostly patterns of sentences. */
import type { JsonValue } from "../../../core/api.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Found, Token } from "./found.js";
import { explainedOptions, glossedOptions, numberedOptions } from "./glossed-options.js";
import { english } from "../vocabulary.js";
import { ownWords, type OwnWords } from "./own-words.js";

const defaultBefore =
  /(?:\bdefaults?(?:\s+value)?(?:\s+(?:is|to|are))?(?:\s+(?:set\s+to|the))?|\bdefaults\s+to|\bby\s+default(?:,)?(?:\s+it)?(?:\s+is)?|\bdefault\s*[:=]|по умолчанию|默认(?:值)?(?:为|是)?|預設(?:值)?(?:為|是)?|缺省(?:值)?(?:为|是)?|デフォルト(?:値)?(?:は)?|既定値(?:は)?|기본값(?:은)?|\b(?:standard|standardwert|vorgabe)(?:\s+ist)?|\bpar défaut|\b(?:valor )?por defecto(?: es)?|\b(?:valor )?predeterminado(?: es)?|\b(?:valor )?padrão(?: é)?)\s*[:：=—-]?\s*[("「]?\s*$/i;
const defaultAfter =
  /^\s*(?:\((?:the\s+)?default\)|\(default[,;)]|by\s+default|\(by\s+default\)|is\s+(?:the\s+)?default|as\s+default|as\s+the\s+default|\[default\]|- default\b|(?:unless|if\s+not)\s+(?:given|specified|stated)\b|if\s+(?:omitted|left\s+out)\b)/i;
const plainDefault =
  /\bdefaults?(?:\s+value)?\s*(?:is|to|:|=|of|are)+\s*(?:set to\s+)?(true|false|null|-?\d+(?:\.\d+)?|"[^"]*"|'[^']*'|TRUE|FALSE)(?![\w]|\.\d)/i;
const barePlain =
  /\bdefault\s+(\d+|true|false)\b|(?:默认(?:值)?(?:为|是)?|預設(?:值)?(?:為|是)?|缺省(?:值)?(?:为|是)?|デフォルト(?:値)?(?:は)?|기본값(?:은)?|по умолчанию|(?:défaut|standard(?:wert)?|predeterminado|padrão|predefinito|por defecto)(?=\s*[:=]))\s*[:：=]?\s*(?:[-–—]\s+)?(\d+|true|false|[a-z_]+(?:[./+-][\w./+-]*\w)?)(?![\w])/i;
// A word alone after a colon: `Default value: DE.`, `(default: fast)`.
const wordDefault =
  /(?:^|[\s([])default(?:\s+value)?\s*(?:is\s*)?[:=]\s*(?!(?:none|null|the|no|not|empty|current|now|required|n\/a)\b)([\w./+@-]*\w)(?=[.)\],;]?\s*$|[)\],;]|\.\s)/i;
/** Matches a media type, which is not a word of a sentence: `Defaults to text/plain.` */
const mediaDefault =
  /\bdefaults?\s+(?:is|to)\s+([a-z]+\/[\w.+-]*\w)(?=[.)\],;]?\s*$|[)\],;]|\.\s)/i;
const plainAfter =
  /\b(true|false|\d+)\s*(?:\(default\)|\(by default\)|is (?:the )?default\b|by default\b|(?:unless|if not) (?:given|specified|stated)\b|if (?:omitted|left out)\b)/i;

/**
 * Finds the default that a description states. Words around code or a quoted word decide if this is the default;
 * a default in plain words is found by patterns.
 */
export function findDefault(
  pieces: readonly Piece[],
  words = ownWords(english),
): Found<string> | undefined {
  const tokens = tokenize(pieces);
  if (dependsOnCase(tokens)) return undefined;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]?.text ?? "";
    const after = tokens[index + 1]?.text ?? "";
    if (token.kind === "text") continue;
    const isBefore = defaultBefore.test(before) && !/\bnot?\s+default/i.test(before);
    if (isBefore || words.beforeDefault.test(before))
      return { value: token.text, range: token.range };
    // In `` `a` or `b` (default `a`) ``, the word `default` belongs to the code after it.
    const isOfNext = tokens[index + 2] !== undefined && words.beforeDefault.test(after);
    if (defaultAfter.test(after) || (words.afterDefault.test(after) && !isOfNext))
      return { value: token.text, range: token.range };
  }
  for (const token of tokens) {
    if (token.kind !== "text") continue;
    const led = ledByWords(token.text)?.default;
    if (led !== undefined) return { value: led, range: token.range };
    const found =
      plainDefault.exec(token.text) ??
      barePlain.exec(token.text) ??
      plainAfter.exec(token.text) ??
      words.plainDefault.exec(token.text) ??
      words.plainBeforeDefault.exec(token.text) ??
      wordDefault.exec(token.text) ??
      mediaDefault.exec(token.text);
    if (
      found !== null &&
      !/current|now/.test(
        token.text.slice(found.index + found[0].length, found.index + found[0].length + 12),
      )
    ) {
      return {
        value: (found[1] ?? found[2] ?? "").replace(/^["']|["']$/g, ""),
        range: token.range,
      };
    }
  }
  return undefined;
}

/** True if a text gives a default for some cases and another one for the others: `A default to x, others to y`. */
function dependsOnCase(tokens: readonly Token[]): boolean {
  const told = tokens.flatMap(({ kind, text }, index) => {
    const before = tokens[index - 1]?.text ?? "";
    return kind !== "text" && /\bdefaults? to\s*$/i.test(before) ? [{ text, before }] : [];
  });
  const isOther = told.some(({ before }) => /\b(?:others?|otherwise|else)\b/i.test(before));
  return isOther && new Set(told.map(({ text }) => text)).size > 1;
}

const listBefore =
  /(?:\b(?:choices|options|values|types)\b[^.;:]{0,40}\b(?:are|include)|\barray\s+of|\b(?:one|any|either|(?:zero|one)\s+or\s+more)\s+of(?:\s+the\s+(?:following|values?))?(?:\s*:)?|\beither|\bcan\s+(?:only\s+)?be|\bmust\s+be|\bmay\s+be|\bshould\s+be|\boptions?(?:\s+(?:are|include))?\s*:?|\b(?:valid|allowed|possible|accepted|available|supported|acceptable|permitted)\s+(?:\w+\s+)?(?:values?|options?|types?|scopes?|params?|choices?)?\s*(?:are|is|include|:)*|\bvalues?\s*(?:are|:|include|can be)+|\bchoices?\s*:?|\b(?:allowed|accepted|supported|available|valid)\s*:|\blimited\s+to|\bwhich\s+is|\benum\s*:?|\b(?:filter|sort|order|group)(?:ed|able)?\s+(?:by|on)(?:\s+\w+)?\s*:|\b(?:filtrar|ordenar|agrupar)\s+por(?:\s+\w+)?\s*:|\b(?:filtrer|trier|grouper)\s+par(?:\s+\w+)?\s*:|\b(?:filtern|sortieren|gruppieren)\s+nach(?:\s+\w+)?\s*:|\bchoose\s+(?:from|between)|\bset\s+to|\bone\s+of\s+the\s+following(?:\s+values)?\s*:?|(?:возможные|допустимые|доступные)\s+значения|одно из(?: значений)?|可选值?|取值(?:范围)?|枚举值?|可用值|有效值|許容値|取りうる値|選択肢|いずれか|가능한 값|\b(?:valeurs|valores|valori)\s+(?:possibles|posibles|possíveis|permitidos|permitidas|autorisées|aceptados|aceitos|admises|possibili)|\b(?:mögliche|erlaubte|gültige)\s+werte|\buno de|\bum de|\bl'un de|\beiner? (?:von|der)(?: werte)?)\s*[:：([（]*\s*$/i;
const separator =
  /^\s*(?:,|\/|\||or|and|;|,\s*or|,\s*and|,\s*either|、|，|；|或|或者|和|または|か|o|ou|oder|und|et|e|y|и|или)\s*$/i;
const remark =
  /^\s*(?:\([^()]{0,160}\)|=\s*[^,;|`]{1,60}|[-–:]\s*[^,;|`]{1,60})?\s*(?:,|\/|\||or|and|;|,\s*or|,\s*and)?\s*(?:or\s+)?$/i;

/**
 * Finds the closed list of values that a description states: `one of a, b`, `either a or b`, `(a|b)`. The
 * function is long because it tries one form after the other.
 */
export function findOptions(
  pieces: readonly Piece[],
  siblings: ReadonlySet<string> = new Set(),
  words = ownWords(english),
): Found<readonly string[]> | undefined {
  const tokens = tokenize(pieces);
  const explained = tokens.filter((token, index) => {
    const after = tokens[index + 1]?.text ?? "";
    if (token.kind === "text") return false;
    return (
      /^\s*=\s*\S/.test(after) ||
      (/^-?\d+$/.test(token.text) && /^\s*(?:for|:|-|is|means)\s/.test(after))
    );
  });
  const [one, last] = [explained[0], explained.at(-1)];
  if (
    one !== undefined &&
    last !== undefined &&
    new Set(explained.map(({ text }) => text)).size > 1
  ) {
    return {
      value: explained.map(({ text }) => text),
      range: { start: one.range.start, end: last.range.end },
    };
  }
  const alternatives = findAlternatives(tokens, siblings);
  if (alternatives !== undefined) return alternatives;
  const glossed = glossedOptions(tokens) ?? explainedOptions(tokens, siblings);
  if (glossed !== undefined) return glossed;
  const isValue = (token: Token | undefined): boolean =>
    token !== undefined && token.kind !== "text" && isOption(token.text);
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (first === undefined || !isValue(first)) continue;
    const run: Token[] = [first];
    let at = index;
    // After `a, b, or c`, a list goes on only with a further `or`.
    let isClosed = false;
    while (isValue(tokens[at + 2]) && isBetween(tokens[at + 1], words)) {
      const isLast = isLastBetween(tokens[at + 1]?.text ?? "", words);
      if (isClosed && !isLast) break;
      isClosed = isClosed || (isLast && run.length > 1);
      at += 2;
      const next = tokens[at];
      if (next !== undefined) run.push(next);
    }
    while (isValue(tokens[at + 1]) && tokens[at + 1] !== undefined) at++;
    const lead = tokens[index - 1]?.kind === "text" ? (tokens[index - 1]?.text ?? "") : "";
    const isLed =
      (listBefore.test(lead) || words.beforeOptions.test(lead)) &&
      !/\bnot\s+(?:be|one)|cannot|can['’]t|must not|instead of|e\.g\.|such as|for example|like\s*$/i.test(
        lead.slice(-60),
      );
    const last = run.at(-1) ?? first;
    // Names of sibling members are not values.
    const isOthers = run.every(({ text }) => siblings.has(text));
    const isExample =
      /\b(?:e\.g\.?|such as|for example|for instance|like|including|i\.e\.)[\s,:(]*$/i.test(lead);
    const isOne = run.length === 1 && /\boptions? include\s*$/i.test(lead);
    if (
      !isOthers &&
      !isExample &&
      (isOne || (run.length > 1 && (isLed || isChoice(tokens, [index, at], words))))
    ) {
      const range = { start: first.range.start, end: last.range.end };
      return { value: [...new Set(run.map(({ text }) => text))], range };
    }
    index = at;
  }
  return findSlantedOptions(pieces, siblings) ?? findPlainOptions(tokens, words);
}

/**
 * Words before values in italics or bold. `Can be *read* or *written*` may only stress words, so `can be` is not among
 * them.
 */
const slantedBefore =
  /\b(?:one of|(?:allowed|possible|valid|accepted|supported|available)\s+\p{L}+)(?:\s+(?:are|is|the following))*\s*[:(]?\s*$/iu;

/** Finds values that are each in italics or bold: `One of *plain*, *rich*`. */
function findSlantedOptions(
  pieces: readonly Piece[],
  siblings: ReadonlySet<string>,
): Found<readonly string[]> | undefined {
  const isValue = (piece: Piece | undefined): piece is Piece =>
    piece?.kind === "text" && (piece.isEmphasis || piece.isStrong) && isOption(piece.text.trim());
  const start = pieces.findIndex(
    (piece, index) => isValue(piece) && slantedBefore.test(pieces[index - 1]?.text ?? ""),
  );
  const run: Piece[] = [];
  for (let at = start; start !== -1; at += 2) {
    const piece = pieces[at];
    if (!isValue(piece)) break;
    run.push(piece);
    if (!separator.test(pieces[at + 1]?.text ?? "")) break;
  }
  const [first, last] = [run[0], run.at(-1)];
  // Words after the last one make them parts of a sentence: `one of *old*, *new* hives`.
  const after = last === undefined ? "" : (pieces[pieces.indexOf(last) + 1]?.text ?? "");
  if (!/^\s*(?:$|[.;:,()])/.test(after)) return undefined;
  const value = [...new Set(run.map(({ text }) => text.trim()))];
  if (first === undefined || last === undefined || value.length < 2) return undefined;
  if (value.every((word) => siblings.has(word))) return undefined;
  return { value, range: { start: first.start, end: last.end } };
}

/**
 * Finds the codes in brackets after the cases of a choice: ``Whether the newest (`new`) or the oldest (`old`) first``.
 */
function findAlternatives(
  tokens: readonly Token[],
  siblings: ReadonlySet<string>,
): Found<readonly string[]> | undefined {
  const inBrackets = tokens.filter(({ kind, text }, index) => {
    const [before, after] = [tokens[index - 1]?.text ?? "", tokens[index + 1]?.text ?? ""];
    return kind !== "text" && isOption(text) && /\(\s*$/.test(before) && /^\s*\)/.test(after);
  });
  const [first, last] = [inBrackets[0], inBrackets.at(-1)];
  if (first === undefined || last === undefined || inBrackets.length < 2) return undefined;
  const [from, to] = [tokens.indexOf(first), tokens.indexOf(last)];
  const inner = tokens.slice(from + 1, to).filter(({ kind }) => kind === "text");
  const isChoice =
    /\b(?:whether|either)\b/i.test(tokens[from - 1]?.text ?? "") &&
    inner.every(({ text }) => /^\s*\)\s*(?:,|\bor\b)[^.;]{0,60}\(\s*$/.test(text)) &&
    /\bor\b/.test(inner.at(-1)?.text ?? "");
  const areOthers = inBrackets.every(({ text }) => siblings.has(text));
  if (!isChoice || areOthers || inner.length !== inBrackets.length - 1) return undefined;
  const range = { start: first.range.start, end: last.range.end };
  return { value: inBrackets.map(({ text }) => text), range };
}

function isBetween(token: Token | undefined, words: OwnWords): boolean {
  if (token?.kind !== "text") return false;
  const { text } = token;
  return text.trim() === "" || [separator, remark, words.or].some((test) => test.test(text));
}

/** True for a text before the last value of a list: `or`, `, and`. */
function isLastBetween(text: string, words: OwnWords): boolean {
  return /\b(?:or|and)\s*$/i.test(text) || isOwnOr(text, words);
}

/** True for a word for `or` of the vocabulary, with or without a comma before it. */
function isOwnOr(text: string, words: OwnWords): boolean {
  return words.or.test(text) && !/^[\s、，]*$/.test(text);
}

/** True if codes joined by `or` are a choice: alone in a sentence, more than two, or after a word such as `by`. */
function isChoice(
  tokens: readonly Token[],
  [from, to]: readonly [from: number, to: number],
  words: OwnWords,
): boolean {
  const before = tokens[from - 1]?.text ?? "";
  const after = tokens[to + 1]?.text ?? "";
  const inner = tokens
    .slice(from, to + 1)
    .filter(({ kind }) => kind === "text")
    .map(({ text }) => text);
  // Codes with only bars between them, or with one that is marked as the default, are values in any place.
  const isBarred = inner.length > 0 && inner.every((text) => /^\s*\|\s*$/.test(text));
  const isMarked = [...inner, after].some((text) => /^\s*\((?:the\s+)?default\)/i.test(text));
  if (isBarred || isMarked) return true;
  const isOr = inner.some((text) => /\bor\b|[|/]/.test(text) || isOwnOr(text, words));
  const isStart = /(?:^|[.:(]|—|–|-)\s*$/.test(before);
  const isEnd = after === "" || /^\s*(?:$|[.);])/.test(after) || defaultBehind.test(after);
  const count = tokens.slice(from, to + 1).filter(({ kind }) => kind !== "text").length;
  const selects =
    /\b(?:only|by|as|to|is|are|with|returns?|ordered|either|of|the|in|type|value|status|state|level|mode|visibility)\s*:?\s*$/i.test(
      before,
    );
  return isOr && ((isStart && isEnd) || count > 2 || selects);
}

/** Matches the default in brackets behind the last value: `(default: `, `(defaults to `, `(padrão: `. */
const defaultBehind =
  /^\s*\((?:the\s+)?(?:defaults?|standard|vorgabe|padrão|por defecto|par défaut|predefinito|по умолчанию)(?:\s+(?:is|to))?\s*[:=)]?/i;

/** Matches media types, each of which is one value: `Allowed values: image/png, image/jpeg`. */
const mediaOptions =
  /\b(?:one of|(?:allowed|possible|valid|accepted|supported|available) \p{L}+)\s*(?:are|is)?\s*:?\s*([a-z]+\/[\w+-]+(?:\.[\w+-]+)*(?:(?:\s*,\s*|\s+or\s+)[a-z]+\/[\w+-]+(?:\.[\w+-]+)*)+)/iu;

/** Matches the two directions of an order: `DESC or ASC`. */
const directions =
  /(?<![\p{L}_-]|,\s*)(asc|desc)(?:\s+or\s+|\s*[|/,]\s*)(?!\1)(asc|desc)(?![\p{L}_-])/iu;

function findPlainOptions(
  tokens: readonly Token[],
  words: OwnWords,
): Found<readonly string[]> | undefined {
  for (const { kind, text, range } of tokens) {
    if (kind === "code" && /^\(?["']?[\w.-]+["']?(?:\s*\|\s*["']?[\w.-]+["']?)+\)?$/.test(text)) {
      const value = text.replace(/[()"'\s]/g, "").split("|");
      return { value, range };
    }
    if (kind !== "text") continue;
    const numbered = numberedOptions({ kind, text, range });
    if (numbered !== undefined) return numbered;
    const bars = /[(:]\s*((?:[A-Za-z][\w-]*\s*\|\s*)+[A-Za-z][\w-]*)\s*\)?/.exec(text);
    if (bars !== null) return { value: (bars[1] ?? "").split(/\s*\|\s*/), range };
    const media = mediaOptions.exec(text)?.[1];
    if (media !== undefined) return { value: media.split(/\s*,\s*|\s+or\s+/), range };
    const [, first, second] = directions.exec(text) ?? [];
    if (first !== undefined && second !== undefined) return { value: [first, second], range };
    const listed =
      /\b(?:one of|can be(?: set to)?|set to|allowed values|possible values|valid values|valid options(?: are)?|options|values|accepted values|available values|allowed|(?:filter|sort|order|group)(?:ed|able)? (?:by|on))\s*(?:are|is|include)?\s*:\s*([A-Za-z0-9][\w-]*(?:\s*(?:,|\/|\bor\b)\s*[A-Za-z0-9][\w-]*)+)\s*(?:\.|$|\)|;)/i.exec(
        text,
      ) ??
      /\b[Oo]ne of\s*:?\s*([a-z0-9][\w-]*(?:\s*,\s*(?:or\s+)?[a-z0-9][\w-]*)+(?:\s+or\s+[\w-]+)?)\s*(?:\.|$|\)|;)/.exec(
        text,
      );
    if (listed !== null) {
      const value = (listed[1] ?? "")
        .split(/\s*,\s*(?:or\s+)?|\s*\/\s*|\s+or\s+/)
        .filter((word) => word !== "");
      return { value, range };
    }
    const led = ledByWords(text);
    if (led !== undefined) return { value: led.values, range };
    const own = words.plainOptions.exec(text)?.[1];
    if (own !== undefined) {
      // Two values are separated by blanks, a sign or a word for `or`.
      const parts = own.split(/\s*[,/|、，]\s*|\s+/).filter((part) => part !== "");
      return { value: parts.filter((part) => !words.or.test(part)), range };
    }
    const coded = [
      ...text.matchAll(
        /(?:^|[\s,;(])(-?\d+)\s*(?:=|:|-|–|for(?: an?)?|is|means|(?=\())\s*\(?[A-Za-z][\w ]{2,40}?(?=[,;.)]|$|\s+and\s|\s+or\s)/g,
      ),
    ].map((match) => match[1] ?? "");
    if (coded.length > 2 || (coded.length === 2 && /^[01]$/.test(coded[0] ?? "")))
      return { value: coded, range };
    const equals = [...text.matchAll(/(?:^|[\s,:(])([A-Z0-9]{1,6})\s*=\s*[A-Za-z][\w ]*/g)].map(
      (match) => match[1] ?? "",
    );
    if (equals.length > 1 && /values?|one of/i.test(text)) return { value: equals, range };
  }
  return undefined;
}

/** Matches values in square brackets: `Valid sizes:[5, 10]`. */
const bracketed =
  /\b(?:valid|allowed|possible|accepted|supported|permitted)\s+\w+\s*(?:are|is)?\s*:?\s*\[([^[\]]+)\]/i;
/** Matches a sentence of words joined by `or` before the default, which is one of the words. */
const wordsAndDefault =
  /^\W*([\w-]+(?:,\s*[\w-]+)*,?\s+or\s+[\w-]+)[.;,]\s+(?:the\s+)?defaults?\s*(?:is|to|:)?\s+([\w-]+)\b/i;

/** Reads bare words that are values without doubt: `Valid sizes:[5, 10]`, `off, basic, or full. Default is off`. */
function ledByWords(
  text: string,
): { readonly values: readonly string[]; readonly default: string | undefined } | undefined {
  const split = (list: string): readonly string[] =>
    list.split(/\s*,\s*(?:or\s+)?|\s+or\s+/).map((word) => word.trim().replace(/^["']|["']$/g, ""));
  const inside = bracketed.exec(text)?.[1];
  if (inside !== undefined) {
    const values = split(inside);
    return values.every(isOption) ? { values, default: undefined } : undefined;
  }
  const [, list, byDefault = ""] = wordsAndDefault.exec(text) ?? [];
  const values = list === undefined ? [] : split(list);
  return values.includes(byDefault) ? { values, default: byDefault } : undefined;
}

/** True if a text can be a value: a word, a number or a path of words, but no range such as `A-Z` and no sentence. */
function isOption(text: string): boolean {
  return (
    text.length <= 60 &&
    /^[-+]?[\p{L}\p{N}_][\p{L}\p{N}_.:/+@ -]*$/u.test(text) &&
    !/^[A-Z]-[A-Z]$|\s\w+\s\w+\s/.test(text)
  );
}

function tokenize(pieces: readonly Piece[]): readonly Token[] {
  const tokens: Token[] = [];
  const push = (token: Token): void => {
    const last = tokens.at(-1);
    if (token.kind === "text" && last?.kind === "text") {
      tokens[tokens.length - 1] = {
        ...last,
        text: last.text + token.text,
        range: { start: last.range.start, end: token.range.end },
      };
    } else if (token.kind !== "text" || token.text !== "") tokens.push(token);
  };
  for (const piece of pieces) {
    const range = { start: piece.start, end: piece.end };
    if (
      piece.kind === "html" ||
      piece.kind === "comment" ||
      piece.kind === "shortcode" ||
      piece.kind === "image"
    )
      continue;
    if (
      piece.kind === "code" ||
      (piece.kind === "link" && piece.inner?.length === 1 && piece.inner[0]?.kind === "code")
    ) {
      push({ kind: "code", text: piece.text.replace(/^["']|["']$/g, ""), range });
      continue;
    }
    let at = 0;
    for (const match of piece.text.matchAll(
      /"([\p{L}\p{N}_.:/ -]{1,60})"|'([\p{L}\p{N}_.:/-]{1,60})'(?![\p{L}\p{N}_])|“([^”]{1,60})”|‘([\p{L}\p{N}_.:/-]{1,60})’(?![\p{L}\p{N}_])/gu,
    )) {
      push({ kind: "text", text: piece.text.slice(at, match.index), range });
      push({ kind: "quoted", text: match[1] ?? match[2] ?? match[3] ?? match[4] ?? "", range });
      at = match.index + match[0].length;
    }
    push({ kind: "text", text: piece.text.slice(at), range });
  }
  return tokens;
}

/**
 * Converts the text of a value to JSON. A text in quotes becomes a string without them, and a null word becomes null.
 * Any other text stays a string with the type `string`. With another type, booleans, numbers and JSON are parsed;
 * undefined for broken JSON.
 */
export function toJson(text: string, type: "string" | "other"): JsonValue | undefined {
  const bare = text
    .trim()
    .replace(/^`+|`+$/g, "")
    .trim();
  const quoted = /^(["'])(.*)\1$/s.exec(bare);
  if (quoted !== null) return quoted[2] ?? "";
  if (/^(?:null|nil|none)$/i.test(bare)) return null;
  if (type === "string") return bare;
  if (/^true$/i.test(bare)) return true;
  if (/^false$/i.test(bare)) return false;
  if (/^[+-]?\d[\d_,]*(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(bare))
    return Number(bare.replace(/[_,]/g, ""));
  if (/^[[{]/.test(bare)) {
    try {
      return JSON.parse(bare) as JsonValue;
    } catch {
      return undefined;
    }
  }
  return bare;
}

/** Returns the plain text of pieces on one line. */
export function textOf(pieces: readonly Piece[]): string {
  return plainText(pieces).replace(/\s+/g, " ").trim();
}
