import { escapeComment } from "./doc-comment.js";
import type { Target } from "./plan.js";

/** Prints lines as line comments of TypeScript. */
export function commentText(lines: readonly string[]): string {
  return lines.map((line) => `// ${line}`).join("\n");
}

/** The comments of generated files about the pages that they were made from. */
export interface PageComments {
  /**
   * Returns the first lines of a file: the page (or the docs) that it was made from, and what to do instead of editing
   * it.
   */
  header(page?: string): readonly string[];
  /**
   * Returns the line of a doc comment that names the page. It is not an `@see` tag, because the compiler skips the
   * content of comments without `@see` and `@link`, which saves a tenth of the time to check a program.
   */
  pageLine(page: string): string;
}

/** Makes the comments about the pages of an API. */
export function pageComments({ docs, name }: Target): PageComments {
  const pageText = (page: string): string =>
    oneLine([docs, page].filter((part) => part !== "").join("/"));
  return {
    header: (page) => {
      const source = page === undefined ? docs : pageText(page);
      return [
        `Generated from ${oneLine(source === "" ? `the docs of ${name}` : source)}.`,
        "Do not edit: change the docs, then run `stubdown generate`.",
      ];
    },
    pageLine: (page) => `Page: ${escapeComment(pageText(page))}`,
  };
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}
