import { diffLines } from "diff";

/**
 * Returns the line number, from 1, in a new text for a line of the old text. For a removed line, the line that follows.
 */
export function movedLine(line: number, before: string, after: string): number {
  let [old, now] = [1, 1];
  for (const { count, added, removed } of diffLines(before, after)) {
    if (added) {
      now += count;
      continue;
    }
    if (line < old + count) return removed ? now : now + line - old;
    old += count;
    if (!removed) now += count;
  }
  return now;
}
