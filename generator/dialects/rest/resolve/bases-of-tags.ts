import { printPath } from "../../../core/paths.js";
import type { Candidate } from "../page/candidate.js";
import type { Scope } from "./scopes.js";

/**
 * Puts the paths of base URLs before the paths of requests whose tags state these URLs: `baseUrl="https://x/v1"
 * path="/pools"`. Does so only if tags state several base URLs, or if other requests begin with the path of one.
 * Otherwise the base URL is the server of all requests.
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
