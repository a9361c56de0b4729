import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Page } from "../page/page.js";
import { checkLink } from "./resolve-type.js";
import type { Tree } from "./tree.js";

/** Holds the index against the pages: it lists every resource once, with the page's description. */
export function checkIndex(
  pages: readonly Page[],
  typePages: readonly Page[],
  tree: Tree,
  diagnostics: Diagnostics,
): void {
  for (const index of pages.filter(({ kind }) => kind === "index")) {
    const folder = index.path.slice(0, index.path.lastIndexOf("/") + 1);
    const inside = typePages.filter(({ path }) => path.startsWith(folder));
    const byId = new Map(inside.map((page) => [page.id.value, page]));
    const listed = new Map<string, number>();
    for (const { link, description } of index.entries) {
      const id = checkLink(link.value, link.span, tree, diagnostics);
      const page = id === undefined ? undefined : byId.get(id);
      if (id === undefined || page === undefined) continue;
      const line = listed.get(id);
      if (line !== undefined) {
        diagnostics.report("duplicate-index-entry", link.span, { id, line });
        continue;
      }
      listed.set(id, link.span.start.line);
      if (page.kind !== "resource" && page.isReadable) {
        diagnostics.report("unexpected-index-entry", page.id.span, { id, index: index.path });
      }
      if (page.isReadable && flat(description?.value) !== flat(page.description?.value)) {
        const args = { id, page: page.path };
        diagnostics.report("index-description", (description ?? link).span, args);
      }
    }
    // A page that lists nothing is no list of all.
    if (listed.size === 0) continue;
    for (const { id, kind, heading } of inside) {
      if (kind !== "resource" || listed.has(id.value)) continue;
      const args = { id: id.value, index: index.path };
      diagnostics.report("missing-index-entry", (heading ?? id).span, args);
    }
  }
}

/** The words of a description, however its lines are broken. */
function flat(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
