/**
 * Prints a pipe table in canonical form: no frame, a space around each pipe, no space at the end
 * of a line. Cells are Markdown already; a pipe inside one is escaped.
 */
export function printTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = rows.map((row) => row.join(" | ").trimEnd());
  return [header.join(" | "), header.map(() => "---").join("|"), ...lines].join("\n");
}

/** A text as the cell of a table: on one line, its pipes escaped. */
export function toCell(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/(?<!\\)((?:\\\\)*)\|/g, "$1\\|")
    .trim();
}
