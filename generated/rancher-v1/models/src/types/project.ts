// Generated from docs/api/v1.1/api-resources/project/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Identity } from "./identity.js";
import type { ProjectMember, ProjectMemberCreate } from "./projectMember.js";
import type { ServicesPortRange } from "./servicesPortRange.js";

/**
 * What the user interface calls an environment: a separate space with its own hosts, stacks
 * and members. Access rights and the kind of orchestration are decided per project.
 * Page: docs/api/v1.1/api-resources/project/index.md
 */
export interface Project {
  /** Identifier the server gives to the project. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "project";
  /** URLs of related resources, set by the server. */
  readonly links: ProjectLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: ProjectActions;
  /** Free text saying what the project is for. */
  description?: string | null | undefined;
  /** Whether Kubernetes is the orchestration used in the project. */
  kubernetes?: boolean | null | undefined;
  /** Users and groups with access to the project, and their roles. */
  members?: readonly ProjectMember[] | null | undefined;
  /** Whether Mesos is the orchestration used in the project. */
  mesos?: boolean | null | undefined;
  /** What the project is called. */
  name?: string | null | undefined;
  /** Whether public DNS is turned on for the project. */
  publicDns?: boolean | null | undefined;
  /** Range from which public ports for services are drawn. */
  servicesPortRange?: ServicesPortRange | null | undefined;
  /** Whether Docker Swarm is the orchestration used in the project. */
  swarm?: boolean | null | undefined;
  /** Whether virtual machines can be run in the project. */
  virtualMachine?: boolean | null | undefined;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null | undefined;
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
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `identities`, if a read asks for it with `include`. */
  readonly identities?: readonly Identity[] | null | undefined;
  /** The target of the link `projectMembers`, if a read asks for it with `include`. */
  readonly projectMembers?: readonly ProjectMember[] | null | undefined;
}

/** The links of a resource of type `project`. */
export interface ProjectLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Project>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `identity` that refer to this one. */
  readonly identities?: LinkTo<readonly Identity[]> | undefined;
  /** The resources of type `projectMember` that refer to this one. */
  readonly projectMembers?: LinkTo<readonly ProjectMember[]> | undefined;
}

/** The actions that are possible now on a resource of type `project`. */
export interface ProjectActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/projects/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/projects/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
  /** `POST /v1/projects/${ID}?action=setmembers` */
  readonly setmembers?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `project`.
 * Page: docs/api/v1.1/api-resources/project/index.md
 */
export interface ProjectCreate {
  /** Free text saying what the project is for. */
  description?: string | null | undefined;
  /** Whether Kubernetes is the orchestration used in the project. */
  kubernetes?: boolean | null | undefined;
  /** Users and groups with access to the project, and their roles. */
  members?: readonly ProjectMemberCreate[] | null | undefined;
  /** Whether Mesos is the orchestration used in the project. */
  mesos?: boolean | null | undefined;
  /** What the project is called. */
  name?: string | null | undefined;
  /** Whether public DNS is turned on for the project. */
  publicDns?: boolean | null | undefined;
  /** Range from which public ports for services are drawn. */
  servicesPortRange?: ServicesPortRange | null | undefined;
  /** Whether Docker Swarm is the orchestration used in the project. */
  swarm?: boolean | null | undefined;
  /** Whether virtual machines can be run in the project. */
  virtualMachine?: boolean | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "project" | undefined;
}

/**
 * The fields of a resource of type `project` that can be changed.
 * Page: docs/api/v1.1/api-resources/project/index.md
 */
export interface ProjectUpdate {
  /** Free text saying what the project is for. */
  description?: string | null | undefined;
  /** Whether Kubernetes is the orchestration used in the project. */
  kubernetes?: boolean | null | undefined;
  /** Whether Mesos is the orchestration used in the project. */
  mesos?: boolean | null | undefined;
  /** What the project is called. */
  name?: string | null | undefined;
  /** Whether public DNS is turned on for the project. */
  publicDns?: boolean | null | undefined;
  /** Range from which public ports for services are drawn. */
  servicesPortRange?: ServicesPortRange | null | undefined;
  /** Whether Docker Swarm is the orchestration used in the project. */
  swarm?: boolean | null | undefined;
  /** Whether virtual machines can be run in the project. */
  virtualMachine?: boolean | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "project" | undefined;
}
