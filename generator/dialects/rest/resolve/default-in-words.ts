import type { JsonValue } from "../../../core/api.js";
import { optionText } from "../../../core/by-type.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Range } from "../../../source/source.js";

/** A word without marks that a description calls the default: `(defaults to flat)`. */
interface BareDefault {
  readonly word: string;
  readonly isInBrackets: boolean;
  /** The text around the word. */
  readonly text: string;
  readonly range: Range;
}

const word = "([\\w./+@-]*\\w)";
const inBrackets = new RegExp(`[([]\\s*defaults?\\s+(?:to|is)\\s+${word}\\s*[)\\]]`, "i");
const atEnd = new RegExp(
  `(?:^|[\\s,;(])(?:defaults?\\s+(?:to|is)|by\\s+default:?)\\s+${word}\\s*[.)]?\\s*$`,
  "i",
);
const inFront = new RegExp(`(?:^|[,;(.]\\s*)${word}\\s+by\\s+default\\s*(?:[.)]|$)`, "i");

/** Words behind `defaults to` that are no value. */
const isNoValue =
  /^(?:none|null|nil|the|no|not|empty|blank|current|now|today|required|optional|n\/a|values?|nothing|unset|unlimited|infinit[ey]|undefined|random\w*|your\w*|their|its|it|that|this|same|on|off|yes|not|enabled|disabled|allowed|hidden|shown|sorted|included|excluded|returned|is|are)$/i;
/** Words that may be values, or stand for several values. */
const mayBeMany = /^(?:all|any|both|every\w*|only|one|other|others|auto\w*|default)$/i;

/** Finds a default that is a word without marks, in brackets or at the end of a description. */
export function bareDefault(description: readonly Piece[]): BareDefault | undefined {
  for (const [at, { kind, text, start, end }] of description.entries()) {
    if (kind !== "text") continue;
    const isLast = at === description.length - 1;
    const bracketed = inBrackets.exec(text);
    const found = bracketed ?? (isLast ? (atEnd.exec(text) ?? inFront.exec(text)) : null);
    const value = found?.[1];
    if (found === null || value === undefined || isNoValue.test(value)) continue;
    return {
      ...{ word: value, isInBrackets: bracketed !== null && !mayBeMany.test(value) },
      ...{ text: found[0].trim(), range: { start, end } },
    };
  }
  return undefined;
}

/** Returns the value of a word if it is one of the values of the row, or if a text has it alone in brackets. */
export function valueOfWord(
  { word: value, isInBrackets }: BareDefault,
  { options, isText }: { readonly options: readonly JsonValue[]; readonly isText: boolean },
): JsonValue | undefined {
  const option = options.find((one) => optionText(one).toLowerCase() === value.toLowerCase());
  if (option !== undefined) return option;
  return isText && isInBrackets && options.length === 0 ? value : undefined;
}
