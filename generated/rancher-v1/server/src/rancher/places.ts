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
  const byName = new Map([...resources].map(([name, resource]) => [name.toLowerCase(), resource]));
  const isCollection = (name: string): boolean => byName.has(name) || name === "schemas";
  return (url) => {
    const parts = partsOf(pathOf(url));
    if (base.some((part, index) => index < parts.length && !isSame(part, parts[index]))) {
      return undefined;
    }
    if (parts.length < base.length) return parts.length === depth ? { methods: reads } : undefined;
    const path = parts.slice(base.length);
    const [scope, projectId, plural] = path;
    const isInProject =
      isScoped &&
      scope?.toLowerCase() === "projects" &&
      projectId !== undefined &&
      (plural === undefined ? !byName.has("projects") : isCollection(plural.toLowerCase()));
    const place = findBelow(isInProject ? path.slice(2) : path, byName);
    return place && { ...place, projectId: isInProject ? projectId : undefined };
  };
}

function findBelow(
  [name, id, link, ...rest]: readonly string[],
  resources: ReadonlyMap<string, Resource>,
): Place | undefined {
  if (name === undefined) return { methods: reads };
  if (rest.length > 0) return undefined;
  const resource = resources.get(name.toLowerCase());
  if (resource === undefined) {
    return name.toLowerCase() === "schemas" && link === undefined ? { methods: reads } : undefined;
  }
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
