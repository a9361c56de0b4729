import { printPath } from "../../../core/paths.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Candidate, Where } from "../page/candidate.js";
import { asSubject } from "../page/find-in-sentence.js";
import { isExample } from "../page/judge-candidates.js";
import { openPath } from "../page/query-values.js";
import { routeTextOf } from "../page/route-pieces.js";
import { readRoute } from "../page/route-text.js";
import { titleSection } from "../page/title-section.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Returns rejected candidates in sections without a request, if no section declares their route. */
export function rejectedRequests({ tree }: ResolvedTree): readonly Candidate[] {
  const { requests, mentions } = tree.choice;
  const titles = new Set(requests.map(({ title }) => title));
  const keyOf = ({ route }: Candidate): string =>
    printPath(route.path).replace(/\{[^{}]*\}/g, "{}");
  const known = new Set(requests.map(({ candidate }) => keyOf(candidate)));
  const { words } = tree.vocabulary;
  return mentions.filter((candidate) => {
    const { section, placed, where } = candidate;
    // In sections without other requests, the reader itself decides if curl commands are requests.
    if (where === "curl" || known.has(keyOf(candidate))) return false;
    if (titles.has(titleSection(candidate, tree.headings))) return false;
    const title = section.title.toLowerCase();
    if (words.deprecated.some((word) => title.includes(word))) return false;
    return !isExample(section, placed?.label?.text, tree.headings);
  });
}

/**
 * Reports requests that were not read, in places where no other check reports them. Also reports requests that were read
 * from a sentence in a list or at the start of a section, because the list or section may tell what has changed.
 */
export function checkRequests(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const candidate of rejectedRequests(resolved)) {
    const { section, range, method, where, route, form, link } = candidate;
    // A host or values mean an example of a call, and a link leads to the description.
    const isCall = route.host !== undefined || route.values > 0 || link !== undefined;
    if (method === undefined || isCall || !alone.includes(where)) continue;
    const request = `${method} ${printPath(route.path)}`;
    const { source } = section.page;
    diagnostics.report("unread-request", source.span(range.start, range.end), { request, form });
  }
  for (const { section, route, method, range } of resolved.tree.sentToReader) {
    const path = `${route.host ?? ""}${printPath(route.path)}`;
    const request = method === undefined ? path : `${method} ${path}`;
    const span = section.page.source.span(range.start, range.end);
    diagnostics.report("request-to-reader", span, { request });
  }
  for (const { section, route, method } of sentenceHeadings(resolved)) {
    const { page, heading = section } = section;
    const request = `${method} ${printPath(route.path)}`;
    const span = page.source.span(heading.start, heading.end);
    diagnostics.report("unread-request", span, { request, form: "{method} {path} {title}" });
  }
  for (const { candidate, method } of resolved.tree.choice.requests) {
    if (!isInSentence(candidate)) continue;
    const { section, range, route } = candidate;
    const request = `${method} ${printPath(route.path)}`;
    const span = section.page.source.span(range.start, range.end);
    diagnostics.report("request-in-sentence", span, { request, heading: section.title });
  }
}

/**
 * Finds headings that begin with a request and go on in plain words: `GET /x Lists all`. The words may make a sentence
 * about the request, so the heading is no candidate. Requests that are read elsewhere are left out.
 */
function sentenceHeadings({ tree }: ResolvedTree) {
  const { requests, mentions } = tree.choice;
  const seen = [...requests.map(({ candidate }) => candidate), ...mentions];
  const headings = new Set(seen.map(({ range }) => range));
  const keyOf = ({ method, route }: Pick<Candidate, "method" | "route">): string =>
    `${method ?? ""} ${openPath(route)}`;
  const known = new Set(seen.map(keyOf));
  return tree.pages
    .flatMap(({ sections }) => sections)
    .flatMap((section) => {
      const { heading, pieces } = section;
      if (heading === undefined || tree.excluded.has(section) || headings.has(heading.text))
        return [];
      const [, head = ""] = headRequest.exec(routeTextOf(pieces)) ?? [];
      const route = head === "" ? undefined : readRoute(head);
      if (route?.method === undefined) return [];
      const found = { section, route, method: route.method };
      return known.has(keyOf(found)) ? [] : [found];
    });
}

/** Matches a request at the start of a heading with words behind it, also behind a number. */
const headRequest = /^(?:\d[\d.]*\)?\s+)?((?:GET|HEAD|POST|PUT|PATCH|DELETE)\s+\/\S+)\s+\p{L}/u;

/** The places whose unread requests no other check reports. */
const alone: readonly Where[] = [
  "heading",
  "heading-path",
  "code",
  "paragraph",
  "label",
  "table",
  "tag",
];

/** True if a request is the first word of a sentence: ``- `GET /x` now takes `a` ``. */
function isInSentence({ where, form, own, range, section: { page } }: Candidate): boolean {
  if (where === "paragraph" && form.includes(asSubject)) return true;
  if (where !== "item" || own === undefined) return false;
  const [line = ""] = page.slice({ start: range.end, end: own.end }).split("\n", 1);
  return (
    /^`?\s+\p{Ll}+\s+.*\p{L}.*[.!]\s*$/u.test(line) || /^`?\s+\p{Ll}+\s+\p{L}[^.]*$/u.test(line)
  );
}
