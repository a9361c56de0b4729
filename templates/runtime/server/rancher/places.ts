import { HttpError } from "../core/errors.js";
import type { ApiDefinition } from "./definition.js";
import type { Resource } from "./model.js";

/** The place that a path names, for any method. */
export interface Place {
  /** The documented methods of the path. */
  readonly methods: readonly string[];
  /** The id of the project in the path; undefined for none. */
  readonly projectId?: string | undefined;
  /** The resource, if the path is that of its collection or of one row. */
  readonly resource?: Resource;
  /** The id, if the path is that of one row. */
  readonly id?: string;
}

/** Finds the place of a URL; undefined for an undocumented path. */
export type FindPlace = (url: string) => Place | undefined;

const reads = ["GET", "HEAD"];

/**
 * Makes the search for the place of a request without a route, which decides between 404 and 405. It ignores letter
 * case and superfluous slashes.
 */
export function makeFindPlace(
  prefix: string,
  { basePath, isScoped }: ApiDefinition,
  resources: ReadonlyMap<string, Resource>,
): FindPlace {
  const base = partsOf(prefix + basePath);
  const depth = partsOf(prefix).length;
  const named = [...resources].map(([name, resource]) => [name.toLowerCase(), resource] as const);
  const lengths = named.map(([name]) => name.split("/").length);
  const byName = { resources: new Map(named), longest: Math.max(0, ...lengths) };
  return (url) => {
    const parts = partsOf(pathOf(url));
    if (base.some((part, index) => index < parts.length && !isSame(part, parts[index]))) {
      return undefined;
    }
    if (parts.length < base.length) return parts.length === depth ? { methods: reads } : undefined;
    const path = parts.slice(base.length);
    const [scope, projectId, ...rest] = path;
    const isInProject =
      isScoped &&
      scope?.toLowerCase() === "projects" &&
      projectId !== undefined &&
      (rest.length === 0 ? !byName.resources.has("projects") : isInCollection(rest, byName));
    const place = findBelow(isInProject ? rest : path, byName);
    return place && { ...place, projectId: isInProject ? projectId : undefined };
  };
}

/** The resource of the collection at the start of a path, and the segments after the collection. */
interface Below {
  readonly resource: Resource;
  readonly rest: readonly string[];
}

/** The resources, keyed by path in lower case. */
interface Named {
  readonly resources: ReadonlyMap<string, Resource>;
  /** The number of segments in the longest path. */
  readonly longest: number;
}

/** Finds the collection of a path. If one collection is within another, the deeper one counts. */
function findCollection(
  parts: readonly string[],
  { resources, longest }: Named,
): Below | undefined {
  for (let length = Math.min(parts.length, longest); length > 0; length--) {
    const resource = resources.get(parts.slice(0, length).join("/").toLowerCase());
    if (resource !== undefined) return { resource, rest: parts.slice(length) };
  }
  return undefined;
}

function isInCollection(parts: readonly string[], named: Named): boolean {
  return parts[0]?.toLowerCase() === "schemas" || findCollection(parts, named) !== undefined;
}

function findBelow(parts: readonly string[], named: Named): Place | undefined {
  if (parts.length === 0) return { methods: reads };
  const below = findCollection(parts, named);
  if (below === undefined) {
    return parts[0]?.toLowerCase() === "schemas" && parts.length < 3
      ? { methods: reads }
      : undefined;
  }
  const { resource, rest } = below;
  const [id, link, ...others] = rest;
  if (others.length > 0) return undefined;
  const { operations, actions, links } = resource;
  if (id === undefined) {
    const create = operations.has("create") ? ["POST"] : [];
    return { resource, methods: [...(operations.has("list") ? reads : []), ...create] };
  }
  if (link !== undefined) {
    const isLink = [...links.keys()].some((known) => isSame(known, link));
    return isLink ? { methods: reads } : undefined;
  }
  const methods = [
    ...(operations.has("get") ? reads : []),
    ...(actions.size > 0 ? ["POST"] : []),
    ...(operations.has("update") ? ["PUT"] : []),
    ...(operations.has("delete") ? ["DELETE"] : []),
  ];
  return { resource, id, methods };
}

function isSame(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

/** Returns the path of a request. Its URL may begin with `http://host`. */
function pathOf(url: string): string {
  return /^(?:https?:\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? "";
}

/**
 * Splits a path into segments and decodes each, so that an encoded slash stays part of an id.
 *
 * @throws HttpError 400 for a malformed escape.
 */
function partsOf(path: string): readonly string[] {
  const parts = path.split("/").filter((part) => part !== "");
  try {
    return parts.map((part) => decodeURIComponent(part));
  } catch {
    throw new HttpError(400, "BadRequest", { message: "The path has a malformed escape" });
  }
}
