/** Matches East Asian characters and icons, which are two columns wide in editors. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/gu;

/** Returns the width of a text in an editor, in columns. */
function widthOf(text: string): number {
  const shown = text.replace(/\p{Mn}/gu, "").match(/./gsu)?.length ?? 0;
  return shown + (text.match(wide)?.length ?? 0);
}

/**
 * Prints a table of GitHub Flavored Markdown with columns of even width. Cells must be escaped Markdown on one
 * line. `marks` are the cells of the old row of dashes, whose colons are kept; the default is no colons.
 */
export function printTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  marks: readonly string[] = [],
): string {
  const widths = header.map((text, at) =>
    Math.max(3, widthOf(text), ...rows.map((row) => widthOf(row[at] ?? ""))),
  );
  const line = (cells: readonly string[]): string => {
    const padded = widths.map((width, at) => {
      const cell = cells[at] ?? "";
      return cell + " ".repeat(width - widthOf(cell));
    });
    return `| ${padded.join(" | ")} |`;
  };
  const dashes = widths.map((width, at) => {
    const [start, end] = [/^:/, /:$/].map((colon) => (colon.test(marks[at] ?? "") ? ":" : "-"));
    return `${start ?? ""}${"-".repeat(width - 2)}${end ?? ""}`;
  });
  return [line(header), `| ${dashes.join(" | ")} |`, ...rows.map(line)].join("\n");
}
