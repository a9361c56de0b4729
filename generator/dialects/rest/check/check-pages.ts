import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Page, Placed } from "../../../markdown/page.js";
import { describesApi, describing } from "../detect.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Reports all pages that gave no part of the API, in one diagnostic. */
export function checkPages(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const [first, ...more] = pagesWithoutApi(resolved);
  if (first === undefined) return;
  const pages = [first, ...more].map(({ file }) => file);
  const related = more.map((span) => ({ span, message: "Nothing was read from this page" }));
  const args = { pages, of: resolved.tree.pages.length };
  diagnostics.report("page-without-api", first, args, related);
}

/**
 * Returns the starts of the pages that gave no part of the API. Pages with excluded sections and pages of prose are
 * left out. A page of prose has only text without code, and lists of links. Empty if no page describes an API.
 */
export function pagesWithoutApi({ tree, reading }: ResolvedTree): readonly Span[] {
  if (!describesApi(reading)) return [];
  const known = describing(reading);
  const others = tree.pages.filter(({ path, sections }) => {
    const isLeftOut = sections.some((section) => tree.excluded.has(section));
    const isProse = sections.every(({ page, blocks }) => blocks.every((one) => isText(page, one)));
    return !known.has(path) && !isLeftOut && !isProse;
  });
  return others.map(({ source }) => source.span(0, 0));
}

/** True if a block cannot describe a part of the API: prose without code, or a list whose items begin with links. */
function isText(page: Page, { block }: Placed): boolean {
  if (block.kind === "rule" || block.kind === "frontMatter" || block.kind === "definition") {
    return true;
  }
  if (block.kind === "paragraph") {
    return page.inline(block).every(({ kind }) => kind !== "code" && kind !== "html");
  }
  if (block.kind !== "list") return false;
  return block.items.every((item) => /^(?:[-*+]|\d+[.)])\s+\[/.test(page.slice(item).trimStart()));
}
