import { groupBy } from "../../../core/group-by.js";
import { compareText } from "../../../diagnostics/diagnostic.js";
import type { Cell, TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { findColumns } from "../inspect/columns.js";
import { gatherEvidence } from "../inspect/evidence.js";
import { bare } from "../inspect/met.js";
import type { Candidate } from "../page/candidate.js";
import { cellText } from "../page/columns.js";
import { flagColumns, planColumns, type ColumnPlan } from "../page/plan-columns.js";
import { isPartHeader } from "../page/row-title.js";
import { rowStatuses } from "../resolve/row-statuses.js";
import type { Vocabulary } from "../vocabulary.js";
import { meantWord } from "./is-misspelt.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** A column that nothing reads, in a table of members or in a table of requests. */
interface Unread {
  readonly text: string;
  readonly page: Page;
  readonly range: Range;
}

/** Headers of columns that have no facts in them: examples, versions, links. */
const prose =
  /^(?:#|no\.?|examples?|samples?|example values?|since|version|added(?: in)?|introduced(?: in)?|links?|see(?: also)?|references?|label|title)$/;

/**
 * Reports columns that nothing reads: those of tables of members, and those for parts of a request or an answer in
 * tables of requests. In the columns of `flagColumns`, reports cells that are not blank and neither yes nor no.
 */
export function checkColumns(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const { vocabulary } = resolved.tree;
  const unread: Unread[] = [];
  for (const [block, page] of tablesOf(resolved)) {
    const plan = planColumns(page, block, vocabulary);
    if (plan === undefined) continue;
    unread.push(...unreadColumns(block, page, plan));
    checkFlags(block, page, { plan, resolved, diagnostics });
  }
  unread.push(...unreadParts(resolved));
  if (unread.length === 0) return;
  const options = new Map(
    findColumns(gatherEvidence(resolved)).map(({ unknown }) => [
      bare(unknown.text),
      unknown.option,
    ]),
  );
  const inOrder = unread.toSorted(
    (a, b) => compareText(a.page.path, b.page.path) || a.range.start - b.range.start,
  );
  for (const [key, uses] of groupBy(inOrder, ({ text }) => bare(text))) {
    const [first, ...more] = uses;
    if (first === undefined) continue;
    const spanOf = ({ page, range }: Unread) => page.source.span(range.start, range.end);
    const meant = meantBy(first.text, vocabulary);
    const args = { text: first.text, option: options.get(key) ?? "", meant, count: uses.length };
    const related = more.map((one) => ({ span: spanOf(one), message: "The same header" }));
    diagnostics.report("unknown-column", spanOf(first), args, related);
  }
}

/** Returns the word for a column that a misspelt header means: `Type` for `Tpye`. Empty if it means none. */
function meantBy(header: string, { columns }: Vocabulary): string {
  const small = header.toLowerCase();
  const words = Object.values(columns).flat();
  // A known header that is not read has a meaning that another column has already.
  if (words.includes(small)) return "";
  const best =
    meantWord(
      small,
      words.filter((word) => word.length > 3),
    ) ?? "";
  return best.charAt(0).toUpperCase() + best.slice(1);
}

/** Returns the tables whose rows are parameters, members or headers, with their pages. */
function tablesOf({ scopes, resolver }: ResolvedTree): ReadonlyMap<TableBlock, Page> {
  const lists = [
    ...scopes.flatMap((scope) => scope.lists.map(({ list }) => list)),
    ...resolver.registry.drafts.flatMap((draft) => draft.lists),
  ];
  return new Map(
    lists.flatMap(({ block, page }) => (block?.kind === "table" ? [[block, page] as const] : [])),
  );
}

function unreadColumns(block: TableBlock, page: Page, { columns, more }: ColumnPlan): Unread[] {
  const read = new Set([...columns.values(), more]);
  return block.header.flatMap((range, at): Unread[] => {
    const text = plainText(page.inline(range)).trim();
    const isBlank = block.rows.every(({ cells }) => cellText(page, cells[at]) === "");
    if (read.has(at) || bare(text) === "" || isBlank || prose.test(bare(text))) return [];
    return [{ text, page, range }];
  });
}

/**
 * Returns columns of tables of requests that nothing reads although they are for parts of a request or an answer:
 * `Request body`.
 */
function unreadParts(resolved: ResolvedTree): Unread[] {
  const { tree } = resolved;
  const scopes = resolved.scopes.map(({ scope }) => scope);
  const byTable = groupBy(scopes, ({ request }) => request.candidate.placed?.block);
  return [...byTable].flatMap(([table, own]): Unread[] => {
    const [first] = own;
    const page = first?.request.candidate.section.page;
    if (table?.kind !== "table" || page === undefined) return [];
    const rows = own.map(({ request: { candidate } }) => candidate);
    const answered = new Set(
      own.flatMap((scope) =>
        rowStatuses(scope, tree.headings).map(({ span }) => span.start.offset),
      ),
    );
    const isLost = (cell: Cell | undefined, { range, title }: Candidate): boolean =>
      cell !== undefined &&
      cell.start !== range.start &&
      !answered.has(cell.start) &&
      !/^\W*(?:none|no|nil|null|n\/?a|yes)?\W*$/i.test(plainText(page.inline(cell))) &&
      plainText(page.inline(cell)).trim() !== title;
    return table.header.flatMap((range, at): Unread[] => {
      const text = plainText(page.inline(range)).trim();
      if (!isPartHeader(text, tree)) return [];
      const isUnread = rows.some((candidate) => {
        const row = table.rows.find(({ start }) => start === candidate.own?.start);
        return candidate.where === "table" && isLost(row?.cells[at], candidate);
      });
      return isUnread ? [{ text, page, range }] : [];
    });
  });
}

function checkFlags(
  block: TableBlock,
  page: Page,
  {
    plan,
    resolved,
    diagnostics,
  }: { plan: ColumnPlan; resolved: ResolvedTree; diagnostics: RestDiagnostics },
): void {
  const { yes, no } = resolved.tree.vocabulary.words;
  for (const column of flagColumns) {
    const at = plan.columns.get(column);
    if (at === undefined) continue;
    for (const { cells } of block.rows) {
      const cell = cells[at];
      const text = cellText(page, cell);
      if (cell === undefined || text === "" || yes.includes(text) || no.includes(text)) continue;
      const reason = "the column asks for `yes` or `no`; put other words in the description";
      diagnostics.report("odd-cell", page.source.span(cell.start, cell.end), { text, reason });
    }
  }
}
