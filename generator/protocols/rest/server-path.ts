import { freeName } from "../../core/free-name.js";
import { pathSegments, type PathSegment } from "../../core/paths.js";
import type { MethodView } from "./view.js";

/** A path in the syntax of Fastify. */
export interface ServerPath {
  /** The path: `/users/:id`. */
  readonly url: string;
  /** The documented names of the parameters, keyed by their names in `url`. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Converts the path of a method to the syntax of Fastify. Names of parameters that Fastify cannot read are changed:
 * `user.id` becomes `user_id`. A literal colon is doubled. A literal star would be a wildcard, so it becomes a
 * parameter that matches only a star.
 */
export function serverPath({ operation }: MethodView): ServerPath {
  const names: Record<string, string> = {};
  const segments = pathSegments(operation.path.value);
  const url = segments.map((segment) => `/${segmentUrl(segment, names)}`).join("");
  return { url: url === "" ? "/" : url, names };
}

function segmentUrl(segment: PathSegment, names: Record<string, string>): string {
  return segment
    .map((part, index) => {
      if (typeof part === "string") return literal(part);
      const own = freeParameter(part.parameter, names);
      names[own] = part.parameter;
      return `:${own}${pattern(segment[index + 1])}`;
    })
    .join("");
}

function literal(text: string): string {
  let stars = 0;
  return text.replaceAll(":", "::").replaceAll("*", () => `:star${stars++}(\\*)`);
}

/**
 * Returns the pattern that ends the name of a parameter. Before a dot, a hyphen and the end of a segment, Fastify
 * needs none.
 */
function pattern(next: PathSegment[number] | undefined): string {
  if (next === undefined) return "";
  const [first = ""] = typeof next === "string" ? next : "";
  if (first === "-" || first === ".") return "";
  return /^[\w!~*'()]?$/.test(first) ? "([^/]+?)" : `([^/\\${first}]+)`;
}

function freeParameter(name: string, names: Readonly<Record<string, string>>): string {
  const plain = name.replace(/\W+/g, "_");
  const isUsable = /^[A-Za-z]/.test(plain) && !/^star\d/.test(plain);
  const base = isUsable && !(plain in {}) ? plain : `p_${plain}`;
  return freeName(base, { has: (one) => Object.hasOwn(names, one) }, "_");
}
