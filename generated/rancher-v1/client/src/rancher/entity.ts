import { ApiError, type ErrorDetails } from "../core/errors.js";
import type { CoreClient } from "../core/transport.js";

/**
 * The properties of a resource that the client reads. Their types are unknown, because the server may send any value.
 */
export interface Entity {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly state?: unknown;
  readonly links?: unknown;
  readonly actions?: unknown;
}

/**
 * The error for an action or link that the resource does not have now. No request was sent.
 *
 * Its `code` is `ActionNotAvailable` or `LinkNotAvailable`.
 */
export class UnavailableError extends ApiError {
  override get name(): string {
    return "UnavailableError";
  }
}

/** A member of an object with URLs, such as `links`. */
type Offer = readonly [
  urls: unknown,
  name: string,
  /**
   * The base of relative references: the URL that answered. Default: a URL above the root of the API, with which
   * relative references do not lead into the API. It is used for resources, whose URL is not known.
   */
  from?: string,
];

/**
 * Returns the URL of a link, an action or a page. Undefined if it does not exist. Also undefined if it leads to this
 * server but out of the API, because a server behind a proxy may give URLs that lack a part of the path. A URL of
 * another server is returned, and refused when it is requested.
 *
 * @param end the required end of the path, for URLs in the API
 */
export function offered(
  { url: root }: CoreClient,
  [urls, name, from = root + "/.."]: Offer,
  end = "",
): string | undefined {
  const url = (urls as Partial<Record<string, unknown>> | null | undefined)?.[name];
  // Some servers write an empty text for no link. It would lead to the page that has it.
  if (typeof url === "string" && url && URL.canParse(url, from)) {
    const { origin, href, pathname } = new URL(url, from);
    if (href.startsWith(root) ? pathname.endsWith(end) : !root.startsWith(origin)) {
      return href;
    }
  }
  return undefined;
}

/**
 * Returns the URL of a link.
 *
 * @throws UnavailableError if the resource does not have the link; ApiError if it leads out of the API
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

/** Makes the error for an action or a link that a resource does not have now. */
export function unavailable(
  client: CoreClient,
  [resource, name, urls]: readonly [resource: Entity, name: string, urls: unknown],
  details: ErrorDetails,
): UnavailableError {
  return new UnavailableError(
    `${name} is not available${client.tell?.(client, resource, urls) ?? ""}`,
    details,
  );
}

/** True for an object that is not an array. */
export function isObject(value: unknown): value is object {
  return Object(value) === value && !Array.isArray(value);
}

/**
 * Makes the check that an answer is the resource with the id of the target.
 *
 * @param target an id, or a resource with an `id`
 */
export function isSame(target: unknown): (body: unknown) => boolean {
  const { id = target } = Object(target) as Entity;
  return (body) => (Object(body) as Entity).id === id;
}
