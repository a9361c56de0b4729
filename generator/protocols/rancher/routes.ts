import {
  collectionPath,
  joinSegments,
  literalSegment,
  parameterSegment,
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

/** The location of an API's routes. */
export interface Routes {
  /** The common start of the paths of all routes: `/v1`. Empty if they have none. */
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
 * Returns the location of an API's routes. What is not configured follows from the paths of the collections, so that
 * routes do not differ from the paths that the pages print.
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
 * Returns the longest common prefix of the paths above collections, or above `projects`; `/v1` if no path counts. A
 * collection outside of projects whose path has a parameter has no route, so it does not count.
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
 * Returns the index of the segment where `projects/{PROJECT_ID}` begins in a path; undefined for a path outside of
 * projects.
 */
function scopeStart(path: PathTemplate): number | undefined {
  const segments = pathSegments(path);
  const start = segments.findIndex((segment, index) => {
    const isProjects = literalSegment(segment) === "projects";
    return isProjects && parameterSegment(segments[index + 1]) === "PROJECT_ID";
  });
  // Without a collection after it, this is the path of a project itself.
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
