import type { Block } from "../../../markdown/block.js";
import type { Page } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { openFence } from "./open-fence.js";

/** Matches the first line of a directive of MyST whose content may describe the API, and not only show it. */
const directive =
  /^[`~]{3,}\s*(\{(?!(?:code|code-block|code-cell|sourcecode|literalinclude|mermaid|graphviz|image|figure|math|toctree|contents|include|raw|only|grid|button-[\w-]*|bibliography|glossary|index)\})[a-z][\w:-]*\})/i;

/** Matches a directive in a fence of colons that makes a table from a list, or from values between commas. */
const tableDirective = /^:{3,}\s*(\{(?:list|csv)-table\})/i;

/** Reports a directive of MyST. Its content is read as code or, in a fence of colons, as lists and paragraphs. */
function checkDirective(block: Block, page: Page, diagnostics: RestDiagnostics): void {
  if (block.kind !== "code" && block.kind !== "paragraph") return;
  const text = page.slice(block);
  const [, name] = (block.kind === "code" ? directive : tableDirective).exec(text) ?? [];
  if (name === undefined) return;
  if (block.kind === "code" && page.slice(block.content).trim() === "") return;
  const [opening = ""] = text.split("\n", 1);
  const span = page.source.span(block.start, block.start + opening.trimEnd().length);
  diagnostics.report("unread-directive", span, { name });
}

/** Reports fences that are not closed, because what is below them is read as code, and directives of MyST. */
export function checkFences({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const page of tree.pages) {
    for (const { block } of page.sections.flatMap(({ blocks }) => blocks)) {
      checkDirective(block, page, diagnostics);
      const at = block.kind === "code" ? openFence(block, page) : undefined;
      if (at === undefined) continue;
      const { source } = page;
      const line = at < block.end ? source.point(at).line : 0;
      const [opening = ""] = page.slice(block).split("\n", 1);
      const span = source.span(block.start, block.start + opening.trimEnd().length);
      const last = source.point(block.start + page.slice(block).trimEnd().length).line;
      // A list item or a quote that ends also ends its fence.
      const isCut = line === 0 && source.text.slice(block.end).trim() !== "";
      diagnostics.report("open-fence", span, { line, last, isCut });
    }
  }
}
