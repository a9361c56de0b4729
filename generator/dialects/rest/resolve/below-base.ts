import { groupBy } from "../../../core/group-by.js";
import { printPath, type PathTemplate } from "../../../core/paths.js";
import type { RouteText } from "../page/route-text.js";
import type { BaseUrl } from "./base-urls.js";
import type { Scope } from "./scopes.js";
import { baseOf } from "./servers.js";
import { findShownRequests } from "./shown-requests.js";

/**
 * Removes HTTP messages that show another request after the path of a base URL: `GET /v3/venues HTTP/1.1` beside `GET
 * /venues`, if the base URL ends with `/v3`. They are examples of that request.
 */
export function withoutShownBelow(
  scopes: readonly Scope[],
  bases: readonly BaseUrl[],
): readonly Scope[] {
  const prefixes = bases.flatMap(({ url }) => /^https?:\/\/[^/]+(\/.+)/.exec(url.value)?.[1] ?? []);
  if (prefixes.length === 0) return scopes;
  const keyOf = ({ request }: Scope): string =>
    `${request.method} ${printPath(request.candidate.route.path)}`;
  const known = new Set(scopes.map(keyOf));
  return scopes.filter((scope) => {
    const key = keyOf(scope);
    const isShown = prefixes.some((prefix) => {
      const start = `${scope.request.method} ${prefix}/`;
      return (
        key.startsWith(start) && known.has(`${scope.request.method} /${key.slice(start.length)}`)
      );
    });
    return scope.request.candidate.where !== "message" || !isShown;
  });
}

/**
 * Removes requests that are only a base URL of the API: a URL without a method below `API endpoint:`. Such a URL stays
 * a request if another request with a host has a path that is not below it.
 */
export function withoutBases(
  scopes: readonly Scope[],
  bases: readonly BaseUrl[],
): readonly Scope[] {
  const known = new Set(bases.map(({ url }) => url.value));
  const isBase = ({ request: { candidate } }: Scope): boolean =>
    candidate.method === undefined && known.has(urlOf(candidate.route));
  const others = scopes.filter((scope) => !isBase(scope));
  const paths = others.flatMap(({ request: { candidate } }) =>
    candidate.route.host === undefined ? [] : [printPath(candidate.route.path)],
  );
  return scopes.filter((scope) => {
    const start = `${printPath(scope.request.candidate.route.path).replace(/\/$/, "")}/`;
    const isAbove = others.length > 0 && paths.every((path) => path.startsWith(start));
    return !isBase(scope) || !isAbove;
  });
}

const urlOf = ({ host = "", path }: RouteText): string =>
  `${host}${printPath(path)}`.replace(/\/+$/, "");

/**
 * Removes the path of the base URL from requests that are written with a host (as curl commands are), if the
 * tree writes its other requests without that path. The base URL is stated, or shown by the commands beside the other
 * requests. The paths stay as written if some request without a host has the path of the base URL too, or if no
 * request is written without a host.
 */
export function belowBase(scopes: readonly Scope[], bases: readonly BaseUrl[]): readonly Scope[] {
  const bare = scopes.filter(({ request }) => request.candidate.route.host === undefined);
  if (bare.length === 0 || bare.length === scopes.length) return scopes;
  const below = [...bases.map(({ url }) => url.value), ...shownBases(bare)].filter((url) =>
    /^https?:\/\/[^/]+\/./.test(url),
  );
  if (below.length === 0) return scopes;
  return scopes.map((scope) => {
    const { route } = scope.request.candidate;
    const base = below.find((url) => isBelow(route.host, route.path, url));
    if (base === undefined) return scope;
    const prefix = base.slice((route.host ?? "").length);
    const isUsual = bare.some(({ request }) =>
      `${printPath(request.candidate.route.path)}/`.startsWith(`${prefix}/`),
    );
    return isUsual ? scope : withoutPrefix(scope, prefix, base);
  });
}

/**
 * Returns the base URLs in commands beside requests that are written without a host. A host counts if all commands to
 * it have the same base URL.
 */
function shownBases(bare: readonly Scope[]): readonly string[] {
  const shown = bare.flatMap(({ blocks, request: { method, candidate } }) =>
    findShownRequests(blocks)
      .filter((one) => one.method === method && /^https?:/.test(one.url))
      .map(({ url }) => baseOf(url, candidate.route.path)),
  );
  const byHost = groupBy(
    shown.filter((url) => url !== undefined),
    (url) => /^https?:\/\/[^/]+/.exec(url)?.[0] ?? url,
  );
  return [...byHost.values()].flatMap(([first, ...more]) =>
    first !== undefined && more.every((url) => url === first) ? [first] : [],
  );
}

function isBelow(host: string | undefined, path: PathTemplate, url: string): boolean {
  return host !== undefined && `${host}${printPath(path)}/`.startsWith(`${url}/`);
}

function withoutPrefix(scope: Scope, prefix: string, host: string): Scope {
  const { request } = scope;
  const { candidate } = request;
  const { path } = candidate.route;
  const [first, ...rest] = path.parts;
  const start = typeof first === "string" ? first.slice(prefix.length) : "";
  const parts = start === "" && rest.length === 0 ? ["/"] : [start, ...rest];
  const route = { ...candidate.route, host, path: { ...path, parts } };
  return { ...scope, request: { ...request, candidate: { ...candidate, route } } };
}
