// Generated from docs/api/v1.1/api-resources/project/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ProjectLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: ProjectActions;
  /** Free text saying what the project is for. */
  description?: string | null;
  /** Whether Kubernetes is the orchestration used in the project. */
  kubernetes?: boolean | null;
  /** Users and groups with access to the project, and their roles. */
  members?: readonly ProjectMember[] | null;
  /** Whether Mesos is the orchestration used in the project. */
  mesos?: boolean | null;
  /** What the project is called. */
  name?: string | null;
  /** Whether public DNS is turned on for the project. */
  publicDns?: boolean | null;
  /** Range from which public ports for services are drawn. */
  servicesPortRange?: ServicesPortRange | null;
  /** Whether Docker Swarm is the orchestration used in the project. */
  swarm?: boolean | null;
  /** Whether virtual machines can be run in the project. */
  virtualMachine?: boolean | null;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null;
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

/** URLs of what belongs to a project. */
export interface ProjectLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Project>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** The resources of type `identity` that refer to it. */
  readonly identities?: LinkTo<readonly Identity[]>;
  /** The resources of type `projectMember` that refer to it. */
  readonly projectMembers?: LinkTo<readonly ProjectMember[]>;
}

/** URLs of what is possible now with a project. */
export interface ProjectActions {
  readonly [name: string]: string | undefined;
  /** `POST /v1/projects/${ID}?action=activate` */
  readonly activate?: string;
  /** `POST /v1/projects/${ID}?action=deactivate` */
  readonly deactivate?: string;
  /** `POST /v1/projects/${ID}?action=setmembers` */
  readonly setmembers?: string;
}

/**
 * What a new project is made from.
 * Page: docs/api/v1.1/api-resources/project/index.md
 */
export interface ProjectCreate {
  /** Free text saying what the project is for. */
  description?: string;
  /** Whether Kubernetes is the orchestration used in the project. */
  kubernetes?: boolean;
  /** Users and groups with access to the project, and their roles. */
  members?: readonly ProjectMemberCreate[];
  /** Whether Mesos is the orchestration used in the project. */
  mesos?: boolean;
  /** What the project is called. */
  name?: string;
  /** Whether public DNS is turned on for the project. */
  publicDns?: boolean;
  /** Range from which public ports for services are drawn. */
  servicesPortRange?: ServicesPortRange;
  /** Whether Docker Swarm is the orchestration used in the project. */
  swarm?: boolean;
  /** Whether virtual machines can be run in the project. */
  virtualMachine?: boolean;
}

/**
 * What can be changed on a project.
 * Page: docs/api/v1.1/api-resources/project/index.md
 */
export interface ProjectUpdate {
  /** Free text saying what the project is for. */
  description?: string | null;
  /** Whether Kubernetes is the orchestration used in the project. */
  kubernetes?: boolean | null;
  /** Whether Mesos is the orchestration used in the project. */
  mesos?: boolean | null;
  /** What the project is called. */
  name?: string | null;
  /** Whether public DNS is turned on for the project. */
  publicDns?: boolean | null;
  /** Range from which public ports for services are drawn. */
  servicesPortRange?: ServicesPortRange | null;
  /** Whether Docker Swarm is the orchestration used in the project. */
  swarm?: boolean | null;
  /** Whether virtual machines can be run in the project. */
  virtualMachine?: boolean | null;
}
