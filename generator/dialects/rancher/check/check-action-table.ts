import type { RelatedSpan, Span } from "../../../diagnostics/diagnostic.js";
import { suggest } from "../../../diagnostics/suggest.js";
import type { FieldRow, FieldTable } from "../page/page.js";
import { isUnknown } from "../../../core/fact.js";
import type { Field } from "../../../core/api.js";
import { isDefaultLost } from "../resolve/resolve-field.js";
import type { FieldsByName } from "../resolve/resolve-rows.js";
import type { Scope } from "../resolve/scope.js";
import { typeRefText } from "../resolve/type-expression.js";

/** The table of an action with its fields, and the fields of its input type. The scope's type is the input type. */
export interface ActionTable {
  readonly table: FieldTable;
  readonly fields: FieldsByName;
  readonly inputFields: FieldsByName;
}

/**
 * Compares the table of an action with the page of its input type. Both should have the same rows, but the action's
 * table may leave types blank.
 */
export function checkActionTable(scope: Scope, { table, fields, inputFields }: ActionTable): void {
  const page = scope.type;
  const names = [...inputFields.keys()];
  const [first] = table.rows;
  if (!table.isComplete) return;
  const [name] = names;
  const isOther = table.rows.length > 1 && !names.some((one) => fields.has(one));
  if (isOther && name !== undefined && first !== undefined) {
    const what = `This table begins with \`${first.name.value}\``;
    const related = inputRelated(inputFields.get(name));
    scope.report("input-differs", table.span, { what, page, expected: `\`${name}\`` }, related);
    return;
  }
  const missing = names.filter((one) => !fields.has(one));
  for (const row of table.rows) {
    const field = fields.get(row.name.value);
    if (field?.span !== row.span) continue;
    const other = inputFields.get(field.name);
    if (other !== undefined) compareFields(scope, { row, field, other });
    else {
      const isOnly = missing.length === 1 && table.rows.length === names.length;
      const meant = isOnly ? missing[0] : suggest(field.name, missing);
      if (meant !== undefined) missing.splice(missing.indexOf(meant), 1);
      const expected = meant === undefined ? "no such row" : `\`${meant}\``;
      const what = `This table has a row \`${field.name}\``;
      const related = inputRelated(inputFields.get(meant ?? names[0] ?? ""));
      scope.report("input-differs", row.name.span, { what, page, expected }, related);
    }
  }
  for (const one of missing) {
    const args = { what: `This table has no \`${one}\``, page, expected: "it" };
    scope.report("input-differs", table.span, args, inputRelated(inputFields.get(one)));
  }
}

/** Returns the row of a field on the page of the input type, as a related place. */
function inputRelated(field: Field | undefined): readonly RelatedSpan[] {
  return field === undefined
    ? []
    : [{ span: field.span, message: "The row on the page of the type" }];
}

/** A row of the action's table, its field, and the field of the same name on the page of the input type. */
interface FieldPair {
  readonly row: FieldRow;
  readonly field: Field;
  readonly other: Field;
}

function compareFields(scope: Scope, pair: FieldPair): void {
  const { row, field, other } = pair;
  const isTypeKnown = !isUnknown(field.type) && !isUnknown(other.type);
  const report = (part: string, span: Span | undefined, [value, expected]: Texts): void => {
    if (span === undefined || value === expected) return;
    const what = `The ${part} of \`${field.name}\` is \`${value}\``;
    const args = { what, page: scope.type, expected: `\`${expected}\`` };
    scope.report("input-differs", span, args, inputRelated(other));
  };
  if (isTypeKnown) {
    const types: Texts = [typeRefText(field.type.value), typeRefText(other.type.value)];
    report("type", row.type?.span, types);
    report("options", (row.notes ?? row.name).span, [text(field.options), text(other.options)]);
  }
  // If the page of the input type has tables other than writeable ones, its fields have no `required` flags to compare.
  if (!scope.tree.rowsOf(scope.type).every(({ table }) => table === "writeable")) return;
  if (![field.required, other.required, other.create].some(isUnknown)) {
    const required = other.required?.value ?? other.create?.value === "required";
    report("`Required`", row.required?.span, [yesNo(field.required?.value), yesNo(required)]);
  }
  if (!isPresetLost(scope, pair)) {
    report("default", (row.default ?? row.name).span, [text(field.default), text(other.default)]);
  }
}

/** The texts of a part of a row: here, and on the page of the input type. */
type Texts = readonly [value: string, expected: string];

/** True if one of the two defaults could not be read; a diagnostic was then reported. */
function isPresetLost(scope: Scope, { row, field, other }: FieldPair): boolean {
  const there = scope.tree.rowsOf(scope.type).find((one) => one.row.name.value === field.name);
  return isDefaultLost(row, field) || isDefaultLost(there?.row, other);
}

function yesNo(flag = false): string {
  return flag ? "Yes" : "No";
}

function text(fact: { readonly value: unknown } | undefined): string {
  return fact === undefined ? "-" : JSON.stringify(fact.value);
}
