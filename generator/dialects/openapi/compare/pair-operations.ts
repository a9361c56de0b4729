import type { Api, Operation } from "../../../core/api.js";
import {
  parsePath,
  printPath,
  sharedPrefix,
  withoutParameterNames,
  type PathTemplate,
} from "../../../core/paths.js";
import { groupBy } from "../../../core/group-by.js";
import { pairUp, type Pairs } from "../../../drift/pair-up.js";

export type OperationPair = readonly [docs: Operation, document: Operation];

/** The operations of docs and document, paired as far as possible. */
export interface PairedOperations {
  readonly kept: readonly OperationPair[];
  /** The pairs of `kept` with the same name and method, but different paths. */
  readonly moved: readonly OperationPair[];
  readonly missing: readonly Operation[];
  readonly unknown: readonly Operation[];
  /** The base paths of the two sides. Undefined if the base paths are equal or unknown. */
  readonly base: readonly [docs: string, document: string] | undefined;
}

/** The names of operations in the client, keyed by id. */
export type Labels = ReadonlyMap<string, string>;

/** Pairs operations by method and path, ignoring the names of parameters; the rest by path, then by name. */
export function pairOperations(docs: Api, document: Api, labels: Labels): PairedOperations {
  const bases = findBases(docs, document);
  const byRoute = pairRoutes(
    docs.operations.map((operation) => ({ operation, key: routeOf(operation, bases.docs) })),
    document.operations.map((operation) => ({
      operation,
      key: routeOf(operation, bases.document),
    })),
  );
  const left = [byRoute.removed, byRoute.added] as const;
  // If each side has one unpaired operation of a path, its method differs.
  const byPath = onlyOnes(left, ({ key }) => key.slice(key.indexOf(" ") + 1));
  const pairedByPath = new Set(byPath.flat());
  const [removed, added] = left.map((all) => all.filter((one) => !pairedByPath.has(one)));
  const byName = onlyOnes([removed ?? [], added ?? []], ({ operation }) => {
    return plainName(labels.get(operation.id) ?? operation.name);
  });
  const moved = new Set([...byPath, ...byName].flat());
  const isLeft = (one: Keyed): boolean => !moved.has(one);
  const toOperation = ({ operation }: Keyed): Operation => operation;
  const toPair = ([a, b]: readonly [Keyed, Keyed]): OperationPair => [a.operation, b.operation];
  return {
    kept: [...byRoute.kept, ...byPath, ...byName].map(toPair),
    moved: byName
      .filter(([a, b]) => a.operation.method.value === b.operation.method.value)
      .map(toPair),
    missing: byRoute.removed.filter(isLeft).map(toOperation),
    unknown: byRoute.added.filter(isLeft).map(toOperation),
    base: bases.isOther
      ? withoutSharedEnd(bases.docs.strip, bases.document.strip)
      : otherServers(docs, document, bases),
  };
}

interface Keyed {
  readonly operation: Operation;
  readonly key: string;
}

/**
 * Pairs operations by route. If both sides have equally many operations of a route, these are paired in
 * order; otherwise all are paired with the first operation of the document.
 */
function pairRoutes(from: readonly Keyed[], to: readonly Keyed[]): Pairs<Keyed> {
  const [here, there] = [from, to].map((all) => groupBy(all, ({ key }) => key));
  const inBoth = (key: string): boolean => here?.has(key) === true && there?.has(key) === true;
  return {
    removed: from.filter(({ key }) => !inBoth(key)),
    added: to.filter(({ key }) => !inBoth(key)),
    kept: [...(here ?? [])].flatMap(([key, own]) => {
      const others = there?.get(key) ?? [];
      return own.flatMap((one, index) => {
        const other = others.length === own.length ? others[index] : others[0];
        return other === undefined ? [] : [[one, other] as const];
      });
    }),
  };
}

/** Pairs operations whose key is unique on both sides. */
function onlyOnes(
  [from, to]: readonly [readonly Keyed[], readonly Keyed[]],
  keyOf: (one: Keyed) => string,
): readonly (readonly [Keyed, Keyed])[] {
  const [ours, theirs] = [from, to].map((all) =>
    [...groupBy(all, keyOf)].flatMap(([key, same]) =>
      key !== "" && same.length === 1 ? same : [],
    ),
  );
  return pairUp(ours ?? [], theirs ?? [], keyOf).kept;
}

/**
 * Returns a name for comparison: `books.listAll`, `books_list_all` and `booksListAll` are equal. Empty for a
 * name with `/`.
 */
function plainName(name: string): string {
  return name.includes("/") ? "" : name.toLowerCase().replace(/[^a-z\d]/g, "");
}

/** The text to add before the paths of a side, and the prefix to remove from them. */
interface Base {
  readonly add: string;
  readonly strip: string;
}

function routeOf({ method, path }: Operation, { add, strip }: Base): string {
  const text = printPath(withoutParameterNames(withoutSlash(path.value)));
  const own = strip !== "" && text.startsWith(strip) ? text.slice(strip.length) : text;
  return `${method.value} ${add}${own}`;
}

function withoutSlash(path: PathTemplate): PathTemplate {
  const text = printPath({ ...path, query: [] });
  return text.length > 1 && text.endsWith("/")
    ? { ...parsePath(text.replace(/\/+$/, "")), query: path.query }
    : path;
}

interface Bases {
  readonly docs: Base;
  readonly document: Base;
  /** True if a base is a guess: a shared prefix that is removed, not the path of a server. */
  readonly isOther: boolean;
}

const asPrinted: Base = { add: "", strip: "" };

/**
 * Finds the base paths with which most operations can be paired: nothing, or the path of a server. If these
 * pair few operations, the prefix that all paths of a side share is removed instead.
 */
function findBases(docs: Api, document: Api): Bases {
  const served = (api: Api): readonly Base[] => [
    asPrinted,
    ...api.servers.map(({ url }) => ({ add: pathOfUrl(url.value), strip: "" })),
  ];
  const shared = (api: Api): Base => {
    const prefix = printPath(sharedPrefix(api.operations.map(({ path }) => path.value)));
    return { add: "", strip: prefix === "/" ? "" : prefix };
  };
  const told = served(docs).flatMap((a) =>
    served(document).map((b): Bases => ({ docs: a, document: b, isOther: false })),
  );
  const guessed = [
    { docs: shared(docs), document: shared(document) },
    { docs: asPrinted, document: shared(document) },
    { docs: shared(docs), document: asPrinted },
  ].map((bases): Bases => ({ ...bases, isOther: true }));
  const count = (bases: Bases): number => {
    const routes = new Set(document.operations.map((one) => routeOf(one, bases.document)));
    return docs.operations.filter((one) => routes.has(routeOf(one, bases.docs))).length;
  };
  const best = (all: readonly Bases[]): readonly [Bases | undefined, number] =>
    all.reduce<readonly [Bases | undefined, number]>(
      (found, bases) => (count(bases) > found[1] ? [bases, count(bases)] : found),
      [undefined, 0],
    );
  const [plain, plainCount] = best(told);
  const [other, otherCount] = best(guessed);
  // A guess needs more than twice as many pairs, because a few routes are equal by chance.
  const isGuess = other !== undefined && otherCount > 1 && otherCount > plainCount * 2;
  const usual: Bases = { docs: asPrinted, document: asPrinted, isOther: false };
  return (isGuess ? other : plain) ?? usual;
}

/** Returns two paths without their common end: `/v2` and an empty string for `/v2/books` and `/books`. */
function withoutSharedEnd(docs: string, document: string): PairedOperations["base"] {
  const [a, b] = [docs.split("/"), document.split("/")];
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return [a.join("/"), b.join("/")];
}

/** Returns the paths of the first servers, if both sides have servers and no path is on both sides. */
function otherServers(
  docs: Api,
  document: Api,
  { docs: here, document: there }: Bases,
): PairedOperations["base"] {
  const [ours, theirs] = [docs, document].map(({ servers }) =>
    servers.filter(({ url }) => url.value !== "/").map(({ url }) => pathOfUrl(url.value)),
  );
  const [first, other] = [ours?.[0], theirs?.[0]];
  // If a base was added to the paths of one side only, the difference in base paths is reported, and not also that of
  // the servers.
  const isUneven = here.add !== there.add;
  if (first === undefined || other === undefined || isUneven) return undefined;
  return theirs?.some((path) => ours?.includes(path)) === true ? undefined : [first, other];
}

function pathOfUrl(url: string): string {
  if (!URL.canParse(url, "http://host/")) return "";
  return new URL(url, "http://host/").pathname.replace(/\/+$/, "");
}
