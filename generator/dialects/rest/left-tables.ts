import type { TableBlock } from "../../markdown/block.js";
import { plainText } from "../../markdown/inline.js";
import type { Placed, Section } from "../../markdown/page.js";
import type { Range } from "../../source/source.js";
import { columnsOf } from "./page/columns.js";
import { readValueTable } from "./page/read-values.js";
import type { MemberResolver } from "./resolve/resolve-member.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";

/**
 * Finds an unread table outside of operations that describes the API: a table with types below a heading of
 * errors, or a table of values below an object.
 */
export function findLeft(
  placed: Placed,
  { tree, resolver }: ResolvedTree,
): (Range & { readonly kind: "table" }) | undefined {
  const { block, section } = placed;
  if (block.kind !== "table") return undefined;
  const whole = { kind: "table", start: block.start, end: block.end } as const;
  const { words, isWhole } = tree.headings.read(section.title);
  if (isWhole && words.has("errors"))
    return isTypedOf(block, section, resolver) ? whole : undefined;
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
