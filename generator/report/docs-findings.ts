import { catalog } from "../diagnostics/catalog.js";
import { shorten, type Diagnostic, type Span } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import type { Page } from "../dialects/rancher/page/page.js";
import { placeOf, type Finding } from "./finding.js";

/**
 * Diagnostics of pages as findings. `prefix` stands before their paths.
 *
 * A fingerprint is the code, the page, what the place is about by ids, and how many of the same kind
 * come before: so neither words nor lines are part of it.
 */
export function docsFindings(
  api: string,
  diagnostics: readonly Diagnostic[],
  pages: readonly Page[],
  prefix: string,
): readonly Finding[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, severity, message, span }) => {
    const subject = subjectAt(byPath.get(span.file), span);
    const ids = [code, span.file, subject];
    const key = JSON.stringify(ids);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      api,
      part: "docs",
      rule: code,
      severity,
      message,
      subjects: subject === "" ? [] : [subject],
      place: placeOf(span, prefix),
      related: [],
      fix: catalog[code].fix,
      fingerprint: fingerprint([...ids, String(count)]),
      change: undefined,
      patch: undefined,
    };
  });
}

/** What stands at a place, by ids: `volume`, `volume.driver`, `volume.snapshot.name`. */
function subjectAt(page: Page | undefined, { start }: Span): string {
  if (page === undefined || (page.kind !== "resource" && page.kind !== "type")) return "";
  const isAround = ({ span }: { readonly span: Span }): boolean =>
    span.start.offset <= start.offset && start.offset < span.end.offset;
  const block = [...page.operations, ...page.actions].find(isAround);
  const rows = block?.rows ?? page.tables.flatMap((table) => table.rows);
  const row = rows.find(isAround);
  const names = [page.id.value, block?.name.value, row?.name.value];
  return names.flatMap((name) => (name === undefined ? [] : [shorten(name)])).join(".");
}
