/** A printed path in three parts: `/v1`, `/shelves/{shelf}` and `/books/{id}`. */
export interface RouteParts {
  readonly base: string;
  /** What names other resources before the collection; blank if nothing does. */
  readonly scope: string;
  /** The collection and what is behind it. */
  readonly rest: string;
}

/** Takes a path apart. */
export function splitRoute(path: string): RouteParts {
  const [start = ""] = path.split("?", 1);
  const parts = start.split("/").slice(1);
  const isParameter = (index: number): boolean => /^\$?\{/.test(parts[index] ?? "");
  // The last one names a member of the collection itself.
  const member = isParameter(parts.length - 1) ? parts.length - 1 : parts.length;
  const collection = Math.max(0, member - 1);
  const first = parts.findIndex((_, index) => index < collection && isParameter(index + 1));
  const scopeStart = first === -1 || first >= collection ? collection : first;
  const join = (from: number, to: number): string =>
    parts
      .slice(from, to)
      .map((part) => `/${part}`)
      .join("");
  return {
    base: join(0, scopeStart),
    scope: join(scopeStart, collection),
    rest: join(collection, parts.length) + path.slice(start.length),
  };
}

/** A path with its placeholders alike: their names are for people. */
export function withoutParameterNames(path: string): string {
  return path.replace(/\$?\{[^}]*\}/g, "{}");
}
