import { formatPatch, structuredPatch } from "diff";

import type { Hunk } from "./find-causes.js";

/** A unified diff of a file, and the number of the first line of the old text that differs. */
export interface Patch {
  readonly text: string;
  readonly line: number;
}

/**
 * Makes the diff between two texts of a file. `describe` returns a text for each hunk; it is printed after the hunk's
 * `@@`, where programs that apply diffs ignore it.
 */
export function showPatch(
  name: string,
  texts: { readonly actual: string; readonly expected: string },
  describe: (hunk: Hunk) => string,
): Patch {
  const { actual, expected } = texts;
  const patch = structuredPatch(name, name, actual, expected, "on disk", "fresh", { context: 2 });
  const notes = patch.hunks.map(describe);
  const text = formatPatch(patch).replace(/^(?:Index:.*\n)?=+\n/, "");
  let index = 0;
  const noted = text.replace(/^@@ .* @@$/gm, (head) => `${head} ${notes[index++] ?? ""}`.trimEnd());
  const [first] = patch.hunks;
  const same = first?.lines.findIndex((line) => !line.startsWith(" ")) ?? 0;
  return { text: noted.trimEnd(), line: Math.max(1, (first?.oldStart ?? 1) + Math.max(0, same)) };
}
