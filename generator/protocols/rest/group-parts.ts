import { hasBothWays } from "./backward.js";
import { pascal } from "./casing.js";
import { shareOf, specOf, stepOf, type Step } from "./route-spec.js";
import type { GroupView, MethodView, RestView } from "./view.js";

/** A function of the runtime that the file of a group imports. */
type Used = readonly [file: string, name: string];

/** The runtime functions that a group passes to `methods`. Clients of other groups do not bundle them. */
export interface GroupParts {
  /** The object literal that is passed; undefined if no function is needed. */
  readonly text: string | undefined;
  readonly uses: readonly Used[];
}

/** Finds the runtime functions that a group needs. */
export function partsOf(group: GroupView, view: RestView): GroupParts {
  const { methods } = group;
  const pager = pagerOf(
    stepsOf(group),
    methods.some(({ paging }) => paging?.end !== undefined),
    methods.some(hasBothWays),
  );
  const needed = new Set(methods.map((method) => shareOf(method, view)));
  // Each function of the list does all that the functions before it do, so one is enough.
  const [, share] = sharers.findLast(([, name]) => needed.has(name)) ?? [];
  const kinds = methods.flatMap((method) => specOf(method, view)?.["raw"] ?? []);
  const isRaw = kinds.length > 0;
  const isTyped = kinds.some((kind) => kind !== true);
  const parts = [
    ...(pager === undefined ? [] : [`pages: pages(${pager.text})`]),
    ...(isTyped ? ["raw: typed"] : isRaw ? ["raw"] : []),
    ...(share === undefined ? [] : [share === "share" ? share : `share: ${share}`]),
  ];
  return {
    text: parts.length === 0 ? undefined : `{ ${parts.join(", ")} }`,
    uses: [
      ...(pager === undefined ? [] : ["pages", ...pager.names]).map((name): Used => [
        "pages",
        name,
      ]),
      ...(isTyped ? [["typed", "typed"] as const] : isRaw ? [["raw", "raw"] as const] : []),
      ...sharers.filter(([, name]) => name === share),
    ],
  };
}

/** Returns each method of a group with its spec. `paging.kind` is kept only if the group pages in several ways. */
export function specsOf(
  group: GroupView,
  view: RestView,
): readonly (readonly [method: MethodView, spec: object | undefined])[] {
  const isMixed = stepsOf(group).length > 1;
  return group.methods.map((method) => {
    const spec = specOf(method, view);
    if (isMixed || spec?.["paging"] === undefined) return [method, spec];
    return [method, { ...spec, paging: { ...spec["paging"], kind: undefined } }];
  });
}

/** Functions that share parameters out to the parts of a request: file and name, the smallest function first. */
const sharers = [
  ["share-headers", "shareHeaders"],
  ["share", "share"],
  ["share", "shareAll"],
  ["share-nested", "shareNested"],
  ["form", "form"],
] as const;

/** Returns the kinds of paging of the lists of a group, sorted by name. */
function stepsOf({ methods }: GroupView): readonly Step[] {
  const steps = methods.flatMap(({ paging }) => (paging === undefined ? [] : stepOf(paging)));
  return [...new Set(steps)].toSorted();
}

/**
 * Writes the code that pages lists, and names the functions in it. Undefined if the group has no paged list.
 *
 * @param hasEnd true if a member of an answer says which page is the last
 * @param isBothWays true if a list has a parameter for each direction
 */
function pagerOf(
  steps: readonly Step[],
  hasEnd: boolean,
  isBothWays: boolean,
): { readonly text: string; readonly names: readonly string[] } | undefined {
  const [only] = steps;
  if (only === undefined) return undefined;
  const nameOf = (step: Step): string => `by${pascal([step])}`;
  // The steps by link, cursor and URL take the next page from the answer. The other steps look for links first.
  const isTold = steps.every((step) => told.has(step));
  const isMixed = steps.length > 1;
  const names = [
    ...(isMixed ? ["byKind"] : []),
    ...steps.map(nameOf),
    ...(hasEnd ? ["ended"] : []),
    ...(isTold ? [] : ["linked"]),
    ...(isBothWays ? ["bothWays"] : []),
  ];
  const step = isMixed
    ? `byKind({ ${steps.map((step) => `${step}: ${nameOf(step)}`).join(", ")} })`
    : nameOf(only);
  const own = hasEnd ? `ended(${step})` : step;
  const text = isTold ? own : `linked(${own})`;
  return { text: isBothWays ? `bothWays(${text})` : text, names };
}

const told: ReadonlySet<Step> = new Set(["link", "cursor", "next"]);
