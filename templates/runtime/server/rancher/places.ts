import { HttpError } from "../core/errors.js";
import type { ApiDefinition } from "./definition.js";
import type { Resource } from "./model.js";

/** What a path names, whatever the method. */
export interface Place {
  /** The methods that the documentation has for it. */
  readonly methods: readonly string[];
  /** The project that the path is in. */
  readonly projectId?: string | undefined;
  /** The resource, where the path names one row of it or its collection. */
  readonly resource?: Resource;
  /** The id, where the path names one row. */
  readonly id?: string;
}

/** Finds what a URL names; undefined for a path that is not documented. */
export type FindPlace = (url: string) => Place | undefined;

const reads = ["GET", "HEAD"];

/**
 * Makes the search for requests that have no route: their errors tell an unknown path from a method
 * that a path does not have. Letter case and superfluous slashes do not count.
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

/** The resource in whose collection a path leads, and what is behind the collection. */
interface Below {
  readonly resource: Resource;
  readonly rest: readonly string[];
}

/** Resources by their paths in small letters. */
interface Named {
  readonly resources: ReadonlyMap<string, Resource>;
  /** The most segments of a path. */
  readonly longest: number;
}

/** Finds the collection of a path; of one within another that is the deeper. */
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

/** The path of a request, whose URL may be a whole one. */
function pathOf(url: string): string {
  return /^(?:https?:\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? "";
}

/**
 * The parts of a path, decoded one by one: an encoded slash belongs to an id.
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
