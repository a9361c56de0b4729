import { escapePattern } from "./escape-pattern.js";

/** A parameter in a path. */
export interface PathParameter {
  readonly parameter: string;
}

/** A path with parameters, split into parts. Paths are kept, printed and matched in this form. */
export interface PathTemplate {
  /**
   * Literal strings and parameters, in path order: `/v1/volumes/`, then the parameter `id`. The first part is
   * a string that begins with `/`.
   */
  readonly parts: readonly (string | PathParameter)[];
  /** The query that is part of the route, as pairs: `action`, `snapshot`. A value may be empty. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** The part of a path between two slashes: literal strings and parameters, most often just one of them. */
export type PathSegment = PathTemplate["parts"];

/** The ways to write a path parameter: `{id}`, `:id`, `${ID}`. */
export const pathStyles = ["braces", "colon", "shell"] as const;

/** One of `pathStyles`. */
export type PathStyle = (typeof pathStyles)[number];

const marks: Readonly<Record<PathStyle, (name: string) => string>> = {
  braces: (name) => `{${name}}`,
  colon: (name) => `:${name}`,
  shell: (name) => `\${${name}}`,
};

const patterns: Readonly<Record<PathStyle, RegExp>> = {
  braces: /\{([^{}]*)\}/,
  colon: /:([A-Za-z_]\w*)/,
  shell: /\$\{([^{}]*)\}/,
};

/** Parses a path whose parameters are written in one style. A query becomes `query`. */
export function parsePath(text: string, style: PathStyle = "braces"): PathTemplate {
  const mark = text.indexOf("?");
  const [path, query] = mark === -1 ? [text, ""] : [text.slice(0, mark), text.slice(mark + 1)];
  const pieces = path.split(patterns[style]);
  const parts = pieces.map((piece, index) => (index % 2 === 0 ? piece : { parameter: piece }));
  return {
    parts: parts.filter((part) => part !== ""),
    query: query === "" ? [] : query.split("&").map(parsePair),
  };
}

function parsePair(text: string): readonly [name: string, value: string] {
  const [name = "", ...rest] = text.split("=");
  return [name, rest.join("=")];
}

/** Prints a path, followed by its query if it has one. */
export function printPath({ parts, query }: PathTemplate, style: PathStyle = "braces"): string {
  const mark = marks[style];
  const path = parts.map((part) => (typeof part === "string" ? part : mark(part.parameter)));
  const pairs = query.map(([name, value]) => (value === "" ? name : `${name}=${value}`));
  return path.join("") + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
}

/** Returns the names of a path's parameters, in path order. */
export function pathParameters({ parts }: PathTemplate): readonly string[] {
  return parts.flatMap((part) => (typeof part === "string" ? [] : [part.parameter]));
}

/** Returns the segments of a path. `/` has none; a slash at the end adds an empty segment. */
export function pathSegments({ parts }: PathTemplate): readonly PathSegment[] {
  const segments: (string | PathParameter)[][] = [[]];
  for (const part of parts) {
    const pieces = typeof part === "string" ? part.split("/") : [part];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) segments.push([]);
      if (piece !== "") segments.at(-1)?.push(piece);
    }
  }
  // Drops the empty segment before the first slash.
  const [, ...own] = segments;
  return own.length === 1 && own[0]?.length === 0 ? [] : own;
}

/** Joins segments to a path, each after a slash. Without segments the path is empty. */
export function joinSegments(
  segments: readonly PathSegment[],
  query: PathTemplate["query"] = [],
): PathTemplate {
  const parts: (string | PathParameter)[] = [];
  let text = "";
  for (const part of segments.flatMap((segment): PathSegment => ["/", ...segment])) {
    if (typeof part === "string") {
      text += part;
    } else {
      parts.push(text, part);
      text = "";
    }
  }
  if (text !== "") parts.push(text);
  return { parts, query };
}

/** Returns the literal string of a segment; undefined if the segment has a parameter. */
export function literalSegment(segment: PathSegment | undefined): string | undefined {
  if (segment?.length === 0) return "";
  return segment?.length === 1 && typeof segment[0] === "string" ? segment[0] : undefined;
}

/** Returns the parameter name of a segment that is a single parameter; undefined for any other segment. */
export function parameterSegment(segment: PathSegment | undefined): string | undefined {
  const part = segment?.length === 1 ? segment[0] : undefined;
  return typeof part === "object" ? part.parameter : undefined;
}

/** Returns a path without its last segment and its query; empty for a path of one segment. */
export function parentPath(path: PathTemplate): PathTemplate {
  return joinSegments(pathSegments(path).slice(0, -1));
}

/** Returns the path of a collection, without query, given the path of the collection or of a member of it. */
export function collectionPath(path: PathTemplate): PathTemplate {
  const segments = pathSegments(path);
  const isMember = parameterSegment(segments.at(-1)) !== undefined;
  return isMember ? joinSegments(segments.slice(0, -1)) : { ...path, query: [] };
}

/** Returns the longest common prefix of whole segments without parameters; empty if there is none. */
export function sharedPrefix(paths: readonly PathTemplate[]): PathTemplate {
  const [first = [], ...others] = paths.map((path) => pathSegments(path).map(literalSegment));
  const end = first.findIndex((text, index) => {
    return text === undefined || others.some((other) => other[index] !== text);
  });
  const shared = end === -1 ? first : first.slice(0, end);
  return joinSegments(shared.map((text) => [text ?? ""]));
}

/**
 * Returns the rest of a path after a prefix, with its query; undefined if the path does not begin with the
 * prefix.
 */
export function pathBelow(path: PathTemplate, prefix: PathTemplate): PathTemplate | undefined {
  const [segments, start] = [pathSegments(path), pathSegments(prefix)];
  const own = printPath(joinSegments(segments.slice(0, start.length)));
  const isBelow = own === printPath(joinSegments(start));
  return isBelow ? joinSegments(segments.slice(start.length), path.query) : undefined;
}

/** True if two paths match the same URLs; their parameters may have different names. */
export function isSameRoute(one: PathTemplate, other: PathTemplate): boolean {
  const [a, b] = [one, other].map((path) => printPath(withoutParameterNames(path)));
  return a === b;
}

/**
 * Matches a URL path against a path template, and returns the parameter values by name; undefined if the path
 * does not match. A parameter matches one or more characters other than a slash. Percent escapes are kept.
 */
export function matchPath(
  { parts }: PathTemplate,
  text: string,
): ReadonlyMap<string, string> | undefined {
  const names = pathParameters({ parts, query: [] });
  const pattern = parts.map((part) =>
    typeof part === "string" ? escapePattern(part) : "([^/]+?)",
  );
  const match = new RegExp(`^${pattern.join("")}$`).exec(text);
  return match === null
    ? undefined
    : new Map(names.map((name, index) => [name, match[index + 1] ?? ""]));
}

/**
 * Returns a path with empty parameter names, so that paths which differ in parameter names alone become
 * equal.
 */
export function withoutParameterNames(path: PathTemplate): PathTemplate {
  const parts = path.parts.map((part) => (typeof part === "string" ? part : { parameter: "" }));
  return { ...path, parts };
}
