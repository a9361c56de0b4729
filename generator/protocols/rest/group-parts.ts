import { pascal } from "./casing.js";
import type { Paging } from "./paging.js";
import { shareOf } from "./route-spec.js";
import type { GroupView, RestView } from "./view.js";

/** A function of the runtime that a group names. */
type Used = readonly [file: string, name: string];

/** What the methods of a group need besides the usual, so that others do not ship it. */
export interface GroupParts {
  /** An object literal; undefined for nothing. */
  readonly text: string | undefined;
  readonly uses: readonly Used[];
}

/** What a group needs of the runtime. */
export function partsOf({ methods }: GroupView, view: RestView): GroupParts {
  const step = stepOf(methods.flatMap(({ paging }) => paging ?? []));
  const needed = new Set(methods.map((method) => shareOf(method, view)));
  // Each has those before it in itself.
  const [, share] = sharers.findLast(([, name]) => needed.has(name)) ?? [];
  const parts = [
    ...(step === undefined ? [] : [`pages: pages(${step.text})`]),
    ...(share === undefined ? [] : [share === "share" ? share : `share: ${share}`]),
  ];
  return {
    text: parts.length === 0 ? undefined : `{ ${parts.join(", ")} }`,
    uses: [
      ...(step === undefined ? [] : ["pages", ...step.names]).map((name): Used => ["pages", name]),
      ...sharers.filter(([, name]) => name === share),
    ],
  };
}

const sharers = [
  ["share", "share"],
  ["share-nested", "shareNested"],
  ["form", "form"],
] as const;

/** How the lists of a group are paged, as text, and the functions in it; undefined if none is. */
function stepOf(
  pagings: readonly Paging[],
): { readonly text: string; readonly names: readonly string[] } | undefined {
  const kinds = [...new Set(pagings.map(({ kind }) => kind))].toSorted();
  const [only] = kinds;
  if (only === undefined) return undefined;
  const nameOf = (kind: Paging["kind"]): string => `by${pascal([kind])}`;
  // An answer that has the cursor tells all. Others may have links besides what the docs tell.
  const isTold = pagings.every(({ kind, next }) => kind === "link" || next !== undefined);
  const isMixed = kinds.length > 1;
  const names = [
    ...(isMixed ? ["byKind"] : []),
    ...kinds.map(nameOf),
    ...(isTold ? [] : ["linked"]),
  ];
  const own = isMixed
    ? `byKind({ ${kinds.map((kind) => `${kind}: ${nameOf(kind)}`).join(", ")} })`
    : nameOf(only);
  return { text: isTold ? own : `linked(${own})`, names };
}
