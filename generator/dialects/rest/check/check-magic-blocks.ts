import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Matches the start of a block of ReadMe that holds a title, parameters or samples as JSON. */
const magicBlock = /^\[block:(?:api-header|parameters|code)\]/;

/** Reports each block of ReadMe whose text is not JSON or lacks the expected members. */
export function checkMagicBlocks({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const page of tree.pages) {
    for (const section of page.sections) {
      if (tree.excluded.has(section)) continue;
      for (const { block } of section.blocks) {
        const found = block.kind === "code" ? null : magicBlock.exec(page.slice(block));
        if (found === null) continue;
        const span = page.source.span(block.start, block.start + found[0].length);
        const heading = section.title;
        const kind = "block of ReadMe";
        diagnostics.report("unread-block", span, { kind, heading, lacks: "", keys: [] });
      }
    }
  }
}
