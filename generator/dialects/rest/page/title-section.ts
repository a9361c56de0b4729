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
  while (isPart(at, headings)) {
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
 * True if a heading is the path of the only request of its page and is below the name of a part, such as `Method`. The
 * title of the request is then that of the page.
 */
function isOnlyPath({ title, parent, page }: Section, headings: HeadingReader): boolean {
  if (!path.test(title) || parent?.heading === undefined) return false;
  const { words, isWhole } = headings.read(parent.title);
  if (!isWhole || !(words.has("endpoint") || words.has("request"))) return false;
  return page.sections.filter((one) => path.test(one.title)).length === 1;
}

/** True if a heading is only the name of a part of a description. */
function isPart(section: Section, headings: HeadingReader): boolean {
  if (isOnlyPath(section, headings)) return true;
  return headings.read(section.title).isWhole && !isTitleOfRequest(section, headings);
}

/**
 * True if the word for a part is the title of the request directly below it. The path ends with the word (`Query` above
 * `GET /store/query`), or a section beside it is the title of another request. If the request is in a part such as
 * `HTTP Request`, any segment of the path may be the word.
 */
export function isTitleOfRequest(section: Section, headings: HeadingReader): boolean {
  const { title, parent, depth, page } = section;
  const { words, isWhole } = headings.read(title);
  const own = pathBelow(section);
  const inPart = own === undefined && isWhole ? pathInPart(section, headings) : undefined;
  if (inPart !== undefined) return isSegment(title, inPart);
  if (own === undefined || !isWhole || words.has("endpoint") || words.has("request")) return false;
  if (isNamedLike(title, own)) return true;
  if (words.has("example") || words.has("response")) return false;
  return page.sections.some((one) => {
    const other = one.parent === parent && one.depth === depth ? pathBelow(one) : undefined;
    if (other === undefined || other === own) return false;
    return !headings.read(one.title).isWhole || isNamedLike(one.title, other);
  });
}

const routeBelow =
  /^[\s`>*]*(?:```[^\n]*\n\s*)?(?:GET|POST|PUT|PATCH|DELETE|HEAD)[\s`*:]+(?:https?:\/\/[^/\s`]*)?(\/[^\s`?]*)/;

/** Returns the path of the request in the first block of a section; undefined if another text is there. */
function pathBelow({ heading, blocks, page }: Section): string | undefined {
  const [first] = blocks;
  if (heading === undefined || first === undefined) return undefined;
  return routeBelow.exec(page.slice(first.block).slice(0, 500))?.[1];
}

/**
 * Returns the path of the request in a part such as `HTTP Request` directly below a section. Undefined if there is
 * none.
 */
function pathInPart(section: Section, headings: HeadingReader): string | undefined {
  const { sections } = section.page;
  for (const one of sections.slice(section.index + 1)) {
    if (one.depth <= section.depth) break;
    if (one.parent !== section) continue;
    const { isWhole, words } = headings.read(one.title);
    const path = isWhole && words.has("endpoint") ? pathBelow(one) : undefined;
    if (path !== undefined) return path;
  }
  return undefined;
}

/** True if a title is a literal segment of a path: `Address` and `/address/{id}`. */
const isSegment = (title: string, path: string): boolean =>
  path.split("/").some((segment) => plainWord(segment) === plainWord(title));

const plainWord = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "-");

/** True if the last word of a path is that of a title: `/store/data-sets` and `Data sets`. */
function isNamedLike(title: string, path: string): boolean {
  const last = path.split("/").findLast((segment) => /^[A-Za-z][\w.-]*$/.test(segment));
  return last !== undefined && plainWord(last) === plainWord(title);
}
