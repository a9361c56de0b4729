import { onceFor } from "../../../core/once.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Presence } from "./member.js";

/** A name and the text after it, both without the asterisk that marks a required member. */
export interface AsteriskTaken {
  readonly name: string;
  readonly rest: readonly Piece[];
  /** Undefined if there is no asterisk, or if a backslash before it makes it a footnote. */
  readonly presence: Presence | undefined;
}

/** Matches an asterisk in a tag that sets it off by a color, as forms mark required fields. */
const coloredAsterisk = /^`?\s*<(mark|span|font|sup|b|strong|em|i)\b([^<>]*)>\s*\\?\*\s*<\/\1>/i;

/** Matches a sentence about what an asterisk marks: `Parameters marked with an '*' are new.` */
const legend =
  /[^.\n]*\b(?:marked|denoted|flagged|indicated)\s+(?:with|by)\s+(?:an?\s+)?(?:asterisks?\b|[`'"(]*\\?\*(?![\w*]))[^.\n]*/gi;

/** True if a page says that an asterisk marks something else than what is required. */
export const asteriskIsOther = onceFor(({ source: { text } }: Page): boolean => {
  const told = text.includes("*") ? (text.match(legend) ?? []) : [];
  return told.length > 0 && !told.some((one) => /required|mandatory|obligatory|must/i.test(one));
});

/**
 * Returns the length of an asterisk in a color, in italics or in bold at the start of a text. Undefined without one.
 */
export function coloredAsteriskAt(text: string): number | undefined {
  const slanted = /^`?[ \t]*(\*{1,2}|_{1,2})\\\*\1(?![\w*])/.exec(text)?.[0];
  if (slanted !== undefined) return slanted.length;
  const [whole, tag = "", attributes = ""] = coloredAsterisk.exec(text) ?? [];
  const isColored = /^mark$/i.test(tag) || /color|danger|red\b|required/i.test(attributes);
  return whole !== undefined && isColored ? whole.length : undefined;
}

/**
 * Takes the asterisk off a name in code or bold, or off the text after the name:
 * `` `name*` ``, `` `name`* (string) ``, `` `name` (string)* ``.
 * A backslash before the asterisk makes it a footnote, unless the words for `required` name `*`.
 */
export function takeAsterisk(
  page: Page,
  first: Piece,
  rest: readonly Piece[],
  { words }: Vocabulary,
): AsteriskTaken {
  const isSet = first.kind === "code" || first.kind === "link" || first.isStrong;
  const name = first.text;
  if (!isSet) return { name, rest, presence: undefined };
  // After other characters, an asterisk means any name: `x-*`, `meta.*`.
  const inside = /^(\s*.*[\p{L}\p{N}\]])\*(\s*:?\s*)$/u.exec(name);
  const isOther = asteriskIsOther(page);
  if (inside !== null) {
    const presence = isOther ? undefined : "required";
    return { name: `${inside[1] ?? ""}${inside[2] ?? ""}`, rest, presence };
  }
  const behindName = page.source.text.slice(first.end, first.end + 200);
  const colored = coloredAsteriskAt(behindName);
  if (colored !== undefined) {
    const left = rest.filter(({ end }) => end > first.end + colored);
    return { name, rest: left, presence: "required" };
  }
  const at = rest.findIndex(({ text }) => text.trim() !== "");
  const next = rest[at];
  const behind =
    next?.kind === "text"
      ? /^(\s*(?:\([^()]{1,40}\)\s?)?)\*(?=[\s:(,.–—-]|$)/u.exec(next.text)
      : null;
  if (next === undefined || behind === null) return { name, rest, presence: undefined };
  const source = page.slice({ start: next.start, end: next.end });
  const isNote = source.slice(0, source.indexOf("*")).endsWith("\\");
  const text = (behind[1] ?? "") + next.text.slice(behind[0].length);
  return {
    name,
    rest: [...rest.slice(0, at), { ...next, text }, ...rest.slice(at + 1)],
    presence: (isNote && !words.required.includes("*")) || isOther ? undefined : "required",
  };
}
