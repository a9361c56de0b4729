import picomatch from "picomatch";

import type { SourceFile } from "./source.js";

/** Returns the pages that match none of the globs. Default: all pages. */
export function withoutExcluded(
  sources: readonly SourceFile[],
  globs: readonly string[] = [],
): readonly SourceFile[] {
  const isExcluded = excludedBy(globs);
  return sources.filter(({ path }) => !isExcluded(path));
}

/** Returns a test for paths of pages that match one of the globs. */
export function excludedBy(globs: readonly string[] = []): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs]);
}
