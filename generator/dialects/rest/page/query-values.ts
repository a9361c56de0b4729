import { escapePattern } from "../../../core/escape-pattern.js";
import { printPath } from "../../../core/paths.js";
import type { Candidate } from "./candidate.js";
import { valuesToParameters, type RouteText } from "./route-text.js";

/** Whether a query shows a value as an example does; `<page>` and `{page}` are no values. */
export function isExampleValue(value: string): boolean {
  return value !== "" && !/^[<{:[]|^\$/.test(value);
}

/** Whether a query with values is described where it stands, and its path is written nowhere else. */
export function ownsQuery(
  { where, section, group, route }: Candidate,
  counts: ReadonlyMap<string, readonly Candidate[]>,
): boolean {
  if (where === "table" || !route.query.some(([, value]) => isExampleValue(value))) return false;
  if (counts.get(openPath(route))?.length !== 1) return false;
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

/** A path in which values and the names of parameters are left open. */
export function openPath({ path }: RouteText): string {
  return printPath(valuesToParameters(path)).replace(/\{[^{}]*\}/g, "{}");
}
