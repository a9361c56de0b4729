import type { Field } from "../../../core/api.js";
import { resolveRow } from "./resolve-field.js";
import type { Scope } from "./scope.js";
import type { TableRow } from "./tree.js";
import { isFieldName } from "./type-expression.js";

/** Fields keyed by name, in the order of their rows. */
export type FieldsByName = ReadonlyMap<string, Field>;

/** Converts rows to fields, keyed by name. A row with an unusable or duplicate name is reported and skipped. */
export function resolveRows(scope: Scope, rows: readonly TableRow[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const line of rows) {
    const { value: name, span } = line.row.name;
    const first = fields.get(name);
    if (!isFieldName(name)) scope.report("invalid-field-name", span, { name });
    else if (first !== undefined) {
      const related = [{ span: first.span, message: "The first row of this field" }];
      scope.report("duplicate-field", span, { name, line: first.span.start.line }, related);
    } else fields.set(name, resolveRow(scope, line));
  }
  return fields;
}
