import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../../source/source.js";

/** A change to a page that fixes a diagnostic. Offsets do not count a byte order mark. */
export interface Edit {
  readonly diagnostic: Diagnostic;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits to pages. If two edits overlap, the edit that begins earlier in the page is left out. */
export function applyEdits(
  sources: readonly SourceFile[],
  edits: readonly Edit[],
): readonly SourceFile[] {
  return sources.map((source) => {
    const own = edits.filter(({ file }) => file === source.path);
    return own.length === 0 ? source : { ...source, text: editText(source.text, own) };
  });
}

function editText(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  // Edits at the same offset keep their order.
  const backwards = edits.map((edit, index) => ({ ...edit, index }));
  backwards.sort((a, b) => b.start - a.start || b.index - a.index);
  let edited = text;
  let limit = Infinity;
  for (const { start, end, text: replacement } of backwards) {
    if (end > limit) continue;
    edited = edited.slice(0, start + mark) + replacement + edited.slice(end + mark);
    limit = start;
  }
  return edited;
}
