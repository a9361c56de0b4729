import { printPath, type PathTemplate } from "../../../core/paths.js";
import type { Candidate } from "../page/candidate.js";
import type { BaseUrl } from "./base-urls.js";
import type { Scope } from "./scopes.js";

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
 * Removes the path of the base URL from requests that are written with a host (as curl commands are), if the
 * tree writes its other requests without that path. The paths stay as written if some request without a host
 * has the path of the base URL too, or if no request is written without a host.
 */
export function belowBase(scopes: readonly Scope[], bases: readonly BaseUrl[]): readonly Scope[] {
  const below = bases.map(({ url }) => url.value).filter((url) => /^https?:\/\/[^/]+\/./.test(url));
  if (below.length === 0) return scopes;
  const bare = scopes.filter(({ request }) => request.candidate.route.host === undefined);
  return scopes.map((scope) => {
    const { route } = scope.request.candidate;
    const base = below.find((url) => isBelow(route.host, route.path, url));
    if (base === undefined) return scope;
    const prefix = base.slice((route.host ?? "").length);
    const isUsual = bare.some(({ request }) =>
      `${printPath(request.candidate.route.path)}/`.startsWith(`${prefix}/`),
    );
    return bare.length === 0 || isUsual ? scope : withoutPrefix(scope, prefix, base);
  });
}

/**
 * Puts the paths of base URLs before the paths of requests whose tags state these URLs: `baseUrl="https://x/v1"
 * path="/pools"`. Only if tags state several base URLs, or if other requests begin with the path of one. Otherwise the
 * base URL is the server of all requests.
 */
export function withBasesOfTags(scopes: readonly Scope[]): readonly Scope[] {
  const bases = new Set(scopes.flatMap(({ request }) => prefixOf(request.candidate) ?? []));
  const paths = scopes.flatMap(({ request: { candidate } }) =>
    candidate.base === undefined && candidate.route.host === undefined
      ? [`${printPath(candidate.route.path)}/`]
      : [],
  );
  const isUsual = paths.some((path) =>
    [...bases].some((prefix) => prefix !== "" && path.startsWith(`${prefix}/`)),
  );
  if (bases.size < 2 && !isUsual) return scopes;
  return scopes.map((scope) => {
    const { request } = scope;
    const { candidate } = request;
    const { path } = candidate.route;
    const [first, ...rest] = path.parts;
    const prefix = prefixOf(candidate) ?? "";
    if (prefix === "" || typeof first !== "string") return scope;
    const route = { ...candidate.route, path: { ...path, parts: [prefix + first, ...rest] } };
    return { ...scope, request: { ...request, candidate: { ...candidate, route } } };
  });
}

/** Returns the path of the base URL that the tag of a request states. Undefined without a base URL. */
function prefixOf({ base }: Candidate): string | undefined {
  return base === undefined ? undefined : base.replace(/^https?:\/\/[^/]+/, "").replace(/\/+$/, "");
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
