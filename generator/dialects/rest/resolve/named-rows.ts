import type { Placed, Section } from "../../../markdown/page.js";
import { columnsOf, tableRows } from "../page/columns.js";
import { readMemberTable } from "../page/read-member-table.js";
import type { Tree } from "../read-tree.js";

/**
 * Says if the rows of a table with names and texts only are members or values. The first header is blank, or a word for
 * names such as `Name`. The heading above the table decides:
 *
 * - `members` below the heading of an object, or if a sentence returns the object
 * - `values` below words for values, or below a plural such as `Scopes`
 * - `open` below other headings
 *
 * Undefined for other tables.
 *
 * @param returned The sections to which a sentence such as `Returns a [crate](#crate)` leads.
 */
export function senseOfNames(
  { block, section }: Placed,
  { vocabulary, headings }: Tree,
  returned: ReadonlySet<Section>,
): "members" | "values" | "open" | undefined {
  if (block.kind !== "table") return undefined;
  const list = readMemberTable(section.page, block, vocabulary);
  if (list === undefined || list.hasType || list.hasRequired || list.hasPlace) return undefined;
  const [first, ...others] = columnsOf(section.page, block, vocabulary);
  const isNamed = tableRows(section.page, block).isHeadless || first?.has("name") === true;
  const areTexts = others.every((sense) => sense.has("description") || sense.size === 0);
  if (!isNamed || !areTexts || first?.has("value") === true) return undefined;
  const { words, isWhole } = headings.read(section.title);
  if (words.has("values")) return "values";
  if (returned.has(section) || (words.has("entity") && !isWhole)) return "members";
  const isOfFields = words.has("parameters") || words.has("entity");
  return !isOfFields && /[^s]s\W*$/i.test(section.title) ? "values" : "open";
}
