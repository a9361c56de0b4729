import type { Range } from "../../../source/source.js";

/** The parts of an item in MSON: `size: 4 (number, required) - How large it is`. */
export interface MsonLine {
  /** Empty for an item of a list that has only a type: `(object)`. */
  readonly name: string;
  readonly nameRange: Range;
  /** True if the name is in code. */
  readonly isSet: boolean;
  /** The value after the colon. Undefined without one. */
  readonly value: string | undefined;
  /** The value after an equals sign, which is the default on older pages. Undefined without one. */
  readonly default: string | undefined;
  /** The type in the brackets. Undefined if there is none. */
  readonly type: string | undefined;
  readonly typeRange: Range | undefined;
  /** The words in the brackets that are no type, in lower case: `required`, `nullable`. */
  readonly marks: ReadonlySet<string>;
  /** The range of the description. Empty if there is none. */
  readonly rest: Range;
}

/** Matches a word in the brackets that is not a type. */
export const markWords =
  /^(?:required|optional|nullable|default|sample|fixed|fixed-type|deprecated|read-?only|write-?only)$/i;

/** Splits the first paragraph of an item. `offset` is the place of the text on the page. */
export function splitMson(text: string, offset: number): MsonLine {
  const lineEnd = text.includes("\n") ? text.indexOf("\n") : text.length;
  const line = text.slice(0, lineEnd);
  const dash = outsideOf(line, /\s(?:-+|\u2013|\u2014|\.{3})(?=\s|$)/y);
  const head = dash === undefined ? line : line.slice(0, dash.start);
  const group = findGroup(head);
  const before = head.slice(0, group?.start ?? head.length);
  const { name, isSet, at, value, byDefault } = nameIn(before);
  const parts = group === undefined ? [] : splitParts(head.slice(group.start + 1, group.end - 1));
  const marks = new Set(
    parts.filter((part) => markWords.test(part)).map((part) => part.toLowerCase()),
  );
  // Older pages write an example in code beside the type: ``(required, string, `b7`)``.
  const type = parts.find((part) => !markWords.test(part) && !/^[`"']|^\d|=/.test(part));
  const end = dash?.end ?? group?.end ?? head.length;
  return {
    name,
    nameRange: { start: offset + at, end: offset + at + name.length },
    isSet,
    value,
    default: byDefault,
    type,
    typeRange: group && { start: offset + group.start, end: offset + group.end },
    marks,
    rest: { start: offset + end, end: offset + text.length },
  };
}

/** Returns the name at the start of a text, and the value after a colon or an equals sign. */
function nameIn(text: string): {
  readonly name: string;
  readonly isSet: boolean;
  readonly at: number;
  readonly value: string | undefined;
  readonly byDefault: string | undefined;
} {
  const coded = /^\s*(`+|\*{1,2}|_{1,2}(?=\S.*_\s*(?::|=|$)))(.+?)\1/.exec(text);
  const sign = text.search(/:(?=[\s`]|$)|\s=\s/);
  const bare = sign === -1 ? text : text.slice(0, sign);
  const name = (coded?.[2] ?? bare).trim();
  const at = text.indexOf(name);
  const behind = text.slice((coded?.[0] ?? bare).length);
  const [, mark, words = ""] = /^\s*([:=])\s*(\S.*)$/s.exec(behind.trimEnd()) ?? [];
  const value = words.replace(/^`(.*)`$/s, "$1");
  return {
    name,
    isSet: coded?.[1]?.startsWith("`") === true,
    at: at === -1 ? 0 : at,
    value: mark === ":" && value !== "" ? value : undefined,
    byDefault: mark === "=" && value !== "" ? value : undefined,
  };
}

/**
 * Finds the brackets with the type. They are at the end of a text. Otherwise, they are the first ones: only a name and a
 * value may be before them, and all parts in them have to be words: `size (number) How large`.
 */
function findGroup(text: string): Range | undefined {
  const groups = groupsIn(text);
  const last = groups.at(-1);
  if (last !== undefined && text.slice(last.end).trim() === "") return last;
  const [first] = groups;
  if (
    first === undefined ||
    !/^\s*(?:`[^`]*`|[\w.$[\]-]+)?\s*(?:[:=]\s*\S+)?\s*$/.test(text.slice(0, first.start))
  )
    return undefined;
  const parts = splitParts(text.slice(first.start + 1, first.end - 1));
  return parts.every((part) => /^`|^[\w-]+(?:\[.*\])?$/.test(part)) ? first : undefined;
}

/** Returns the outermost round brackets outside of code. */
function groupsIn(text: string): readonly Range[] {
  const found: Range[] = [];
  let [open, start, isCode] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "`") isCode = !isCode;
    if (isCode) continue;
    if (sign === "(" && open++ === 0) start = at;
    if (sign === ")" && open > 0 && --open === 0) found.push({ start, end: at + 1 });
  }
  return found;
}

/** Splits the text of brackets at commas outside of inner brackets and code. */
export function splitParts(text: string): readonly string[] {
  const parts = [""];
  let [open, isCode] = [0, false];
  for (const sign of text) {
    if (sign === "`") isCode = !isCode;
    if (!isCode && /[[(<]/.test(sign)) open++;
    if (!isCode && /[\])>]/.test(sign)) open--;
    if (sign === "," && open === 0 && !isCode) parts.push("");
    else parts.push((parts.pop() ?? "") + sign);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Finds the first match of a sticky pattern outside of code and round brackets. */
function outsideOf(text: string, pattern: RegExp): Range | undefined {
  let [open, isCode] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "`") isCode = !isCode;
    if (!isCode && sign === "(") open++;
    if (!isCode && sign === ")") open--;
    if (isCode || open > 0) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { start: at, end: at + found[0].length };
  }
  return undefined;
}
