import type { Located, Span } from "../diagnostics/diagnostic.js";
import type { Page, RouteBlock } from "../page/page.js";
import { inferred } from "./fact.js";
import type { Fact } from "./ir.js";
import { isRoutePath } from "./route-paths.js";
import type { Scope } from "./scope.js";

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

function blocksOf({ operations, actions }: Page): readonly RouteBlock[] {
  return [...operations, ...actions];
}

/** The collection that most headers of a page lead to, as the first of them prints it. */
function usualCollection(page: Page): Located<string> | undefined {
  const printed = blocksOf(page).flatMap(({ path }) => {
    const value = collectionIn(path.value);
    return value.includes("?") ? [] : [{ value, span: path.span }];
  });
  const counts = new Map<string, number>();
  for (const { value } of printed) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return printed.find(({ value }) => value === usual?.[0]);
}

/** Reports a header whose path leads to another collection than most of the page do. */
export function checkCollections(scope: Scope, page: Page): void {
  const usual = usualCollection(page);
  if (usual === undefined) return;
  const line = usual.span.start.line;
  for (const { path } of blocksOf(page)) {
    const collection = collectionIn(path.value);
    // A path of no known shape was reported as such.
    if (collection === usual.value || !isRoutePath(path.value)) continue;
    scope.report("collection-mismatch", path.span, { collection, other: usual.value, line });
  }
  const expected = usualPlural(page.id.value);
  const plural = usual.value.slice(usual.value.lastIndexOf("/") + 1);
  if (plural.toLowerCase() !== expected.toLowerCase() && /^[A-Za-z]/.test(plural)) {
    scope.report("unusual-plural", usual.span, { plural, expected });
  }
}

/** The path of a header without what names one resource and its action. */
function collectionIn(path: string): string {
  const query = path.indexOf("?");
  const member = query === -1 ? path : path.slice(0, query);
  return member.endsWith("/${ID}") ? member.slice(0, -"/${ID}".length) : member;
}

/** The path of a resource's collection: printed by an operation or an action, or computed. */
export function collectionOf(scope: Scope, page: Page): Fact<string> {
  const usual = usualCollection(page);
  if (usual !== undefined) {
    return inferred(usual.value, page.id.span, "resource-readable", [usual.span]);
  }
  const { text, evidence } = scope.tree.routePrefix;
  const path = `${text}/${usualPlural(page.id.value)}`;
  return inferred(path, page.id.span, "plural-computed", evidence);
}

/** The English plural of a type's id, for resources without a printed path (docs/dialect.md, "Traps"). */
export function usualPlural(id: string): string {
  if (/[^aeiou]y$/.test(id)) return `${id.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(id) ? `${id}es` : `${id}s`;
}
