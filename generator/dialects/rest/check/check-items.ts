import type { RestDiagnostics } from "../diagnostics.js";
import { isName, type MemberList } from "../page/member.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/**
 * Reports items of the lists of a request that begin with a name in code but gave no member: `` `size` how big ``. The
 * name of a member of any of these lists begins a note about it.
 */
export function checkItems({ scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const { lists, operation } of scopes) {
    const rows = [operation.parameters, ...lists.map(({ list }) => list.members)].flat();
    const names = rows.flatMap(({ name }) => [name, name.split(".").at(-1) ?? name]);
    for (const { list } of lists) checkList(list, new Set(names), diagnostics);
  }
}

function checkList(
  { page, block, members }: MemberList,
  names: ReadonlySet<string>,
  diagnostics: RestDiagnostics,
): void {
  if (block?.kind !== "list") return;
  for (const { start, end, blocks } of block.items) {
    const [first] = blocks;
    const isRead = members.some(({ range }) => start <= range.start && range.start < end);
    if (isRead || first?.kind !== "paragraph") continue;
    const [code, behind] = page.inline(first).filter(({ text }) => text.trim() !== "");
    const name = code?.text.trim() ?? "";
    // `` `size` and `weight` `` begins a sentence about both.
    const isSeveral = /^\s*(?:and|or|\/|,|&)/i.test(behind?.text ?? "");
    if (code?.kind !== "code" || !isName(name) || names.has(name) || isSeveral) continue;
    diagnostics.report("unread-item", page.source.span(start, end), { name });
  }
}
