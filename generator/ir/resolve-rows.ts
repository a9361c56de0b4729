import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Field } from "./ir.js";
import { resolveRow } from "./resolve-field.js";
import type { RowIn, Tree } from "./tree.js";
import { isFieldName } from "./type-expression.js";

/** Turns rows into fields by name; what has no usable name or was there before is reported. */
export function resolveRows(
  owner: string,
  rows: readonly RowIn[],
  tree: Tree,
  diagnostics: Diagnostics,
): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const { row, table } of rows) {
    const { value: name, span } = row.name;
    const first = fields.get(name);
    if (!isFieldName(name)) diagnostics.report("invalid-field-name", span, { name });
    else if (first !== undefined) {
      diagnostics.report("duplicate-field", span, { name, line: first.span.start.line });
    } else fields.set(name, resolveRow(owner, row, table, tree, diagnostics));
  }
  return fields;
}
