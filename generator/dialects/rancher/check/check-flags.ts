import type { Page } from "../page/page.js";
import { isUnknown } from "../../../core/fact.js";
import { operationName } from "../resolve/resolve-operations.js";
import type { FieldsByName } from "../resolve/resolve-rows.js";
import type { Scope } from "../resolve/scope.js";

const kinds = [
  { operation: "Create", words: "may be set on create" },
  { operation: "Update", words: "may be changed" },
] as const;

/** Compares the flags of a resource's fields with its operations. A page with one of them should have the other. */
export function checkFlags(scope: Scope, page: Page, fields: FieldsByName): void {
  if (page.kind !== "resource") return;
  const rows = page.tables.flatMap((table) => (table.kind === "writeable" ? table.rows : []));
  for (const { operation, words } of kinds) {
    const flags = rows.flatMap((row) => {
      const field = fields.get(row.name.value);
      const flag = operation === "Create" ? field?.create : field?.update;
      return flag === undefined || field?.span !== row.span ? [] : [flag];
    });
    // A flag that could not be read may have any value.
    if (flags.some(isUnknown)) continue;
    const flagged = flags.find(({ value }) => value !== "never" && value !== false);
    const block = page.operations.find((one) => operationName(one) === operation);
    if (flagged !== undefined && block === undefined) {
      const column = page.tables.map(({ columns }) => columns.get(operation)).find(Boolean);
      const related = [{ span: flagged.span, message: "The first row that has the flag" }];
      const args = { column: words, operation };
      scope.report("missing-operation", column ?? flagged.span, args, related);
    } else if (flagged === undefined && block !== undefined) {
      const column = page.tables.map(({ columns }) => columns.get(operation)).find(Boolean);
      const related =
        column === undefined ? [] : [{ span: column, message: "The column of flags" }];
      scope.report("unsupported-operation", block.name.span, { operation, column: words }, related);
    }
  }
}
