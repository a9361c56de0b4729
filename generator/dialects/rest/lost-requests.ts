import type { Block } from "../../markdown/block.js";
import type { Range } from "../../source/source.js";
import { isInGuide } from "./page/guide-samples.js";
import { isExample } from "./page/judge-candidates.js";
import { openPath } from "./page/query-values.js";
import type { Candidate } from "./page/candidate.js";
import type { RouteText } from "./page/route-text.js";
import { titleOf } from "./page/title-section.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import type { FactsInForm } from "./unread-facts.js";

/** A block that was not read, with its kind and the unread part. */
export type Lost = readonly [Block, Range & { readonly kind: "request" | FactsInForm["kind"] }];

/**
 * Finds requests in code that look like examples but may be descriptions. No heading or label calls them examples,
 * their section describes no other request, and no other request has the same path.
 */
export function lostRequests({ tree }: ResolvedTree): readonly Lost[] {
  const { requests, mentions } = tree.choice;
  const known = requests.map(({ candidate: { route } }) => openPath(route));
  const titles = new Set(requests.map(({ title }) => title));
  // Curl commands describe requests if one on their page has a parameter in its path that is no variable of the shell.
  const ofCurl = new Set(
    mentions.flatMap(({ where, route, range, section: { page } }) => {
      const isOpen = where === "curl" && route.placeholders > 0 && !page.slice(range).includes("$");
      return isOpen && !isKnown(route, known) ? [page] : [];
    }),
  );
  return mentions.flatMap((one): Lost[] => {
    const { placed, section, method, route, where, range } = one;
    if (placed === undefined || method === undefined) return [];
    if (where === "curl" && !ofCurl.has(section.page)) return [];
    // A host or values in the path mean an example of a call. Every curl command has a host.
    // In a guide, a request that is described nowhere else is lost, also with values in its path.
    const isOfGuide = isInGuide(section);
    const isCall = (route.host !== undefined && where !== "curl") || route.values > 0;
    if (isCall && (!isOfGuide || route.host !== undefined)) return [];
    const isShown = /^(?:fence|message|indented|curl)$/.test(where) || (isOfGuide && isAlone(one));
    if (!isShown || placed.containers.length > 0) return [];
    if (isKnown(route, known)) return [];
    const isCovered = titles.has(section) || titles.has(titleOf(section, tree.headings));
    if (isCovered || isExample(section, placed.label?.text, tree.headings)) return [];
    return [[placed.block, { kind: "request", start: range.start, end: range.end }]];
  });
}

/** True for a request in code that is a whole paragraph. */
function isAlone({ where, placed, section: { page } }: Candidate): boolean {
  if (where !== "code" || placed?.block.kind !== "paragraph") return false;
  return /^`[A-Z]+\s+\/[^`\s]*`$/.test(page.slice(placed.block).trim());
}

/**
 * True if a request was read whose path is the path of the route, or the end of it. What comes before that end may be
 * the path of the base URL.
 */
function isKnown(route: RouteText, known: readonly string[]): boolean {
  return known.some((path) => openPath(route).endsWith(path));
}
