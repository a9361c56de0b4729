import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Page } from "../page/page.js";
import { isUnknown } from "./fact.js";
import type { Field } from "./ir.js";
import { operationName } from "./resolve-routes.js";

const kinds = [
  { operation: "Create", words: "may be set on create" },
  { operation: "Update", words: "may be changed" },
] as const;

/** Holds the flags of a resource's fields against its operations, which do not imply each other. */
export function checkFlags(
  page: Page,
  fields: ReadonlyMap<string, Field>,
  diagnostics: Diagnostics,
): void {
  if (page.kind !== "resource") return;
  const rows = page.tables.flatMap((table) => (table.kind === "writeable" ? table.rows : []));
  for (const { operation, words } of kinds) {
    const flags = rows.flatMap((row) => {
      const field = fields.get(row.name.value);
      const flag = operation === "Create" ? field?.create : field?.update;
      return flag === undefined || field?.span !== row.span ? [] : [flag];
    });
    // A flag that could not be read may be any.
    if (flags.some(isUnknown)) continue;
    const flagged = flags.find(({ value }) => value !== "never" && value !== false);
    const block = page.operations.find((one) => operationName(one) === operation);
    if (flagged !== undefined && block === undefined) {
      const column = page.tables.map(({ columns }) => columns.get(operation)).find(Boolean);
      diagnostics.report("missing-operation", column ?? flagged.span, { column: words, operation });
    } else if (flagged === undefined && block !== undefined) {
      diagnostics.report("unsupported-operation", block.name.span, { operation, column: words });
    }
  }
}
