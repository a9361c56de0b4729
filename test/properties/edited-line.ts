import fc from "fast-check";

import type { SourceFile } from "../../generator/source/source.js";

/** A page of a tree in which one line was taken away, doubled, or given another's place or end. */
export function editedLine(
  pages: readonly SourceFile[],
): fc.Arbitrary<{ readonly index: number; readonly text: string }> {
  const share = fc.double({ min: 0, max: 0.9999, noNaN: true });
  return fc
    .record({
      index: fc.nat(pages.length - 1),
      other: fc.nat(pages.length - 1),
      how: fc.constantFrom("remove", "double", "replace", "cell", "prose"),
      at: share,
      from: share,
      cell: fc.nat(4),
    })
    .map(({ index, other, how, at, from, cell }) => {
      const lines = pages[index]?.text.split("\n") ?? [];
      const rows = lines.flatMap((line, number) => (/\||"|\[/.test(line) ? [number] : []));
      const others = (pages[other]?.text.split("\n") ?? []).filter((line) => line.includes(" | "));
      // Most of what an API is stands in tables and bodies.
      const line = rows[Math.floor(at * rows.length)] ?? Math.floor(at * lines.length);
      const text = lines[line] ?? "";
      const given = others[Math.floor(from * others.length)] ?? text;
      const changed = {
        remove: [],
        double: [text, text],
        replace: [given],
        cell: [
          text
            .split("|")
            .with(-1, given.split("|").at(cell) ?? "")
            .join("|"),
        ],
        prose: [text, "", "More words.", ""],
      };
      return { index, text: lines.toSpliced(line, 1, ...changed[how]).join("\n") };
    });
}
