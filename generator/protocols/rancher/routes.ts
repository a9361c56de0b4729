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

/** Where an API's routes are. */
export interface Routes {
  /** What all routes begin with: `/v1`; blank if they share nothing. */
  readonly basePath: string;
  /** Whether every route also answers below `/projects/<id>`. */
  readonly isScoped: boolean;
}

/** Where a resource is. */
export interface ResourcePath {
  /** The last segment, the name of the resource in code: `books`. */
  readonly plural: string;
  /** The path of the collection below the base, and below a project: `shelves/books`. */
  readonly path: string;
}

/**
 * Finds where routes begin. The configuration goes first. Without it that is the longest prefix that
 * the paths of all collections have, so that no route is at another path than the pages print.
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

/** Collections with parameters of other kinds have no route at all, so they do not count. */
function commonBase(collections: readonly PathTemplate[]): string {
  const bases = collections.flatMap((path) => {
    const start = scopeStart(path);
    if (start !== undefined) return [joinSegments(pathSegments(path).slice(0, start))];
    return pathParameters(path).length > 0 ? [] : [parentPath(path)];
  });
  return bases.length === 0 ? "/v1" : printPath(sharedPrefix(bases));
}

/** Where in the segments of a path `projects/{PROJECT_ID}` begins; undefined for a path outside of projects. */
function scopeStart(path: PathTemplate): number | undefined {
  const segments = pathSegments(path);
  const start = segments.findIndex((segment, index) => {
    const isProjects = literalSegment(segment) === "projects";
    return isProjects && parameterSegment(segments[index + 1]) === "PROJECT_ID";
  });
  // Without a collection behind it, it is the path of one project.
  return start === -1 || start + 2 >= segments.length ? undefined : start;
}

/** The path of a resource's collection as printed; undefined for a type without a collection. */
function collectionOf(type: ApiType): PathTemplate | undefined {
  const list = type.operations.find(({ role }) => role.value === "list");
  return type.resource !== undefined && list ? collectionPath(list.path.value) : undefined;
}

/** The place of a resource below the base; undefined for a type without a collection. */
export function locateResource(type: ApiType, { basePath }: Routes): ResourcePath | undefined {
  const path = collectionOf(type);
  if (path === undefined) return undefined;
  const below = belowScope(pathBelow(path, parsePath(basePath)) ?? path);
  return {
    plural: literalSegment(pathSegments(path).at(-1)) ?? type.id,
    path: printPath(below).replace(/^\//, ""),
  };
}

/** A path below the base without the project that it may be in. */
export function belowScope(path: PathTemplate): PathTemplate {
  const segments = pathSegments(path);
  return scopeStart(path) === 0 ? joinSegments(segments.slice(2), path.query) : path;
}

/** What a route of the protocol does, and the name of an action. */
export interface RouteUse {
  readonly role: Role;
  readonly name: string;
}

/** The path of a route below the base and outside of projects. */
export function routePath(collection: string, { role, name }: RouteUse): PathTemplate {
  if (role === "create" || role === "list") return parsePath(`/${collection}`);
  const member = parsePath(`/${collection}/{ID}`);
  return role === "action" ? { ...member, query: [["action", name]] } : member;
}
