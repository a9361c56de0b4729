import type { Section } from "../../../markdown/page.js";
import type { Candidate } from "./candidate.js";
import type { HeadingReader } from "./heading-words.js";

/**
 * Returns the section whose heading is the title of a candidate's operation: the candidate's own for a
 * heading, else that of `titleOf`.
 */
export function titleSection({ section, where }: Candidate, headings: HeadingReader): Section {
  if (where === "heading" || where === "heading-path") return section;
  return titleOf(section, headings);
}

/**
 * Returns the nearest section, from the given one upwards, whose heading is a title and not only the name of
 * a part such as `Parameters`.
 */
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
