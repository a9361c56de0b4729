import type { Page } from "../../../markdown/page.js";
import type { Range, SourceFile } from "../../../source/source.js";

/** A text that takes the place of another one. */
export interface Edit extends Range {
  readonly text: string;
}

/** Edits of a page that belong together: all of them are made, or none. */
export interface Change {
  readonly page: Page;
  /** What is changed, for a message: `the heading`. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /** A smaller change of the same text, for when this one would be read otherwise. */
  readonly otherwise?: Change;
}

/** A text of a page that stays as it is, and why. */
export interface LeftText {
  readonly page: Page;
  readonly offset: number;
  readonly message: string;
}

/** A page with edits made, in its own line ends. Of two edits of one text, the first counts. */
export function applyEdits({ path, source }: Page, edits: readonly Edit[]): SourceFile {
  const isCrlf = source.text.includes("\r\n");
  let text = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    text +=
      source.text.slice(at, edit.start) + (isCrlf ? edit.text.replaceAll("\n", "\r\n") : edit.text);
    at = edit.end;
  }
  return { path, text: text + source.text.slice(at) };
}
