import type { Result } from "../../../diagnostics/diagnostic.js";
import type { Claim } from "../../../source/source.js";
import type { FieldTable, Page, RouteBlock } from "./page.js";

/** A page in the cache. Its claims are one string, because most runs do not use them. */
type CachedPage = Omit<Page, "claims"> & { readonly claims: string };

/** Prints a page and its diagnostics as JSON on one line. */
export function pageToJson([page, diagnostics]: Result<Page>): string {
  // JSON has no maps. The columns of tables are the only maps in a page.
  const toList = (table: FieldTable): FieldTable => {
    return { ...table, columns: [...table.columns] as never };
  };
  const claims = page.claims.map(({ start, end, as }) => `${start} ${end} ${as}`).join();
  const cached: CachedPage = { ...mapTables(page, toList), claims };
  return JSON.stringify([cached, diagnostics]);
}

/** Reads a page and its diagnostics from the JSON of `pageToJson`. */
export function pageFromJson(json: string): Result<Page> {
  const [page, diagnostics] = JSON.parse(json) as Result<CachedPage>;
  const { claims } = page;
  const toMap = (table: FieldTable): FieldTable => {
    return { ...table, columns: new Map(table.columns) };
  };
  const read: Page = {
    ...mapTables(page, toMap),
    get claims() {
      return readClaims(claims);
    },
  };
  return [read, diagnostics];
}

function readClaims(text: string): readonly Claim[] {
  return [...text.matchAll(/(\d+) (\d+) (\w+)/g)].map(([, start, end, as]) => {
    return { start: Number(start), end: Number(end), as: as as Claim["as"] };
  });
}

function mapTables<P extends Pick<Page, "tables" | "operations" | "actions">>(
  page: P,
  change: (table: FieldTable) => FieldTable,
): P {
  const inBlock = (block: RouteBlock): RouteBlock =>
    block.table === undefined ? block : { ...block, table: change(block.table) };
  return {
    ...page,
    tables: page.tables.map(change),
    operations: page.operations.map(inBlock),
    actions: page.actions.map(inBlock),
  };
}
