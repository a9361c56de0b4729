import type { Result } from "../../../diagnostics/diagnostic.js";
import type { FieldTable, Page, RouteBlock } from "./page.js";

/** Prints a page and its diagnostics as JSON on one line. */
export function pageToJson([page, diagnostics]: Result<Page>): string {
  // JSON has no maps. The columns of tables are the only maps in a page.
  const toList = (table: FieldTable): FieldTable => {
    return { ...table, columns: [...table.columns] as never };
  };
  return JSON.stringify([mapTables(page, toList), diagnostics]);
}

/** Reads a page and its diagnostics from the JSON of `pageToJson`. */
export function pageFromJson(json: string): Result<Page> {
  const [page, diagnostics] = JSON.parse(json) as Result<Page>;
  const toMap = (table: FieldTable): FieldTable => {
    return { ...table, columns: new Map(table.columns) };
  };
  return [mapTables(page, toMap), diagnostics];
}

function mapTables(page: Page, change: (table: FieldTable) => FieldTable): Page {
  const inBlock = (block: RouteBlock): RouteBlock =>
    block.table === undefined ? block : { ...block, table: change(block.table) };
  return {
    ...page,
    tables: page.tables.map(change),
    operations: page.operations.map(inBlock),
    actions: page.actions.map(inBlock),
  };
}
