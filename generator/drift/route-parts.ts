import { joinSegments, pathSegments, type PathTemplate } from "../core/paths.js";

/** A path in three parts: `/v1`, `/shelves/{shelf}` and `/books/{id}`. */
export interface RouteParts {
  readonly base: PathTemplate;
  /** The segments that name other resources before the collection; blank without any. */
  readonly scope: PathTemplate;
  /** Base and scope. */
  readonly prefix: PathTemplate;
  /** The collection and what is behind it, with the query. */
  readonly rest: PathTemplate;
}

/** Takes a path apart. */
export function splitRoute(path: PathTemplate): RouteParts {
  const segments = pathSegments(path);
  const isParameter = (index: number): boolean => typeof segments[index]?.[0] === "object";
  // The last parameter names a member of the collection itself.
  const member = isParameter(segments.length - 1) ? segments.length - 1 : segments.length;
  const collection = Math.max(0, member - 1);
  const first = segments.findIndex((_, index) => index < collection && isParameter(index + 1));
  const scopeStart = first === -1 || first >= collection ? collection : first;
  return {
    base: joinSegments(segments.slice(0, scopeStart)),
    scope: joinSegments(segments.slice(scopeStart, collection)),
    prefix: joinSegments(segments.slice(0, collection)),
    rest: joinSegments(segments.slice(collection), path.query),
  };
}
