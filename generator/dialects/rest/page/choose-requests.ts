/* This file is long because each step of the choice is a function that works on the result of the steps before. */
import type { Method } from "../../../core/api.js";
import { printPath } from "../../../core/paths.js";
import { groupBy } from "../../../core/group-by.js";
import type { Links } from "../../../markdown/page-links.js";
import type { Label, Section } from "../../../markdown/page.js";
import type { Candidate, Judged } from "./candidate.js";
import type { HeadingReader } from "./heading-words.js";
import { valuesToParameters } from "./route-text.js";
import { withNamedSections } from "./named-sections.js";
import { threshold } from "./judge-candidates.js";
import { withCurl } from "./choose-curl.js";
import { dropGuides } from "./guide-samples.js";
import { showsPath } from "./example-paths.js";
import { isCovered, isWithin, routeKey, type Request } from "./request.js";
import { refinePath } from "./refine-paths.js";
import { titleSection } from "./title-section.js";

/** The candidates, divided into requests and mentions. */
export interface Choice {
  readonly requests: readonly Request[];
  /** The candidates that declare no request, such as examples and index entries. */
  readonly mentions: readonly Candidate[];
}

/**
 * Chooses the requests among the candidates. In each section, the candidates written in the form of the
 * best-scored one are requests. A candidate that repeats a request of another section is an index entry.
 */
export function chooseRequests(
  judged: readonly Judged[],
  links: Links,
  headings: HeadingReader,
): Choice {
  const chosen: Request[] = [];
  const mentions: Candidate[] = [];
  const bySection = groupBy(judged, ({ candidate }) => titleSection(candidate, headings));
  for (const [title, group] of bySection) {
    const strong = group.filter(
      ({ candidate, score }) => score >= threshold && candidate.where !== "curl",
    );
    const best = strong.toSorted((a, b) => b.score - a.score)[0];
    for (const one of group) {
      const { candidate } = one;
      const isSame = best !== undefined && isOfForm(one, best) && !isSecond(one, group);
      if (isSame && strong.includes(one))
        chosen.push({ judged: one, candidate, method: methodOf(candidate, group), title });
      else mentions.push(candidate);
    }
    useDetails(chosen, group, mentions);
  }
  const declared = dropExamples(
    dropIndexes(withMessages(chosen, mentions, bySection), links, mentions),
    mentions,
  );
  const kept = dropGuides(withCurl(declared, mentions, judged, headings), mentions);
  const titled = mergeQueries(
    withBoldTitles(dropRepeatedTitles(nameMethods(kept)), headings).map(withPlaceholders),
    mentions,
  );
  const refined = withNamedSections(titled, headings).map((request) => ({
    ...request,
    candidate: refinePath(request.candidate, headings),
  }));
  return { requests: refined.toSorted(byPlace), mentions };
}

/** True if a candidate is written in the form of the best candidate of its section. */
function isOfForm({ candidate, score }: Judged, best: Judged): boolean {
  if (candidate === best.candidate) return true;
  const sameBlock = candidate.group.start === best.candidate.group.start;
  const sameForm =
    candidate.form === best.candidate.form || candidate.where === best.candidate.where;
  return sameForm && (sameBlock || score >= best.score - 1);
}

/**
 * True if a `fields` candidate repeats the path and method of an earlier one, because the finder reads
 * fields in two ways.
 */
function isSecond({ candidate }: Judged, group: readonly Judged[]): boolean {
  if (candidate.where !== "fields") return false;
  const same = group.find(
    ({ candidate: other }) =>
      other.where === "fields" && printPath(other.route.path) === printPath(candidate.route.path),
  );
  return same?.candidate.method === candidate.method && same?.candidate !== candidate;
}

/**
 * Moves a request of a table or list to a later paragraph of the section that repeats the method and path,
 * because the text below that paragraph describes this request.
 */
function useDetails(chosen: Request[], group: readonly Judged[], mentions: Candidate[]): void {
  for (const [at, request] of chosen.entries()) {
    const { candidate, method } = request;
    if (candidate.where !== "table" && candidate.where !== "item") continue;
    const key = routeKey(method, candidate);
    const detail = group.find(
      ({ candidate: other }) =>
        (other.where === "paragraph" || other.where === "code") &&
        other.placed?.containers.length === 0 &&
        other.method !== undefined &&
        other.range.start > candidate.range.start &&
        routeKey(other.method, other) === key,
    );
    if (detail === undefined || !mentions.includes(detail.candidate)) continue;
    mentions.splice(mentions.indexOf(detail.candidate), 1, candidate);
    const title = candidate.title ?? detail.candidate.title;
    const { route } = candidate;
    chosen[at] = { ...request, candidate: { ...detail.candidate, title, route } };
  }
}

/** Returns the method of a candidate. A path without a method takes the method of another candidate of its section. */
function methodOf({ method }: Candidate, group: readonly Judged[]): Method {
  if (method !== undefined) return method;
  const other = group.find(({ candidate }) => candidate.method !== undefined)?.candidate.method;
  return other ?? unknownMethod;
}

/** Removes titles that several labels or items share: in `Request address: GET /x` the label is not a title. */
function dropRepeatedTitles(requests: readonly Request[]): readonly Request[] {
  const counts = groupBy(
    requests,
    ({ candidate }) => `${candidate.where} ${candidate.title ?? ""}`,
  );
  return requests.map((request) => {
    const { candidate } = request;
    const isLabel =
      candidate.where === "label" ||
      (candidate.where === "item" && !candidate.form.startsWith("item below its method"));
    if (!isLabel || (counts.get(`${candidate.where} ${candidate.title ?? ""}`)?.length ?? 0) < 2)
      return request;
    return { ...request, candidate: { ...candidate, title: undefined } };
  });
}

/**
 * Gives requests that share a section the bold lines directly above them as titles: `**Cancel a booking**` above
 * `` `DELETE /bookings/{id}` ``.
 */
function withBoldTitles(requests: readonly Request[], headings: HeadingReader): readonly Request[] {
  const bySection = groupBy(requests, ({ title }) => title);
  return requests.map((request) => {
    const { candidate, title } = request;
    const own = boldAbove(candidate, headings);
    const others = bySection.get(title) ?? [];
    const isOneOfSeveral = others.some((other) => {
      const above = boldAbove(other.candidate, headings);
      return above !== undefined && above.text !== own?.text;
    });
    if (own === undefined || candidate.title !== undefined || !isOneOfSeveral) return request;
    return { ...request, candidate: { ...candidate, title: own.text, titled: own } };
  });
}

function boldAbove(
  { placed, section, where }: Candidate,
  headings: HeadingReader,
): Label | undefined {
  const lead = placed?.lead;
  const isLine = where === "code" || where === "paragraph" || where === "fence";
  if (!isLine || lead?.isStrong !== true || placed?.containers.length !== 0) return undefined;
  const isOwn = lead.start !== placed.block.start && lead.start > section.start;
  const isTitle = /\p{L}/u.test(lead.text) && !/[:：]$/.test(lead.text);
  return isOwn && isTitle && !headings.read(lead.text).isWhole ? lead : undefined;
}

/** Merges requests of one section, or of sections inside it, that differ only in their queries. */
function mergeQueries(requests: readonly Request[], mentions: Candidate[]): readonly Request[] {
  const seen = groupBy(requests, ({ method, candidate }) => routeKey(method, candidate));
  const more = new Map<Request, Candidate["route"]["query"][number][]>();
  const kept = requests.filter((request) => {
    const { candidate, method, title } = request;
    const same = (seen.get(routeKey(method, candidate)) ?? []).filter((other) =>
      isWithin(title, other.title),
    );
    const first = same.find((other) => other.candidate.route.query.length === 0) ?? same[0];
    if (first === undefined || first === request || candidate.route.query.length === 0) return true;
    mentions.push(candidate);
    // Outside of tables and lists, the query is an example.
    if (candidate.where === "table" || candidate.where === "item")
      more.set(first, [...(more.get(first) ?? []), ...candidate.route.query]);
    return false;
  });
  return kept.map((request) => {
    const { candidate } = request;
    const query = [...candidate.route.query, ...(more.get(request) ?? [])];
    return { ...request, candidate: { ...candidate, route: { ...candidate.route, query } } };
  });
}

/** Turns the values in the path of a request into parameters. */
function withPlaceholders(request: Request): Request {
  const { candidate } = request;
  if (candidate.route.values === 0) return request;
  const path = valuesToParameters(candidate.route.path);
  return { ...request, candidate: { ...candidate, route: { ...candidate.route, path } } };
}

/** A placeholder for a method that is not known yet; `nameMethods` replaces it. */
const unknownMethod: Method = "OPTIONS";

function nameMethods(requests: readonly Request[]): readonly Request[] {
  const counts = new Map<Method, number>();
  const isOpen = ({ candidate, method }: Request): boolean =>
    candidate.method === undefined && method === unknownMethod;
  for (const request of requests) {
    if (!isOpen(request)) counts.set(request.method, (counts.get(request.method) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  const isHabit = counts.size === 1 && (most?.[1] ?? 0) > 3;
  const method: Method = isHabit ? (most?.[0] ?? "GET") : "GET";
  return requests.map((request) => (isOpen(request) ? { ...request, method } : request));
}

/**
 * Moves requests that are described elsewhere to the mentions. These are entries of tables, lists and paragraphs with
 * the route of another request, and requests that link to the section of another request. An entry that stays may take
 * its title from the section that it links to.
 */
function dropIndexes(
  chosen: readonly Request[],
  links: Links,
  mentions: Candidate[],
): readonly Request[] {
  const isIndexed = ({ candidate }: Request): boolean =>
    candidate.where === "table" || candidate.where === "item" || candidate.where === "paragraph";
  const described = chosen.filter(
    (request) => !isIndexed(request) || request.candidate.link === undefined,
  );
  const known = groupBy(described, ({ method, candidate }) => routeKey(method, candidate));
  const kept: Request[] = [];
  for (const request of chosen) {
    const { candidate, method } = request;
    const others = (known.get(routeKey(method, candidate)) ?? []).filter(
      (other) => other !== request,
    );
    const isElsewhere =
      (isOverview(request, chosen) && others.some((other) => isBelow(other, request))) ||
      (isRowOfIndex(request, chosen) && others.some((other) => isOnlyItem(other, chosen))) ||
      (candidate.where === "item" && described.some((other) => isEndOf(request, other)));
    if (isElsewhere) {
      mentions.push(candidate);
      continue;
    }
    const target =
      candidate.link === undefined
        ? undefined
        : links.resolve(candidate.link, candidate.section.page);
    if (
      isIndexed(request) &&
      others.some((other) => !isIndexed(other) || other.candidate.link === undefined) &&
      (candidate.link !== undefined || others.some((other) => !isIndexed(other)))
    ) {
      mentions.push(candidate);
      continue;
    }
    if (target?.kind === "section") {
      const owner = described.find(
        ({ title }) => title === target.section && title !== request.title,
      );
      if (owner !== undefined) {
        const isOther = routeKey(owner.method, owner.candidate) !== routeKey(method, candidate);
        if (candidate.where === "item" && isOther) kept.push({ ...request, title: owner.title });
        else mentions.push(candidate);
        continue;
      }
      // The section that a table row links to is the title of the row's request.
      if (candidate.where === "table") {
        const moved = { ...request, title: target.section };
        if (kept.some((other) => isSameAs(other, moved))) mentions.push(candidate);
        else kept.push(moved);
        continue;
      }
    }
    kept.push(request);
  }
  return dropRest(kept, mentions);
}

/** True for a row of a table with several requests. */
const isRowOfIndex = ({ candidate }: Request, chosen: readonly Request[]): boolean =>
  candidate.where === "table" &&
  chosen.some((one) => one.candidate !== candidate && one.candidate.group === candidate.group);

/**
 * True for the first request below its title, if it is an item after a label, such as `Method: GET /x`, or the only
 * request of a table.
 */
function isOnlyItem(request: Request, chosen: readonly Request[]): boolean {
  const { candidate, title } = request;
  const first = chosen.find((one) => one.title === title);
  const isAlone = candidate.where === "table" && !isRowOfIndex(request, chosen);
  const isItem = candidate.form.startsWith("item behind a label");
  return (isItem || isAlone) && first?.candidate === candidate;
}

/** True for an item whose path is the end of the path of a request in another block: `POST /login` of `/api/login`. */
function isEndOf({ candidate, method }: Request, other: Request): boolean {
  const path = printPath(candidate.route.path);
  const whole = printPath(other.candidate.route.path);
  const isOther = other.candidate.where !== "item" && other.candidate.group !== candidate.group;
  return (
    isOther && other.method === method && path.length > 1 && whole !== path && whole.endsWith(path)
  );
}

/** True for a request at the start of a page, in a table of method and path or beside other requests in one block. */
function isOverview({ candidate, title }: Request, chosen: readonly Request[]): boolean {
  const { where, group, section } = candidate;
  if (section !== title || title.parent?.heading !== undefined) return false;
  return (
    where === "fields" || chosen.filter(({ candidate: other }) => other.group === group).length > 1
  );
}

/** True if the section of a request lies within that of another one. */
const isBelow = (inner: Request, outer: Request): boolean =>
  inner.title !== outer.title && isWithin(inner.title, outer.title);

/**
 * Moves the remaining rows of index tables to the mentions if their requests are also declared outside of
 * index tables.
 */
function dropRest(kept: readonly Request[], mentions: Candidate[]): readonly Request[] {
  const indexes = new Set(
    mentions.flatMap(({ where, group }) => (where === "table" ? [group] : [])),
  );
  const known = groupBy(kept, ({ method, candidate }) => routeKey(method, candidate));
  const isOfIndex = ({ candidate: { group } }: Request): boolean => indexes.has(group);
  return kept.filter((request) => {
    const { candidate, method } = request;
    const others = known.get(routeKey(method, candidate)) ?? [];
    if (!isOfIndex(request) || others.every(isOfIndex)) return true;
    mentions.push(candidate);
    return false;
  });
}

/**
 * Moves requests with values to the mentions if a request of the same page has placeholders there: `/x/12`
 * beside `/x/:id`. For settings of a program in a block of code, such as `url: http://host/x/red`, any text is a value.
 */
function dropExamples(requests: readonly Request[], mentions: Candidate[]): readonly Request[] {
  const open = groupBy(
    requests.filter(({ candidate }) => candidate.route.placeholders > 0),
    ({ candidate }) => candidate.section.page,
  );
  return requests.filter(({ candidate, method }) => {
    const isSetting =
      candidate.where === "fields" &&
      candidate.placed?.block.kind === "code" &&
      candidate.route.host !== undefined;
    if (candidate.route.values === 0 && !isSetting) return true;
    const path = valuesToParameters(candidate.route.path);
    const key = routeKey(method, { ...candidate, route: { ...candidate.route, path } });
    const isShown = (open.get(candidate.section.page) ?? []).some(
      (other) =>
        routeKey(other.method, other.candidate) === key ||
        (isSetting && other.candidate.where !== "fields" && showsPath(candidate, other.candidate)),
    );
    if (isShown) mentions.push(candidate);
    return !isShown;
  });
}

function isSameAs(a: Request, b: Request): boolean {
  return a.title === b.title && routeKey(a.method, a.candidate) === routeKey(b.method, b.candidate);
}

/**
 * Adds the whole messages (with headers or a body) in sections without requests, if these messages are
 * more than the requests chosen so far.
 */
function withMessages(
  chosen: readonly Request[],
  mentions: Candidate[],
  bySection: ReadonlyMap<Section, readonly Judged[]>,
): readonly Request[] {
  const titles = new Set(chosen.map(({ title }) => title));
  const shown = [...bySection].flatMap(([title, group]): Request[] => {
    if (isCovered(title, titles)) return [];
    const plain = group.filter(
      ({ candidate, evidence }) =>
        candidate.where === "message" && evidence.every(({ points }) => points > 0),
    );
    return plain.map((one) => ({
      judged: one,
      candidate: one.candidate,
      method: one.candidate.method ?? "GET",
      title,
    }));
  });
  if (shown.length <= chosen.length) return chosen;
  for (const { candidate } of shown) mentions.splice(mentions.indexOf(candidate), 1);
  return [...chosen, ...shown];
}

function byPlace(a: Request, b: Request): number {
  const [x, y] = [a.candidate, b.candidate];
  if (x.section.page !== y.section.page) return x.section.page.path < y.section.page.path ? -1 : 1;
  return x.range.start - y.range.start;
}
