// Generated from docs/api/v1.1/api-resources/projectMember/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "projectMember";
  /** URLs of related resources, set by the server. */
  readonly links: ProjectMemberLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: ProjectMemberActions;
  /** Free text saying what the member is for. */
  description?: string | null | undefined;
  /** Identifier of the member at the authentication provider. */
  externalId?: string | null | undefined;
  /**
   * Kind of identity that the external identifier stands for. The options are `github_user`,
   * `github_org`, `github_team`, `rancher_id`, `ldap_user`, `ldap_group`, `openldap_user`,
   * `openldap_group`, `azuread_user`, `azuread_group`.
   * Default: `"rancher_id"`.
   */
  externalIdType?: ProjectMemberExternalIdType | Undocumented | null | undefined;
  /**
   * Rights that the member has in the project. The options are `member`, `owner`, `readonly`,
   * `restricted`.
   * Default: `"member"`.
   */
  role?: ProjectMemberRole | Undocumented | null | undefined;
  /** What the member is called. */
  readonly name?: string | null | undefined;
  /**
   * Project that the membership is for.
   * The id of a resource of type `project`.
   */
  readonly projectId?: string | null | undefined;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null | undefined;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null | undefined;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null | undefined;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: Transitioning | null | undefined;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null | undefined;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null | undefined;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null | undefined;
  /** The target of the link `project`, if a read asks for it with `include`. */
  readonly project?: Project | null | undefined;
}

/** The links of a resource of type `projectMember`. */
export interface ProjectMemberLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ProjectMember>;
  /** One resource of type `project`. */
  readonly project?: LinkTo<Project> | undefined;
}

/** The actions that are possible now on a resource of type `projectMember`. */
export interface ProjectMemberActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/projectMembers/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/projectMembers/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `projectMember`.
 * Page: docs/api/v1.1/api-resources/projectMember/index.md
 */
export interface ProjectMemberCreate {
  /** Free text saying what the member is for. */
  description?: string | null | undefined;
  /** Identifier of the member at the authentication provider. */
  externalId?: string | null | undefined;
  /**
   * Kind of identity that the external identifier stands for. The options are `github_user`,
   * `github_org`, `github_team`, `rancher_id`, `ldap_user`, `ldap_group`, `openldap_user`,
   * `openldap_group`, `azuread_user`, `azuread_group`.
   * Default: `"rancher_id"`.
   */
  externalIdType?: ProjectMemberExternalIdType | Undocumented | null | undefined;
  /**
   * Rights that the member has in the project. The options are `member`, `owner`, `readonly`,
   * `restricted`.
   * Default: `"member"`.
   */
  role?: ProjectMemberRole | Undocumented | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "projectMember" | undefined;
}

/**
 * The fields of a resource of type `projectMember` that can be changed.
 * Page: docs/api/v1.1/api-resources/projectMember/index.md
 */
export interface ProjectMemberUpdate {
  /** Free text saying what the member is for. */
  description?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "projectMember" | undefined;
}

/** The documented options of `externalIdType`. */
export const ProjectMemberExternalIdType = ["github_user", "github_org", "github_team",
  "rancher_id", "ldap_user", "ldap_group", "openldap_user", "openldap_group", "azuread_user",
  "azuread_group"] as const;

/** One of the documented options of `externalIdType`. */
export type ProjectMemberExternalIdType = (typeof ProjectMemberExternalIdType)[number];

/** The documented options of `role`. */
export const ProjectMemberRole = ["member", "owner", "readonly", "restricted"] as const;

/** One of the documented options of `role`. */
export type ProjectMemberRole = (typeof ProjectMemberRole)[number];
