import type { ResourceDefinition } from "./definition.js";
import { HttpError } from "./errors.js";

/** What a path leads to. */
export type Target<Resource> =
  | { readonly kind: "versions" | "version" | "schemas" }
  | { readonly kind: "schema"; readonly id: string }
  | { readonly kind: "collection"; readonly resource: Resource }
  | { readonly kind: "resource"; readonly resource: Resource; readonly id: string }
  | {
      readonly kind: "link";
      readonly resource: Resource;
      readonly id: string;
      readonly name: string;
    };

/** A path that was found, and the project whose routes it uses. */
export interface Route<Resource> {
  readonly target: Target<Resource>;
  readonly projectId: string | undefined;
}

/** Finds what a URL leads to; undefined if that is nothing. */
export type FindRoute<Resource> = (url: string) => Route<Resource> | undefined;

/** What routing needs to know of an API. */
export interface RouteOptions<Resource> {
  /** The parts of the path before every route: `v1`. */
  readonly base: readonly string[];
  /** How many of these parts stand before the list of versions. */
  readonly depth: number;
  readonly isScoped: boolean;
  readonly resources: ReadonlyMap<string, Resource>;
}

/**
 * Makes the routing of an API. It is no tree of Fastify routes, because the protocol's paths are
 * more lenient than those (doubled and trailing slashes), the same below a project, and because
 * what is wrong with a request is told in an order of its own: type, id, action, method.
 */
export function makeRouter<Resource extends { readonly definition: ResourceDefinition }>(
  options: RouteOptions<Resource>,
): FindRoute<Resource> {
  const { base, depth, isScoped, resources } = options;
  const projects = resources.get("projects");
  const find = (parts: readonly string[]): Target<Resource> | undefined => {
    const [plural, id, name, ...rest] = parts;
    if (plural === undefined) return { kind: "version" };
    if (rest.length > 0) return undefined;
    const resource = resources.get(plural);
    if (resource === undefined) {
      if (plural !== "schemas" || name !== undefined) return undefined;
      return id === undefined ? { kind: "schemas" } : { kind: "schema", id };
    }
    if (id === undefined) return { kind: "collection", resource };
    if (name === undefined) return { kind: "resource", resource, id };
    return { kind: "link", resource, id, name };
  };
  return (url) => {
    const parts = readParts(url);
    if (
      parts.length === depth &&
      base.every((part, index) => index >= depth || part === parts[index])
    ) {
      return { target: { kind: "versions" }, projectId: undefined };
    }
    if (base.some((part, index) => part !== parts[index])) return undefined;
    const path = parts.slice(base.length);
    const [scope, projectId, plural] = path;
    if (!isScoped || scope !== "projects" || projectId === undefined) {
      return found(find(path), undefined);
    }
    // The project itself and its links are the API's own, if it has such a resource.
    const isOwn = plural === undefined || !(resources.has(plural) || plural === "schemas");
    return projects !== undefined && isOwn
      ? found(find(path), undefined)
      : found(find(path.slice(2)), projectId);
  };
}

function found<Resource>(
  target: Target<Resource> | undefined,
  projectId: string | undefined,
): Route<Resource> | undefined {
  return target && { target, projectId };
}

/**
 * The parts of a URL's path, decoded one by one: an encoded slash belongs to an id.
 *
 * @throws HttpError 400 for an escape that stands for nothing.
 */
function readParts(url: string): readonly string[] {
  const path = url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?#]*/i, "");
  const end = path.search(/[?#]/);
  const parts: string[] = [];
  for (const part of (end === -1 ? path : path.slice(0, end)).split("/")) {
    if (part !== "") parts.push(part.includes("%") ? decode(part) : part);
  }
  return parts;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HttpError(400, "BadRequest", { message: "The path has a malformed escape" });
  }
}
