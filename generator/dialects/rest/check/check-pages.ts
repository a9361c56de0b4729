import { describesApi, describing } from "../detect.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Reports all pages without operations and types in one diagnostic, except empty and excluded pages. */
export function checkPages({ tree, reading }: ResolvedTree, diagnostics: RestDiagnostics): void {
  if (!describesApi(reading)) return;
  const known = describing(reading);
  const others = tree.pages.filter(({ path, sections }) => {
    const isLeftOut = sections.some((section) => tree.excluded.has(section));
    const isBare = sections.every(({ blocks }) =>
      blocks.every(({ block }) => block.kind === "rule" || block.kind === "frontMatter"),
    );
    return !known.has(path) && !isLeftOut && !isBare;
  });
  const [first, ...more] = others.map(({ source }) => source.span(0, 0));
  if (first === undefined) return;
  const pages = others.map(({ path }) => path);
  const related = more.map((span) => ({ span, message: "Nothing was read from this page" }));
  const args = { pages, of: tree.pages.length };
  diagnostics.report("page-without-api", first, args, related);
}
