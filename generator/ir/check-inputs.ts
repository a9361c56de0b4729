import type { Diagnostics, Span } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { FieldRow, FieldTable } from "../page/page.js";
import { isUnknown } from "./fact.js";
import type { Field } from "./ir.js";
import { isDefaultLost } from "./resolve-field.js";
import type { RowIn } from "./tree.js";
import { typeRefText } from "./type-expression.js";

/**
 * Holds the table of an action against the page of its input type: both print the same rows, but
 * that the action's may leave a type blank. `rowsThere` are the page's own rows.
 */
export function checkInput(
  type: string,
  table: FieldTable,
  here: ReadonlyMap<string, Field>,
  there: readonly Field[],
  rowsThere: readonly RowIn[],
  diagnostics: Diagnostics,
): void {
  const isFull = rowsThere.every((one) => one.table === "writeable");
  if (!table.isComplete) return;
  const [first] = table.rows;
  const isOther =
    there.length > 0 && table.rows.length > 1 && !there.some(({ name }) => here.has(name));
  if (isOther && first !== undefined) {
    const what = `table that begins with \`${first.name.value}\``;
    const expected = `\`${there[0]?.name ?? ""}\``;
    diagnostics.report("input-differs", table.span, { what, page: type, expected });
    return;
  }
  const known = new Map(there.map((field) => [field.name, field]));
  const missing = there.filter(({ name }) => !here.has(name)).map(({ name }) => name);
  for (const row of table.rows) {
    const field = here.get(row.name.value);
    const other = known.get(row.name.value);
    if (field?.span !== row.span) continue;
    const rowThere = rowsThere.find((one) => one.row.name.value === field.name)?.row;
    if (other !== undefined) {
      const isLost =
        isDefaultLost(row, field) || (rowThere !== undefined && isDefaultLost(rowThere, other));
      compareFields(type, row, field, other, { isFull, isLost }, diagnostics);
    } else {
      const isOnly = missing.length === 1 && table.rows.length === there.length;
      const meant = isOnly ? missing[0] : suggest(field.name, missing);
      if (meant !== undefined) missing.splice(missing.indexOf(meant), 1);
      const expected = meant === undefined ? "no such row" : `\`${meant}\``;
      const what = `row \`${field.name}\``;
      diagnostics.report("input-differs", row.name.span, { what, page: type, expected });
    }
  }
  for (const name of missing) {
    const args = { what: `table without \`${name}\``, page: type, expected: "it" };
    diagnostics.report("input-differs", table.span, args);
  }
}

function compareFields(
  page: string,
  row: FieldRow,
  field: Field,
  other: Field,
  { isFull, isLost }: { readonly isFull: boolean; readonly isLost: boolean },
  diagnostics: Diagnostics,
): void {
  const required = other.required?.value ?? other.create?.value === "required";
  const isRequiredKnown = ![field.required, other.required, other.create].some(isUnknown);
  const isTypeKnown = !isUnknown(field.type) && !isUnknown(other.type);
  const typeSpan = isTypeKnown ? row.type?.span : undefined;
  const requiredSpan = isRequiredKnown ? row.required?.span : undefined;
  const pairs: readonly Pair[] = [
    ["type", typeSpan, typeRefText(field.type.value), typeRefText(other.type.value)],
    [
      "options",
      isTypeKnown ? (row.notes ?? row.name).span : undefined,
      text(field.options),
      text(other.options),
    ],
  ];
  const flags: readonly Pair[] = [
    ["`Required`", requiredSpan, yesNo(field.required?.value ?? false), yesNo(required)],
    [
      "default",
      isLost ? undefined : (row.default ?? row.name).span,
      text(field.default),
      text(other.default),
    ],
  ];
  for (const [part, span, value, expected] of isFull ? [...pairs, ...flags] : pairs) {
    if (span === undefined || value === expected) continue;
    const what = `${part} \`${value}\` of \`${field.name}\``;
    diagnostics.report("input-differs", span, { what, page, expected: `\`${expected}\`` });
  }
}

/** A part of a row, where it stands, and what it says here and on the page. */
type Pair = readonly [what: string, span: Span | undefined, value: string, expected: string];

function yesNo(flag: boolean): string {
  return flag ? "Yes" : "No";
}

function text(fact: { readonly value: unknown } | undefined): string {
  return fact === undefined ? "-" : JSON.stringify(fact.value);
}
