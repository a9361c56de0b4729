import type { Span } from "../../../diagnostics/diagnostic.js";
import type { IndexEntry, Page } from "../page/page.js";
import { checkLink } from "../resolve/resolve-type.js";
import type { Scope } from "../resolve/scope.js";

/** Compares each index with the pages below its folder: resources should be listed once, with their descriptions. */
export function checkIndexes(
  scope: Scope,
  pages: readonly Page[],
  typePages: readonly Page[],
): void {
  for (const index of pages.filter(({ kind }) => kind === "index")) {
    const folder = index.path.slice(0, index.path.lastIndexOf("/") + 1);
    const inside = typePages.filter(({ path }) => path.startsWith(folder));
    const listed = checkEntries(scope, index, inside);
    // An index without entries does not claim to be complete.
    if (listed.size === 0) continue;
    for (const { id, kind, heading } of inside) {
      if (kind !== "resource" || listed.has(id.value)) continue;
      const args = { id: id.value, index: index.path };
      scope.report("missing-index-entry", (heading ?? id).span, args);
    }
  }
}

/** Checks the entries of an index, and returns the ids of the types that it lists. */
function checkEntries(scope: Scope, index: Page, inside: readonly Page[]): ReadonlySet<string> {
  const byId = new Map(inside.map((page) => [page.id.value, page]));
  const firsts = new Map<string, Span>();
  for (const entry of index.entries) {
    const { value: link, span } = entry.link;
    const id = checkLink(scope, link, span);
    const page = id === undefined ? undefined : byId.get(id);
    if (id === undefined || page === undefined) continue;
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, span);
      checkEntry(scope, entry, { index, page });
    } else {
      const related = [{ span: first, message: "The first entry" }];
      scope.report("duplicate-index-entry", span, { id, line: first.start.line }, related);
    }
  }
  return new Set(firsts.keys());
}

function checkEntry(
  scope: Scope,
  { link, description }: IndexEntry,
  { index, page }: { readonly index: Page; readonly page: Page },
): void {
  const { value: id } = page.id;
  if (!page.isReadable) return;
  if (page.kind !== "resource") {
    scope.report("unexpected-index-entry", page.id.span, { id, index: index.path });
  }
  if (flat(description?.value) !== flat(page.description?.value)) {
    const { span } = page.description ?? page.id;
    const related = [{ span, message: "The description on the page" }];
    const place = (description ?? link).span;
    scope.report("index-description", place, { id, page: page.path }, related);
  }
}

/** Returns a description on one line with single blanks. */
function flat(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
