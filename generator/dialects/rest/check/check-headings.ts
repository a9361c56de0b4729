import { groupBy } from "../../../core/group-by.js";
import { bareName } from "../../../markdown/page-links.js";
import type { Section } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { readAttribute } from "../page/attribute-sections.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { isMisspelt } from "./is-misspelt.js";
import { hasOpenBacktick } from "./open-backtick.js";

/** Reports headings with an unusual level, broken marks, an odd anchor or an unusual order. */
export function checkHeadings(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const { tree } = resolved;
  const all = tree.pages
    .flatMap(({ sections }) => sections)
    .filter((section) => section.heading !== undefined && !tree.excluded.has(section));
  checkLevels(all, resolved, diagnostics);
  const htmlHeadings = all.filter(isHtml);
  for (const section of all) {
    checkMarks(section, resolved, diagnostics);
    if (isHtml(section) && htmlHeadings.length * 10 < all.length) {
      diagnostics.report("broken-heading", spanOf(section), {
        reason: "an HTML tag in place of `#`",
      });
    }
  }
  checkOrder(resolved, diagnostics);
}

function spanOf({ page, heading, start, end }: Section) {
  return page.source.span(heading?.start ?? start, heading?.end ?? end);
}

function isHtml({ page, heading }: Section): boolean {
  return heading !== undefined && /^\s*<h\d/i.test(page.slice(heading));
}

/** Reports the few headings of a frequent title that have another level than most of them. */
function checkLevels(
  all: readonly Section[],
  { tree }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  const odd = new Map<Section, number>();
  for (const [title, same] of groupBy(all, (section) => section.title.toLowerCase())) {
    if (title === "" || !tree.headings.read(title).isWhole) continue;
    const [most, ...others] = [...groupBy(same, ({ depth }) => depth).values()].toSorted(
      (a, b) => b.length - a.length,
    );
    const [usual] = most ?? [];
    if (most === undefined || usual === undefined || most.length < 8) continue;
    for (const few of others) {
      if (few.length * 8 > most.length) continue;
      // Headings below another heading are compared only with each other.
      const like = few.filter((section) => isBelow(section) === isBelow(usual));
      for (const section of few) odd.set(section, like.includes(section) ? usual.depth : 0);
    }
  }
  for (const [section, usual] of odd) {
    const { title, depth, parent } = section;
    // A heading below an odd one is not reported again.
    if (usual === 0 || (parent !== undefined && odd.has(parent))) continue;
    diagnostics.report("odd-heading", spanOf(section), { title, depth, usual });
  }
}

function isBelow({ parent }: Section): boolean {
  return parent?.heading !== undefined;
}

function checkMarks(section: Section, { tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const { page, heading, pieces, id } = section;
  if (heading === undefined || isHtml(section)) return;
  const text = page.slice(heading.text);
  if (hasOpenBacktick(page.source.text, pieces)) {
    diagnostics.report("broken-heading", spanOf(section), {
      reason: "a backtick that nothing closes",
    });
  }
  if (/\s\{[\w-]+\}\s*$/.test(text) && !/^\W*(?:GET|POST|PUT|PATCH|DELETE)\b|\//.test(text)) {
    diagnostics.report("broken-heading", spanOf(section), { reason: "an id without `#`" });
  }
  if (id === undefined) return;
  const member = readAttribute(section, tree.vocabulary);
  if (member === undefined) return;
  const [parent, ...below] = id.split("-");
  if (below.join("-") === member.name && parent !== undefined && isMember(parent, section)) {
    diagnostics.report("odd-anchor", spanOf(section), { anchor: id, usual: member.name });
    return;
  }
  const [anchor, name] = [bareName(id), bareName(member.name)];
  const last = bareName(member.name.split(".").at(-1) ?? "");
  if (
    anchor === name || !anchor.endsWith(last)
      ? anchor === name
      : anchor === last || name.endsWith(anchor)
  )
    return;
  if (anchor.length < 5) return;
  if ([name, last].some((other) => other !== anchor && isMisspelt(anchor, other))) {
    diagnostics.report("odd-anchor", spanOf(section), {
      anchor: id,
      usual: member.name.replace(/\./g, "-"),
    });
  }
}

/** True if the page has a heading for a member or for its members: `data`, `data[]`, `data.x`. */
function isMember(name: string, { page: { sections } }: Section): boolean {
  return sections.some(
    ({ title }) =>
      title === name ||
      /^[[.]/.test(title.slice(title.startsWith(name) ? name.length : title.length)),
  );
}

/** The heading words for the parts of a request. */
const requestWords = ["request", "parameters", "body", "query", "header", "path"] as const;

/** Reports a response section above the request section of its operation, if this order is rare in the docs. */
function checkOrder({ scopes, tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const isFirst = (title: string, word: "request" | "response"): boolean => {
    const { words, isWhole } = tree.headings.read(title);
    const isRequest = requestWords.some((one) => words.has(one));
    if (!isWhole || words.has("example")) return false;
    return word === "request"
      ? isRequest && !words.has("response")
      : words.has("response") && !isRequest;
  };
  let [usual, odd] = [0, 0];
  const found: [Section, Section][] = [];
  for (const { scope } of scopes) {
    const parts = scope.sections.slice(1);
    const answer = parts.findIndex(({ title }) => isFirst(title, "response"));
    // `Headers` inside of the section of an answer are those of the answer.
    const later = parts.findIndex(
      (one, index) =>
        index > answer && isFirst(one.title, "request") && !isInside(one, parts[answer]),
    );
    const earlier = parts
      .slice(0, Math.max(0, answer))
      .some(({ title }) => isFirst(title, "request"));
    if (answer === -1) continue;
    const [a, b] = [parts[answer], parts[later]];
    if (
      later === -1 ||
      earlier ||
      a === undefined ||
      b === undefined ||
      hasTitleBetween(parts.slice(answer, later))
    )
      usual++;
    else {
      odd++;
      found.push([a, b]);
    }
  }
  if (odd * 8 > usual) return;
  for (const [a, b] of found)
    diagnostics.report("heading-order", spanOf(a), { first: a.title, second: b.title });
}

function isInside({ parent }: Section, other: Section | undefined): boolean {
  return parent !== undefined && (parent === other || isInside(parent, other));
}

function hasTitleBetween(sections: readonly Section[]): boolean {
  return sections.some(({ title }) => /^example\b/i.test(title));
}
