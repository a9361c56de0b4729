import type { Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Presence } from "./member.js";
import { presenceOf } from "./presence-word.js";
import { isNoun, isTypeWord } from "./type-word.js";

/** What brackets with a type, a colon and a default or a mark say: `(string: <required>)`, `(int: 4)`. */
export interface ColonBrackets {
  /** The words for the type: `string`, `array or string`. */
  readonly type: string;
  /** The default as code. Undefined if there is none. */
  readonly default: readonly Piece[] | undefined;
  readonly presence: Presence | undefined;
  /** The words after the colon that are neither a mark nor one value. Empty if there are none. */
  readonly words: string;
  /** The pieces after the brackets. */
  readonly rest: readonly Piece[];
}

/**
 * Takes brackets with a type, a colon, and a default or a mark off the start of a text. Several types are joined
 * with `or`, and the default of the first one counts: `(array: [] or string: "")`. Undefined for other brackets.
 */
export function takeColonBrackets(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): ColonBrackets | undefined {
  const at = pieces.findIndex(({ text }) => text.trim() !== "");
  const first = pieces[at];
  const found = first === undefined ? undefined : bracketsAt(pieces, at);
  if (first === undefined || found === undefined) return undefined;
  const parts = splitOutside(found.inside, /^\s+or\s+/).map((part) => partOf(part, vocabulary));
  const [own] = parts;
  if (own === undefined) return undefined;
  // In plain text, a noun with a value may be anything: `(version: 2)`.
  if (first.kind !== "code" && isNoun.test(own.type)) return undefined;
  const told = parts.flatMap((part) => part ?? []);
  const areAll = told.length === parts.length;
  const [value, ...marks] = splitOutside(own.value, /^\s*,\s*/);
  const notes = [value ?? "", ...marks].map((note) => presenceOfNote(note, vocabulary));
  const presence = notes.find((note) => note !== undefined);
  const left = [value ?? "", ...marks].filter((_, index) => notes[index] === undefined);
  const conditions = [value ?? "", ...marks].filter((_, index) => notes[index] === "conditional");
  const hasValue = areAll && left.length === 1 && isValue(left[0] ?? "");
  if (first.kind !== "code" && !hasValue && presence === undefined) return undefined;
  const shown = areAll
    ? [...left, ...conditions].join(", ")
    : found.inside.slice(own.type.length + 1).trim();
  const code = { ...first, kind: "code" as const, isStrong: false, isEmphasis: false };
  return {
    type: told.map(({ type }) => type).join(" or "),
    default: hasValue ? [{ ...code, text: left[0] ?? "" }] : undefined,
    // The place after the colon has a default only if the parameter may be left out.
    presence: presence ?? (hasValue ? "optional" : undefined),
    words: hasValue ? conditions.join(", ") : shown,
    rest: found.rest,
  };
}

/** Returns the text in brackets that a piece of code is, or that begins at a piece of text. */
function bracketsAt(
  pieces: readonly Piece[],
  at: number,
): { readonly inside: string; readonly rest: readonly Piece[] } | undefined {
  const first = pieces[at];
  if (first?.kind === "code") {
    const inside = /^\((.*)\)$/s.exec(first.text.trim())?.[1];
    return inside === undefined ? undefined : { inside, rest: pieces.slice(at + 1) };
  }
  let text = "";
  for (const [index, piece] of pieces.entries()) {
    if (index < at) continue;
    if (piece.kind !== "text" && piece.kind !== "html" && piece.kind !== "code") return undefined;
    const own = index === at ? piece.text.replace(/^[\s:–—-]+/, "") : piece.text;
    const end = piece.kind === "text" ? own.indexOf(")") : -1;
    if (index === at && !own.startsWith("(")) return undefined;
    if (end === -1) {
      text += own;
      continue;
    }
    const rest = { ...piece, text: own.slice(end + 1) };
    return {
      inside: (text + own.slice(0, end)).slice(1),
      rest: [rest, ...pieces.slice(index + 1)],
    };
  }
  return undefined;
}

/** Splits `string: "a"` into the type and the text after the colon. Undefined if no type is before a colon. */
function partOf(
  part: string,
  { types }: Vocabulary,
): { readonly type: string; readonly value: string } | undefined {
  const [, words = "", value = ""] =
    /^\s*((?:\[\]?)?\p{L}[\p{L}\p{N}_<>|[\] -]*?)\s*:\s*(\S.*)$/u.exec(part) ?? [
      undefined,
      part.trim(),
    ];
  // Words before the type say how it is written: `comma-delimited string`.
  const last = words.split(/\s+/).at(-1) ?? "";
  if (isTypeWord(last, types)) return { type: last, value };
  // An unknown word before a value is reported as a type.
  return isValue(value) && !/\s/.test(words) ? { type: words, value } : undefined;
}

/** Returns the presence that a note in pointed brackets states: `<required>`, `<required if …>`. */
function presenceOfNote(text: string, vocabulary: Vocabulary): Presence | undefined {
  const bare = text.replace(/^<|>$/g, "").trim();
  const [first = ""] = bare.split(/\s/);
  const isConditional =
    /^<\p{L}+\s.*>$/su.test(text) && presenceOf(first, vocabulary) === "required";
  return presenceOf(bare, vocabulary) ?? (isConditional ? "conditional" : undefined);
}

/** True for a JSON value or `nil`. */
function isValue(text: string): boolean {
  if (/^(?:nil|true|false)$/i.test(text)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Splits a text at a separator, but not inside of quotes and brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [""];
  let [depth, isQuoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"' && text.charAt(at - 1) !== "\\") isQuoted = !isQuoted;
    else if (!isQuoted && /[[{<]/.test(sign)) depth++;
    else if (!isQuoted && /[\]}>]/.test(sign)) depth--;
    const found = isQuoted || depth > 0 ? null : separator.exec(text.slice(at, at + 20));
    if (found === null) parts.push((parts.pop() ?? "") + sign);
    else {
      parts.push("");
      at += found[0].length - 1;
    }
  }
  return parts.map((part) => part.trim());
}
