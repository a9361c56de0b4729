// Generated from docs/api/v1.1/api-resources/host/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";
import type { PublicEndpoint } from "./publicEndpoint.js";

/**
 * A host is a machine that instances run on.
 * Page: docs/api/v1.1/api-resources/host/index.md
 */
export interface Host {
  /**
   * Identifies the host
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: HostLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: HostActions;
  /**
   * A remark on the host for the people who run it
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  description?: string | null;
  /**
   * Labels by which schedulers choose the host
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  labels?: { readonly [key: string]: string } | null;
  /**
   * What the host is called
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  name?: string | null;
  /**
   * What the agent on the host last reported of itself
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  readonly agentState?: string | null;
  /**
   * How much computing the host offers, in the scheduler's units
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  readonly computeTotal?: number | null;
  /**
   * The name that the operating system has for the host
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  readonly hostname?: string | null;
  /**
   * What the agent measured: processors, memory, disks, operating system
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  readonly info?: unknown;
  /**
   * The machine behind the host
   * The id of a resource of type `physicalHost`.
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  readonly physicalHostId?: string | null;
  /**
   * Addresses under which services on the host can be reached
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null;
  /**
   * The account that owns the resource
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a host. */
export interface HostLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"host">;
  /** One resource of type `physicalHost`. */
  readonly physicalHost?: LinkTo<"physicalHost">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** The resources of type `container` that refer to it. */
  readonly containers?: LinkTo<"container[]">;
  /** The resources of type `containerEvent` that refer to it. */
  readonly containerEvents?: LinkTo<"containerEvent[]">;
  /** The resources of type `externalHostEvent` that refer to it. */
  readonly externalHostEvents?: LinkTo<"externalHostEvent[]">;
  /** The resources of type `healthcheckInstanceHostMap` that refer to it. */
  readonly healthcheckInstanceHostMaps?: LinkTo<"healthcheckInstanceHostMap[]">;
  /** The resources of type `instance` that refer to it. */
  readonly instances?: LinkTo<"instance[]">;
  /** The resources of type `launchConfig` that refer to it. */
  readonly launchConfigs?: LinkTo<"launchConfig[]">;
  /** The resources of type `secondaryLaunchConfig` that refer to it. */
  readonly secondaryLaunchConfigs?: LinkTo<"secondaryLaunchConfig[]">;
  /** The resources of type `serviceEvent` that refer to it. */
  readonly serviceEvents?: LinkTo<"serviceEvent[]">;
  /** The resources of type `virtualMachine` that refer to it. */
  readonly virtualMachines?: LinkTo<"virtualMachine[]">;
}

/** URLs of what is possible now with a host. */
export interface HostActions {
  readonly [name: string]: string | undefined;
  /** `POST /v1/hosts/${ID}?action=activate` */
  readonly activate?: string;
  /** `POST /v1/hosts/${ID}?action=deactivate` */
  readonly deactivate?: string;
  /** `POST /v1/hosts/${ID}?action=dockersocket` */
  readonly dockersocket?: string;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly host: Host;
  }
}

/**
 * What a new host is made from.
 * Page: docs/api/v1.1/api-resources/host/index.md
 */
export interface HostCreate {
  /**
   * A remark on the host for the people who run it
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  description?: string;
  /**
   * What the host is called
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  name?: string;
}

/**
 * What can be changed on a host.
 * Page: docs/api/v1.1/api-resources/host/index.md
 */
export interface HostUpdate {
  /**
   * A remark on the host for the people who run it
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  description?: string | null;
  /**
   * Labels by which schedulers choose the host
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  labels?: { readonly [key: string]: string } | null;
  /**
   * What the host is called
   * Page: docs/api/v1.1/api-resources/host/index.md
   */
  name?: string | null;
}
