// Generated from docs/api/v1.1/api-resources/credential/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: CredentialLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the credential is for. */
  description?: string | null;
  /** What the credential is called. */
  name?: string | null;
  /**
   * Account or project that the credential belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the credential was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Internal kind under which the credential is filed. */
  readonly kind?: string | null;
  /** Public part of the credential, such as a user name. */
  readonly publicValue?: string | null;
  /**
   * When the credential was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** Secret part of the credential, such as a password. */
  readonly secretValue?: string | null;
  /**
   * Where the credential stands in its life cycle. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `updating-active`, `updating-inactive`.
   */
  readonly state?: "activating" | "active" | "deactivating" | "inactive" | "purged" | "purging"
    | "registering" | "removed" | "removing" | "requested" | "updating-active"
    | "updating-inactive" | (string & {}) | null;
  /** Whether the credential is between two states, or failed on the way. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is being done to the credential, or what went wrong. */
  readonly transitioningMessage?: string | null;
  /** How far the running change to the credential has got. */
  readonly transitioningProgress?: number | null;
  /** Globally unique identifier of the credential. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a credential. */
export interface CredentialLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Credential>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
}
