import { literalSegment, parsePath, pathSegments } from "../../../core/paths.js";
import { usualPlural } from "../../../core/plural.js";
import type { Located } from "../../../diagnostics/diagnostic.js";
import type { Page } from "../page/page.js";
import { inferred } from "../rules.js";
import type { Fact } from "../../../core/fact.js";
import { isRoutePath } from "./route-paths.js";
import { blocksOf, collectionIn } from "./route-prefix.js";
import type { Scope } from "./scope.js";

/** Returns the collection that most headers of a page lead to, with the place of the first such header. */
function usualCollection(page: Page): Located<string> | undefined {
  const printed = blocksOf(page).map(({ path }) => {
    return { value: collectionIn(path.value), span: path.span };
  });
  const counts = new Map<string, number>();
  for (const { value } of printed) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return printed.find(({ value }) => value === usual?.[0]);
}

/**
 * Reports headers that lead to a collection other than most headers of the page, and a collection with an unusual
 * plural.
 */
export function checkCollections(scope: Scope, page: Page): void {
  const usual = usualCollection(page);
  if (usual === undefined) return;
  const line = usual.span.start.line;
  for (const { path } of blocksOf(page)) {
    const collection = collectionIn(path.value);
    // A path of an unknown form was reported elsewhere.
    if (collection === usual.value || !isRoutePath(path.value)) continue;
    const args = { collection, other: usual.value, line };
    const related = [
      { span: usual.span, message: "The path that most paths of the page agree with" },
    ];
    scope.report("collection-mismatch", path.span, args, related);
  }
  const expected = usualPlural(page.id.value);
  const plural = literalSegment(pathSegments(parsePath(usual.value, "shell")).at(-1)) ?? "";
  if (plural.toLowerCase() !== expected.toLowerCase() && /^[A-Za-z]/.test(plural)) {
    scope.report("unusual-plural", usual.span, { plural, expected });
  }
}

/** Returns the path of a resource's collection: printed by an operation or an action, or computed. */
export function collectionOf(scope: Scope, page: Page): Fact<string> {
  const usual = usualCollection(page);
  if (usual !== undefined) {
    return inferred(usual.value, page.id.span, "rancher/resource-readable", [usual.span]);
  }
  const { text, evidence } = scope.tree.routePrefix;
  const path = `${text}/${usualPlural(page.id.value)}`;
  return inferred(path, page.id.span, "rancher/plural-computed", evidence);
}
