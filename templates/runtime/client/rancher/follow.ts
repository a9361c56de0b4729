import { pages, read, type List, type Page } from "./list.js";
import type { Linked, LinkName } from "./links.js";
import { optionNames, refuseMore, refuseUnknown } from "../core/input.js";
import type { RequestOptions } from "../core/options.js";
import { isObject, linkOf } from "./entity.js";
import type { CoreClient, Query } from "../core/transport.js";

/** The result of following a link: a list if it leads to many resources, else a promise of one. */
export type Followed<Target> = Target extends readonly (infer Item)[]
  ? List<Item>
  : Promise<Target>;

/** Options of `follow`. `query` is the query of the linked list. */
export interface FollowOptions extends RequestOptions {
  readonly query?: Query | undefined;
}

/** The names of all options of `follow`. */
const names: readonly string[] = [...optionNames, "query"];

/**
 * Reads the target of a link: a resource or a list.
 *
 * @throws UnavailableError if the resource does not have the link, and TypeError for an unknown option or an argument
 * after the options; in these cases, nothing is sent
 */
export function follow<Resource extends object, Name extends LinkName<Resource>>(
  client: CoreClient,
  resource: Resource,
  link: Name,
  options: FollowOptions = {},
  ...more: readonly never[]
): Followed<Linked<Resource, Name>> {
  // An async function, so that an error becomes a rejection.
  const open = async (): Promise<Page<unknown>> => {
    refuseMore(more);
    refuseUnknown(options, names, "options");
    return read(client, linkOf(client, resource, link), { ...options, check: isObject });
  };
  return pages(open()) as Followed<Linked<Resource, Name>>;
}
