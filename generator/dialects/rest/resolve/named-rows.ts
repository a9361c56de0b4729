import type { Placed, Section } from "../../../markdown/page.js";
import { columnsOf, rowsOf } from "../page/columns.js";
import { readMemberTable } from "../page/read-member-table.js";
import type { Tree } from "../read-tree.js";

/**
 * Returns whether the rows of a table are members or values. The table has names and texts only, and its first header
 * is a word for names, such as `Name` or `Key`, or blank. `values` needs a heading in the plural, such as `Scopes`, and
 * `members` a heading that calls the table an object, or a sentence that returns it. `open` if neither is clear.
 * Undefined for any other table.
 *
 * @param returned The sections that a sentence calls an answer.
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
  const isNamed = rowsOf(section.page, block).isHeadless || first?.has("name") === true;
  const areTexts = others.every((sense) => sense.has("description") || sense.size === 0);
  if (!isNamed || !areTexts || first?.has("value") === true) return undefined;
  const { words, isWhole } = headings.read(section.title);
  if (words.has("values")) return "values";
  if (returned.has(section) || (words.has("entity") && !isWhole)) return "members";
  const isOfFields = words.has("parameters") || words.has("entity");
  return !isOfFields && /[^s]s\W*$/i.test(section.title) ? "values" : "open";
}
