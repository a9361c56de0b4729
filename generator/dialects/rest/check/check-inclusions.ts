import { onceFor } from "../../../core/once.js";
import type { Page, Section } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Lines of site generators that insert another file. The first group is the name of the file. */
const inclusions: readonly RegExp[] = [
  // Next.js, VitePress, MkDocs, mdBook, AsciiDoc
  /^\s*@include\s+["']?([^\s"']+)["']?\s*$/,
  /^\s*<!--\s*@include:\s*(\S+?)\s*-->\s*$/,
  /^\s*-+8<-+\s+["']([^"']+)["']\s*$/,
  /^\s*\{!\s*([^!{}]+?)\s*!\}\s*$/,
  /^\s*\{\{\s*#include\s+([^\s{}]+)[^{}]*\}\}\s*$/,
  /^\s*include::([^\s[\]]+)\[[^\]]*\]\s*$/,
  // Jekyll, Hugo, Handlebars, Learn
  /^\s*\{%-?\s*(?:include|include_relative|render|partial)\s+["']?([^\s"'%]+)["']?[^%]*%\}\s*$/,
  /^\s*\{\{[<%]\s*(?:include|readfile|snippet|partial)\s+(?:file\s*=\s*)?["']([^"']+)["'][^{}]*[>%]\}\}\s*$/,
  /^\s*\{\{>\s*([\w./-]+)[^{}]*\}\}\s*$/,
  /^\s*\[!INCLUDE\s*\[[^\]]*\]\(([^)\s]+)\)\s*\]\s*$/i,
];
/** Matches the name of a file that decorates a page, such as a button to copy the code above. */
const decoration =
  /(?:^|\/)_?(?:copy[_-])?(?:badges?|banner|breadcrumbs?|button|copy|figure|footer|icon|image|nav|toc|video)(?:\.\w+)?$/i;
/** Matches a component without content and attributes: `<TokenFields />`. */
const component = /^\s*<([A-Z]\w*)\s*(?:\/>|>\s*<\/\1>)\s*$/;

/** Reports lines in the sections of requests that insert another file, because the inserted text is not read. */
export function checkInclusions({ scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const sections = new Set(scopes.flatMap(({ scope }) => scope.sections));
  for (const section of sections) {
    const { source } = section.page;
    const imported = importsOf(section.page);
    for (const { text, start } of linesOf(section)) {
      const file =
        inclusions.map((one) => one.exec(text)?.[1]).find((found) => found !== undefined) ??
        imported.get(component.exec(text)?.[1] ?? "");
      if (file === undefined || decoration.test(file)) continue;
      const from = start + text.length - text.trimStart().length;
      diagnostics.report("unread-inclusion", source.span(from, start + text.trimEnd().length), {
        file,
      });
    }
  }
}

/** Returns the lines of a section outside of code, each with its offset. */
function linesOf({ page, start, end, blocks }: Section): readonly {
  readonly text: string;
  readonly start: number;
}[] {
  let at = start;
  return page
    .slice({ start, end })
    .split("\n")
    .flatMap((text) => {
      const own = at;
      at += text.length + 1;
      const isCode = blocks.some(
        ({ block }) => block.kind === "code" && block.start <= own && own < block.end,
      );
      return isCode ? [] : [{ text, start: own }];
    });
}

/** Returns the Markdown files that a page imports as components. Keyed by the name of the component. */
const importsOf = onceFor(({ source: { text } }: Page): ReadonlyMap<string, string> => {
  const lines = text.matchAll(/^import\s+([A-Z]\w*)\s+from\s+["']([^"'\n]+\.mdx?)["']/gm);
  return new Map(Array.from(lines, ([, name = "", file = ""]) => [name, file]));
});
