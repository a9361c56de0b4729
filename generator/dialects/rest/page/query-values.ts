import { escapePattern } from "../../../core/escape-pattern.js";
import { printPath } from "../../../core/paths.js";
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
  const texts = section.page.sections
    .filter((other) => other === section || other.parent === section)
    .flatMap(({ blocks }) => blocks)
    .filter(({ block }) => block.start !== group.start)
    .map(({ block }) => section.page.slice(block));
  return route.query.every(([name]) => {
    const start = new RegExp(`(?:^|[|>])[\\s|>*+:\`_-]*${escapePattern(name)}(?![\\w-])`, "m");
    return texts.some((text) => start.test(text));
  });
}

/** True if two candidates may have the same method. A request without a method may have any. */
const isOneOf = (a: Candidate["method"], b: Candidate["method"]): boolean =>
  a === b || a === undefined || b === undefined;

/** Returns a path with `{}` for each value and parameter. */
export function openPath({ path }: RouteText): string {
  return printPath(valuesToParameters(path)).replace(/\{[^{}]*\}/g, "{}");
}
