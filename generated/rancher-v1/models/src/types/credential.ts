// Generated from docs/api/v1.1/api-resources/credential/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A pair of a public and a secret value with which somebody signs in, such as an API key, a
 * password or a registry login.
 * Page: docs/api/v1.1/api-resources/credential/index.md
 */
export interface Credential {
  /** Identifier Rancher gives to the credential. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "credential";
  /** URLs of related resources, set by the server. */
  readonly links: CredentialLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the credential is for. */
  description?: string | null | undefined;
  /** What the credential is called. */
  name?: string | null | undefined;
  /**
   * Account or project that the credential belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the credential was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Internal kind under which the credential is filed. */
  readonly kind?: string | null | undefined;
  /** Public part of the credential, such as a user name. */
  readonly publicValue?: string | null | undefined;
  /**
   * When the credential was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /** Secret part of the credential, such as a password. */
  readonly secretValue?: string | null | undefined;
  /**
   * Where the credential stands in its life cycle. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `updating-active`, `updating-inactive`.
   */
  readonly state?: CredentialState | Undocumented | null | undefined;
  /** Whether the credential is between two states, or failed on the way. */
  readonly transitioning?: CredentialTransitioning | null | undefined;
  /** What is being done to the credential, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the credential has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the credential. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `credential`. */
export interface CredentialLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Credential>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const CredentialState = ["activating", "active", "deactivating", "inactive", "purged",
  "purging", "registering", "removed", "removing", "requested", "updating-active",
  "updating-inactive"] as const;

/** One of the documented options of `state`. */
export type CredentialState = (typeof CredentialState)[number];

/** The documented options of `transitioning`. */
export const CredentialTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type CredentialTransitioning = (typeof CredentialTransitioning)[number];
