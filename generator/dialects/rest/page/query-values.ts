import { escapePattern } from "../../../core/escape-pattern.js";
import { printPath } from "../../../core/paths.js";
import type { Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Candidate } from "./candidate.js";
import { valuesToParameters, type RouteText } from "./route-text.js";

/** True if a string in a query is an example value; placeholders such as `<page>` and `{page}` are not. */
export function isExampleValue(value: string): boolean {
  return value !== "" && !/^[<{:[]|^\$/.test(value);
}

/**
 * True if the section of a query with example values describes its names, and no other candidate has its path and its
 * method.
 */
export function ownsQuery(
  { where, section, group, route, method }: Candidate,
  counts: ReadonlyMap<string, readonly Candidate[]>,
): boolean {
  if (where === "table" || !route.query.some(([, value]) => isExampleValue(value))) return false;
  const same = counts.get(openPath(route))?.filter((other) => isOneOf(other.method, method));
  if (same?.length !== 1) return false;
  return route.query.every(([name]) => describesName(section, group, name));
}

/** True if a line, item or cell of a section begins with a name. The block of the request itself does not count. */
export function describesName(section: Section, request: Range, name: string): boolean {
  if (name === "") return false;
  const start = new RegExp(`(?:^|[|>])[\\s|>*+:\`_-]*${escapePattern(name)}(?![\\w-])`, "m");
  return section.page.sections
    .filter((other) => other === section || other.parent === section)
    .flatMap(({ blocks }) => blocks)
    .some(({ block }) => block.start !== request.start && start.test(section.page.slice(block)));
}

/** True if two candidates may have the same method. A request without a method may have any. */
const isOneOf = (a: Candidate["method"], b: Candidate["method"]): boolean =>
  a === b || a === undefined || b === undefined;

/** Returns a path with `{}` for each value and parameter. */
export function openPath({ path }: RouteText): string {
  return printPath(valuesToParameters(path)).replace(/\{[^{}]*\}/g, "{}");
}

/** True if a curl command sends another candidate's request with the path of a base URL in front. */
export function showsBelowBase(curl: Candidate, other: Candidate): boolean {
  const { method, route, where } = other;
  if (where === "curl" || method !== curl.method || route.host !== undefined) return false;
  const [sent, path] = [openPath(curl.route), openPath(route)];
  return path !== "/" && sent !== path && sent.endsWith(path);
}
