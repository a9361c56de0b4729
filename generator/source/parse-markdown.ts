import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ["yaml"])
  .freeze();

/**
 * Parses a page with remark: GitHub Flavored Markdown with YAML front matter. Every node from the text has a position.
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
