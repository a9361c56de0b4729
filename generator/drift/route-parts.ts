import { joinSegments, pathSegments, type PathTemplate } from "../core/paths.js";

/** A path in three parts: base (`/v1`), scope (`/shelves/{shelf}`) and rest (`/books/{id}`). */
export interface RouteParts {
  readonly base: PathTemplate;
  /** The segments before the collection that name other resources. Empty if there are none. */
  readonly scope: PathTemplate;
  /** The base followed by the scope. */
  readonly prefix: PathTemplate;
  /** The collection and everything after it, with the query. */
  readonly rest: PathTemplate;
}

/** Splits a path into its parts. */
export function splitRoute(path: PathTemplate): RouteParts {
  const segments = pathSegments(path);
  const isParameter = (index: number): boolean => typeof segments[index]?.[0] === "object";
  // A parameter at the end names a member of the collection.
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
