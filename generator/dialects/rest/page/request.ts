import type { Method } from "../../../core/api.js";
import { printPath } from "../../../core/paths.js";
import type { Section } from "../../../markdown/page.js";
import type { Candidate, Judged } from "./candidate.js";

/** A request that the pages declare, with its candidate. */
export interface Request {
  readonly judged: Judged;
  readonly candidate: Candidate;
  readonly method: Method;
  /** The section whose heading names the operation. */
  readonly title: Section;
}

/** Returns the method and the path of a request, with `{}` for each parameter. */
export const routeKey = (method: Method, { route }: Candidate): string =>
  `${method} ${printPath(route.path).replace(/\{[^{}]*\}/g, "{}")}`;

/** True if a section, or a section around it, is among the titles. */
export function isCovered(section: Section, titles: ReadonlySet<Section>): boolean {
  for (let up: Section | undefined = section; up !== undefined; up = up.parent)
    if (titles.has(up)) return true;
  return false;
}

/** True if `section` is `other` or lies inside it. */
export function isWithin(section: Section, other: Section): boolean {
  for (let up: Section | undefined = section; up !== undefined; up = up.parent)
    if (up === other) return true;
  return false;
}
