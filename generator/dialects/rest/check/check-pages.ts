import type { Page, Placed } from "../../../markdown/page.js";
import { describesApi, describing } from "../detect.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/**
 * Reports all pages without operations and types in one diagnostic, except pages with excluded sections and pages of
 * prose, which have only text without code and lists of links.
 */
export function checkPages({ tree, reading }: ResolvedTree, diagnostics: RestDiagnostics): void {
  if (!describesApi(reading)) return;
  const known = describing(reading);
  const others = tree.pages.filter(({ path, sections }) => {
    const isLeftOut = sections.some((section) => tree.excluded.has(section));
    const isProse = sections.every(({ page, blocks }) => blocks.every((one) => isText(page, one)));
    return !known.has(path) && !isLeftOut && !isProse;
  });
  const [first, ...more] = others.map(({ source }) => source.span(0, 0));
  if (first === undefined) return;
  const pages = others.map(({ path }) => path);
  const related = more.map((span) => ({ span, message: "Nothing was read from this page" }));
  const args = { pages, of: tree.pages.length };
  diagnostics.report("page-without-api", first, args, related);
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
