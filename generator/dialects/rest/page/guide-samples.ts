import { groupBy } from "../../../core/group-by.js";
import type { Section } from "../../../markdown/page.js";
import type { Candidate } from "./candidate.js";
import { routeKey, type Request } from "./request.js";
import { valuesToParameters } from "./route-text.js";

/** Matches the heading of a guide or of one of its steps. A number alone may belong to a reference. */
const ofGuide =
  /^\W*(?:(?:an?|the|our|short)\s+)?(?:tutorials?|quick[\s-]?starts?(?:\s+guide)?|getting\s+started|walk-?throughs?|first\s+steps|step\s+\d+(?:\W.*)?)\W*$/i;

/** True for a section with the heading of a guide, or below one. */
export function isInGuide(section: Section): boolean {
  for (let up: Section | undefined = section; up !== undefined; up = up.parent)
    if (ofGuide.test(up.title)) return true;
  return false;
}

/**
 * Moves the requests in guides to the mentions if the pages describe them outside of guides: `GET /keys/4` and
 * `GET /keys/{id}` below `Quick start` are samples of `GET /keys/{id}`.
 */
export function dropGuides(
  requests: readonly Request[],
  mentions: Candidate[],
): readonly Request[] {
  const isOfGuide = new Map(requests.map((request) => [request, isInGuide(request.title)]));
  const described = groupBy(
    requests.filter((request) => isOfGuide.get(request) === false),
    ({ method, candidate }) => routeKey(method, candidate),
  );
  return requests.filter((request) => {
    const { candidate, method } = request;
    if (isOfGuide.get(request) === false) return true;
    const path = valuesToParameters(candidate.route.path);
    const key = routeKey(method, { ...candidate, route: { ...candidate.route, path } });
    const isSample = described.has(key) || described.has(routeKey(method, candidate));
    if (isSample) mentions.push(candidate);
    return !isSample;
  });
}
