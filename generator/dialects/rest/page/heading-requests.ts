import { methods, type Method } from "../../../core/api.js";
import type { Section } from "../../../markdown/page.js";
import { routeTextOf } from "./route-pieces.js";
import { readMethod, readRoute, type RouteText } from "./route-text.js";

/** Returns the method that is the whole heading, or that is in brackets at its end: `Add a shelf [POST]`. */
export function methodInHeading({ title }: Section): {
  readonly method: Method | undefined;
  /** The text before the brackets. Undefined without brackets. */
  readonly title: string | undefined;
} {
  const parts = /^(.*\S)\s*\[([A-Z]+)\]$/.exec(title);
  if (parts === null) return { method: readMethod(title), title: undefined };
  return { method: readMethod(parts[2] ?? ""), title: parts[1] };
}

/**
 * Returns the path of the nearest heading above that is a path, or has one in brackets at its end: `Shelves
 * [/shelves]`.
 */
export function pathAbove(section: Section): RouteText | undefined {
  for (let up = section.parent; up?.heading !== undefined; up = up.parent) {
    const text = routeTextOf(up.pieces);
    const bracketed = /\[(\/[^[\]]*)\]$/.exec(text)?.[1];
    const route = readRoute(bracketed ?? text);
    if (route !== undefined) return route;
  }
  return undefined;
}

/**
 * Returns the method that is the whole text of a paragraph or a code block of a section: `POST`, `Type: POST`. Without
 * one, the only method in the words after the path of the heading: `/barns (soft DELETE)`.
 */
export function methodOfPath({ blocks, page, title }: Section): Method | undefined {
  for (const { block } of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "code") continue;
    const text = page.slice(block.kind === "code" ? block.content : block).trim();
    // A method in capitals counts below any label: `Type: **POST**`.
    const bare = text.replace(/[`*]/g, "").replace(/^\p{L}{2,12}:\s*/u, "");
    if (readMethod(bare) === bare) return readMethod(bare);
  }
  const [first, ...others] = methods.filter((name) => title.split(/[^\w{}/.:-]+/).includes(name));
  return others.length === 0 ? first : undefined;
}
