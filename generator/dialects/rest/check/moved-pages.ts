import { posix } from "node:path";

import { onceFor } from "../../../core/once.js";
import { bareName, type LinkTarget } from "../../../markdown/page-links.js";
import type { Page } from "../../../markdown/page.js";
import { isPart, type Tree } from "../read-tree.js";

/** Matches a link to a file of Markdown by a path that begins at its page. */
const relativeFile = /^(?![/#])[^:{}<>]*\.(?:mdx?|markdown)$/;

/**
 * Finds out whether a link to a file leads to a page with a similar name, because no page is at the place of the link.
 * Returns the path of that page if it has the same file name, else an empty text. Undefined for other links.
 */
export function movedPage(
  href: string,
  target: Extract<LinkTarget, { kind: "page" | "section" }>,
  page: Page,
  tree: Tree,
): string | undefined {
  const [path = ""] = href.split(/[#?]/);
  const found = target.kind === "page" ? target.page : target.section.page;
  if (!relativeFile.test(path) || isPart(page) || isPart(found)) return undefined;
  const place = posix.join(posix.dirname(page.path), path);
  const { paths, isFromRoot } = pathsOf(tree);
  if (place.startsWith("..") || paths.has(nameOf(place))) return undefined;
  if (isFromRoot && !path.startsWith(".") && paths.has(nameOf(path))) return undefined;
  return posix.basename(found.path) === posix.basename(path) ? found.path : "";
}

const nameOf = (path: string): string => bareName(path.replace(/\.\w+$/, ""));

/** How many pages must have links that work only from the root of the docs. Such links are then a habit of the site. */
const fewPages = 3;

/** Returns the names of all pages. `isFromRoot` is true if links begin at the root of the docs, as in Docsify. */
const pathsOf = onceFor(
  ({ pages }: Tree): { readonly paths: ReadonlySet<string>; readonly isFromRoot: boolean } => {
    const paths = new Set(pages.map(({ path }) => nameOf(path)));
    const isIn = (place: string): boolean => !place.startsWith("..") && paths.has(nameOf(place));
    let [own, root] = [0, 0];
    for (const { path, source } of pages) {
      const folder = posix.dirname(path);
      const links = [...source.text.matchAll(/\]\((?!\.)([^)\s#?:]+\.mdx?)(?=[)\s#?])/g)];
      const targets = folder === "." ? [] : links.map(([, href = ""]) => href);
      const isOwn = targets.some((href) => isIn(posix.join(folder, href)));
      if (isOwn) own++;
      else if (targets.some(isIn)) root++;
    }
    return { paths, isFromRoot: own === 0 && root >= fewPages };
  },
);
