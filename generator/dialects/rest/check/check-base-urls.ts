import { printPath } from "../../../core/paths.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { findBasePaths } from "../resolve/base-urls.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { isSlip } from "./is-misspelt.js";

/**
 * Reports each base URL that differs from the first one. URLs in the list or table of the first one are further servers
 * and are not reported. URLs in tags of requests are not reported either if they have the same host, because the paths
 * of these requests already begin with the paths of these URLs.
 */
export function checkBaseUrls({ bases, tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const [first] = bases;
  if (first === undefined) return;
  const host = hostOf(first.url.value);
  const ofTags = tree.choice.requests.flatMap(({ candidate }) => candidate.base ?? []);
  const known = new Set([first.url.value, ...ofTags.filter((url) => hostOf(url) === host)]);
  for (const { url, from } of bases.slice(1)) {
    if (from !== undefined && from === first.from) known.add(url.value);
    if (known.has(url.value)) continue;
    const { span, value: other } = first.url;
    const args = { url: url.value, other, file: span.file, line: span.start.line };
    const related = [{ span, message: "The first base URL" }];
    diagnostics.report("base-urls-differ", url.span, args, related);
  }
}

/** Usual labels of the base URL. */
const labels = ["base url", "base uri", "api url", "api endpoint", "api root", "root url"];
/** Matches a label of two words in front of a URL, as a line, an item or a row of a table. */
const labelled =
  /^[ \t>*_|-]*(\p{L}{3,8}[ -]\p{L}{3,8})[*_]*[ \t]*[:：|][*_]*[ \t]*[<`]*https?:\/\//gimu;

/** Reports a misspelt label of a URL that, spelt correctly, would make it a base URL: `Bsae URL: https://…`. */
export function checkBaseLabels({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const known = [...labels, ...tree.vocabulary.words.base];
  for (const { source } of tree.pages) {
    for (const { 0: all, 1: word = "", index } of source.text.matchAll(labelled)) {
      const small = word.toLowerCase().replace("-", " ");
      if (known.includes(small)) continue;
      const meant = known.find((one) => isSlip(small, one));
      if (meant === undefined) continue;
      const start = index + all.indexOf(word);
      const span = source.span(start, start + word.length);
      diagnostics.report("misspelt-word", span, { word, meant, place: "in front of a URL" });
    }
  }
}

function hostOf(url: string): string {
  return /^https?:\/\/[^/]*/.exec(url)?.[0] ?? url;
}

/**
 * Reports a base path without a host, if no request of its page begins with it and no base URL ends with it. A page
 * without requests speaks of all requests.
 */
export function checkBasePaths(
  { bases, scopes, tree }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  const all = scopes.map(({ scope, operation: { method, path } }) => ({
    page: scope.title.page,
    path: printPath(path.value),
    method: method.value,
  }));
  const told = findBasePaths(
    tree,
    scopes.map(({ scope }) => scope),
  );
  for (const { path, span, page } of told) {
    const own = all.filter((one) => one.page === page);
    const about = own.length > 0 ? own : all;
    const [first] = about;
    const isInPaths = about.some((one) => `${one.path}/`.startsWith(`${path}/`));
    const isInBase = bases.some(({ url }) => url.value.replace(/\/+$/, "").endsWith(path));
    if (first === undefined || isInPaths || isInBase) continue;
    const request = `${first.method} ${first.path}`;
    diagnostics.report("base-path-alone", span, { path, request });
  }
}
