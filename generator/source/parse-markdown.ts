import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";

const processor = unified()
  .use(remarkParse)
  .use(readTables)
  .use(remarkFrontmatter, ["yaml"])
  .freeze();

/** Parses a page with remark: Markdown, GitHub tables, YAML front matter. Every node has a position. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** A remark plugin for tables only. The rest of remark-gfm (footnotes, bare links) has no facts. */
function readTables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}
