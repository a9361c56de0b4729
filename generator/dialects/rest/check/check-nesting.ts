import { deepest } from "../../../markdown/parse-blocks.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Reports text that is nested too deeply to be parsed, once for a page. */
export function checkNesting({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const { sections, source } of tree.pages) {
    const blocks = sections.flatMap((section) => section.blocks.map(({ block }) => block));
    const deep = blocks.filter(({ kind }) => kind === "tooDeep");
    const [first, last] = [deep[0], deep.at(-1)];
    if (first === undefined || last === undefined) continue;
    diagnostics.report("unread-nesting", source.span(first.start, last.end), { deepest });
  }
}
