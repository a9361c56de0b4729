import type { Page, Placed } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { methods } from "../../../core/api.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { isMisspelt } from "./is-misspelt.js";

/** A word in capitals and a path, alone on a line. */
const route = /^[`*\s]*([A-Z]{3,8})[`*\s]+\/[\w{}:<>./-]*[`*\s]*$/;

/** Reports requests whose method is misspelt. Nothing else would tell that they are not read. */
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

/** The only line of a paragraph, and the first of a fence. */
function lineOf({ block }: Placed, page: Page): readonly { start: number; end: number }[] {
  if (block.kind === "paragraph") return [block];
  if (block.kind !== "code") return [];
  const [first = ""] = page.slice(block.content).split("\n", 1);
  const { start } = block.content;
  return [{ start, end: start + first.length }];
}
