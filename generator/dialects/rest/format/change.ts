import type { Page } from "../../../markdown/page.js";
import type { Range, SourceFile } from "../../../source/source.js";

/** A range of a page and the string that replaces it. */
export interface Edit extends Range {
  readonly text: string;
}

/** Edits of a page that belong together: either all are made or none. */
export interface Change {
  readonly page: Page;
  /** A name of the changed text, for a message: `the heading`. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /** A smaller change of the same text, tried if this one would alter the meaning. Undefined if there is none. */
  readonly otherwise?: Change;
}

/** A text of a page that stays unchanged, and the reason. */
export interface LeftText {
  readonly page: Page;
  readonly offset: number;
  readonly message: string;
}

/** Makes edits on a page and keeps its kind of line ends. Of two edits that overlap, only the first is made. */
export function applyEdits({ path, source }: Page, edits: readonly Edit[]): SourceFile {
  const { written } = source;
  const isCrlf = written.includes("\r\n");
  let text = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    text +=
      written.slice(at, edit.start) + (isCrlf ? edit.text.replaceAll("\n", "\r\n") : edit.text);
    at = edit.end;
  }
  return { path, text: text + written.slice(at) };
}
