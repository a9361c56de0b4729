// Generated from api-resources/key/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * A key, of which no path is printed.
 * Page: api-resources/key/index.md
 */
export interface Key {
  /** Which key. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "key";
  /** URLs of related resources, set by the server. */
  readonly links: KeyLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
}

/** The links of a resource of type `key`. */
export interface KeyLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Key>;
}
