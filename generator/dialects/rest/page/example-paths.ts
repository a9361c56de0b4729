import type { Method } from "../../../core/api.js";
import { groupBy } from "../../../core/group-by.js";
import { literalSegment, pathSegments } from "../../../core/paths.js";
import type { Candidate, Judged } from "./candidate.js";
import { openPath } from "./query-values.js";

/** Segments that name a separate request beside a path with a placeholder: `/users/me` beside `/users/{id}`. */
const ownSegments =
  /^(?:me|self|my|own|current|all|any|new|latest|last|first|next|random|default|search|find|query|filter|count|counts|stats|statistics|summary|status|health|bulk|batch|export|import|upload|download|validate|verify|check|login|logout|register|active|archived|deleted|public|private|recent|popular|featured|schema|meta|metadata|config|settings|info)$/i;

/** A path with placeholders of a table or list of requests. */
interface Listed {
  readonly judged: Judged;
  readonly segments: readonly (string | undefined)[];
}

/**
 * Gives requests that are written with an example in their path the path that a table or list of requests has for them:
 * `POST /users/ann/ban` becomes `POST /users/:id/ban`. The listed path must be declared nowhere else, and the written
 * one must not be listed.
 */
export function withListedPaths(judged: readonly Judged[]): readonly Judged[] {
  const listed = listedPaths(judged);
  if (listed.size === 0) return judged;
  const fixed = new Set(
    judged
      .filter(({ candidate }) => isListed(candidate))
      .flatMap(({ candidate }) => segmentsOf(candidate).flatMap((one) => one ?? [])),
  );
  return judged.map((one) => {
    const { candidate, evidence } = one;
    const { method, route } = candidate;
    if (method === undefined || isListed(candidate) || route.placeholders + route.values > 0)
      return one;
    const own = segmentsOf(candidate);
    const found = (listed.get(method) ?? []).filter(({ segments }) =>
      fits(own, segments, (value) => !fixed.has(value) && !ownSegments.test(value)),
    );
    const [only] = found;
    if (only === undefined || found.length > 1) return one;
    const { range, route: listedRoute, section } = only.judged.candidate;
    const at = section.page === candidate.section.page ? { at: range } : {};
    const reason = "a table or list of requests has this path with placeholders";
    const { path, placeholders } = listedRoute;
    return {
      ...one,
      candidate: { ...candidate, route: { ...route, path, placeholders } },
      evidence: [...evidence, { points: 0, reason, ...at }],
    };
  });
}

/** True if a request has a value for each placeholder in the path of another one: `/keys/k1` beside `/keys/:id`. */
export function showsPath(candidate: Candidate, other: Candidate): boolean {
  return (
    candidate !== other &&
    other.route.placeholders > candidate.route.placeholders &&
    candidate.method === other.method &&
    fits(
      segmentsOf(candidate),
      segmentsOf(other),
      (value) => value !== "" && !ownSegments.test(value),
    )
  );
}

/** Returns the paths with placeholders that only tables and lists declare, keyed by the method. */
function listedPaths(judged: readonly Judged[]): ReadonlyMap<Method, readonly Listed[]> {
  const keyOf = ({ method, route }: Candidate): string => `${method ?? ""} ${openPath(route)}`;
  const described = new Set(
    judged.filter(({ candidate }) => !isListed(candidate)).map(({ candidate }) => keyOf(candidate)),
  );
  const seen = new Set<string>();
  const found = judged.flatMap((one): readonly (Listed & { readonly method: Method })[] => {
    const { candidate } = one;
    const { method, route } = candidate;
    const key = keyOf(candidate);
    if (method === undefined || route.placeholders === 0 || !isListed(candidate)) return [];
    if (described.has(key) || seen.has(key)) return [];
    seen.add(key);
    return [{ judged: one, method, segments: segmentsOf(candidate) }];
  });
  return groupBy(found, ({ method }) => method);
}

const isListed = ({ where }: Candidate): boolean => where === "table" || where === "item";

/** Returns the segments of a path, with undefined for a segment with a placeholder. */
function segmentsOf({ route }: Candidate): readonly (string | undefined)[] {
  return pathSegments(route.path).map((segment) => literalSegment(segment));
}

/** True if a path has a value for each placeholder of another one, and is equal to it otherwise. */
function fits(
  own: readonly (string | undefined)[],
  listed: readonly (string | undefined)[],
  isValue: (segment: string) => boolean,
): boolean {
  return (
    own.length === listed.length &&
    listed.every((segment, at) => {
      const value = own[at] ?? "";
      return segment === undefined ? isValue(value) : segment === value;
    })
  );
}
