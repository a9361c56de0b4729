import { posix } from "node:path";

import { isName } from "./type-expression.js";

/**
 * Returns the type that a link leads to: the folder below `api-resources`, or, for a relative link (`../host/`,
 * `../host/index.md`, `host.md`), the folder or file that it names. Undefined for other links.
 */
export function linkTarget(url: string, page: string): string | undefined {
  const path = relativeTarget(url, page);
  if (path === undefined) {
    return /\/api-resources\/([A-Za-z][\w-]*)\/?(?:index\.md)?(?:#.*)?$/.exec(url)?.[1];
  }
  const id = path.slice(path.lastIndexOf("/") + 1);
  return isName(id) ? id : undefined;
}

/** Returns the page that a relative link leads to, in the form of `pathOfPage`; undefined for any other link. */
export function relativeTarget(url: string, page: string): string | undefined {
  if (!/^(?:\.{1,2}\/|[A-Za-z][\w-]*(?:\/|\.md(?:#|$)))/.test(url)) return undefined;
  return pathOfPage(posix.join(posix.dirname(page), url.replace(/[#?].*$/, "")));
}

/** Returns the path of a page without the parts that links may omit: `api-resources/host`. */
export function pathOfPage(path: string): string {
  return path.replace(/(?:\/index)?\.md$/, "").replace(/\/$/, "");
}
