import type { JsonValue } from "../../../core/api.js";
import { suggest } from "../../../diagnostics/suggest.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Member } from "../page/member.js";
import type { Found } from "./found.js";
import { textOf } from "./text-facts.js";

interface Words {
  /** True for a word that is a type. */
  readonly isType: (word: string) => boolean;
  /** The words for types. A value must not be a misspelling of one. */
  readonly types: readonly string[];
  /** Matches a text that is a word for `or`. */
  readonly or: RegExp;
}

/** Words for `or` besides those of the vocabulary. */
const orWords = "or|oder|ou|eller|lub|veya|или|або";
const separators = new RegExp(
  `\\s*[,|/、，]\\s*(?:(?:${orWords})\\s+)?|\\s+(?:${orWords})\\s+`,
  "iu",
);
const apart = new RegExp(`^\\s*(?:[,|/、，;]\\s*)?(?:(?:${orWords})(?!\\p{L}))?\\s*$`, "iu");

/**
 * Reads the values that are in the place of a type: `red or blue`, `` `red`, `blue` ``, `"red" | "blue"`. Undefined
 * unless there are at least two, each of one word that is neither a type nor a misspelt type.
 */
export function valuesInType(
  pieces: readonly Piece[],
  { isType, types, or }: Words,
): Found<readonly string[]> | undefined {
  const solid = pieces.filter(({ text, kind }) => kind === "break" || text.trim() !== "");
  const [first, last] = [solid[0], solid.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (solid.some(({ kind }) => kind !== "text" && kind !== "code" && kind !== "break"))
    return undefined;
  const codes = solid.filter(({ kind }) => kind === "code");
  const value =
    codes.length > 1 ? between(solid, or) : plainText(solid).split(separators).flatMap(splitAt(or));
  const words =
    (enumValues(solid) ?? value)?.map((word) => word.trim().replace(/^(["'“])(.*)["'”]$/, "$2")) ??
    [];
  const isEnum = enumValues(solid) !== undefined;
  const isQuoted = isEnum || codes.length > 0 || /^\s*["'“]/.test(first.text);
  const areValues = words.every(
    (word) =>
      /^[\p{L}\p{N}_][\p{L}\p{N}_.:+-]*$/u.test(word) &&
      !isType(word) &&
      (isQuoted || (/^[\p{Ll}\p{N}]/u.test(word) && !isMisspelt(word, types))),
  );
  // Bare words after commas may be notes: `unique, sorted`.
  const isList =
    !isQuoted && words.length > 1 && plainText(solid).split(",").length === words.length;
  if (words.length < 2 || !areValues || isList) return undefined;
  return { value: [...new Set(words)], range: { start: first.start, end: last.end } };
}

/** Returns the values in the brackets of an enumeration: `enum(red, blue)`. Undefined for another text. */
export function enumValues(pieces: readonly Piece[]): readonly string[] | undefined {
  const text = plainText(pieces).trim();
  const inner =
    /^enum\s*(?:\(([^()]+)\)|\[([^[\]]+)\]|<([^<>]+)>|\{([^{}]+)\}|:\s*([^,()]+,[^()]+))$/i.exec(
      text.replace(/^<\s*(.*\S)\s*>\s*array(?:\(\w+\))?$/i, "$1"),
    );
  // Only one of the forms matches.
  return inner?.slice(1).join("").trim().split(separators);
}

/**
 * Reads the values in brackets behind a type: ``string (`red`, `blue`)``, `string ("red" or "blue")`,
 * `string (red / blue)`. Undefined for other texts. Bare words after commas may be notes: `string (unique, sorted)`.
 */
export function valuesBehindType(
  pieces: readonly Piece[],
  isType: Words["isType"],
): Found<readonly string[]> | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const text = pieces.map((one) => (one.kind === "code" ? `\`${one.text}\`` : one.text)).join("");
  const inner = /^\s*\p{L}+\s*[(（]([^()（）]+)[)）]\s*$/u.exec(text)?.[1]?.trim();
  if (first === undefined || last === undefined || inner === undefined) return undefined;
  const isSlashed = /^[\p{Ll}\p{N}_-]+(?:\s\/\s[\p{Ll}\p{N}_-]+)+$/u.test(inner);
  const words = inner.split(isSlashed ? /\s\/\s/ : separators);
  const quoted = words.map((word) => /^(["'`])([^"'`]+)\1$/.exec(word.trim())?.[2]);
  const values = (isSlashed ? words : quoted).filter((value) => value !== undefined);
  const areValues = values.length > 1 && values.length === words.length && !values.some(isType);
  return areValues
    ? { value: [...new Set(values)], range: { start: first.start, end: last.end } }
    : undefined;
}

/** True if a word of five letters and more is almost a type. */
function isMisspelt(word: string, types: readonly string[]): boolean {
  return word.length > 4 && suggest(word, types) !== undefined;
}

/** Returns the codes of a text with only separators between them. Undefined for another text. */
function between(pieces: readonly Piece[], or: RegExp): readonly string[] | undefined {
  const isApart = pieces.every(
    ({ kind, text }) => kind !== "text" || apart.test(text) || or.test(text),
  );
  return isApart ? pieces.flatMap(({ kind, text }) => (kind === "code" ? [text] : [])) : undefined;
}

/** Returns a function that splits `rot oder blau` at a word for `or`. */
function splitAt(or: RegExp): (text: string) => readonly string[] {
  return (text) => {
    const words = text.trim().split(/\s+/);
    const isJoined = words.length === 3 && or.test(words[1] ?? "");
    return isJoined ? [words[0] ?? "", words[2] ?? ""] : [text];
  };
}

/** True if all values occur in the text of a member's type. */
export function standInType(values: readonly JsonValue[], { type = [] }: Member): boolean {
  const text = textOf(type);
  return (
    text !== "" && values.every((one) => typeof one !== "object" && text.includes(String(one)))
  );
}
