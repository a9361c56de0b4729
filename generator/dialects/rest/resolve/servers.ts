import type { Server } from "../../../core/api.js";
import { inferred, type Fact } from "../../../core/fact.js";
import {
  pathSegments,
  printPath,
  type PathSegment,
  type PathTemplate,
} from "../../../core/paths.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { groupBy } from "../../../core/group-by.js";
import { readRoute } from "../page/route-text.js";
import type { BaseUrl } from "./base-urls.js";
import type { ResolvedScope } from "./resolved-scope.js";

/** The highest number of servers. If there are more URLs, the last ones are usually hosts of single users. */
const mostServers = 5;

/** Reads the servers from texts and examples, the most likely one first. */
export function readServers(
  told: readonly BaseUrl[],
  scopes: readonly ResolvedScope[],
): readonly Server[] {
  const paths = scopes.map(({ operation }) => operation.path.value);
  const found = new Map<string, Fact<string>>();
  const add = (fact: Fact<string>): void => {
    const url = withoutShared(fact.value, paths);
    if (url !== undefined && !found.has(url)) found.set(url, { ...fact, value: url });
  };
  const examples = serversOfExamples(scopes);
  const hosts = new Set(examples.map(({ value }) => hostOf(value)));
  const texts = told.map(({ url }) => url);
  // A stated base URL comes first, unless the examples of most requests send to other hosts.
  const shown = scopes.filter(showsHost).length;
  const isRare = shown * 2 <= scopes.length;
  for (const fact of texts) if (isRare || hosts.has(hostOf(fact.value))) add(fact);
  for (const fact of [...examples, ...texts]) add(fact);
  return [...found.values()].slice(0, mostServers).map((url) => ({ url }));
}

/** True if a request is written with its host, or if an example sends it to one. */
function showsHost({ scope, shown, operation }: ResolvedScope): boolean {
  return (
    scope.request.candidate.route.host !== undefined ||
    shown.some(({ url }) => baseOf(url, operation.path.value) !== undefined)
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/[^/]*/.exec(url)?.[0] ?? url;
}

/** Returns the URLs of examples without the paths of their operations, the most frequent first. */
function serversOfExamples(scopes: readonly ResolvedScope[]): readonly Fact<string>[] {
  const seen: { readonly url: string; readonly span: Span }[] = [];
  for (const { scope, shown, operation } of scopes) {
    const { host } = scope.request.candidate.route;
    if (host !== undefined) seen.push({ url: host, span: operation.path.span });
    for (const { url, span } of shown) {
      const base = baseOf(url, operation.path.value);
      if (base !== undefined) seen.push({ url: base, span });
    }
  }
  const groups = [...groupBy(seen, ({ url }) => url)]
    .filter(([url]) => /^https?:\/\/[^/]/.test(url))
    .toSorted(([, a], [, b]) => b.length - a.length);
  const most = groups[0]?.[1].length ?? 0;
  const known = new Set(groups.map(([url]) => url));
  return groups.flatMap(([url, [first, ...more]]): Fact<string>[] => {
    // A URL of few examples is the host of a user, or a mistake.
    if (first === undefined || (more.length + 1) * 4 < most) return [];
    // A repeated path is a slip, which is reported with the example: `/api/v1/api/v1`.
    const once = /^(https?:\/\/[^/]+(\/.+))\2$/.exec(url)?.[1];
    if (once !== undefined && known.has(once)) return [];
    const evidence = more.slice(0, 2).map(({ span }) => span);
    return [inferred(url, first.span, "rest/sent-by-example", evidence)];
  });
}

/** Returns the literal parts of a segment, without parameters. */
function textOf(segment: PathSegment): string {
  return segment.map((part) => (typeof part === "string" ? part : "")).join("");
}

/** Returns the part of a URL before the path of an operation. Undefined if the URL does not end with the path. */
export function baseOf(url: string, path: PathTemplate): string | undefined {
  const route = readRoute(url);
  if (route?.host === undefined) return undefined;
  const sent = pathSegments(route.path);
  const own = pathSegments(path);
  const isEnd = own.every((segment, index) => {
    const other = sent[sent.length - own.length + index];
    const isText = segment.every((part) => typeof part === "string");
    return other !== undefined && (!isText || textOf(other) === textOf(segment));
  });
  const before = sent.slice(0, sent.length - own.length);
  if (!isEnd || before.some((segment) => segment.some((part) => typeof part !== "string")))
    return undefined;
  return [route.host, ...before.map(textOf)].join("/");
}

/**
 * Removes from a URL what the paths of operations repeat: its whole path if most operations begin with it, else the path
 * of an operation at its end. Undefined if only some operations begin with its path.
 */
function withoutShared(url: string, paths: readonly PathTemplate[]): string | undefined {
  const [, host, path = ""] = /^(https?:\/\/[^/?#]+)([^?#]*)/.exec(url) ?? [];
  if (host === undefined) return undefined;
  const bare = path.replace(/\/+$/, "");
  if (bare === "") return host;
  const texts = paths.map((one) => printPath(one));
  const shared = texts.filter((text) => text === bare || text.startsWith(`${bare}/`)).length;
  if (shared * 2 > texts.length) return host;
  const whole = texts.find((text) => text.length > 1 && bare.endsWith(text));
  if (whole !== undefined) return host + bare.slice(0, -whole.length);
  return shared > 0 ? undefined : host + bare;
}
