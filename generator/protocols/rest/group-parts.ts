import { isShareNeeded } from "./route-spec.js";
import type { GroupView, RestView } from "./view.js";

/** What the methods of a group need besides the usual, so that others do not ship it. */
export interface GroupParts {
  /** The ways in which lists are paged: `count`, `cursor`, `link`. */
  readonly steps: readonly string[];
  /** What shares parameters out, where that is more than a plain query or a body of JSON. */
  readonly share: "share" | "form" | undefined;
}

const json = "application/json";

/** What a group needs of the runtime. */
export function partsOf({ methods }: GroupView, view: RestView): GroupParts {
  const kinds = new Set(methods.flatMap(({ paging }) => (paging === undefined ? [] : paging.kind)));
  const isFormed = methods.some(({ body }) => (body?.media ?? json) !== json);
  const isShared = methods.some((method) => isShareNeeded(method, view));
  return {
    steps: [
      // Servers may link pages that the docs count.
      ...(kinds.size > 0 ? ["link"] : []),
      ...(kinds.has("page") || kinds.has("offset") ? ["count"] : []),
      ...(kinds.has("cursor") ? ["cursor"] : []),
    ],
    share: isFormed ? "form" : isShared ? "share" : undefined,
  };
}

/** The parts as an object literal; undefined for none. */
export function partsText({ steps, share }: GroupParts): string | undefined {
  const parts = [
    ...(steps.length === 0 ? [] : [`pages: pages(${steps.join(", ")})`]),
    ...(share === undefined ? [] : [share === "share" ? share : `share: ${share}`]),
  ];
  return parts.length === 0 ? undefined : `{ ${parts.join(", ")} }`;
}
