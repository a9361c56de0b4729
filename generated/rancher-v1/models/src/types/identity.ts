// Generated from docs/api/v1.1/api-resources/identity/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { AuditLog } from "./auditLog.js";
import type { Project } from "./project.js";

/**
 * A user, group or team as known to the authentication provider, such as GitHub or LDAP.
 * Project membership and sign-in are tied to identities.
 * Page: docs/api/v1.1/api-resources/identity/index.md
 */
export interface Identity {
  /** Identifier of the identity, made up from its type and external identifier. */
  readonly id: string;
  /** Identifier of the identity at the authentication provider. */
  externalId: string;
  /** What kind of identity the external identifier names. */
  externalIdType: string;
  /** The type of the resource, set by the server. */
  readonly type: "identity";
  /** URLs of related resources, set by the server. */
  readonly links: IdentityLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Text field named all; its exact use is not stated. */
  all?: string | null | undefined;
  /** Name the identity signs in with. */
  login?: string | null | undefined;
  /** Display name of the identity. */
  name?: string | null | undefined;
  /** Address of the profile picture. */
  profilePicture?: string | null | undefined;
  /** Address of the profile page at the provider. */
  profileUrl?: string | null | undefined;
  /**
   * Project the identity is a member of.
   * The id of a resource of type `project`.
   */
  projectId?: string | null | undefined;
  /** Role the identity has in the project. */
  role?: string | null | undefined;
  /** The target of the link `project`, if a read asks for it with `include`. */
  readonly project?: Project | null | undefined;
  /** The target of the link `auditLogs`, if a read asks for it with `include`. */
  readonly auditLogs?: readonly AuditLog[] | null | undefined;
}

/** The links of a resource of type `identity`. */
export interface IdentityLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Identity>;
  /** One resource of type `project`. */
  readonly project?: LinkTo<Project> | undefined;
  /** The resources of type `auditLog` that refer to this one. */
  readonly auditLogs?: LinkTo<readonly AuditLog[]> | undefined;
}

/**
 * The body of a request that creates a resource of type `identity`.
 * Page: docs/api/v1.1/api-resources/identity/index.md
 */
export interface IdentityCreate {
  /** Identifier of the identity at the authentication provider. */
  externalId: string;
  /** What kind of identity the external identifier names. */
  externalIdType: string;
  /** Text field named all; its exact use is not stated. */
  all?: string | null | undefined;
  /** Name the identity signs in with. */
  login?: string | null | undefined;
  /** Display name of the identity. */
  name?: string | null | undefined;
  /** Address of the profile picture. */
  profilePicture?: string | null | undefined;
  /** Address of the profile page at the provider. */
  profileUrl?: string | null | undefined;
  /**
   * Project the identity is a member of.
   * The id of a resource of type `project`.
   */
  projectId?: string | null | undefined;
  /** Role the identity has in the project. */
  role?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "identity" | undefined;
}
