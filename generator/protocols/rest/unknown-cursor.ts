import type { Field } from "../../core/api.js";
import { docLines } from "../../plan/doc-comment.js";
import { cursors } from "./paging.js";
import type { MethodView, RestView } from "./view.js";

/**
 * Returns the parameter for the cursor of a list, if the docs show no member of an answer that has the next cursor.
 * Such a list ends after its first page, unless the server sends links. Undefined if the next page is known.
 */
export function unknownCursor(
  { paging, query }: Pick<MethodView, "paging" | "query">,
  { options }: Pick<RestView, "options">,
): Field | undefined {
  // A configuration with links says that they are enough.
  const isOpen = paging?.kind === "link" && paging.next === undefined;
  if (!isOpen || options.paging?.kind === "link") return undefined;
  return query.find(({ name }) => cursors.includes(name.toLowerCase()));
}

/** Returns the lines of a method's comment that say how far a list with an unknown cursor is read. */
export function cursorDoc(
  method: Pick<MethodView, "paging" | "query">,
  view: Pick<RestView, "options">,
): readonly string[] {
  const cursor = unknownCursor(method, view);
  if (cursor === undefined) return [];
  const why = `the docs do not say where an answer has the next \`${cursor.name}\``;
  const how = "Reads only the first page, unless the server sends `Link` headers";
  return [...docLines(`${how}: ${why}.`), ""];
}
