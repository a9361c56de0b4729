import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { openFence } from "./open-fence.js";

/** Reports fences that are not closed, because what is below them is read as code. */
export function checkFences({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const page of tree.pages) {
    for (const { block } of page.sections.flatMap(({ blocks }) => blocks)) {
      const at = block.kind === "code" ? openFence(block, page) : undefined;
      if (at === undefined) continue;
      const { source } = page;
      const line = at < block.end ? source.point(at).line : 0;
      const [opening = ""] = page.slice(block).split("\n", 1);
      const span = source.span(block.start, block.start + opening.trimEnd().length);
      const last = source.point(block.start + page.slice(block).trimEnd().length).line;
      // A list item or a quote that ends also ends its fence.
      const isCut = line === 0 && source.text.slice(block.end).trim() !== "";
      diagnostics.report("open-fence", span, { line, last, isCut });
    }
  }
}
