import { freeName } from "../../core/free-name.js";
import { pathSegments, type PathSegment } from "../../core/paths.js";
import type { MethodView } from "./view.js";

/** A path as Fastify writes it. */
export interface ServerPath {
  /** `/users/:id`. */
  readonly url: string;
  /** The names of the parameters in the docs by the names that they have in `url`. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * The path of a method as Fastify writes it. Parameters keep the names of the docs where Fastify can read
 * them: `user.id` becomes `user_id`. A colon of the docs is doubled, and a star, which is a wildcard in
 * Fastify, is a parameter that takes nothing but a star.
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
 * What stands behind the name of a parameter so that it ends there. Fastify ends names at a point and a
 * hyphen; of any other character it has to be told.
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
