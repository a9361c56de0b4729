// Generated from docs/api/v1.1/api-resources/host/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Container } from "./container.js";
import type { ContainerEvent } from "./containerEvent.js";
import type { ExternalHostEvent } from "./externalHostEvent.js";
import type { HealthcheckInstanceHostMap } from "./healthcheckInstanceHostMap.js";
import type { Instance } from "./instance.js";
import type { LaunchConfig } from "./launchConfig.js";
import type { PhysicalHost } from "./physicalHost.js";
import type { PublicEndpoint } from "./publicEndpoint.js";
import type { SecondaryLaunchConfig } from "./secondaryLaunchConfig.js";
import type { ServiceEvent } from "./serviceEvent.js";
import type { VirtualMachine } from "./virtualMachine.js";

/**
 * A host is a machine that instances run on.
 * Page: docs/api/v1.1/api-resources/host/index.md
 */
export interface Host {
  /** Identifies the host. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "host";
  /** URLs of related resources, set by the server. */
  readonly links: HostLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: HostActions;
  /** A remark on the host for the people who run it. */
  description?: string | null | undefined;
  /** Labels by which schedulers choose the host. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** What the host is called. */
  name?: string | null | undefined;
  /** What the agent on the host last reported of itself. */
  readonly agentState?: string | null | undefined;
  /** How much computing the host offers, in the scheduler's units. */
  readonly computeTotal?: number | null | undefined;
  /** The name that the operating system has for the host. */
  readonly hostname?: string | null | undefined;
  /** What the agent measured: processors, memory, disks, operating system. */
  readonly info?: unknown;
  /**
   * The machine behind the host.
   * The id of a resource of type `physicalHost`.
   */
  readonly physicalHostId?: string | null | undefined;
  /** Addresses under which services on the host can be reached. */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null | undefined;
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
  /** The target of the link `physicalHost`, if a read asks for it with `include`. */
  readonly physicalHost?: PhysicalHost | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `containers`, if a read asks for it with `include`. */
  readonly containers?: readonly Container[] | null | undefined;
  /** The target of the link `containerEvents`, if a read asks for it with `include`. */
  readonly containerEvents?: readonly ContainerEvent[] | null | undefined;
  /** The target of the link `externalHostEvents`, if a read asks for it with `include`. */
  readonly externalHostEvents?: readonly ExternalHostEvent[] | null | undefined;
  /** The target of the link `healthcheckInstanceHostMaps`, if a read asks for it with `include`. */
  readonly healthcheckInstanceHostMaps?: readonly HealthcheckInstanceHostMap[] | null | undefined;
  /** The target of the link `instances`, if a read asks for it with `include`. */
  readonly instances?: readonly Instance[] | null | undefined;
  /** The target of the link `launchConfigs`, if a read asks for it with `include`. */
  readonly launchConfigs?: readonly LaunchConfig[] | null | undefined;
  /** The target of the link `secondaryLaunchConfigs`, if a read asks for it with `include`. */
  readonly secondaryLaunchConfigs?: readonly SecondaryLaunchConfig[] | null | undefined;
  /** The target of the link `serviceEvents`, if a read asks for it with `include`. */
  readonly serviceEvents?: readonly ServiceEvent[] | null | undefined;
  /** The target of the link `virtualMachines`, if a read asks for it with `include`. */
  readonly virtualMachines?: readonly VirtualMachine[] | null | undefined;
}

/** The links of a resource of type `host`. */
export interface HostLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Host>;
  /** One resource of type `physicalHost`. */
  readonly physicalHost?: LinkTo<PhysicalHost> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `container` that refer to this one. */
  readonly containers?: LinkTo<readonly Container[]> | undefined;
  /** The resources of type `containerEvent` that refer to this one. */
  readonly containerEvents?: LinkTo<readonly ContainerEvent[]> | undefined;
  /** The resources of type `externalHostEvent` that refer to this one. */
  readonly externalHostEvents?: LinkTo<readonly ExternalHostEvent[]> | undefined;
  /** The resources of type `healthcheckInstanceHostMap` that refer to this one. */
  readonly healthcheckInstanceHostMaps?: LinkTo<readonly HealthcheckInstanceHostMap[]> | undefined;
  /** The resources of type `instance` that refer to this one. */
  readonly instances?: LinkTo<readonly Instance[]> | undefined;
  /** The resources of type `launchConfig` that refer to this one. */
  readonly launchConfigs?: LinkTo<readonly LaunchConfig[]> | undefined;
  /** The resources of type `secondaryLaunchConfig` that refer to this one. */
  readonly secondaryLaunchConfigs?: LinkTo<readonly SecondaryLaunchConfig[]> | undefined;
  /** The resources of type `serviceEvent` that refer to this one. */
  readonly serviceEvents?: LinkTo<readonly ServiceEvent[]> | undefined;
  /** The resources of type `virtualMachine` that refer to this one. */
  readonly virtualMachines?: LinkTo<readonly VirtualMachine[]> | undefined;
}

/** The actions that are possible now on a resource of type `host`. */
export interface HostActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/hosts/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/hosts/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
  /** `POST /v1/hosts/${ID}?action=dockersocket` */
  readonly dockersocket?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `host`.
 * Page: docs/api/v1.1/api-resources/host/index.md
 */
export interface HostCreate {
  /** A remark on the host for the people who run it. */
  description?: string | null | undefined;
  /** What the host is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "host" | undefined;
}

/**
 * The fields of a resource of type `host` that can be changed.
 * Page: docs/api/v1.1/api-resources/host/index.md
 */
export interface HostUpdate {
  /** A remark on the host for the people who run it. */
  description?: string | null | undefined;
  /** Labels by which schedulers choose the host. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** What the host is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "host" | undefined;
}
