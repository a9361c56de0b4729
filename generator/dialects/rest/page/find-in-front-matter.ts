import type { Method } from "../../../core/api.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { FoundText } from "./candidate.js";
import { frontMatterMembers } from "./front-matter.js";
import { readMethod, readRoute, type RouteText } from "./route-text.js";

const longest = 10_000;
/** The keys of a whole request; the keys of its method and path follow. */
const wholeKeys = ["api", "openapi", "endpoint", "route", "request", "http"];
const methodKeys = ["method", "verb", "http_method", "httpmethod", "request_method"];
const pathKeys = ["path", "url", "uri", "endpoint", "route", "api_path", "request_path"];

/** Returns the request that the front matter of a page states: `api: POST /x`, or `method: POST` and `url: /x`. */
export function findInFrontMatter(page: Page): FoundText | undefined {
  const { frontMatter = "", sections } = page;
  const [section] = sections;
  const placed = section?.blocks.find(({ block }) => block.kind === "frontMatter");
  if (section === undefined || placed === undefined || frontMatter.length > longest)
    return undefined;
  if (!/\b(?:get|head|post|put|patch|delete|options)\b/i.test(frontMatter)) return undefined;
  const data = readData(frontMatter);
  const found = requestIn(data);
  if (found === undefined) return undefined;
  const { text, ...request } = found;
  const at = page.source.text.indexOf(text, placed.block.start);
  const range: Range = at === -1 ? placed.block : { start: at, end: at + text.length };
  const title = data.get("title") ?? data.get("name") ?? data.get("summary");
  return { section, placed, group: placed.block, range, where: "front matter", title, ...request };
}

function readData(frontMatter: string): ReadonlyMap<string, string> {
  return new Map(
    frontMatterMembers(frontMatter).flatMap(([key, value]) =>
      typeof value === "string" ? [[key.toLowerCase(), value] as const] : [],
    ),
  );
}

interface Found {
  readonly route: RouteText;
  readonly method: Method;
  readonly text: string;
}

function requestIn(data: ReadonlyMap<string, string>): Found | undefined {
  for (const text of wholeKeys.flatMap((key) => data.get(key) ?? [])) {
    // The name of a file may precede the request: `openapi: spec.json POST /x`.
    const parts = /(?:^|\s)([A-Za-z]{3,7})\s+(\S+)$/.exec(text.trim());
    const method = readMethod(parts?.[1] ?? "");
    const route = readRoute(parts?.[2] ?? "");
    if (method !== undefined && route !== undefined) return { route, method, text };
  }
  const method = methodKeys.map((key) => readMethod(data.get(key) ?? "")).find(Boolean);
  if (method === undefined) return undefined;
  for (const text of pathKeys.flatMap((key) => data.get(key) ?? [])) {
    const route = readRoute(text);
    if (route !== undefined) return { route, method, text };
  }
  return undefined;
}
