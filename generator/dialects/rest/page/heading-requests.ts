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

/** Matches the heading of a section with only the path. */
const ofUrl = /^(?:URL|URI|Path|Endpoint|Route)$/i;

/** True for a section such as `URL` whose path belongs to the sections beside it, which state the methods. */
export function isUrlOfOthers({ title, parent, page: { sections } }: Section): boolean {
  return (
    ofUrl.test(title) &&
    sections.some((one) => one.parent === parent && methodBesideUrl(one) !== undefined)
  );
}

/**
 * Returns the method in front of the heading of a section, and the path that a section `URL` beside it states: `URL`
 * over `/books`, then `POST Book`. Undefined without both.
 */
export function methodBesideUrl(
  section: Section,
): { readonly method: Method; readonly route: RouteText } | undefined {
  const { title, parent, page } = section;
  const [, word = ""] = /^([A-Z]+)\s+\p{L}/u.exec(title) ?? [];
  const method = methods.find((one) => one === word);
  if (method === undefined || parent === undefined) return undefined;
  const beside = page.sections.find(
    (one) => one.parent === parent && one.index < section.index && ofUrl.test(one.title),
  );
  const [placed, more] = beside?.blocks ?? [];
  if (placed?.block.kind !== "paragraph" || more !== undefined) return undefined;
  const [code, ...others] = page.inline(placed.block).filter(({ text }) => text.trim() !== "");
  if (code?.kind !== "code" || others.length > 0) return undefined;
  const route = readRoute(code.text);
  return route === undefined || route.method !== undefined ? undefined : { method, route };
}

/**
 * Returns the method and the title in the heading of a section, and the path that is all of its first paragraph:
 * `POST Create a shelf` above `{{base_url}}/shelves`. Undefined without both.
 */
export function methodAbovePath({
  title,
  page,
  blocks: [first],
}: Section):
  { readonly method: Method; readonly title: string; readonly route: RouteText } | undefined {
  const [, word = "", rest = ""] = /^([A-Z]+)[\s:–—-]+(\p{L}[^/]*)$/u.exec(title) ?? [];
  const method = methods.find((one) => one === word);
  if (method === undefined || first?.block.kind !== "paragraph" || first.containers.length > 0)
    return undefined;
  const text = routeTextOf(page.inline(first.block)).trim();
  if (/\s/.test(text) || !/^(?:\/|https?:\/\/|\{\{[^{}]+\}\}\/)/.test(text)) return undefined;
  const route = readRoute(text);
  return route === undefined || route.method !== undefined
    ? undefined
    : { method, title: rest, route };
}
