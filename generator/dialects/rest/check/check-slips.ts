import { withoutNull } from "../../../core/inner-types.js";
import { optionText } from "../../../core/by-type.js";
import { plainText } from "../../../markdown/inline.js";
import type { Member } from "../page/member.js";
import { formatIn, formatNames } from "../resolve/formats.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { MemberFacts } from "../resolve/resolve-member.js";
import { textOf } from "../resolve/text-facts.js";
import type { RowContext } from "./check-type-text.js";
import { isSlip } from "./is-misspelt.js";

/** Reports values of a row that are not read because of a slip: a misspelt format or mark, or values of another type. */
export function checkSlips(member: Member, facts: MemberFacts, context: RowContext): void {
  checkFormat(member, context);
  checkMark(member, context);
  checkOptions(member, facts, context);
}

/** Reports filled rows of a table of values that have no value. */
export function checkValueRows({ resolver }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const { values, placed } of resolver.registry.drafts) {
    if (values === undefined || placed?.block.kind !== "table") continue;
    const { page } = placed.section;
    for (const { cells, start, end } of placed.block.rows) {
      const filled = cells.filter((cell) => cell.start !== cell.end);
      const isRead = values.values.some(({ range }) => range.start <= start && end <= range.end);
      if (isRead || filled.length < 2) continue;
      const text = page.slice({ start, end });
      const reason = "a row without a value is not read; write the value";
      diagnostics.report("odd-cell", page.source.span(start, end), { text, reason });
    }
  }
}

/** Reports a format that is misspelt: `string (emial)`, `string (snowflake fromat)`. */
function checkFormat(
  { type = [], range }: Member,
  { list: { page }, diagnostics }: RowContext,
): void {
  const [, note = ""] = /\(([a-z][\w -]*)\)\W*$/i.exec(textOf(type)) ?? [];
  if (note === "" || formatIn(note.toLowerCase()) !== undefined) return;
  const [first = "", second] = note.split(" ");
  const word = second ?? first;
  const meant =
    second === undefined
      ? [...formatNames].find((known) => word !== `${known}s` && isFormatSlip(word, known))
      : isSlip(word, "format")
        ? "format"
        : undefined;
  if (meant === undefined) return;
  const span = page.source.span(range.start, range.end);
  diagnostics.report("misspelt-word", span, { word, meant, place: "for a format" });
}

/**
 * True for a misspelt format. If the format has at most four letters, the slip must have the same letters in another
 * order: `uiud` is `uuid`, but `tide` is not `time`.
 */
function isFormatSlip(word: string, known: string): boolean {
  const lettersOf = (text: string): string => text.split("").toSorted().join("");
  return isSlip(word, known) && (known.length > 4 || lettersOf(word) === lettersOf(known));
}

/** Reports a description that begins with a misspelt mark and a full stop: `Read-onyl.` */
function checkMark(
  { description, range }: Member,
  { list: { page }, resolved, diagnostics }: RowContext,
): void {
  const [, word = ""] = /^\W*(\p{L}[\p{L}-]{6,})\./u.exec(textOf(description)) ?? [];
  const { words } = resolved.tree.vocabulary;
  const known = [...words.deprecated, ...words.nullable, "read-only"];
  const small = word.toLowerCase();
  if (small === "" || known.includes(small)) return;
  const meant = known.find((one) => one.length > 6 && isSlip(small, one));
  if (meant === undefined) return;
  const span = page.source.span(range.start, range.end);
  diagnostics.report("misspelt-word", span, {
    word,
    meant,
    place: "at the start of a description",
  });
}

/** Reports allowed values that are no values of the type, and a text without a value in the column for values. */
function checkOptions(
  member: Member,
  { type, options }: MemberFacts,
  { list: { page }, diagnostics }: RowContext,
): void {
  const cell = member.options ?? [];
  const [first, last] = [cell[0], cell.at(-1)];
  const text = plainText(cell).trim();
  if (first === undefined || last === undefined || /^\W*(?:any|none|n\/a)?\W*$/i.test(text)) return;
  const span = page.source.span(first.start, last.end);
  const scalar = withoutNull(type.value);
  const isNumber =
    scalar.kind === "scalar" && (scalar.name === "integer" || scalar.name === "number");
  const twice = options?.value.find((one, at) => options.value.indexOf(one) !== at);
  if (twice !== undefined) {
    const reason = `the column has \`${optionText(twice)}\` twice; remove one, or correct it`;
    diagnostics.report("odd-cell", span, { text, reason });
  }
  const unfit = options?.value.find(
    (one) => typeof one === "string" && !/^[-+]?[\d.]+(?:e\d+)?$/i.test(one),
  );
  if (isNumber && unfit !== undefined) {
    const reason = "the column has values that are no numbers; correct them or the type";
    diagnostics.report("odd-cell", span, { text, reason });
  } else if (
    options === undefined &&
    /[,|`]|\sor\s/.test(page.slice({ start: first.start, end: last.end }))
  ) {
    const reason = "no allowed value is read; write values as code, with commas between them";
    diagnostics.report("odd-cell", span, { text, reason });
  }
}
