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

/** Where the server and the docs have the collection of a type. */
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
 * Collections that the server has elsewhere. A base path that differs everywhere is one finding. A
 * proxy may put something before the base path; whether a path leads through a project depends on
 * the URL that was asked; and servers do not tell capitals from small letters.
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

/** The path that the operations of a type begin with. */
function collectionOf({ operations }: ApiType): Collection | undefined {
  const [first] = operations;
  if (first === undefined) return undefined;
  const { value, span } = first.path;
  const path = collectionPath(value);
  const text = printPath(path, "shell");
  return text === "" ? undefined : { path: text, parts: splitRoute(path), span };
}
