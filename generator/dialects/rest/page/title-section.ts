import type { Section } from "../../../markdown/page.js";
import type { Candidate } from "./candidate.js";
import type { HeadingReader } from "./heading-words.js";

/**
 * Returns the section whose heading is the title of a candidate's operation: the candidate's own for a
 * heading, else that of `titleOf`.
 */
export function titleSection({ section, where }: Candidate, headings: HeadingReader): Section {
  const isHeading = where === "heading" || where === "heading-path";
  return isHeading && !isOnlyPath(section, headings) ? section : titleOf(section, headings);
}

/**
 * Returns the nearest section, from the given one upwards, whose heading is a title and not only the name of
 * a part such as `Parameters`. If the page of a single request has no title, returns its first section.
 */
export function titleOf(section: Section, headings: HeadingReader): Section {
  let at = section;
  const { sections } = section.page;
  let isOfPage = false;
  while (headings.read(at.title).isWhole || isOnlyPath(at, headings)) {
    isOfPage ||= isOnlyPath(at, headings);
    const above = at.parent?.heading === undefined ? sections[at.index - 1] : at.parent;
    if (above?.heading === undefined && isOfPage) return sections[0] ?? at;
    if (above === undefined || above.heading === undefined) break;
    at = above;
  }
  return at;
}

const path = /^\s*`?(?:[A-Z]+\s+)?(?:https?:\/)?\/\S*`?\s*$/;

/**
 * True if a heading is the path of the only request of its page and stands below the name of a part, such as `Method`.
 * The title of the request is then that of the page.
 */
function isOnlyPath({ title, parent, page }: Section, headings: HeadingReader): boolean {
  if (!path.test(title) || parent?.heading === undefined) return false;
  const { words, isWhole } = headings.read(parent.title);
  if (!isWhole || !(words.has("endpoint") || words.has("request"))) return false;
  return page.sections.filter((one) => path.test(one.title)).length === 1;
}
