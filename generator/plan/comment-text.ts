import { escapeComment } from "./doc-comment.js";
import type { Target } from "./plan.js";

/** Lines as a comment of TypeScript. */
export function commentText(lines: readonly string[]): string {
  return lines.map((line) => `// ${line}`).join("\n");
}

/** What generated files say of the pages that they were made from. */
export interface PageComments {
  /** The first lines of a file: the page that it was made from, and what to do instead of editing it. */
  header(page?: string): readonly string[];
  /**
   * The line of a comment that tells the page. No `@see`: for a comment without it or `@link`, the
   * compiler does not look at what is in it, which makes a tenth of the time to check a program.
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
