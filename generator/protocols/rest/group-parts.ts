import { pascal } from "./casing.js";
import { shareOf, specOf, stepOf, type Step } from "./route-spec.js";
import type { GroupView, MethodView, RestView } from "./view.js";

/** A function of the runtime that a group names. */
type Used = readonly [file: string, name: string];

/** What the methods of a group need besides the usual, so that others do not ship it. */
export interface GroupParts {
  /** An object literal; undefined for nothing. */
  readonly text: string | undefined;
  readonly uses: readonly Used[];
}

/** What a group needs of the runtime. */
export function partsOf(group: GroupView, view: RestView): GroupParts {
  const { methods } = group;
  const pager = pagerOf(stepsOf(group));
  const needed = new Set(methods.map((method) => shareOf(method, view)));
  // Each has those before it in itself.
  const [, share] = sharers.findLast(([, name]) => needed.has(name)) ?? [];
  const isRaw = methods.some((method) => specOf(method, view)?.["raw"] === true);
  const parts = [
    ...(pager === undefined ? [] : [`pages: pages(${pager.text})`]),
    ...(isRaw ? ["raw"] : []),
    ...(share === undefined ? [] : [share === "share" ? share : `share: ${share}`]),
  ];
  return {
    text: parts.length === 0 ? undefined : `{ ${parts.join(", ")} }`,
    uses: [
      ...(pager === undefined ? [] : ["pages", ...pager.names]).map((name): Used => [
        "pages",
        name,
      ]),
      ...(isRaw ? [["raw", "raw"] as const] : []),
      ...sharers.filter(([, name]) => name === share),
    ],
  };
}

/** The methods of a group with how they are sent. A list tells how it is paged if others differ in that. */
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

const sharers = [
  ["share", "share"],
  ["share", "shareAll"],
  ["share-nested", "shareNested"],
  ["form", "form"],
] as const;

/** How the lists of a group are paged. */
function stepsOf({ methods }: GroupView): readonly Step[] {
  const steps = methods.flatMap(({ paging }) => (paging === undefined ? [] : stepOf(paging)));
  return [...new Set(steps)].toSorted();
}

/** The code that pages lists in these ways, and the functions in it; undefined for no list. */
function pagerOf(
  steps: readonly Step[],
): { readonly text: string; readonly names: readonly string[] } | undefined {
  const [only] = steps;
  if (only === undefined) return undefined;
  const nameOf = (step: Step): string => `by${pascal([step])}`;
  // An answer that has the cursor tells all. Others may have links besides what the docs tell.
  const isTold = steps.every((step) => step === "link" || step === "cursor");
  const isMixed = steps.length > 1;
  const names = [
    ...(isMixed ? ["byKind"] : []),
    ...steps.map(nameOf),
    ...(isTold ? [] : ["linked"]),
  ];
  const own = isMixed
    ? `byKind({ ${steps.map((step) => `${step}: ${nameOf(step)}`).join(", ")} })`
    : nameOf(only);
  return { text: isTold ? own : `linked(${own})`, names };
}
