import type { RestDiagnostics } from "../diagnostics.js";
import type { Member, MemberList } from "../page/member.js";
import type { MemberFacts } from "../resolve/resolve-member.js";
import { ofAllValues } from "./check-type-text.js";
import type { TypeReader } from "../resolve/type-text.js";
import { textOf } from "../resolve/text-facts.js";

const word = "[\\p{Ll}\\d][\\p{Ll}\\d_-]*";
/** Matches a text that is only words after commas and `or`, or between slashes: `title, author or date`. */
const choice = new RegExp(
  `^(?:either\\s+)?(${word}(?:\\s*,\\s*${word})*\\s*,?\\s+or\\s+${word}|${word}(?:\\s*[/|]\\s*${word})+)\\s*\\.?$`,
  "iu",
);
/** Matches words in brackets behind the type of an item: `string (open, closed)`. */
const behindType = new RegExp(
  `^[(（]\\s*(${word}(?:(?:\\s*,\\s*(?:or\\s+)?|\\s+or\\s+)${word})+)\\s*[)）]`,
  "iu",
);

const separators = "(?:\\s*,\\s*(?:(?:or|and)\\s+)?|\\s+(?:or|and)\\s+)";
/** Matches words for values, and bare words behind them: `The values are open and closed.` */
const announced = new RegExp(
  `\\b(?:values|options|choices)\\s+(?:are|include)\\s+(${word}(?:${separators}${word})+)\\s*(?:[.;)]|$)`,
  "iu",
);
/** Matches words in quotes at the end of a text: `How it is: "open", "closed"`. */
const quoted = new RegExp(
  `(?:^|(?<!\\b(?:e\\.?g\\.?|such as|examples?|like|as)[,:]?)[\\s:(])((?:["“'‘]${word}["”'’])(?:${separators}["“'‘]${word}["”'’])+)\\s*[.)]?$`,
  "iu",
);

/**
 * Reports a description that is only a choice of bare words, that begins with such words in brackets behind a type, or
 * that has them behind words for values or in quotes at its end.
 * The words are probably the values, but may say what the value is: `name or number`.
 */
export function checkBareValues(
  { description, range, type: stated }: Member,
  { options, default: byDefault, type: { value: type } }: MemberFacts,
  { page, members }: MemberList,
  { types, diagnostics }: { readonly types: TypeReader; readonly diagnostics: RestDiagnostics },
): void {
  const isOpen = type.kind === "scalar" && (type.name === "string" || type.name === "unknown");
  const text = textOf(description);
  if (!isOpen || options !== undefined || byDefault !== undefined || text.length > 200) return;
  const isAll = description.every(({ kind }) => kind === "text");
  const bracketed = stated === undefined ? null : behindType.exec(text);
  const found =
    bracketed ?? (isAll ? (choice.exec(text) ?? announced.exec(text) ?? quoted.exec(text)) : null);
  const words = (found?.[1] ?? "")
    .replace(/["“”'‘’]/g, "")
    .split(/\s*[,/|]\s*(?:(?:or|and)\s+)?|\s+(?:or|and)\s+/);
  if (words.length < 2 || words.some((one) => types.knows(one) || isNoValue.test(one))) return;
  if (bracketed !== null && words.some((one) => ofAllValues.test(one))) return;
  if (words.every((one) => describes.test(one))) return;
  if (words.some((one) => members.some(({ name }) => name === one))) return;
  const values = words.map((one) => `\`${one}\``).join(", ");
  const span = page.source.span(range.start, range.end);
  const expected = `them in code if they are the values: ${values}`;
  diagnostics.report("unread-statement", span, { text: found?.[0].trim() ?? "", expected });
}

/** Words of sentences, and values of booleans. */
const isNoValue =
  /^(?:true|false|null|none|yes|no|on|off|and|more|less|fewer|empty|not|the|an?|other|required|optional|n|y)$/i;
/** Words that say what a value is. */
const describes =
  /^(?:names?|ids?|numbers?|codes?|titles?|slugs?|urls?|paths?|keys?|emails?|usernames?|logins?|dates?|times?|phones?)$/i;
