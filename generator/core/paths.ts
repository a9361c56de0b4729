import { escapePattern } from "./escape-pattern.js";

/** A parameter in a path. */
export interface PathParameter {
  readonly parameter: string;
}

/** A path with parameters: the one form in which paths are kept, printed and matched. */
export interface PathTemplate {
  /** Texts and parameters in turn: `/v1/volumes/`, then the parameter `id`. The first text begins with `/`. */
  readonly parts: readonly (string | PathParameter)[];
  /** The query that is part of the route, name and value as written: `action`, `snapshot`. A value may be blank. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** What stands between two slashes of a path: texts and parameters, most often one of them. */
export type PathSegment = PathTemplate["parts"];

/** How parameters are written: `{id}`, `:id`, `${ID}`. */
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

/** Reads a path whose parameters are written in one style. The query is split off. */
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

/** Prints a path; its fixed query stands behind it. */
export function printPath({ parts, query }: PathTemplate, style: PathStyle = "braces"): string {
  const mark = marks[style];
  const path = parts.map((part) => (typeof part === "string" ? part : mark(part.parameter)));
  const pairs = query.map(([name, value]) => (value === "" ? name : `${name}=${value}`));
  return path.join("") + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
}

/** The names of a path's parameters, in path order. */
export function pathParameters({ parts }: PathTemplate): readonly string[] {
  return parts.flatMap((part) => (typeof part === "string" ? [] : [part.parameter]));
}

/** The segments of a path. `/` has none; a slash at the end adds an empty one. */
export function pathSegments({ parts }: PathTemplate): readonly PathSegment[] {
  const segments: (string | PathParameter)[][] = [[]];
  for (const part of parts) {
    const pieces = typeof part === "string" ? part.split("/") : [part];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) segments.push([]);
      if (piece !== "") segments.at(-1)?.push(piece);
    }
  }
  // A path begins with a slash, so its first segment is what stands before that: nothing.
  const [, ...own] = segments;
  return own.length === 1 && own[0]?.length === 0 ? [] : own;
}

/** The path of some segments; without any it is blank, as what stands before other segments is. */
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

/** The text of a segment; undefined if there is a parameter in it. */
export function literalSegment(segment: PathSegment | undefined): string | undefined {
  if (segment?.length === 0) return "";
  return segment?.length === 1 && typeof segment[0] === "string" ? segment[0] : undefined;
}

/** The name of the parameter that a segment is; undefined if it is or has a text. */
export function parameterSegment(segment: PathSegment | undefined): string | undefined {
  const part = segment?.length === 1 ? segment[0] : undefined;
  return typeof part === "object" ? part.parameter : undefined;
}

/** A path without its last segment and its query; blank for a path of one segment. */
export function parentPath(path: PathTemplate): PathTemplate {
  return joinSegments(pathSegments(path).slice(0, -1));
}

/** The path of a collection, for its own path and for that of a member of it, with any query. */
export function collectionPath(path: PathTemplate): PathTemplate {
  const isMember = parameterSegment(pathSegments(path).at(-1)) !== undefined;
  return isMember ? parentPath(path) : { ...path, query: [] };
}

/** The longest prefix of whole segments without parameters that all paths have; blank if none. */
export function sharedPrefix(paths: readonly PathTemplate[]): PathTemplate {
  const [first = [], ...others] = paths.map((path) => pathSegments(path).map(literalSegment));
  const end = first.findIndex((text, index) => {
    return text === undefined || others.some((other) => other[index] !== text);
  });
  const shared = end === -1 ? first : first.slice(0, end);
  return joinSegments(shared.map((text) => [text ?? ""]));
}

/** What of a path is behind a prefix, its query included; undefined if it begins otherwise. */
export function pathBelow(path: PathTemplate, prefix: PathTemplate): PathTemplate | undefined {
  const [segments, start] = [pathSegments(path), pathSegments(prefix)];
  const isBelow = start.every((segment, index) => isSameSegment(segment, segments[index]));
  return isBelow ? joinSegments(segments.slice(start.length), path.query) : undefined;
}

function isSameSegment(one: PathSegment, other: PathSegment | undefined): boolean {
  const [a, b] = [[one], [other ?? []]].map((segments) => printPath(joinSegments(segments)));
  return other !== undefined && a === b;
}

/** True for paths that match the same URLs: their parameters may have other names. */
export function isSameRoute(one: PathTemplate, other: PathTemplate): boolean {
  const [a, b] = [one, other].map((path) => printPath(withoutParameterNames(path)));
  return a === b;
}

/**
 * The values of a path's parameters in a URL path; undefined if that is another path. A parameter
 * stands for one character or more, and never for a slash. Escapes stay as they are.
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

/** A path with its parameters alike: their names are for people, and routes that differ in them are one. */
export function withoutParameterNames(path: PathTemplate): PathTemplate {
  const parts = path.parts.map((part) => (typeof part === "string" ? part : { parameter: "" }));
  return { ...path, parts };
}
