import picomatch from "picomatch";

import type { SourceFile } from "./source.js";

/** Leaves out the pages that globs find. */
export function withoutExcluded(
  sources: readonly SourceFile[],
  globs: readonly string[] = [],
): readonly SourceFile[] {
  if (globs.length === 0) return sources;
  const isExcluded = picomatch([...globs]);
  return sources.filter(({ path }) => !isExcluded(path));
}
