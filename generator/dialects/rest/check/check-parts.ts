import type { Section } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { isStatusLine } from "../resolve/answer-sections.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/**
 * Reports a section such as `# Response` with a line such as `Status: 200` behind a request to which it does not
 * belong, because its heading is on the level of the request's title or above.
 */
export function checkParts({ tree, scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const titles = new Map(
    scopes.flatMap(({ scope }) => scope.sections.map((section) => [section, scope.title] as const)),
  );
  for (const page of tree.pages) {
    let last: Section | undefined;
    for (const section of page.sections) {
      const title = titles.get(section);
      if (title !== undefined) last = title;
      else if (last !== undefined && isAnswer(section, tree.headings.read(section.title))) {
        const { heading, start, end } = section;
        const span = page.source.span(heading?.start ?? start, heading?.end ?? end);
        const usual = Math.min(last.depth + 1, 6);
        diagnostics.report("stray-part", span, { title: section.title, usual });
      }
    }
  }
}

function isAnswer(
  { blocks }: Section,
  { isWhole, words }: { readonly isWhole: boolean; readonly words: ReadonlySet<string> },
): boolean {
  const isOfOne = isWhole && words.has("response") && !words.has("errors");
  return isOfOne && blocks.some((placed) => isStatusLine(placed));
}
