import { collectionPath, parentPath, parsePath, printPath } from "../../../core/paths.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Page, RouteBlock } from "../page/page.js";

/** The common start of a tree's routes, read from the paths that pages print. */
export interface RoutePrefix {
  /** `/v1`, `/v1/projects/${PROJECT_ID}`, or empty for paths with one segment. */
  readonly text: string;
  readonly evidence: readonly Span[];
}

/**
 * Finds the prefix that most printed paths of collections have. If several are equally frequent, the first one in page
 * order wins. `/v1` if no page prints a path.
 */
export function findRoutePrefix(pages: readonly Page[]): RoutePrefix {
  const places = new Map<string, Span[]>();
  for (const { path } of pages.flatMap(blocksOf)) {
    const collection = collectionIn(path.value);
    if (!/^\/[\w./${}-]+$/.test(collection)) continue;
    const prefix = printPath(parentPath(parsePath(collection, "shell")), "shell");
    places.set(prefix, [...(places.get(prefix) ?? []), path.span]);
  }
  const [best] = [...places].sort((a, b) => b[1].length - a[1].length);
  return best === undefined
    ? { text: "/v1", evidence: [] }
    : { text: best[0], evidence: best[1].slice(0, 1) };
}

/** Returns the blocks of operations, then those of actions. */
export function blocksOf({ operations, actions }: Page): readonly RouteBlock[] {
  return [...operations, ...actions];
}

/** Returns the path of the collection, given the path in the header of a route block. */
export function collectionIn(path: string): string {
  return printPath(collectionPath(parsePath(path, "shell")), "shell");
}
