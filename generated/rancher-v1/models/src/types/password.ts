// Generated from docs/api/v1.1/api-resources/password/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A credential consisting of a login name and a secret that lets an account sign in. It is
 * used with local authentication.
 * Page: docs/api/v1.1/api-resources/password/index.md
 */
export interface Password {
  /** Identifier the server gives to the password. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "password";
  /** URLs of related resources, set by the server. */
  readonly links: PasswordLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the password is for. */
  description?: string | null | undefined;
  /** What the password is called. */
  name?: string | null | undefined;
  /** Login name that goes with the password. */
  publicValue?: string | null | undefined;
  /** Password itself, which is kept secret. */
  secretValue?: string | null | undefined;
  /**
   * Account or environment to which the password belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the password was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Concrete type recorded for the password. */
  readonly kind?: string | null | undefined;
  /**
   * When the password was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where in its life cycle the password stands. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `updating-active`, `updating-inactive`.
   */
  readonly state?: PasswordState | Undocumented | null | undefined;
  /** Whether the password is changing state, or failed while doing so. */
  readonly transitioning?: PasswordTransitioning | null | undefined;
  /** Text on the present state change of the password or its error. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the present state change of the password has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Universally unique identifier of the password. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `password`. */
export interface PasswordLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Password>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const PasswordState = ["activating", "active", "deactivating", "inactive", "purged",
  "purging", "registering", "removed", "removing", "requested", "updating-active",
  "updating-inactive"] as const;

/** One of the documented options of `state`. */
export type PasswordState = (typeof PasswordState)[number];

/** The documented options of `transitioning`. */
export const PasswordTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type PasswordTransitioning = (typeof PasswordTransitioning)[number];
