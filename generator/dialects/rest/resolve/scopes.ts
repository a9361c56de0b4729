import { groupBy } from "../../../core/group-by.js";
import { printPath } from "../../../core/paths.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { roleOf } from "./block-role.js";
import type { Request } from "../page/choose-requests.js";
import type { Tree } from "../read-tree.js";

/** The blocks that describe a request. */
export interface Scope {
  readonly request: Request;
  readonly title: Section;
  readonly sections: readonly Section[];
  readonly blocks: readonly Placed[];
}

/** Shares the blocks of the pages out among the requests; what is left belongs to none. */
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
    for (const request of requests) {
      scopes.push({
        request,
        title,
        sections,
        blocks: [
          ...sharedAbove(request, tree),
          ...blocks.filter((placed) => isShared(placed, request, groups)),
        ],
      });
    }
  }
  return scopes;
}

/** A title's section and those that belong to it: parts, and sections further in. */
function sectionsOf(title: Section, titles: ReadonlySet<Section>, tree: Tree): readonly Section[] {
  const { sections } = title.page;
  const found = [title];
  for (let index = title.index + 1; index < sections.length; index++) {
    const section = sections[index];
    if (section === undefined || titles.has(section)) break;
    // A method below its path is a section of its own kind: no part of it is left for the path's.
    if (section.depth <= title.depth && !tree.headings.read(section.title).isWhole) break;
    if (section.depth < title.depth && section.depth <= 1) break;
    if (!tree.excluded.has(section)) found.push(section);
  }
  return found;
}

/** The lists of parameters that stand below a path for all the methods under it. */
function sharedAbove({ candidate, title }: Request, { headings }: Tree): readonly Placed[] {
  if (!candidate.form.startsWith("heading below its path")) return [];
  return (title.parent?.blocks ?? []).filter(
    (placed) => roleOf(placed, title, headings).role === "parameters",
  );
}

interface Group {
  readonly requests: Request[];
  readonly start: number;
}

/** Groups of requests with nothing between them that describes the upper ones are one group. */
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
      blocks.some(
        ({ block }) =>
          block.start > last.start &&
          block.end <= range.start &&
          (block.kind === "table" ||
            block.kind === "tags" ||
            block.kind === "definitionList" ||
            (block.kind === "code" && block.lang === "json")),
      );
    if (isApart) merged.push({ requests: [...requests], start: range.start });
    else last.requests.push(...requests);
  }
  return merged;
}

/** Whether requests are rows of a table; a line below it with one of them opens what is said of it. */
const isTable = ([first]: readonly Request[]): boolean => first?.candidate.where === "table";

/** Whether a block speaks of a request: of all of its section, or of this one alone. */
function isShared({ block, lead }: Placed, request: Request, groups: readonly Group[]): boolean {
  const named = groups.flatMap(({ requests }) => requests.filter((one) => names(lead?.text, one)));
  if (named.length === 1 && block.kind === "table") return named[0] === request;
  // A message has its own headers and body.
  const sent = groups.flatMap(({ requests }) =>
    requests.filter(
      ({ candidate: { where, group } }) => where === "message" && group.start === block.start,
    ),
  );
  if (sent.length > 0) return sent.includes(request);
  for (const { requests } of groups) {
    for (const { candidate } of requests) {
      const { own } = candidate;
      const isInside =
        own !== undefined &&
        block.start >= own.start &&
        block.end <= own.end &&
        block.start !== candidate.group.start;
      if (isInside && candidate !== request.candidate) return false;
      if (isInside) return true;
    }
  }
  const mine = groups.findIndex(({ requests }) => requests.includes(request));
  const its = groups.findLastIndex(({ start }) => block.start >= start);
  return its === -1 || its === mine;
}

/** Whether a line such as ``GET /x takes:`` names a request. */
function names(text: string | undefined, { method, candidate }: Request): boolean {
  const route = `${method} ${printPath(candidate.route.path)}`;
  return text !== undefined && /[:：]$/.test(text) && ` ${text} `.includes(` ${route} `);
}
