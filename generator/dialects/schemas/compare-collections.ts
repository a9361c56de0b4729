import type { Span } from "../../diagnostics/diagnostic.js";
import type { ApiType } from "../../core/by-type.js";
import {
  collectionPath,
  printPath,
  withoutParameterNames,
  type PathTemplate,
} from "../../core/paths.js";
import type { Change } from "../../drift/difference.js";
import { splitRoute, type RouteParts } from "../../drift/route-parts.js";

/** The collection of a type, on the server and in the docs. */
interface CollectionPair {
  readonly id: string;
  readonly facts: readonly string[];
  readonly live: Collection;
  readonly page: Collection;
}

interface Collection {
  readonly path: string;
  readonly parts: RouteParts;
  readonly span: Span;
}

/**
 * Finds collections whose path on the server differs from the docs. If all base paths of several collections differ,
 * that is one finding. Three differences are ignored. A proxy may add a prefix before the base path, the project in a
 * path depends on the requested URL, and servers ignore letter case.
 */
export function compareCollections(
  types: readonly (readonly [live: ApiType, page: ApiType])[],
): readonly Change[] {
  const pairs = types.flatMap(([live, page]): CollectionPair[] => {
    const [there, here] = [collectionOf(live), collectionOf(page)];
    if (there === undefined || here === undefined) return [];
    const facts = page.operations.map(({ name }) => `op:${page.id}.${name}`);
    return [{ id: page.id, facts, live: there, page: here }];
  });
  const moved = pairs.filter(({ live, page }) => !isBelow(live.parts.base, page.parts.base));
  const [first] = moved;
  const isAll = first !== undefined && moved.length > 1 && moved.length === pairs.length;
  return [
    ...(isAll ? [movedBase(first, pairs)] : []),
    ...pairs.filter((pair) => isElsewhere(pair, isAll)).map(movedCollection),
  ];
}

function isBelow(base: PathTemplate, printed: PathTemplate): boolean {
  return printPath(base).toLowerCase().endsWith(printPath(printed).toLowerCase());
}

function isElsewhere({ live, page }: CollectionPair, isBaseMoved: boolean): boolean {
  const [there, here] = [live, page].map(({ parts }) => {
    return printPath(withoutParameterNames(parts.rest)).toLowerCase();
  });
  return there !== here || (!isBaseMoved && !isBelow(live.parts.base, page.parts.base));
}

function movedBase({ live, page }: CollectionPair, pairs: readonly CollectionPair[]): Change {
  const [before, after] = [live, page].map(({ parts }) => printPath(parts.base, "shell"));
  return {
    rule: "base-path/changed",
    id: after ?? "",
    facts: pairs.flatMap(({ facts }) => facts),
    before,
    after,
    base: live.span,
    head: page.span,
  };
}

function movedCollection({ id, facts, live, page }: CollectionPair): Change {
  const [before, after] = [live.path, page.path];
  const spans = { base: live.span, head: page.span };
  return { rule: "operation-path/changed", id, facts, before, after, ...spans };
}

/** Returns the collection that a type's first operation belongs to; undefined without an operation or a path. */
function collectionOf({ operations }: ApiType): Collection | undefined {
  const [first] = operations;
  if (first === undefined) return undefined;
  const { value, span } = first.path;
  const path = collectionPath(value);
  const text = printPath(path, "shell");
  return text === "" ? undefined : { path: text, parts: splitRoute(path), span };
}
