import type { Page, Placed } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { methods } from "../../../core/api.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { isMisspelt } from "./is-misspelt.js";

/** Matches a line that consists of a word in capitals and a path. */
const route = /^[`*\s]*([A-Z]{3,8})[`*\s]+\/[\w{}:<>./-]*[`*\s]*$/;

/** Reports requests with a misspelt method, which would otherwise be skipped without a diagnostic. */
export function checkMethods({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const page of tree.pages) {
    for (const section of page.sections) {
      const heading = section.heading === undefined ? [] : [section.heading.text];
      for (const range of [...heading, ...section.blocks.flatMap((one) => lineOf(one, page))]) {
        const [, word = ""] = route.exec(page.slice(range)) ?? [];
        const meant = methods.find((method) => isMisspelt(word, method));
        if (word === "" || meant === undefined || meant === word) continue;
        const start = range.start + page.slice(range).indexOf(word);
        const span = page.source.span(start, start + word.length);
        diagnostics.report("misspelt-method", span, { word, meant });
      }
    }
  }
}

/** Returns the range of a paragraph or of the first line of a code block. */
function lineOf({ block }: Placed, page: Page): readonly { start: number; end: number }[] {
  if (block.kind === "paragraph") return [block];
  if (block.kind !== "code") return [];
  const [first = ""] = page.slice(block.content).split("\n", 1);
  const { start } = block.content;
  return [{ start, end: start + first.length }];
}
