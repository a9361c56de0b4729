import type { Span } from "../../../diagnostics/diagnostic.js";
import { describesApi, describing } from "../detect.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Names the pages that nothing of the API was read from, once for a tree. */
export function checkPages(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const [first, ...more] = pagesWithoutApi(resolved);
  if (first === undefined) return;
  const pages = [first, ...more].map(({ file }) => file);
  const related = more.map((span) => ({ span, message: "Nothing was read from this page" }));
  const args = { pages, of: resolved.tree.pages.length };
  diagnostics.report("page-without-api", first, args, related);
}

/** The starts of the pages that nothing of the API was read from; none if that is so for all pages. */
export function pagesWithoutApi({ tree, reading }: ResolvedTree): readonly Span[] {
  if (!describesApi(reading)) return [];
  const known = describing(reading);
  const others = tree.pages.filter(({ path, sections }) => {
    const isLeftOut = sections.some((section) => tree.excluded.has(section));
    const isBare = sections.every(({ blocks }) =>
      blocks.every(({ block }) => block.kind === "rule" || block.kind === "frontMatter"),
    );
    return !known.has(path) && !isLeftOut && !isBare;
  });
  return others.map(({ source }) => source.span(0, 0));
}
