import type { RestDiagnostics } from "../diagnostics.js";
import { isName, type MemberList } from "../page/member.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/**
 * Reports items of the lists of a request that begin with a name in code but gave no member: `` `size` how big ``. The
 * name of a member of any of these lists begins a note about it.
 */
export function checkItems({ scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const { lists } of scopes)
    checkLists(
      lists.map(({ list }) => list),
      diagnostics,
    );
}

function checkLists(lists: readonly MemberList[], diagnostics: RestDiagnostics): void {
  const names = new Set(lists.flatMap(({ members }) => members.map(({ name }) => name)));
  for (const { page, block, members } of lists) {
    if (block?.kind !== "list") continue;
    for (const { start, end, blocks } of block.items) {
      const [first] = blocks;
      const isRead = members.some(({ range }) => start <= range.start && range.start < end);
      if (isRead || first?.kind !== "paragraph") continue;
      const [code] = page.inline(first).filter(({ text }) => text.trim() !== "");
      const name = code?.text.trim() ?? "";
      if (code?.kind !== "code" || !isName(name) || names.has(name)) continue;
      diagnostics.report("unread-item", page.source.span(start, end), { name });
    }
  }
}
