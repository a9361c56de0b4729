import type { Field } from "../../core/api.js";
import { docLines } from "../../plan/doc-comment.js";
import type { MethodView } from "./view.js";

/** The usual names of the parameter that asks for the items before a cursor, in lower case. */
const names: ReadonlySet<string> = new Set([
  "min_id",
  "ending_before",
  "before",
  "before_id",
  "previous_cursor",
  "prev_cursor",
]);

/**
 * Returns the parameter that asks for the page before an item, such as `ending_before`. Undefined if there is none, if a
 * list is not paged by its items, or if the docs do not say that the parameter is for pages: it may be a bound.
 */
export function backwardParameter({
  paging,
  query,
}: Pick<MethodView, "paging" | "query">): string | undefined {
  const isByItem =
    paging?.kind === "cursor" && paging.next === undefined && paging.key !== undefined;
  if (!isByItem) return undefined;
  const isForPages = ({ name, notes }: Field): boolean =>
    name === "ending_before" ||
    /\b(?:cursor|paginat\w+|immediately|(?:previous|prior) page|page before)\b/i.test(
      notes?.value ?? "",
    );
  return query.find((field) => names.has(field.name.toLowerCase()) && isForPages(field))?.name;
}

/** Returns the lines of a method's comment that say in which direction a list is read. */
export function backwardDoc(method: Pick<MethodView, "paging" | "query">): readonly string[] {
  const name = backwardParameter(method);
  if (name === undefined) return [];
  const text = `With \`${name}\`, each further page is the one before, up to the first item of the list.`;
  return [...docLines(text), ""];
}
