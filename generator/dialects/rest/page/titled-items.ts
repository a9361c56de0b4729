import type { Block, ListItem } from "../../../markdown/block.js";
import type { Page, Placed } from "../../../markdown/page.js";
import { readRoute } from "./route-text.js";

/** The end of the form of a request in an item with a title. */
export const inTitledItem = " in an item with a title";

/**
 * Returns the first paragraph of the list item around a block of code, as the title of the request in that block.
 * Undefined unless each item of the list is such a title and a request, and the page has at least two such items.
 */
export function titleOfItem({ block, section, containers }: Placed): string | undefined {
  const { page } = section;
  if (containers.length !== 1 || containers[0] !== "item") return undefined;
  const isAround = (list: Block): boolean => list.start <= block.start && block.end <= list.end;
  const own = section.blocks.find((one) => one.block.kind === "list" && isAround(one.block))?.block;
  const items = own?.kind === "list" ? own.items : [];
  if (items.length === 0 || !items.every((item) => isRequest(item, page))) return undefined;
  const all = page.sections.flatMap(({ blocks }) => blocks.map((one) => one.block));
  const lists = all.flatMap((one) => (one.kind === "list" ? one.items : []));
  if (lists.filter((item) => isRequest(item, page)).length < 2) return undefined;
  const title = items.find(({ blocks }) => blocks[1]?.start === block.start)?.blocks[0];
  return (
    title &&
    page
      .slice(title)
      .replace(/\s*\([^()]*\)(?=\W*$)|[.:：]\s*$/g, "")
      .trim()
  );
}

/** True for an item that is a paragraph of one line, and a block of code that begins with a method and a path. */
function isRequest({ blocks: [title, code, ...more] }: ListItem, page: Page): boolean {
  if (title?.kind !== "paragraph" || code?.kind !== "code" || more.length > 0) return false;
  const text = page.slice(title);
  const [line = ""] = page.slice(code.content).trim().split("\n");
  const route = readRoute(line.replace(/\s+(?:-d|--data)\s.*$/, ""));
  return !text.includes("\n") && route?.method !== undefined && route.values === 0;
}
