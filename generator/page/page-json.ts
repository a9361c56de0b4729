import type { Result } from "../diagnostics/diagnostic.js";
import type { FieldTable, Page, RouteBlock } from "./page.js";

/** A page and what is wrong with it, as JSON on one line. */
export function pageToJson([page, diagnostics]: Result<Page>): string {
  // Maps are no JSON; tables are the only place of them.
  return JSON.stringify([mapTables(page, packTable), diagnostics]);
}

/** The page that such JSON was made of. */
export function pageFromJson(json: string): Result<Page> {
  const [page, diagnostics] = JSON.parse(json) as Result<Page>;
  return [mapTables(page, unpackTable), diagnostics];
}

function packTable(table: FieldTable): FieldTable {
  return { ...table, columns: [...table.columns] as never };
}

function unpackTable(table: FieldTable): FieldTable {
  return { ...table, columns: new Map(table.columns) };
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
