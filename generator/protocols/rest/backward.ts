import type { Field } from "../../core/api.js";
import { docLines } from "../../plan/doc-comment.js";
import type { MethodView } from "./view.js";

/** Matches the usual names of the parameter that asks for the items before a cursor: `ending_before`, `minId`. */
const usualName = /^(?:min_?id|ending_?before|before(?:_?id)?|prev(?:ious)?_?cursor)$/i;

/** The parameters of a list, and how it is paged. */
type Asked = Pick<MethodView, "paging" | "query">;

/**
 * True if a list that is paged by its items has a parameter for each direction, such as `before` and `after`. The docs may
 * mean the order of the list or that of the ids, so the client checks that pages do not overlap.
 */
export function hasBothWays(asked: Asked): boolean {
  return partnerOf(asked) !== undefined;
}

/**
 * Returns the parameter that asks for the page before an item, such as `ending_before`. Undefined without one, and for a
 * list that is not paged by its items. A parameter that the docs do not describe as one for pages may be a bound, so it
 * does not count.
 */
export function backwardParameter(asked: Asked): string | undefined {
  const { name = "", notes } = partnerOf(asked) ?? {};
  const text = notes?.value ?? "";
  const isPager = /\b(?:cursor|paginat\w+|immediately|(?:previous|prior) page|page before)\b/i.test(
    text,
  );
  const isBound = /\b(?:not|without|instead of|times?|dates?|timestamps?)\b/i.test(text);
  return /^ending/i.test(name) || (isPager && !isBound) ? name : undefined;
}

function partnerOf({ paging, query }: Asked): Field | undefined {
  const isByItem =
    paging?.kind === "cursor" && paging.next === undefined && paging.key !== undefined;
  return isByItem ? query.find(({ name }) => usualName.test(name)) : undefined;
}

/** Returns the lines of a method's comment that say in which direction a list is read. */
export function backwardDoc(asked: Asked): readonly string[] {
  const name = backwardParameter(asked);
  if (name === undefined) return [];
  const text = `With \`${name}\`, each further page is the one before, up to the first item of the list.`;
  return [...docLines(text), ""];
}
