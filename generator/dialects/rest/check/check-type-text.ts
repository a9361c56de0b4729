import { didYouMean } from "../../../diagnostics/suggest.js";
import type { Piece } from "../../../markdown/inline.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Member, MemberList } from "../page/member.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { textOf } from "../resolve/text-facts.js";
import { wholeTypeWords } from "../resolve/whole-type.js";
import { isSlip } from "./is-misspelt.js";
import { standInType } from "../resolve/values-in-type.js";

/** The input of the checks of a row. */
export interface RowContext {
  readonly list: MemberList;
  readonly resolved: ResolvedTree;
  readonly diagnostics: RestDiagnostics;
}

/** Reports text in the place of a type that is not a known type. */
export function checkTypeText(member: Member, { list, resolved, diagnostics }: RowContext): void {
  const { page } = list;
  const { resolver } = resolved;
  const typeText = textOf(member.type ?? []);
  if (member.type === undefined) checkListBehindName(member, { list, resolved, diagnostics });
  if (member.type === undefined || typeText === "") return;
  if (listsBareWords(member.type, { resolved }) && !hasOptions(member, { list, resolved })) {
    const near = "; write allowed values in code: `` `a`, `b` ``";
    const { start, end } = member.range;
    diagnostics.report("unknown-type", page.source.span(start, end), { text: typeText, near });
    return;
  }
  const { type, unknown } = resolver.types.read(member.type, resolver.lookup(page));
  const isVague = /^(?:objects|mixed|various|misc)$/i.test(typeText);
  const isOpen = type !== undefined && JSON.stringify(type).includes('"name":"unknown"');
  // In `step=<lapse | float>`, only `float` is read, so the unknown word is reported.
  const isHeld = /=<[^<>]*>/.test(page.slice(member.nameRange));
  const isPartly = isOpen || (isHeld && unknown.length > 0);
  const slip = unknown.find(
    (word) => word.length > 4 && wholeTypeWords.some((one) => isSlip(word.toLowerCase(), one)),
  );
  const text = type === undefined || isVague ? typeText : isPartly ? unknown[0] : slip;
  if (text === undefined || /^any$/i.test(text)) return;
  if (isValues(member, { list, resolved }) || hasMembers(member, list)) return;
  const isListed = /^[\p{L}\p{N}_-]+(?:\s*,\s*[\p{L}\p{N}_-]+)+$/u.test(text);
  const near =
    nearType(text, resolved) || (isListed ? "; write allowed values in code: `` `a`, `b` ``" : "");
  // Outside of tables, the text may be a remark. A misspelt type is reported there. Other text is reported only in
  // brackets, if the brackets of most other items of the list are types. `Loan[]` is no remark.
  const isMisspelt = near !== "" && !/\s/.test(text);
  const isTold = isMisspelt || isHeld || listOfName.test(typeText);
  if (list.form !== "table" && !isTold && !isAmongTypes(member, { list, resolved })) return;
  const span = page.source.span(member.range.start, member.range.end);
  const hint = near || linkedHint(member.type, list, resolved);
  diagnostics.report("unknown-type", span, { text, near: hint });
}

/**
 * Returns the end of a message about a link whose section describes no type, such as a section with only a sentence
 * about a union. Empty for a type without such a link.
 */
function linkedHint(type: readonly Piece[], { page }: MemberList, { tree }: ResolvedTree): string {
  for (const { kind, href } of type) {
    const target =
      kind === "link" && href !== undefined ? tree.links.resolve(href, page) : undefined;
    if (target?.kind !== "section" || target.section.heading === undefined) continue;
    return `; \`${target.section.title}\` has no rows of members or values`;
  }
  return "";
}

/** Reports a list of an unknown type that an item has in code behind its name: `` `loans` (`Loan[]`) ``. */
function checkListBehindName(
  { description, range }: Member,
  { list: { page }, resolved: { resolver }, diagnostics }: RowContext,
): void {
  const code = description.slice(0, 2).find(({ kind }) => kind === "code");
  const before = description[0] === code ? "" : (description[0]?.text ?? "");
  if (code === undefined || !/^\s*[:(]?\s*$/.test(before) || !listOfName.test(code.text)) return;
  const [text] = resolver.types.read([code], resolver.lookup(page)).unknown;
  if (text === undefined) return;
  diagnostics.report("unknown-type", page.source.span(range.start, range.end), { text, near: "" });
}

/** Matches a list of a type with a name: `Loan[]`, `array of Loan`, `Array<Loan>`. */
const listOfName =
  /^(?:[A-Z][A-Za-z\d]*(?:\[\])+|(?:array|list)(?:\s+of\s+|<)[A-Z][a-z][A-Za-z\d]*>?)$/;

/** Words in brackets behind a type that say something of all its values. */
export const ofAllValues =
  /^(?:required|optional|nullable|null|none|empty|non-?empty|not|no|unique|sorted|ordered|indexed|encoded|url-?encoded|trimmed|(?:lower|upper|camel|snake|kebab)-?case|(?:read|write)-?only|deprecated|experimental|immutable|hidden|internal|public|private|secret|generated|computed|default|min|max|comma|separated|signed|unsigned|positive|negative|inclusive|exclusive|case-?(?:in)?sensitive|local|utc|unix|iso\w*|(?:milli|micro|nano)?seconds|ms|bytes|chars|base64|binary|hex|json|html|markdown|text|plain|utf-?8|ascii|in|out|path|query|header|body|form|cookie|primary|foreign|key|pk|fk|ref|rw|ro|r|w)$/;

/**
 * True for a type with two or more bare words in brackets, after commas or `or`: `String (open, pending, solved)`. They
 * are probably values, but may be notes. Words with a link are types: `array([Book](#book) or [Error](#error))`.
 */
function listsBareWords(
  type: readonly Piece[],
  { resolved }: Pick<RowContext, "resolved">,
): boolean {
  if (type.some(({ kind }) => kind === "link")) return false;
  const inner =
    /^\s*\p{L}+\s*[(（]\s*([\p{Ll}\d_-]+(?:(?:\s*,\s*(?:or\s+)?|\s+or\s+)[\p{Ll}\d_-]+)+)\s*[)）]\s*$/u;
  const words = inner.exec(textOf(type))?.[1]?.split(/\s*,\s*(?:or\s+)?|\s+or\s+/) ?? [];
  const { types } = resolved.resolver;
  return words.length > 0 && !words.some((word) => ofAllValues.test(word) || types.knows(word));
}

/**
 * True if an item of a list has at most four words in brackets among items with types in brackets. At least two other
 * items, and at least 60 % of the other items with a text in this place, must have known types.
 */
function isAmongTypes(
  member: Member,
  { list, resolved: { resolver } }: Pick<RowContext, "list" | "resolved">,
): boolean {
  const [first] = member.type ?? [];
  const behind =
    first === undefined ? "" : list.page.slice({ ...member.nameRange, end: first.end });
  const isInBrackets = /^[`*_]*[^`*_(]+[`*_]*\s*[`*_]*\(/.test(behind);
  const isShort = textOf(member.type ?? []).split(/\s+/).length <= 4;
  if (list.form !== "bullets" || !isInBrackets || !isShort) return false;
  const others = list.members.filter((one) => one !== member && one.type !== undefined);
  const known = others.filter(
    ({ type }) => resolver.types.read(type ?? [], resolver.lookup(list.page)).type !== undefined,
  );
  return known.length > 1 && known.length >= others.length * 0.6;
}

function hasOptions(member: Member, { list, resolved }: Omit<RowContext, "diagnostics">): boolean {
  return resolved.resolver.resolve(member, list).options !== undefined;
}

/** True if the allowed values were read from the cell of the type: `` `red` or `blue` ``. */
function isValues(
  member: Member,
  { list, resolved }: Pick<RowContext, "list" | "resolved">,
): boolean {
  if (member.options !== undefined || member.values.length > 0) return false;
  const options = resolved.resolver.resolve(member, list).options?.value ?? [];
  return options.length > 0 && standInType(options, member);
}

/** True if further rows describe members of the member: `lines[].code` below `lines`. */
function hasMembers({ name }: Member, { members }: MemberList): boolean {
  return members.some((one) => one.name.startsWith(`${name}.`) || one.name.startsWith(`${name}[]`));
}

function nearType(text: string, { tree, reading }: ResolvedTree): string {
  if (text.length < 4) return "";
  const words = [
    ...Object.values(tree.vocabulary.types).flat(),
    ...reading.types.map(({ id }) => id),
  ];
  return words.includes(text.toLowerCase()) ? "" : didYouMean(text, words);
}
