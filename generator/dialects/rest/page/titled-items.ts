import type { ListItem } from "../../../markdown/block.js";
import type { Page, Placed } from "../../../markdown/page.js";
import { readRoute } from "./route-text.js";

/** The end of the form of a request in an item with a title. */
export const inTitledItem = " in an item with a title";

/**
 * Returns the first paragraph of the list item around a block of code, as the title of the request in that block.
 * Undefined unless each item of the list is such a title and a request, and there are at least two.
 */
export function titleOfItem({ block, section, containers }: Placed): string | undefined {
  const { page } = section;
  if (containers.length !== 1 || containers[0] !== "item") return undefined;
  for (const { block: list } of section.blocks) {
    if (list.kind !== "list" || list.start > block.start || list.end < block.end) continue;
    if (list.items.length < 2 || !list.items.every((item) => isRequest(item, page)))
      return undefined;
    const item = list.items.find(({ blocks }) => blocks[1]?.start === block.start);
    const title = item?.blocks[0];
    return (
      title &&
      page
        .slice(title)
        .replace(/\s*\([^()]*\)(?=\W*$)|[.:：]\s*$/g, "")
        .trim()
    );
  }
  return undefined;
}

/** True for an item that is a paragraph of one line, and a block of code that begins with a method and a path. */
function isRequest({ blocks: [title, code, ...more] }: ListItem, page: Page): boolean {
  if (title?.kind !== "paragraph" || code?.kind !== "code" || more.length > 0) return false;
  const text = page.slice(title);
  const [line = ""] = page.slice(code.content).trim().split("\n");
  const route = readRoute(line.replace(/\s+(?:-d|--data)\s.*$/, ""));
  return !text.includes("\n") && route?.method !== undefined && route.values === 0;
}
