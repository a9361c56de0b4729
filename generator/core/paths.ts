/** A parameter in a path. */
export interface PathParameter {
  readonly parameter: string;
}

/** A path with parameters: the one form in which paths are kept, printed and matched. */
export interface PathTemplate {
  /** Texts and parameters in turn: `/v1/volumes/`, then the parameter `id`. The first text begins with `/`. */
  readonly parts: readonly (string | PathParameter)[];
  /** The query that is part of the route: `action=snapshot`. */
  readonly query: Readonly<Record<string, string>>;
}

/** How parameters are written: `{id}`, `:id`, `${ID}`. */
export type PathStyle = "braces" | "colon" | "shell";

const marks: Readonly<Record<PathStyle, (name: string) => string>> = {
  braces: (name) => `{${name}}`,
  colon: (name) => `:${name}`,
  shell: (name) => `\${${name}}`,
};

/** Reads a path whose parameters are written in one style. The query is split off. */
export function parsePath(text: string, style: PathStyle = "braces"): PathTemplate {
  const [path = "", query = ""] = text.split("?", 2);
  const patterns: Readonly<Record<PathStyle, RegExp>> = {
    braces: /\{([^{}]*)\}/,
    colon: /:([A-Za-z_]\w*)/,
    shell: /\$\{([^{}]*)\}/,
  };
  const pieces = path.split(patterns[style]);
  const parts = pieces.map((piece, index) => (index % 2 === 0 ? piece : { parameter: piece }));
  return {
    parts: parts.filter((part) => part !== ""),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** Prints a path; its fixed query stands behind it. */
export function printPath({ parts, query }: PathTemplate, style: PathStyle = "braces"): string {
  const mark = marks[style];
  const path = parts.map((part) => (typeof part === "string" ? part : mark(part.parameter)));
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return path.join("") + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
}

/** The names of a path's parameters, in path order. */
export function pathParameters({ parts }: PathTemplate): readonly string[] {
  return parts.flatMap((part) => (typeof part === "string" ? [] : [part.parameter]));
}

/** The segments of a path, each with its texts and parameters. */
export function pathSegments({ parts }: PathTemplate): readonly PathTemplate["parts"][] {
  const segments: (string | PathParameter)[][] = [];
  for (const part of parts) {
    if (typeof part !== "string") {
      (segments.at(-1) ?? segments[segments.push([]) - 1])?.push(part);
      continue;
    }
    for (const [index, text] of part.split("/").entries()) {
      if (index > 0) segments.push([]);
      if (text !== "") (segments.at(-1) ?? segments[segments.push([]) - 1])?.push(text);
    }
  }
  return segments;
}

/** A path with its parameters alike: their names are for people, and routes that differ in them are one. */
export function withoutParameterNames(path: PathTemplate): PathTemplate {
  const parts = path.parts.map((part) => (typeof part === "string" ? part : { parameter: "" }));
  return { ...path, parts };
}
