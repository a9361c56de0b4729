import { shorten, type Span } from "../../../diagnostics/diagnostic.js";
import type { Page } from "./page.js";

/**
 * Returns the id of what a place describes: `volume`, `volume.driver`, `volume.snapshot.name`. Empty for pages that
 * describe no type.
 */
export function subjectAt(page: Page, { start }: Span): string {
  if (page.kind !== "resource" && page.kind !== "type") return "";
  const isAround = ({ span }: { readonly span: Span }): boolean =>
    span.start.offset <= start.offset && start.offset < span.end.offset;
  const block = [...page.operations, ...page.actions].find(isAround);
  const rows = block?.rows ?? page.tables.flatMap((table) => table.rows);
  const row = rows.find(isAround);
  const names = [page.id.value, block?.name.value, row?.name.value];
  return names.flatMap((name) => (name === undefined ? [] : [shorten(name)])).join(".");
}
