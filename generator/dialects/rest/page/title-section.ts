import type { Section } from "../../../markdown/page.js";
import type { Candidate } from "./candidate.js";
import type { HeadingReader } from "./heading-words.js";

/** The section that names what a candidate belongs to: the nearest whose heading says more than its part. */
export function titleSection({ section, where }: Candidate, headings: HeadingReader): Section {
  if (where === "heading" || where === "heading-path") return section;
  return titleOf(section, headings);
}

export function titleOf(section: Section, headings: HeadingReader): Section {
  let at = section;
  const { sections } = section.page;
  while (headings.read(at.title).isWhole) {
    const above = at.parent?.heading === undefined ? sections[at.index - 1] : at.parent;
    if (above === undefined || above.heading === undefined) break;
    at = above;
  }
  return at;
}
