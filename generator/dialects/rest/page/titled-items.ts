import type { ListItem } from "../../../markdown/block.js";
import type { Page } from "../../../markdown/page.js";
import { readRoute } from "./route-text.js";

/** The end of the form of a request in an item with a title. */
export const inTitledItem = " in an item with a title";

/**
 * Returns the titles of requests in list items, keyed by the start of the block of code with the request. The title is
 * the first paragraph of the item. All items of a list must have this form, and the page must have at least two such
 * items.
 */
export function titlesOfItems(page: Page): ReadonlyMap<number, string> {
  const lists = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ block }) => (block.kind === "list" ? [block.items] : [])),
  );
  const requests = new Set(lists.flat().filter((item) => isRequest(item, page)));
  if (requests.size < 2) return new Map();
  const told = lists.filter((items) => items.every((item) => requests.has(item)));
  const titles = told.flatMap((items) =>
    items.flatMap(({ blocks: [title, code] }) => {
      if (title === undefined || code === undefined) return [];
      const text = page.slice(title).replace(/\s*\([^()]*\)(?=\W*$)|[.:：]\s*$/g, "");
      return [[code.start, text.trim()] as const];
    }),
  );
  return new Map(titles);
}

/** True for an item that is a paragraph of one line, and a block of code that begins with a method and a path. */
function isRequest({ blocks: [title, code, ...more] }: ListItem, page: Page): boolean {
  if (title?.kind !== "paragraph" || code?.kind !== "code" || more.length > 0) return false;
  const text = page.slice(title);
  const [line = ""] = page.slice(code.content).trim().split("\n");
  const route = readRoute(line.replace(/\s+(?:-d|--data)\s.*$/, ""));
  return !text.includes("\n") && route?.method !== undefined && route.values === 0;
}
