// Generated from docs/api/v1.1/api-resources/project/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { ProjectMember } from "./projectMember.js";
import type { ServicesPortRange } from "./servicesPortRange.js";

/**
 * What the user interface calls an environment: a separate space with its own hosts, stacks
 * and members. Access rights and the kind of orchestration are decided per project.
 */
export interface Project {
  /** Identifier the server gives to the project */
  readonly id: string;
  /** Free text saying what the project is for */
  description?: string | null;
  /** Whether Kubernetes is the orchestration used in the project */
  kubernetes?: boolean | null;
  /** Users and groups with access to the project, and their roles */
  members?: readonly ProjectMember[] | null;
  /** Whether Mesos is the orchestration used in the project */
  mesos?: boolean | null;
  /** What the project is called */
  name?: string | null;
  /** Whether public DNS is turned on for the project */
  publicDns?: boolean | null;
  /** Range from which public ports for services are drawn */
  servicesPortRange?: ServicesPortRange | null;
  /** Whether Docker Swarm is the orchestration used in the project */
  swarm?: boolean | null;
  /** Whether virtual machines can be run in the project */
  virtualMachine?: boolean | null;
  /**
   * The account that owns the resource
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Which sort of the type the resource is, where there are several */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** Where the resource is in its life */
  readonly state?: string | null;
  /** Tells whether the resource is on its way to another state: `yes`, `no`, or `error` */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent */
  readonly transitioningProgress?: number | null;
  /** Identifies the resource across all installations */
  readonly uuid?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}

/** What a new project is made from. */
export interface ProjectCreate {
  /** Free text saying what the project is for */
  description?: string;
  /** Whether Kubernetes is the orchestration used in the project */
  kubernetes?: boolean;
  /** Users and groups with access to the project, and their roles */
  members?: readonly ProjectMember[];
  /** Whether Mesos is the orchestration used in the project */
  mesos?: boolean;
  /** What the project is called */
  name?: string;
  /** Whether public DNS is turned on for the project */
  publicDns?: boolean;
  /** Range from which public ports for services are drawn */
  servicesPortRange?: ServicesPortRange;
  /** Whether Docker Swarm is the orchestration used in the project */
  swarm?: boolean;
  /** Whether virtual machines can be run in the project */
  virtualMachine?: boolean;
}

/** What can be changed on a project. */
export interface ProjectUpdate {
  /** Free text saying what the project is for */
  description?: string;
  /** Whether Kubernetes is the orchestration used in the project */
  kubernetes?: boolean;
  /** Whether Mesos is the orchestration used in the project */
  mesos?: boolean;
  /** What the project is called */
  name?: string;
  /** Whether public DNS is turned on for the project */
  publicDns?: boolean;
  /** Range from which public ports for services are drawn */
  servicesPortRange?: ServicesPortRange;
  /** Whether Docker Swarm is the orchestration used in the project */
  swarm?: boolean;
  /** Whether virtual machines can be run in the project */
  virtualMachine?: boolean;
}
