import { pages, read, type List, type Page } from "./list.js";
import type { Linked, LinkName } from "./links.js";
import { optionNames } from "../core/input.js";
import type { RequestOptions } from "../core/options.js";
import { isObject, linkOf } from "./entity.js";
import type { CoreClient, Query } from "../core/transport.js";

/** The result of following a link: a list if it leads to many resources, else a promise of one. */
export type Followed<Target> = Target extends readonly (infer Item)[]
  ? List<Item>
  : Promise<Target>;

/** Options of following a link, and the query of the list that it leads to. */
export interface FollowOptions extends RequestOptions {
  readonly query?: Query | undefined;
}

/** The names of all options. */
const names: Readonly<Record<keyof FollowOptions, true>> = {
  ...optionNames,
  query: true,
};

/**
 * Reads the resource or the list that a link leads to.
 *
 * @throws UnavailableError if the resource has no such link, and TypeError for an unknown option; then
 * nothing is sent.
 */
export function follow<Resource extends object, Name extends LinkName<Resource>>(
  client: CoreClient,
  resource: Resource,
  link: Name,
  options: FollowOptions = {},
): Followed<Linked<Resource, Name>> {
  // An async function, so that a link that is missing becomes a rejection.
  const open = async (): Promise<Page<unknown>> => {
    const odd = Object.keys(options).find((name) => !Object.hasOwn(names, name));
    if (odd === undefined) {
      return read(client, linkOf(client, resource, link), { ...options, check: isObject });
    }
    throw new TypeError(`There is no option ${odd}; write filters in query: { query: { ${odd} } }`);
  };
  return pages(open()) as Followed<Linked<Resource, Name>>;
}
