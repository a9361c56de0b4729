import { ApiError, type ErrorDetails } from "../core/errors.js";
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

/** A member of an object of URLs. */
type Offer = readonly [
  urls: unknown,
  name: string,
  /**
   * The URL that answered, where relative references start. By default, one above the root of the API: a resource does
   * not tell which URL it came from, so its relative references are no URLs in the API.
   */
  from?: string,
];

/**
 * The URL of a link, an action or a page, if there is one of that name and it leads into the API: what
 * came through a proxy may lack a part of the path. A URL of another server is refused when it is
 * requested.
 *
 * @param end what the path of a URL in the API has to end with
 */
export function offered(
  { url: root }: CoreClient,
  [urls, name, from = root + "/.."]: Offer,
  end = "",
): string | undefined {
  const url = (Object(urls) as Record<string, unknown>)[name];
  if (typeof url === "string" && URL.canParse(url, from)) {
    const { origin, href, pathname } = new URL(url, from);
    if (href.startsWith(root) ? pathname.endsWith(end) : !root.startsWith(origin)) {
      return href;
    }
  }
  return undefined;
}

/**
 * The URL of a link, to read it.
 *
 * @throws UnavailableError if the resource has no such link; ApiError if it leads out of the API.
 */
export function linkOf(client: CoreClient, resource: Entity, name: string): string {
  const { links } = resource;
  const url = offered(client, [links, name]);
  if (url !== undefined) return url;
  const details = { method: "GET", url: client.url };
  if (typeof (Object(links) as Record<string, unknown>)[name] === "string") {
    const reason = `the link ${name} is relative or leads out of ${client.url}`;
    throw new ApiError(`not sent: ${reason}`, details);
  }
  throw unavailable(client, [resource, name, links], { ...details, code: "LinkNotAvailable" });
}

/** The error for an action or a link that a resource does not offer now. */
export function unavailable(
  client: CoreClient,
  [resource, name, urls]: readonly [resource: Entity, name: string, urls: unknown],
  details: ErrorDetails,
): UnavailableError {
  const text = client.tell?.(client, resource, urls) ?? "";
  return new UnavailableError(`${name} is not available${text}`, details);
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is object {
  return Object(value) === value && !Array.isArray(value);
}

/**
 * Makes the check that an answer is a resource, and not one of another id.
 *
 * @param target an id, or a resource
 */
export function isSame(target: unknown): (body: unknown) => boolean {
  const { id = target } = Object(target) as Entity;
  return (body) => isObject(body) && (body as Entity).id === id;
}
