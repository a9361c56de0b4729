// Generated from docs/api/v1.1/api-resources/virtualMachine/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "virtualMachine";
  /** URLs of related resources, set by the server. */
  readonly links: VirtualMachineLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Block input and output limits or weights, keyed by device. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null | undefined;
  /** Command run at the start, with its arguments. */
  command?: readonly string[] | null | undefined;
  /** How many copies are to be created. */
  count?: number | null | undefined;
  /** CPU cores on which the virtual machine may run. */
  cpuSet?: string | null | undefined;
  /** Relative weight when CPU time is shared out. */
  cpuShares?: number | null | undefined;
  /** Free text saying what the virtual machine is for. */
  description?: string | null | undefined;
  /** Virtual disks attached to the virtual machine. */
  disks?: readonly VirtualMachineDisk[] | null | undefined;
  /** DNS servers that the virtual machine should use. */
  dns?: readonly string[] | null | undefined;
  /** Domains tried when short host names are looked up. */
  dnsSearch?: readonly string[] | null | undefined;
  /** Domain part of the host name. */
  domainName?: string | null | undefined;
  /** Ports open to other containers but not published on the host. */
  expose?: readonly string[] | null | undefined;
  /** Additional host name and address pairs for the hosts file. */
  extraHosts?: readonly string[] | null | undefined;
  /** How the health of the virtual machine is checked. */
  healthCheck?: InstanceHealthCheck | null | undefined;
  /** Host name seen inside the virtual machine. */
  hostname?: string | null | undefined;
  /** Image to start from, with a prefix for its kind. */
  imageUuid?: string | null | undefined;
  /** Linked instances, keyed by link name. */
  instanceLinks?: { readonly [key: string]: string } | null | undefined;
  /** Key and value labels put on the virtual machine. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** Log driver and log options for the virtual machine. */
  logConfig?: LogConfig | null | undefined;
  /** Memory limit in bytes. */
  memory?: number | null | undefined;
  /**
   * Amount of memory in megabytes.
   * Default: `512`.
   */
  memoryMb?: number | null | undefined;
  /** Combined limit for memory and swap. */
  memorySwap?: number | null | undefined;
  /** What the virtual machine is called. */
  name?: string | null | undefined;
  /** Networks to which the virtual machine is attached. */
  networkIds?: readonly string[] | null | undefined;
  /**
   * How the virtual machine is connected to the network. The options are `none`, `bridge`,
   * `host`, `managed`, `container`.
   * Default: `"managed"`.
   */
  networkMode?: VirtualMachineNetworkMode | Undocumented | null | undefined;
  /** Ports published on the host, in Docker port notation. */
  ports?: readonly string[] | null | undefined;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string | null | undefined;
  /**
   * Host on which the virtual machine should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string | null | undefined;
  /** Whether and how often the virtual machine is restarted after it has stopped. */
  restartPolicy?: RestartPolicy | null | undefined;
  /** Docker security options, such as for SELinux or AppArmor. */
  securityOpt?: readonly string[] | null | undefined;
  /**
   * Whether the virtual machine is started as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean | null | undefined;
  /** User data handed to the virtual machine when it boots. */
  userdata?: string | null | undefined;
  /**
   * Number of virtual CPUs given to the virtual machine.
   * Default: `1`.
   */
  vcpu?: number | null | undefined;
  /** Docker volume driver used for volumes of the virtual machine. */
  volumeDriver?: string | null | undefined;
  /**
   * Account or environment to which the virtual machine belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /** Position in the order in which the instances of the service were created. */
  readonly createIndex?: number | null | undefined;
  /**
   * When the virtual machine was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Shared identifier of the containers deployed together as one unit. */
  readonly deploymentUnitUuid?: string | null | undefined;
  /** Identifier by which Docker knows the virtual machine. */
  readonly externalId?: string | null | undefined;
  /**
   * When the virtual machine first reached the running state.
   * A date in ISO 8601.
   */
  readonly firstRunning?: string | null | undefined;
  /**
   * Health of the virtual machine according to its health check. The options are `healthy`,
   * `unhealthy`, `updating-healthy`, `updating-unhealthy`, `initializing`.
   */
  readonly healthState?: VirtualMachineHealthState | Undocumented | null | undefined;
  /**
   * Host on which the virtual machine is placed.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null | undefined;
  /** Concrete type recorded for the virtual machine. */
  readonly kind?: string | null | undefined;
  /** Whether it was created directly with Docker rather than through Rancher. */
  readonly nativeContainer?: boolean | null | undefined;
  /** Main IP address of the virtual machine. */
  readonly primaryIpAddress?: string | null | undefined;
  /**
   * When the virtual machine was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /** How many times the virtual machine has been started. */
  readonly startCount?: number | null | undefined;
  /**
   * Where in its life cycle the virtual machine stands. The options are `creating`, `error`,
   * `erroring`, `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`,
   * `restarting`, `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   */
  readonly state?: VirtualMachineState | Undocumented | null | undefined;
  /**
   * Rancher system role, if the virtual machine has one. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   */
  readonly systemContainer?: VirtualMachineSystemContainer | Undocumented | null | undefined;
  /** Whether the virtual machine is changing state, or failed while doing so. */
  readonly transitioning?: VirtualMachineTransitioning | null | undefined;
  /** Text on the present state change of the virtual machine or its error. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the present state change of the virtual machine has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Universally unique identifier of the virtual machine. */
  readonly uuid?: string | null | undefined;
  /** Version of the launch settings that the virtual machine was made from. */
  readonly version?: string | null | undefined;
  /** The target of the link `registryCredential`, if a read asks for it with `include`. */
  readonly registryCredential?: RegistryCredential | null | undefined;
  /** The target of the link `requestedHost`, if a read asks for it with `include`. */
  readonly requestedHost?: Host | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `host`, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
}

/** The links of a resource of type `virtualMachine`. */
export interface VirtualMachineLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<VirtualMachine>;
  /** One resource of type `registryCredential`. */
  readonly registryCredential?: LinkTo<RegistryCredential> | undefined;
  /** One resource of type `host`. */
  readonly requestedHost?: LinkTo<Host> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
}

/** The documented options of `networkMode`. */
export const VirtualMachineNetworkMode = ["none", "bridge", "host", "managed",
  "container"] as const;

/** One of the documented options of `networkMode`. */
export type VirtualMachineNetworkMode = (typeof VirtualMachineNetworkMode)[number];

/** The documented options of `healthState`. */
export const VirtualMachineHealthState = ["healthy", "unhealthy", "updating-healthy",
  "updating-unhealthy", "initializing"] as const;

/** One of the documented options of `healthState`. */
export type VirtualMachineHealthState = (typeof VirtualMachineHealthState)[number];

/** The documented options of `state`. */
export const VirtualMachineState = ["creating", "error", "erroring", "migrating", "purged",
  "purging", "removed", "removing", "requested", "restarting", "restoring", "running", "starting",
  "stopped", "stopping", "updating-running", "updating-stopped"] as const;

/** One of the documented options of `state`. */
export type VirtualMachineState = (typeof VirtualMachineState)[number];

/** The documented options of `systemContainer`. */
export const VirtualMachineSystemContainer = ["NetworkAgent", "LoadBalancerAgent"] as const;

/** One of the documented options of `systemContainer`. */
export type VirtualMachineSystemContainer = (typeof VirtualMachineSystemContainer)[number];

/** The documented options of `transitioning`. */
export const VirtualMachineTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type VirtualMachineTransitioning = (typeof VirtualMachineTransitioning)[number];
