import { printPath } from "../../../core/paths.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Candidate, Where } from "../page/candidate.js";
import { asSubject } from "../page/find-in-sentence.js";
import { isExample } from "../page/judge-candidates.js";
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
  for (const { candidate, method } of resolved.tree.choice.requests) {
    if (!isInSentence(candidate)) continue;
    const { section, range, route } = candidate;
    const request = `${method} ${printPath(route.path)}`;
    const span = section.page.source.span(range.start, range.end);
    diagnostics.report("request-in-sentence", span, { request, heading: section.title });
  }
}

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
