import { groupBy } from "../../../core/group-by.js";
import { printPath } from "../../../core/paths.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { roleOf } from "./block-role.js";
import { besideInPart } from "./described-together.js";
import { findOfAll } from "./of-all.js";
import type { Request } from "../page/request.js";
import type { Tree } from "../read-tree.js";

/** A request with the sections and blocks that describe it. */
export interface Scope {
  readonly request: Request;
  /** The section whose heading is the title of the request. */
  readonly title: Section;
  /** The title's section and the sections that belong to it. Several requests may share them. */
  readonly sections: readonly Section[];
  /**
   * The blocks of these sections that are about this request. Also the parameter blocks under the heading of its path,
   * which all methods of the path share.
   */
  readonly blocks: readonly Placed[];
}

/** Assigns the blocks of the pages to the requests. Some blocks belong to several requests, some to none. */
export function findScopes(tree: Tree): readonly Scope[] {
  const titles = new Set(tree.choice.requests.map(({ title }) => title));
  const scopes: Scope[] = [];
  for (const [title, requests] of groupBy(tree.choice.requests, (request) => request.title)) {
    const sections = sectionsOf(title, titles, tree);
    const blocks = sections.flatMap((section) => section.blocks);
    const groups = mergeGroups(
      groupBy(requests, ({ candidate }) => candidate.group),
      blocks,
    );
    const described = blocks.map((placed) => ({ placed, about: requestsOf(placed, groups) }));
    for (const request of requests) {
      const own = described.flatMap(({ placed, about }) =>
        about === undefined || about.has(request) ? [placed] : [],
      );
      const [above, below] = [sharedAbove(request, tree), sharedBelow(title, titles, tree)];
      scopes.push({ request, title, sections, blocks: [...above, ...own, ...below] });
    }
  }
  return scopes;
}

/** Returns the section of a title and the sections after it that describe the same requests. */
function sectionsOf(title: Section, titles: ReadonlySet<Section>, tree: Tree): readonly Section[] {
  const { sections } = title.page;
  const found = [title];
  const outer = ancestorIn(title, titles);
  let inner: Section | undefined;
  for (let index = title.index + 1; index < sections.length; index++) {
    const section = sections[index];
    if (section === undefined) break;
    if (inner !== undefined && section.depth >= inner.depth) continue;
    if (titles.has(section)) {
      // Sections after a request that is below this title, and at least two levels deeper, can belong to this title
      // again.
      if (section.depth < title.depth + 2 || ancestorIn(section, titles) !== title) break;
      inner = section;
      continue;
    }
    const isWhole = tree.headings.read(section.title).isWhole;
    if (inner !== undefined && (section.depth <= title.depth || !isWhole)) break;
    inner = undefined;
    if (outer !== undefined && section.depth > outer.depth && section.depth < title.depth) break;
    // A heading of a higher level than the title's parent starts another chapter.
    if (section.depth < (title.parent?.depth ?? 0)) break;
    // A heading on the same level or a higher one starts another title, unless it has only words for a part of a page,
    // such as `Response`.
    if (section.depth <= title.depth && !isWhole) break;
    if (isOfAll(section, title, titles, tree)) break;
    if (section.depth < title.depth && section.depth <= 1) break;
    if (!tree.excluded.has(section)) found.push(section);
  }
  return found;
}

/**
 * True if a section is a chapter about the errors of all requests, or one about their statuses on a higher level. It
 * must meet three conditions:
 *
 * - At least two requests are on the level of the section. If the section is on a higher level than the requests, at
 *   least two are on the page.
 * - The section is on the level of the requests and after the last one, or on a higher level.
 * - Its level has no other section that is a part of a request, or the section says that it is about all requests.
 *
 * Sections of notes after the last request are not counted as parts.
 */
function isOfAll(
  section: Section,
  title: Section,
  titles: ReadonlySet<Section>,
  { headings }: Tree,
): boolean {
  const { words } = headings.read(section.title);
  const isBeside = section.depth === title.depth;
  const isAbout = words.has("errors") || (words.has("status") && !isBeside);
  if (section.depth > title.depth || !isAbout || words.has("request")) return false;
  const { sections } = title.page;
  const level = sections.filter(
    ({ depth, parent }) => depth === section.depth && parent === section.parent,
  );
  const requests = (isBeside ? level : sections).filter((one) => titles.has(one));
  const [first, last] = [requests[0]?.index ?? 0, requests.at(-1)?.index ?? 0];
  // A chapter after the last request, such as `Changelog`, is about the API if its heading has no known word other than
  // `notes`. On a higher level than the requests, `Examples` and a second chapter about errors are about the API too.
  const isNotes = ({ title: text, index }: Section): boolean => {
    const known = [...headings.read(text).words];
    if (index <= last) return false;
    return known.every((word) => word === "notes") || (!isBeside && known.some(isOfApi));
  };
  const parts = level.filter(
    (one) =>
      !titles.has(one) &&
      one.index > first &&
      (!isBeside || one.index < section.index) &&
      !isNotes(one),
  );
  const isLast = !isBeside || requests.at(-1) === title;
  const areOthers = parts.every((one) => one === section || !headings.read(one.title).isWhole);
  if (!isLast || requests.length < 2) return false;
  return areOthers || findOfAll(section, headings) !== undefined;
}

/** True for a word of a chapter about the API, which is on a higher level than the requests and after them. */
const isOfApi = (word: string): boolean => /^(?:example|errors|status)$/.test(word);

/** Returns the nearest ancestor of a section that is the title of a request. */
function ancestorIn({ parent }: Section, titles: ReadonlySet<Section>): Section | undefined {
  for (let up = parent; up !== undefined; up = up.parent) if (titles.has(up)) return up;
  return undefined;
}

/** Returns the lists of parameters below the heading of a path, which all methods under that heading share. */
function sharedAbove({ candidate, title }: Request, { headings }: Tree): readonly Placed[] {
  if (!candidate.form.startsWith("heading below its path")) return [];
  return (title.parent?.blocks ?? []).filter(
    (placed) => roleOf(placed, title, headings).role === "parameters",
  );
}

/**
 * Returns the lists of parameters in the sections after a part such as `HTTP Request`, if the part has several headings
 * that are requests and this title is not the last of them.
 */
function sharedBelow(title: Section, titles: ReadonlySet<Section>, tree: Tree): readonly Placed[] {
  const beside = besideInPart(title, titles, tree.headings);
  const last = beside.at(-1);
  if (last === undefined || last === title) return [];
  return sectionsOf(last, titles, tree)
    .filter(({ depth }) => depth < last.depth)
    .flatMap(({ blocks }) => blocks)
    .filter((placed) => roleOf(placed, last, tree.headings).role === "parameters");
}

/** Requests that the same blocks describe. */
interface Group {
  readonly requests: Request[];
  /** The offset of the title line of the first request. If that request has no title line, the offset of the group. */
  readonly start: number;
}

/**
 * Joins a group with the group before it on the page. They stay apart in four cases: a table, list of definitions, tag
 * block or JSON code block is between them; only one of them is in a table; the tag of a request is around its
 * description; or each request of both has a title and any block is between them.
 */
function mergeGroups(
  groups: ReadonlyMap<Range, Request[]>,
  blocks: readonly Placed[],
): readonly Group[] {
  const merged: { requests: Request[]; start: number }[] = [];
  for (const [range, requests] of [...groups].toSorted(([a], [b]) => a.start - b.start)) {
    const last = merged.at(-1);
    const isApart =
      last === undefined ||
      isTable(last.requests) !== isTable(requests) ||
      [...last.requests, ...requests].some(({ candidate }) => candidate.isAround) ||
      (isTitled(last.requests) &&
        isTitled(requests) &&
        blocks.some(isBetween(last.start, range))) ||
      blocks.some(
        ({ block }) =>
          block.start > last.start &&
          block.end <= range.start &&
          (["table", "tags", "definitionList"].includes(block.kind) ||
            (block.kind === "code" && block.lang === "json")),
      );
    const start = requests[0]?.candidate.titled?.start ?? range.start;
    if (isApart) merged.push({ requests: [...requests], start });
    else last.requests.push(...requests);
  }
  return merged;
}

/**
 * True if each request is in code, a paragraph or a fence, and has its own title:
 * `**Cancel a booking** · DELETE /bookings/{id}`. Also true for paths below a heading that is their method.
 */
const isTitled = (requests: readonly Request[]): boolean =>
  requests.every(
    ({ candidate: { title, where, form } }) =>
      form.startsWith("item below its method") ||
      (title !== undefined && (where === "code" || where === "paragraph" || where === "fence")),
  );

/** Returns a function that is true for a block between two requests. */
const isBetween =
  (start: number, { start: end }: Range) =>
  ({ block }: Placed): boolean =>
    block.start > start && block.end <= end;

/** True if requests are rows of a table. */
const isTable = ([first]: readonly Request[]): boolean => first?.candidate.where === "table";

/**
 * Returns the requests that a block is about. Undefined for a block above the first request, which is about all of them.
 */
function requestsOf(
  { block, lead }: Placed,
  groups: readonly Group[],
): ReadonlySet<Request> | undefined {
  const all = groups.flatMap(({ requests }) => requests);
  const named = block.kind === "table" ? all.filter((one) => names(lead?.text, one)) : [];
  if (named.length === 1) return new Set(named);
  // An HTTP message belongs to the request that it declares.
  const sent = all.filter(
    ({ candidate: { where, group } }) => where === "message" && group.start === block.start,
  );
  if (sent.length > 0) return new Set(sent);
  const around = all.find(({ candidate: { own, group } }) => {
    const isIn = own !== undefined && block.start >= own.start && block.end <= own.end;
    return isIn && block.start !== group.start;
  });
  if (around !== undefined)
    return new Set(all.filter(({ candidate }) => candidate === around.candidate));
  const group = groups.findLast(({ start }) => block.start >= start);
  return group && new Set(group.requests);
}

/** True if a text ends with a colon and contains the method and the path of a request, such as `GET /x takes:`. */
function names(text: string | undefined, { method, candidate }: Request): boolean {
  if (text === undefined || !/[:：]$/.test(text)) return false;
  const route = `${method} ${printPath(candidate.route.path)}`;
  return ` ${text} `.includes(` ${route} `);
}
