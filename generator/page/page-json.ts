import type { Result } from "../diagnostics/diagnostic.js";
import type { Claim } from "../source/source.js";
import type { FieldTable, Page, RouteBlock } from "./page.js";

/** A page and what is wrong with it, as JSON on one line. */
export function pageToJson([page, diagnostics]: Result<Page>): string {
  // Maps are no JSON; tables are the only place of them.
  const packed = { ...mapTables(page, packTable), claims: packClaims(page.claims) };
  return JSON.stringify([packed, diagnostics]);
}

/** The page that such JSON was made of. */
export function pageFromJson(json: string): Result<Page> {
  const [packed, diagnostics] = JSON.parse(json) as Result<Page>;
  const page = mapTables(packed, unpackTable);
  return [Object.defineProperty(page, "claims", lazyClaims(packed.claims as never)), diagnostics];
}

/** Claims are a quarter of a page, and only who accounts for its text looks at them. */
function packClaims(claims: readonly Claim[]): string {
  return claims.map(({ start, end, as }) => `${start}-${end}-${as}`).join();
}

function lazyClaims(packed: string): PropertyDescriptor {
  let claims: readonly Claim[] | undefined;
  return {
    enumerable: true,
    get: () => (claims ??= unpackClaims(packed)),
  };
}

function unpackClaims(packed: string): readonly Claim[] {
  if (packed === "") return [];
  return packed.split(",").map((claim): Claim => {
    const [start, end, as] = claim.split("-");
    return { start: Number(start), end: Number(end), as: as as Claim["as"] };
  });
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
