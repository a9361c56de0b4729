import { pages, read, type List, type Page } from "./list.js";
import type { Linked, LinkName } from "./links.js";
import type { RequestOptions } from "../core/options.js";
import { isObject, linkOf } from "./entity.js";
import type { CoreClient, Query } from "../core/transport.js";

/** The result of following a link: a list if it leads to many resources, else a promise of one. */
export type Followed<Target> = Target extends readonly (infer Item)[]
  ? List<Item>
  : Promise<Target>;

/**
 * Reads the resource or the list that a link leads to.
 *
 * @throws UnavailableError if the resource has no such link; then nothing is sent.
 */
export function follow<Resource extends object, Name extends LinkName<Resource>>(
  client: CoreClient,
  resource: Resource,
  link: Name,
  query?: Query,
  options?: RequestOptions,
): Followed<Linked<Resource, Name>> {
  // An async function, so that a link that is missing becomes a rejection.
  const open = async (): Promise<Page<unknown>> =>
    read(client, linkOf(client, resource, link), { ...options, query, check: isObject });
  return pages(open()) as Followed<Linked<Resource, Name>>;
}
