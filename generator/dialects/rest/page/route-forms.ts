import { methods } from "../../../core/api.js";
import { escapePattern } from "../../../core/escape-pattern.js";
import type { Vocabulary } from "../vocabulary.js";
import { readMethod, readPath, readRoute, type RouteText } from "./route-text.js";

/** A request as a pattern of the configuration reads it. */
export interface OwnRoute extends RouteText {
  /** The pattern that matched. Undefined for a request in the usual form. */
  readonly pattern?: string;
  /** The text in the place of `{title}`. */
  readonly title?: string | undefined;
}

interface Pattern {
  readonly source: string;
  readonly test: RegExp;
  readonly hasMethod: boolean;
}

/** Reads requests by the patterns and form names of the option `routes`, and in the usual form. */
export class RouteForms {
  readonly #patterns: readonly Pattern[];
  readonly #names: readonly string[];

  constructor({ routes }: Pick<Vocabulary, "routes">) {
    this.#patterns = routes.filter((route) => route.includes("{path}")).map(toPattern);
    this.#names = routes.filter((route) => !route.includes("{path}"));
  }

  /** Reads a request by the patterns, or else in the usual form. Undefined if neither matches. */
  read(text: string): OwnRoute | undefined {
    return this.#ownRoute(text) ?? readRoute(text);
  }

  #ownRoute(text: string): OwnRoute | undefined {
    const line = text.trim().replace(/\\([{}<>[\]_*])/g, "$1");
    if (this.#patterns.length === 0 || line.length > 600) return undefined;
    for (const { source, test, hasMethod } of this.#patterns) {
      const found = test.exec(line)?.groups;
      const method = readMethod(found?.method ?? "");
      if (found === undefined || (hasMethod && method === undefined)) continue;
      const path = readPath(found.path ?? "", hasMethod);
      if (path === undefined) continue;
      return { ...path, method, hasVersion: false, pattern: source, title: found.title?.trim() };
    }
    return undefined;
  }

  /** True if the option names a form, or its first words: `message` also names `message host`. */
  names(form: string): boolean {
    return this.#names.some((name) => form === name || form.startsWith(`${name} `));
  }
}

/**
 * Turns a pattern such as `[{method}] {path}` into a regular expression for a whole line. If a placeholder
 * occurs twice, the second one is literal text.
 */
function toPattern(source: string): Pattern {
  const groups: Readonly<Record<string, string>> = {
    "{method}": `\\b(?<method>${methods.join("|")})\\b`,
    "{path}": "(?<path>\\S.*?)",
    "{title}": "(?<title>\\S.*?)",
  };
  const used = new Set<string>();
  const parts = source
    .trim()
    .split(/(\{(?:method|path|title)\}|\s+)/)
    .filter((part) => part !== "");
  const isPlaceholder = (part = ""): boolean => part in groups;
  const expression = parts.map((part, index) => {
    const group = used.has(part) ? undefined : groups[part];
    used.add(part);
    if (group !== undefined) return group;
    if (!/^\s+$/.test(part)) return escapePattern(part);
    // A blank is all that parts two placeholders. Beside a sign it may be left out.
    return isPlaceholder(parts[index - 1]) && isPlaceholder(parts[index + 1]) ? "\\s+" : "\\s*";
  });
  return {
    source,
    test: new RegExp(`^${expression.join("")}$`, "i"),
    hasMethod: source.includes("{method}"),
  };
}
