import { pathParameters } from "../../../core/paths.js";
import type { Section } from "../../../markdown/page.js";
import type { HeadingReader } from "../page/heading-words.js";
import type { Member, MemberList } from "../page/member.js";
import type { Request } from "../page/request.js";
import type { Tree } from "../read-tree.js";

/**
 * Returns the titles of requests that are beside a title in a part such as `HTTP Request`; empty outside of such a
 * part.
 */
export function besideInPart(
  { parent, page }: Section,
  titles: ReadonlySet<Section>,
  headings: HeadingReader,
): readonly Section[] {
  const { words, isWhole } = headings.read(parent?.heading === undefined ? "" : parent.title);
  if (!isWhole || !(words.has("endpoint") || words.has("request"))) return [];
  return page.sections.filter((one) => one.parent === parent && titles.has(one));
}

/**
 * Returns the requests that the lists of a request may describe, too: those of its section, and those beside it in a
 * part.
 */
export function describedTogether(
  { title }: { readonly title: Section },
  { choice: { requests }, headings }: Tree,
): readonly Request[] {
  const beside = besideInPart(title, new Set(requests.map((one) => one.title)), headings);
  return requests.filter((one) => one.title === title || beside.includes(one.title));
}

/**
 * True if a row is a part of the path of another request that the list describes, and not of this one: `id` for
 * `GET /cats` above `GET /cats/{id}`. If the list lacks a part of this path, the row may be a slip for that part.
 */
export function isOfOtherPath(
  { name, place }: Member,
  { members }: MemberList,
  { inPath, others }: { readonly inPath: readonly string[]; readonly others: readonly Request[] },
): boolean {
  const isIn = (path: readonly string[]): boolean => path.some((one) => bare(one) === bare(name));
  return (
    place === undefined &&
    !isIn(inPath) &&
    inPath.every((one) => members.some((row) => bare(one) === bare(row.name))) &&
    others.some(({ candidate }) => isIn(pathParameters(candidate.route.path)))
  );
}

/** Returns the part of the path that a row names. If it names none, returns the name of the row. */
export function nameFor({ name }: Member, inPath: readonly string[]): string {
  return (
    inPath.find((one) => one === name) ?? inPath.find((one) => bare(one) === bare(name)) ?? name
  );
}

/** Returns a name without case and marks: `ID` in a table is `:id` in the path, and `user_id` is `{userId}`. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** True if rows of a list choose the page of an answer, and a `GET` is among the other requests of the list. */
export function pagesOthers(
  { members, range, page }: MemberList,
  others: readonly Request[],
): boolean {
  const isPaging = members.some(({ name }) => /^(?:page|per_?page|page_?size|cursor)$/i.test(name));
  const first = others[0]?.candidate.group.start;
  const isShared = others.every(
    ({ candidate: { group, section } }) =>
      section.page === page && (range.start < group.start || group.start === first),
  );
  return isPaging && isShared && others.some(({ method }) => method === "GET");
}
