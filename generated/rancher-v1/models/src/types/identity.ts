// Generated from docs/api/v1.1/api-resources/identity/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A user, group or team as known to the authentication provider, such as GitHub or LDAP.
 * Project membership and sign-in are tied to identities.
 * Page: docs/api/v1.1/api-resources/identity/index.md
 */
export interface Identity {
  /**
   * Identifier of the identity, made up from its type and external identifier
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  readonly id: string;
  /**
   * Identifier of the identity at the authentication provider
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  externalId: string;
  /**
   * What kind of identity the external identifier names
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  externalIdType: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: IdentityLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Text field named all; its exact use is not stated
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  all?: string | null;
  /**
   * Name the identity signs in with
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  login?: string | null;
  /**
   * Display name of the identity
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  name?: string | null;
  /**
   * Address of the profile picture
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  profilePicture?: string | null;
  /**
   * Address of the profile page at the provider
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  profileUrl?: string | null;
  /**
   * Project the identity is a member of
   * The id of a resource of type `project`.
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  projectId?: string | null;
  /**
   * Role the identity has in the project
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  role?: string | null;
}

/** URLs of what belongs to a identity. */
export interface IdentityLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"identity">;
  /** One resource of type `project`. */
  readonly project?: LinkTo<"project">;
  /** The resources of type `auditLog` that refer to it. */
  readonly auditLogs?: LinkTo<"auditLog[]">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly identity: Identity;
  }
}

/**
 * What a new identity is made from.
 * Page: docs/api/v1.1/api-resources/identity/index.md
 */
export interface IdentityCreate {
  /**
   * Identifier of the identity at the authentication provider
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  externalId: string;
  /**
   * What kind of identity the external identifier names
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  externalIdType: string;
  /**
   * Text field named all; its exact use is not stated
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  all?: string;
  /**
   * Name the identity signs in with
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  login?: string;
  /**
   * Display name of the identity
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  name?: string;
  /**
   * Address of the profile picture
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  profilePicture?: string;
  /**
   * Address of the profile page at the provider
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  profileUrl?: string;
  /**
   * Project the identity is a member of
   * The id of a resource of type `project`.
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  projectId?: string;
  /**
   * Role the identity has in the project
   * Page: docs/api/v1.1/api-resources/identity/index.md
   */
  role?: string;
}
