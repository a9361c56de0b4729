import { ApiError } from "../core/errors.js";
import { quote, type Check } from "../core/exchange.js";
import type { CoreClient } from "../core/transport.js";

/** The properties of a resource that the client reads. The server may have sent any value. */
export interface Entity {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly state?: unknown;
  readonly links?: unknown;
  readonly actions?: unknown;
}

/**
 * The resource does not offer the action or link now. No request was sent.
 *
 * `code` is `ActionNotAvailable` or `LinkNotAvailable`.
 */
export class UnavailableError extends ApiError {
  override get name(): string {
    return "UnavailableError";
  }
}

/**
 * The URL of a link, an action or a page, if there is one of that name and it leads into the API: what
 * came through a proxy may lack a part of the path. A URL of another server is refused when it is
 * requested.
 */
export function offered(
  { url: root }: CoreClient,
  urls: unknown,
  name: string,
): string | undefined {
  const url = (Object(urls) as Record<string, unknown>)[name];
  if (typeof url !== "string" || !URL.canParse(url, root)) return undefined;
  const { origin, href } = new URL(url, root);
  return href.startsWith(root) || !root.startsWith(`${origin}/`) ? url : undefined;
}

/**
 * The URL of a link, to read it.
 *
 * @throws UnavailableError if the resource has no such link; ApiError if it leads out of the API.
 */
export function linkOf(client: CoreClient, resource: Entity, name: string): string {
  const { links } = resource;
  const url = offered(client, links, name);
  if (url !== undefined) return url;
  const details = { method: "GET", url: client.url };
  if (typeof (Object(links) as Record<string, unknown>)[name] === "string") {
    throw new ApiError(`not sent: the link ${name} leads out of ${client.url}`, details);
  }
  throw unavailable(client, resource, {
    name,
    urls: links,
    method: "GET",
    code: "LinkNotAvailable",
  });
}

/** The error for an action or a link that a resource does not offer now. */
export function unavailable(
  { url, scrubber }: CoreClient,
  { state, type, id }: Entity,
  { name, urls, ...details }: Missing,
): UnavailableError {
  const names = Object.keys(Object(urls) as object).join(", ") || "none";
  const what = [state, type, id].filter((one) => typeof one === "string").join(" ");
  return new UnavailableError(
    quote(`${name} is not available on ${what}; available: ${names}`, scrubber()),
    { url, ...details },
  );
}

/** What a resource does not offer, and what it offers instead. */
export interface Missing {
  readonly name: string;
  readonly urls: unknown;
  readonly method: string;
  readonly code: string;
}

/** True for an object that is no error: a server may send one with a status of success. */
export function isObject(value: unknown): value is object {
  return Object(value) === value && !Array.isArray(value) && (value as Entity).type !== "error";
}

/**
 * Makes the check that an answer is a resource, and not one of another id.
 *
 * @param target an id, or a resource
 */
export function isSame(target: unknown): Check {
  return (body) => {
    const { id = target } = Object(target) as Entity;
    const { id: found = id } = Object(body) as Entity;
    return isObject(body) && (found === id || typeof found !== typeof id);
  };
}
