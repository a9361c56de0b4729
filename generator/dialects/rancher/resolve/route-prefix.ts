import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Page, RouteBlock } from "../page/page.js";

/** Where a tree's routes begin, read from the paths it prints. */
export interface RoutePrefix {
  /** `/v1` or `/v1/projects/${PROJECT_ID}`. */
  readonly text: string;
  readonly evidence: readonly Span[];
}

/** The prefix that most printed paths of collections have; a tie goes to the first in page order. */
export function findRoutePrefix(pages: readonly Page[]): RoutePrefix {
  const places = new Map<string, Span[]>();
  for (const { path } of pages.flatMap(blocksOf)) {
    const collection = collectionIn(path.value);
    const prefix = collection.slice(0, collection.lastIndexOf("/"));
    if (prefix === "" || !/^\/[\w./${}-]+$/.test(collection)) continue;
    places.set(prefix, [...(places.get(prefix) ?? []), path.span]);
  }
  const [best] = [...places].sort((a, b) => b[1].length - a[1].length);
  return best === undefined
    ? { text: "/v1", evidence: [] }
    : { text: best[0], evidence: best[1].slice(0, 1) };
}

/** The blocks of operations, then those of actions. */
export function blocksOf({ operations, actions }: Page): readonly RouteBlock[] {
  return [...operations, ...actions];
}

/** The path of a header without what names one resource and its action. */
export function collectionIn(path: string): string {
  const query = path.indexOf("?");
  const member = query === -1 ? path : path.slice(0, query);
  return member.endsWith("/${ID}") ? member.slice(0, -"/${ID}".length) : member;
}
