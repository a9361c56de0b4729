// Generated from docs/api/v1.1/api-resources/projectMember/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Project } from "./project.js";

/**
 * A user, team or organisation that has access to a project. The role decides what the member
 * may do there.
 * Page: docs/api/v1.1/api-resources/projectMember/index.md
 */
export interface ProjectMember {
  /** Identifier the server gives to the member. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ProjectMemberLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: ProjectMemberActions;
  /** Free text saying what the member is for. */
  description?: string | null;
  /** Identifier of the member at the authentication provider. */
  externalId?: string | null;
  /**
   * Kind of identity that the external identifier stands for. The options are `github_user`,
   * `github_org`, `github_team`, `rancher_id`, `ldap_user`, `ldap_group`, `openldap_user`,
   * `openldap_group`, `azuread_user`, `azuread_group`.
   * Default: `"rancher_id"`.
   */
  externalIdType?: "github_user" | "github_org" | "github_team" | "rancher_id" | "ldap_user"
    | "ldap_group" | "openldap_user" | "openldap_group" | "azuread_user" | "azuread_group"
    | (string & {}) | null;
  /**
   * Rights that the member has in the project. The options are `member`, `owner`, `readonly`,
   * `restricted`.
   * Default: `"member"`.
   */
  role?: "member" | "owner" | "readonly" | "restricted" | (string & {}) | null;
  /** What the member is called. */
  readonly name?: string | null;
  /**
   * Project that the membership is for.
   * The id of a resource of type `project`.
   */
  readonly projectId?: string | null;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a projectMember. */
export interface ProjectMemberLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ProjectMember>;
  /** One resource of type `project`. */
  readonly project?: LinkTo<Project>;
}

/** URLs of what is possible now with a projectMember. */
export interface ProjectMemberActions {
  readonly [name: string]: string | undefined;
  /** `POST /v1/projectMembers/${ID}?action=activate` */
  readonly activate?: string;
  /** `POST /v1/projectMembers/${ID}?action=deactivate` */
  readonly deactivate?: string;
}

/**
 * What a new projectMember is made from.
 * Page: docs/api/v1.1/api-resources/projectMember/index.md
 */
export interface ProjectMemberCreate {
  /** Free text saying what the member is for. */
  description?: string;
  /** Identifier of the member at the authentication provider. */
  externalId?: string;
  /**
   * Kind of identity that the external identifier stands for. The options are `github_user`,
   * `github_org`, `github_team`, `rancher_id`, `ldap_user`, `ldap_group`, `openldap_user`,
   * `openldap_group`, `azuread_user`, `azuread_group`.
   * Default: `"rancher_id"`.
   */
  externalIdType?: "github_user" | "github_org" | "github_team" | "rancher_id" | "ldap_user"
    | "ldap_group" | "openldap_user" | "openldap_group" | "azuread_user" | "azuread_group";
  /**
   * Rights that the member has in the project. The options are `member`, `owner`, `readonly`,
   * `restricted`.
   * Default: `"member"`.
   */
  role?: "member" | "owner" | "readonly" | "restricted";
}

/**
 * What can be changed on a projectMember.
 * Page: docs/api/v1.1/api-resources/projectMember/index.md
 */
export interface ProjectMemberUpdate {
  /** Free text saying what the member is for. */
  description?: string | null;
}
