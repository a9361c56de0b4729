/**
 * Prints a pipe table in canonical form: no outer pipes, a blank on both sides of each pipe, no trailing blanks. Cells
 * must be escaped Markdown.
 */
export function printTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = rows.map((row) => row.join(" | ").trimEnd());
  return [header.join(" | "), header.map(() => "---").join("|"), ...lines].join("\n");
}

/** Returns a text as a table cell: on one line, with pipes escaped. */
export function toCell(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/(?<!\\)((?:\\\\)*)\|/g, "$1\\|")
    .trim();
}
