import type { FieldRow, Page, RouteBlock } from "../page/page.js";
import { BodyCheck, type ExpectedField } from "./check-body.js";
import type { Field } from "../../../core/api.js";
import { operationName } from "../resolve/resolve-operations.js";
import type { FieldsByName } from "../resolve/resolve-rows.js";
import type { Scope } from "../resolve/scope.js";

/** The fields of all types, keyed by type id. */
export type FieldsByType = ReadonlyMap<string, FieldsByName>;

/** Compares the curl bodies of a page's operations with its tables, if all rows of the tables could be read. */
export function checkOperationSamples(scope: Scope, page: Page, all: FieldsByType): void {
  const fields = all.get(scope.type) ?? new Map<string, Field>();
  const rows = page.tables.flatMap((table) => (table.kind === "writeable" ? table.rows : []));
  const isComplete = page.tables.every((table) => table.isComplete);
  if (rows.length === 0 || !isComplete || rows.some(({ name }) => !fields.has(name.value))) return;
  const own = withFields(rows, fields);
  const check = new BodyCheck(scope, all);
  for (const block of page.operations) {
    const operation = operationName(block);
    if (operation !== "Create" && operation !== "Update") continue;
    const expected = own.flatMap((one): ExpectedField[] => {
      const flag = operation === "Create" ? one.field.create : one.field.update;
      if (flag?.rule === "rancher/unreadable-flag") return [{ ...one, isSure: false }];
      return flag?.value === "never" || flag?.value === false ? [] : [one];
    });
    check.checkBlock(block, expected);
  }
}

/** Compares the curl body of an action with the fields of its table. */
export function checkActionSample(
  scope: Scope,
  block: RouteBlock,
  { fields, all }: { readonly fields: FieldsByName; readonly all: FieldsByType },
): void {
  if (block.table?.isComplete === false) return;
  new BodyCheck(scope, all).checkBlock(block, withFields(block.rows, fields));
}

/** Returns the rows with their fields. A second row of the same name gave no field and is left out. */
function withFields(rows: readonly FieldRow[], fields: FieldsByName): readonly ExpectedField[] {
  return rows.flatMap((row) => {
    const field = fields.get(row.name.value);
    return field?.span === row.span ? [{ field, row, isSure: true }] : [];
  });
}
