import {
  isSameRoute,
  literalSegment,
  pathSegments,
  type PathTemplate,
} from "../../../core/paths.js";
import { groupBy } from "../../../core/group-by.js";
import { readCurlRequest } from "../../../markdown/curl-request.js";
import type { Section } from "../../../markdown/page.js";
import type { Candidate, Judged } from "./candidate.js";
import { showsPath } from "./example-paths.js";
import type { HeadingReader } from "./heading-words.js";
import { isExample } from "./judge-candidates.js";
import { describesName } from "./query-values.js";
import { isCovered, routeKey, type Request } from "./request.js";
import { titleSection } from "./title-section.js";

/** The curl commands of a section without a request in another form. */
interface Commands {
  readonly title: Section;
  readonly group: readonly Judged[];
}

/**
 * Adds the curl commands in sections without requests: all if these sections are more than those with
 * requests, otherwise those that `onlyRequests` returns.
 */
export function withCurl(
  chosen: readonly Request[],
  mentions: Candidate[],
  judged: readonly Judged[],
  headings: HeadingReader,
): readonly Request[] {
  const titles = new Set(chosen.map(({ title }) => title));
  const curls = judged.filter(({ candidate }) => candidate.where === "curl");
  const open = [...groupBy(curls, ({ candidate }) => titleSection(candidate, headings))].flatMap(
    ([title, all]): readonly Commands[] => {
      if (isCovered(title, titles)) return [];
      const isShown = ({ candidate }: Judged): boolean =>
        all.some((other) => showsPath(candidate, other.candidate));
      return [{ title, group: all.filter((one) => !isShown(one)) }];
    },
  );
  const all = [...chosen];
  for (const { title, group } of open.length > titles.size
    ? open
    : onlyRequests(open, chosen, headings)) {
    const known = new Set<string>();
    for (const one of group) {
      const { candidate } = one;
      const method = candidate.method ?? "GET";
      const key = routeKey(method, candidate).replace(/\/\d+(?=\/|$)/g, "/{}");
      if (known.has(key)) continue;
      known.add(key);
      mentions.splice(mentions.indexOf(candidate), 1);
      all.push({ judged: one, candidate, method, title });
    }
  }
  return all;
}

/**
 * Returns sections whose commands show one request that no other section declares. In a chapter with operations, all
 * such sections count. In a chapter without operations, they count if one of them describes its request, except those
 * whose path another chapter declares. All other commands are examples.
 */
function onlyRequests(
  open: readonly Commands[],
  chosen: readonly Request[],
  headings: HeadingReader,
): readonly Commands[] {
  const only = open.filter((one) => isOnlyRequest(one, chosen, headings));
  const isKnown = ({ group }: Commands): boolean =>
    group.some(({ candidate: { route } }) =>
      chosen.some((one) => endsIn(route.path, one.candidate.route.path)),
    );
  const described = new Set(
    only
      .filter((one) => describesRequest(one) && !isKnown(one))
      .map(({ title }) => title.parent ?? title.page),
  );
  const usual = new Set(chosen.map(({ title }) => title.parent ?? title.page));
  return only.filter((one) => {
    const chapter = one.title.parent ?? one.title.page;
    return usual.has(chapter) || (described.has(chapter) && !isKnown(one));
  });
}

/** True if the commands of a section show one request that no other section declares. */
function isOnlyRequest(
  { title, group }: Commands,
  chosen: readonly Request[],
  headings: HeadingReader,
): boolean {
  const [first, ...more] = group.map(({ candidate }) => candidate);
  if (first?.section !== title || title.heading === undefined) return false;
  const { route, method, placed } = first;
  const isOther = (one: Candidate): boolean =>
    one.method !== method || !isSameRoute(one.route.path, route.path);
  if (more.some(isOther) || placed?.containers.length !== 0) return false;
  if (headings.read(title.title).isWhole) return false;
  if (isExample(title, placed.label?.text, headings)) return false;
  return !chosen.some(
    (one) => one.method === (method ?? "GET") && endsIn(route.path, one.candidate.route.path),
  );
}

/**
 * True if the path of a command has a parameter that is no variable of the shell, or if its section describes a name
 * in its body. Names in a query prove nothing, because a chapter about pages of lists describes them, too.
 */
function describesRequest({ title, group }: Commands): boolean {
  return group.some(({ candidate }) => {
    const text = title.page.slice(candidate.range);
    if (candidate.route.placeholders > 0 && !text.includes("$")) return true;
    return sentNames(text).some((name) => describesName(title, candidate.group, name));
  });
}

/** Returns the names that the body of a command sends as JSON or as pairs. */
function sentNames(text: string): readonly string[] {
  const { data = [], forms = [] } = readCurlRequest(text) ?? {};
  return [...data, ...forms].flatMap((sent) =>
    /^\s*[[{]/.test(sent)
      ? [...sent.matchAll(/"([\w.-]+)"\s*:/g)].map(([, name = ""]) => name)
      : sent.split("&").map((pair) => pair.split("=", 1)[0] ?? ""),
  );
}

/**
 * True if two paths may be the same after base paths of different lengths: the shorter matches the end of the longer,
 * and not only in parameters.
 */
function endsIn(sent: PathTemplate, path: PathTemplate): boolean {
  const [long = [], short = []] = [pathSegments(sent), pathSegments(path)].toSorted(
    (a, b) => b.length - a.length,
  );
  const pairs = short
    .toReversed()
    .map((segment, index) => [literalSegment(segment), literalSegment(long.at(-1 - index))]);
  const isOpen = ([own, other]: (typeof pairs)[number]): boolean =>
    own === undefined || other === undefined;
  return (
    pairs.every((pair) => isOpen(pair) || pair[0] === pair[1]) &&
    (!pairs.every(isOpen) || short.every((segment) => literalSegment(segment) === undefined))
  );
}
