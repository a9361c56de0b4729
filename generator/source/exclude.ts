import picomatch from "picomatch";

import type { SourceFile } from "./source.js";

/** Returns the pages that match none of the globs. */
export function withoutExcluded(
  sources: readonly SourceFile[],
  globs: readonly string[] = [],
): readonly SourceFile[] {
  if (globs.length === 0) return sources;
  const isExcluded = picomatch([...globs]);
  return sources.filter(({ path }) => !isExcluded(path));
}
