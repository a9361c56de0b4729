// Generated from api-resources/password/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * A password.
 * Page: api-resources/password/index.md
 */
export interface Password {
  /** Which password. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "password";
  /** URLs of related resources, set by the server. */
  readonly links: PasswordLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
}

/** The links of a resource of type `password`. */
export interface PasswordLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Password>;
}
