import type { Method } from "../../../core/api.js";
import { readTags, type Tag } from "../../../markdown/html-block.js";
import type { Page, Placed } from "../../../markdown/page.js";
import { maskExpressions, readHead } from "../../../markdown/tag-items.js";
import { escapePattern } from "../../../core/escape-pattern.js";
import type { Range } from "../../../source/source.js";
import type { FoundText } from "./candidate.js";
import { routeTextOf } from "./route-pieces.js";
import { readMethod, readRoute, type RouteText } from "./route-text.js";

/** Finds the candidates in the tags of a block: in the attributes and in the text between tags. */
export function findInTags(page: Page, placed: Placed, range: Range): readonly FoundText[] {
  const tags = tagsIn(page, range);
  const found = tags.flatMap((tag, index): FoundText[] => {
    if (tag.isClosing) return [];
    const one = readTag(page, tag, tags.slice(index + 1));
    return one === undefined ? [] : [ofTag(placed, one)];
  });
  if (found.length > 0 || range.end - range.start >= 1_000) return found;
  const text = findInTagText(page, placed, range);
  return text === undefined ? [] : [text];
}

/** Returns the tags of a range. Those in expressions of components are left out. */
function tagsIn(page: Page, range: Range): readonly Tag[] {
  const text = page.slice(range);
  const masked = maskExpressions(text);
  if (masked === text) return readTags(page.source.text, range);
  const { start } = range;
  return readTags(masked, { start: 0, end: masked.length }).map((tag) => ({
    ...tag,
    start: tag.start + start,
    end: tag.end + start,
  }));
}

/** A request that a tag declares. */
interface TagRequest {
  readonly route: RouteText;
  readonly method: Method | undefined;
  readonly range: Range;
  readonly name: string;
  readonly title?: string | undefined;
  readonly isAround?: boolean;
}

/**
 * Reads the request of one tag.
 *
 * @param following The tags after it, including its closing tag.
 */
function readTag(page: Page, tag: Tag, following: readonly Tag[]): TagRequest | undefined {
  const { attributes } = tag;
  const path =
    attributes.path ?? attributes.url ?? attributes.uri ?? attributes.endpoint ?? attributes.route;
  const method =
    readMethod(attributes.method ?? attributes.verb ?? attributes.type ?? "") ??
    methodInClass(attributes.class);
  const close = following.find(({ name, isClosing }) => isClosing && name === tag.name);
  const routeUpTo = (next: Tag | undefined): RouteText | undefined =>
    next && readRoute(routeTextOf(page.inline({ start: tag.end, end: next.start })));
  const route =
    path === undefined
      ? routeUpTo(following[0])
      : readRoute(path.startsWith("/") || /^\w+:/.test(path) ? path : `/${path}`);
  if (route === undefined) {
    if (attributes.method === undefined || close === undefined) return undefined;
    const whole = routeUpTo(close);
    const range = { start: tag.start, end: close.end };
    return whole && { route: whole, method, range, name: tag.name };
  }
  if (path === undefined && method === undefined) return undefined;
  const { title, summary, name, description } = attributes;
  return {
    route,
    method: method ?? route.method ?? "GET",
    range: { start: tag.start, end: close?.end ?? tag.end },
    name: tag.name,
    title: title ?? summary ?? name ?? description,
    isAround: path !== undefined && isClosed(page.source.text, tag),
  };
}

/** True if the closing tag of a tag follows, in its block or a later one, before a tag of the same name opens. */
function isClosed(text: string, { name, end }: Tag): boolean {
  const next = new RegExp(`<(/?)${escapePattern(name)}(?![\\w.-])`, "gi");
  next.lastIndex = end;
  return text[end - 2] !== "/" && next.exec(text)?.[1] === "/";
}

/** Returns the method among the classes of an element: `endpoint get`. */
function methodInClass(classes: string | undefined): Method | undefined {
  const words = classes?.split(/\s+/) ?? [];
  return words.length < 2
    ? undefined
    : words.map(readMethod).find((method) => method !== undefined);
}

/** Finds the candidates in the shortcodes of a paragraph: `{{< endpoint method="GET" path="/x" >}}`. */
export function findInShortcodes(page: Page, placed: Placed, range: Range): readonly FoundText[] {
  return page.inline(range).flatMap((piece): FoundText[] => {
    const head = piece.kind === "shortcode" ? readHead(piece.text, 0) : undefined;
    if (head === undefined || head.kind === "close") return [];
    const values = [...head.attributes.values()];
    const method = values.map(readMethod).find(Boolean);
    const path = ["path", "url", "uri", "endpoint", "route"]
      .map((key) => head.attributes.get(key))
      .find((value) => value !== undefined && value !== "");
    // If another attribute has the base URL, the path may lack its leading slash.
    const lacksSlash = method !== undefined && path !== undefined && /^[\w{:]+(?:\/|$)/.test(path);
    const own = path === undefined ? [] : [lacksSlash ? `/${path}` : path];
    const route = [...own, ...values]
      .filter((value) => /^(?:\/|https?:)/.test(value))
      .map(readRoute)
      .find(Boolean);
    if (method === undefined || route === undefined) return [];
    const { start, end } = piece;
    const below = /^\s*\{%[\s\w-]*summary\s*%\}\s*([^{}]*?)\s*\{%/.exec(
      page.source.text.slice(end, end + 300),
    )?.[1];
    const stated = head.attributes.get("title") ?? head.attributes.get("summary") ?? below;
    const title = stated === "" ? undefined : stated;
    const name = `${head.name} shortcode`;
    const url = /^https?:\/\/[^\s{}<>]+$/.exec(head.attributes.get("baseurl") ?? "")?.[0];
    const base = url === undefined || route.host !== undefined ? {} : { base: url };
    return [{ ...ofTag(placed, { route, method, range: { start, end }, name, title }), ...base }];
  });
}

/** Finds the request in an HTML block with tags around the method and the path: `<span>GET</span> /x`. */
function findInTagText(page: Page, placed: Placed, range: Range): FoundText | undefined {
  const text = routeTextOf(page.inline(range)).replace(/\s+/g, " ").trim();
  const route = readRoute(text);
  if (route?.method === undefined || placed.block.kind !== "html") return undefined;
  return ofTag(placed, { route, method: route.method, range, name: "text" });
}

function ofTag(placed: Placed, { name, range, ...request }: TagRequest): FoundText {
  const { section } = placed;
  return { section, placed, group: range, range, where: "tag", detail: `:${name}`, ...request };
}
