import type { TableBlock } from "../../markdown/block.js";
import { plainText } from "../../markdown/inline.js";
import type { Placed, Section } from "../../markdown/page.js";
import type { Range } from "../../source/source.js";
import { columnsOf } from "./page/columns.js";
import { readValueTable } from "./page/read-values.js";
import type { MemberResolver } from "./resolve/resolve-member.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import { findFactsInForm, type FactContext, type FactsInForm } from "./unread-facts.js";

/**
 * Finds an unread table or list outside of operations that describes the API: members with types below a heading of
 * errors, or a table of values below an object.
 */
export function findLeft(
  placed: Placed,
  { tree, resolver }: ResolvedTree,
  context: FactContext,
): (Range & { readonly kind: "table" | FactsInForm["kind"] }) | undefined {
  const { block, section } = placed;
  const isOfErrors = tree.headings.read(section.title).words.has("errors");
  if (isOfErrors && (block.kind === "list" || block.kind === "definitionList")) {
    const found = findFactsInForm(placed, context);
    return found?.kind === "text with names and types" ? found : undefined;
  }
  if (block.kind !== "table") return undefined;
  const whole = { kind: "table", start: block.start, end: block.end } as const;
  if (isOfErrors) return isTypedOf(block, section, resolver) ? whole : undefined;
  const isOfObject = resolver.registry.bySection.get(section)?.kind === "object";
  return isOfObject && readValueTable(section.page, block, tree.vocabulary) ? whole : undefined;
}

/** True if a table has a type column with a known type in some row. */
function isTypedOf(table: TableBlock, { page }: Section, { tree, types }: MemberResolver): boolean {
  const column = columnsOf(page, table, tree.vocabulary).findIndex((sense) => sense.has("type"));
  return table.rows.some(({ cells }) => {
    const cell = column === -1 ? undefined : cells[column];
    return cell !== undefined && types.knows(plainText(page.inline(cell)));
  });
}
