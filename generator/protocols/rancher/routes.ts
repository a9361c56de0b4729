import {
  collectionPath,
  joinSegments,
  literalSegment,
  parentPath,
  parsePath,
  pathBelow,
  pathParameters,
  pathSegments,
  printPath,
  sharedPrefix,
  type PathTemplate,
} from "../../core/paths.js";
import type { Role } from "../../core/api.js";
import type { ApiType } from "../../core/by-type.js";
import type { RancherOptions } from "./options.js";

/** The part of a path between the base and the collection, for a route within a project. */
const scope = "/projects/{PROJECT_ID}";

/** The location of an API's routes. */
export interface Routes {
  /** The path at which all routes begin: `/v1`. Blank if they have no common start. */
  readonly basePath: string;
  /** True if every route also exists below `/projects/<id>`. */
  readonly isScoped: boolean;
}

/** The location of a resource. */
export interface ResourcePath {
  /** The last segment of the path, which is the name of the resource in code: `books`. */
  readonly plural: string;
  /** The path of the collection, relative to the base (or to a project): `shelves/books`. */
  readonly path: string;
}

/**
 * Finds the base path of an API. Unless it is configured, it is the longest common prefix of all collections' paths, so
 * that no route differs from the path that the pages print.
 */
export function listRoutes(types: readonly ApiType[], options: RancherOptions): Routes {
  const collections = types.flatMap((type) => collectionOf(type) ?? []);
  const isScoped = collections.some((path) => scopeStart(path) !== undefined);
  return {
    basePath: configuredBase(options) ?? commonBase(collections),
    isScoped: (options.scoping ?? (isScoped ? "project" : "none")) === "project",
  };
}

function configuredBase({ basePath }: RancherOptions): string | undefined {
  return basePath?.replace(/\/+$/, "");
}

/**
 * Returns the common base of collections. A collection whose path has a parameter other than the project's has no
 * route, so it does not count.
 */
function commonBase(collections: readonly PathTemplate[]): string {
  const bases = collections.flatMap((path) => {
    const start = scopeStart(path);
    if (start !== undefined) return [joinSegments(pathSegments(path).slice(0, start))];
    return pathParameters(path).length > 0 ? [] : [parentPath(path)];
  });
  return bases.length === 0 ? "/v1" : printPath(sharedPrefix(bases));
}

/**
 * Returns the index of the segment where the project's part of a path begins; undefined for a path outside of projects.
 */
function scopeStart(path: PathTemplate): number | undefined {
  const segments = pathSegments(path);
  const start = segments.findIndex((_, index) => {
    return printPath(joinSegments(segments.slice(index, index + 2))) === scope;
  });
  // Without a collection behind it, this is the path of a project itself.
  return start === -1 || start + 2 >= segments.length ? undefined : start;
}

/** Returns the path of a resource's collection, as printed; undefined for a type without a collection. */
function collectionOf(type: ApiType): PathTemplate | undefined {
  const list = type.operations.find(({ role }) => role.value === "list");
  return type.resource !== undefined && list ? collectionPath(list.path.value) : undefined;
}

/** Returns the location of a resource; undefined for a type without a collection. */
export function locateResource(type: ApiType, { basePath }: Routes): ResourcePath | undefined {
  const path = collectionOf(type);
  if (path === undefined) return undefined;
  const below = belowScope(pathBelow(path, parsePath(basePath)) ?? path);
  return {
    plural: literalSegment(pathSegments(path).at(-1)) ?? type.id,
    path: printPath(below).replace(/^\//, ""),
  };
}

/** Returns a path, relative to the base, without the project that it may be in. */
export function belowScope(path: PathTemplate): PathTemplate {
  const segments = pathSegments(path);
  return scopeStart(path) === 0 ? joinSegments(segments.slice(2), path.query) : path;
}

/** The role of a route, and its name if it is an action. */
export interface RouteUse {
  readonly role: Role;
  readonly name: string;
}

/** Returns the path of a route, relative to the base and outside of projects. */
export function routePath(collection: string, { role, name }: RouteUse): PathTemplate {
  if (role === "create" || role === "list") return parsePath(`/${collection}`);
  const member = parsePath(`/${collection}/{ID}`);
  return role === "action" ? { ...member, query: [["action", name]] } : member;
}
