// Generated from docs/api/v1.1/api-resources/virtualMachine/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { BlkioDeviceOption } from "./blkioDeviceOption.js";
import type { Host } from "./host.js";
import type { InstanceHealthCheck } from "./instanceHealthCheck.js";
import type { LogConfig } from "./logConfig.js";
import type { RegistryCredential } from "./registryCredential.js";
import type { RestartPolicy } from "./restartPolicy.js";
import type { VirtualMachineDisk } from "./virtualMachineDisk.js";

/**
 * A virtual machine that Rancher runs inside a container on a host. It shares most settings
 * with containers and adds disks, memory size and virtual CPUs.
 * Page: docs/api/v1.1/api-resources/virtualMachine/index.md
 */
export interface VirtualMachine {
  /** Identifier the server gives to the virtual machine. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: VirtualMachineLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Block input and output limits or weights, keyed by device. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null;
  /** Command run at the start, with its arguments. */
  command?: readonly string[] | null;
  /** How many copies are to be created. */
  count?: number | null;
  /** CPU cores on which the virtual machine may run. */
  cpuSet?: string | null;
  /** Relative weight when CPU time is shared out. */
  cpuShares?: number | null;
  /** Free text saying what the virtual machine is for. */
  description?: string | null;
  /** Virtual disks attached to the virtual machine. */
  disks?: readonly VirtualMachineDisk[] | null;
  /** DNS servers that the virtual machine should use. */
  dns?: readonly string[] | null;
  /** Domains tried when short host names are looked up. */
  dnsSearch?: readonly string[] | null;
  /** Domain part of the host name. */
  domainName?: string | null;
  /** Ports open to other containers but not published on the host. */
  expose?: readonly string[] | null;
  /** Additional host name and address pairs for the hosts file. */
  extraHosts?: readonly string[] | null;
  /** How the health of the virtual machine is checked. */
  healthCheck?: InstanceHealthCheck | null;
  /** Host name seen inside the virtual machine. */
  hostname?: string | null;
  /** Image to start from, with a prefix for its kind. */
  imageUuid?: string | null;
  /** Linked instances, keyed by link name. */
  instanceLinks?: { readonly [key: string]: string } | null;
  /** Key and value labels put on the virtual machine. */
  labels?: { readonly [key: string]: string } | null;
  /** Log driver and log options for the virtual machine. */
  logConfig?: LogConfig | null;
  /** Memory limit in bytes. */
  memory?: number | null;
  /**
   * Amount of memory in megabytes.
   * Default: `512`.
   */
  memoryMb?: number | null;
  /** Combined limit for memory and swap. */
  memorySwap?: number | null;
  /** What the virtual machine is called. */
  name?: string | null;
  /** Networks to which the virtual machine is attached. */
  networkIds?: readonly string[] | null;
  /**
   * How the virtual machine is connected to the network. The options are `none`, `bridge`,
   * `host`, `managed`, `container`.
   * Default: `"managed"`.
   */
  networkMode?: "none" | "bridge" | "host" | "managed" | "container" | (string & {}) | null;
  /** Ports published on the host, in Docker port notation. */
  ports?: readonly string[] | null;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string | null;
  /**
   * Host on which the virtual machine should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string | null;
  /** Whether and how often the virtual machine is restarted after it has stopped. */
  restartPolicy?: RestartPolicy | null;
  /** Docker security options, such as for SELinux or AppArmor. */
  securityOpt?: readonly string[] | null;
  /**
   * Whether the virtual machine is started as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean | null;
  /** User data handed to the virtual machine when it boots. */
  userdata?: string | null;
  /**
   * Number of virtual CPUs given to the virtual machine.
   * Default: `1`.
   */
  vcpu?: number | null;
  /** Docker volume driver used for volumes of the virtual machine. */
  volumeDriver?: string | null;
  /**
   * Account or environment to which the virtual machine belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /** Position in the order in which the instances of the service were created. */
  readonly createIndex?: number | null;
  /**
   * When the virtual machine was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Shared identifier of the containers deployed together as one unit. */
  readonly deploymentUnitUuid?: string | null;
  /** Identifier by which Docker knows the virtual machine. */
  readonly externalId?: string | null;
  /**
   * When the virtual machine first reached the running state.
   * A date in ISO 8601.
   */
  readonly firstRunning?: string | null;
  /**
   * Health of the virtual machine according to its health check. The options are `healthy`,
   * `unhealthy`, `updating-healthy`, `updating-unhealthy`, `initializing`.
   */
  readonly healthState?: "healthy" | "unhealthy" | "updating-healthy" | "updating-unhealthy"
    | "initializing" | (string & {}) | null;
  /**
   * Host on which the virtual machine is placed.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null;
  /** Concrete type recorded for the virtual machine. */
  readonly kind?: string | null;
  /** Whether it was created directly with Docker rather than through Rancher. */
  readonly nativeContainer?: boolean | null;
  /** Main IP address of the virtual machine. */
  readonly primaryIpAddress?: string | null;
  /**
   * When the virtual machine was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** How many times the virtual machine has been started. */
  readonly startCount?: number | null;
  /**
   * Where in its life cycle the virtual machine stands. The options are `creating`, `error`,
   * `erroring`, `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`,
   * `restarting`, `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   */
  readonly state?: "creating" | "error" | "erroring" | "migrating" | "purged" | "purging"
    | "removed" | "removing" | "requested" | "restarting" | "restoring" | "running" | "starting"
    | "stopped" | "stopping" | "updating-running" | "updating-stopped" | (string & {}) | null;
  /**
   * Rancher system role, if the virtual machine has one. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   */
  readonly systemContainer?: "NetworkAgent" | "LoadBalancerAgent" | (string & {}) | null;
  /** Whether the virtual machine is changing state, or failed while doing so. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** Text on the present state change of the virtual machine or its error. */
  readonly transitioningMessage?: string | null;
  /** How far the present state change of the virtual machine has got. */
  readonly transitioningProgress?: number | null;
  /** Universally unique identifier of the virtual machine. */
  readonly uuid?: string | null;
  /** Version of the launch settings that the virtual machine was made from. */
  readonly version?: string | null;
}

/** URLs of what belongs to a virtualMachine. */
export interface VirtualMachineLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<VirtualMachine>;
  /** One resource of type `registryCredential`. */
  readonly registryCredential?: LinkTo<RegistryCredential>;
  /** One resource of type `host`. */
  readonly requestedHost?: LinkTo<Host>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host>;
}
