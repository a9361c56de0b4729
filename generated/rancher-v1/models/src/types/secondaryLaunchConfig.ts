// Generated from docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { BlkioDeviceOption } from "./blkioDeviceOption.js";
import type { Container } from "./container.js";
import type { DockerBuild, DockerBuildCreate } from "./dockerBuild.js";
import type { Host } from "./host.js";
import type { InstanceHealthCheck } from "./instanceHealthCheck.js";
import type { LogConfig } from "./logConfig.js";
import type { RegistryCredential } from "./registryCredential.js";
import type { VirtualMachineDisk } from "./virtualMachineDisk.js";

/**
 * Launch settings of a sidekick, a container that is started and scaled along with the primary
 * container of a service. A service may have several of them.
 * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
 */
export interface SecondaryLaunchConfig {
  /** Identifier the server gives to the sidekick. */
  readonly id?: string | null | undefined;
  /** Name of the sidekick within its service. */
  name: string;
  /** Block input and output limits or weights, keyed by device. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null | undefined;
  /** Settings for building the image instead of pulling it. */
  build?: DockerBuild | null | undefined;
  /** Linux capabilities granted in addition to the usual ones. */
  capAdd?: readonly string[] | null | undefined;
  /** Linux capabilities taken away. */
  capDrop?: readonly string[] | null | undefined;
  /** Command run at the start, with its arguments. */
  command?: readonly string[] | null | undefined;
  /** How many copies are to be created. */
  count?: number | null | undefined;
  /** CPU cores on which the sidekick may run. */
  cpuSet?: string | null | undefined;
  /** Relative weight when CPU time is shared out. */
  cpuShares?: number | null | undefined;
  /** Volumes to mount, keyed by the path in the container. */
  dataVolumeMounts?: { readonly [key: string]: string } | null | undefined;
  /** Volumes and host paths to mount, in Docker volume notation. */
  dataVolumes?: readonly string[] | null | undefined;
  /** Containers whose volumes are mounted as well. */
  dataVolumesFrom?: readonly string[] | null | undefined;
  /** Names of launch settings in the same service whose volumes are shared. */
  dataVolumesFromLaunchConfigs?: readonly string[] | null | undefined;
  /** Free text saying what the sidekick is for. */
  description?: string | null | undefined;
  /** Host devices made available in the container. */
  devices?: readonly string[] | null | undefined;
  /** Virtual disks attached to the sidekick. */
  disks?: readonly VirtualMachineDisk[] | null | undefined;
  /** DNS servers that the sidekick should use. */
  dns?: readonly string[] | null | undefined;
  /** Domains tried when short host names are looked up. */
  dnsSearch?: readonly string[] | null | undefined;
  /** Domain part of the host name. */
  domainName?: string | null | undefined;
  /** Entry point that replaces the one of the image. */
  entryPoint?: readonly string[] | null | undefined;
  /** Environment variables set in the container. */
  environment?: { readonly [key: string]: string } | null | undefined;
  /** Ports open to other containers but not published on the host. */
  expose?: readonly string[] | null | undefined;
  /** Additional host name and address pairs for the hosts file. */
  extraHosts?: readonly string[] | null | undefined;
  /** How the health of the sidekick is checked. */
  healthCheck?: InstanceHealthCheck | null | undefined;
  /** Host name seen inside the sidekick. */
  hostname?: string | null | undefined;
  /** Image to start from, with a prefix for its kind. */
  imageUuid?: string | null | undefined;
  /** Linked instances, keyed by link name. */
  instanceLinks?: { readonly [key: string]: string } | null | undefined;
  /**
   * Whether a container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`.
   */
  kind?: SecondaryLaunchConfigKind | Undocumented | null | undefined;
  /** Key and value labels put on the sidekick. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** Log driver and log options for the sidekick. */
  logConfig?: LogConfig | null | undefined;
  /** Options for the LXC execution driver of older Docker versions. */
  lxcConf?: { readonly [key: string]: string } | null | undefined;
  /** Memory limit in bytes. */
  memory?: number | null | undefined;
  /** Amount of memory in megabytes. */
  memoryMb?: number | null | undefined;
  /** Combined limit for memory and swap. */
  memorySwap?: number | null | undefined;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string | null | undefined;
  /** Networks to which the sidekick is attached. */
  networkIds?: readonly string[] | null | undefined;
  /** Name of the launch settings in the same service whose network is shared. */
  networkLaunchConfig?: string | null | undefined;
  /**
   * How the sidekick is connected to the network. The options are `none`, `bridge`, `host`,
   * `managed`, `container`.
   * Default: `"managed"`.
   */
  networkMode?: SecondaryLaunchConfigNetworkMode | Undocumented | null | undefined;
  /** Process namespace used, if not one of its own. The options are `host`. */
  pidMode?: SecondaryLaunchConfigPidMode | Undocumented | null | undefined;
  /** Ports published on the host, in Docker port notation. */
  ports?: readonly string[] | null | undefined;
  /** Whether the container gets extended rights on the host. */
  privileged?: boolean | null | undefined;
  /** Whether every exposed port is published on the host. */
  publishAllPorts?: boolean | null | undefined;
  /** Whether the root file system is mounted read only. */
  readOnly?: boolean | null | undefined;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string | null | undefined;
  /**
   * Host on which the sidekick should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string | null | undefined;
  /** IP address the sidekick should be given. */
  requestedIpAddress?: string | null | undefined;
  /** Docker security options, such as for SELinux or AppArmor. */
  securityOpt?: readonly string[] | null | undefined;
  /**
   * Whether the sidekick is started as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean | null | undefined;
  /** Whether standard input is kept open. */
  stdinOpen?: boolean | null | undefined;
  /** Whether a terminal is allocated. */
  tty?: boolean | null | undefined;
  /** User as whom the command is run in the container. */
  user?: string | null | undefined;
  /** User data handed to the virtual machine when it boots. */
  userdata?: string | null | undefined;
  /**
   * Number of virtual CPUs given to the virtual machine.
   * Default: `1`.
   */
  vcpu?: number | null | undefined;
  /** Docker volume driver used for volumes of the sidekick. */
  volumeDriver?: string | null | undefined;
  /** Directory in which the command is run. */
  workingDir?: string | null | undefined;
  /**
   * Account or environment to which the sidekick belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /** Position in the order in which the instances of the service were created. */
  readonly createIndex?: number | null | undefined;
  /**
   * When the sidekick was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Shared identifier of the containers deployed together as one unit. */
  readonly deploymentUnitUuid?: string | null | undefined;
  /** Identifier by which Docker knows the sidekick. */
  readonly externalId?: string | null | undefined;
  /**
   * When the sidekick first reached the running state.
   * A date in ISO 8601.
   */
  readonly firstRunning?: string | null | undefined;
  /**
   * Health of the sidekick according to its health check. The options are `healthy`,
   * `unhealthy`, `updating-healthy`, `updating-unhealthy`, `initializing`.
   */
  readonly healthState?: SecondaryLaunchConfigHealthState | Undocumented | null | undefined;
  /**
   * Host on which the sidekick is placed.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null | undefined;
  /** Whether it was created directly with Docker rather than through Rancher. */
  readonly nativeContainer?: boolean | null | undefined;
  /** Main IP address of the sidekick. */
  readonly primaryIpAddress?: string | null | undefined;
  /**
   * When the sidekick was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /** How many times the sidekick has been started. */
  readonly startCount?: number | null | undefined;
  /**
   * Where in its life cycle the sidekick stands. The options are `creating`, `error`,
   * `erroring`, `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`,
   * `restarting`, `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   */
  readonly state?: SecondaryLaunchConfigState | Undocumented | null | undefined;
  /**
   * Rancher system role, if the sidekick has one. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   */
  readonly systemContainer?: SecondaryLaunchConfigSystemContainer | Undocumented | null | undefined;
  /** Whether the sidekick is changing state, or failed while doing so. */
  readonly transitioning?: SecondaryLaunchConfigTransitioning | null | undefined;
  /** Text on the present state change of the sidekick or its error. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the present state change of the sidekick has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Universally unique identifier of the sidekick. */
  readonly uuid?: string | null | undefined;
  /** Version of the launch settings that the sidekick was made from. */
  readonly version?: string | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "secondaryLaunchConfig" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: SecondaryLaunchConfigLinks | undefined;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined } | undefined;
  /** The target of the link `networkContainer`, if a read asks for it with `include`. */
  readonly networkContainer?: Container | null | undefined;
  /** The target of the link `registryCredential`, if a read asks for it with `include`. */
  readonly registryCredential?: RegistryCredential | null | undefined;
  /** The target of the link `requestedHost`, if a read asks for it with `include`. */
  readonly requestedHost?: Host | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `host`, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
}

/** The links of a resource of type `secondaryLaunchConfig`. */
export interface SecondaryLaunchConfigLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<SecondaryLaunchConfig>;
  /** One resource of type `container`. */
  readonly networkContainer?: LinkTo<Container> | undefined;
  /** One resource of type `registryCredential`. */
  readonly registryCredential?: LinkTo<RegistryCredential> | undefined;
  /** One resource of type `host`. */
  readonly requestedHost?: LinkTo<Host> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
}

/**
 * A value of type `secondaryLaunchConfig` as it is sent.
 * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
 */
export interface SecondaryLaunchConfigCreate {
  /** Name of the sidekick within its service. */
  name: string;
  /** Block input and output limits or weights, keyed by device. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null | undefined;
  /** Settings for building the image instead of pulling it. */
  build?: DockerBuildCreate | null | undefined;
  /** Linux capabilities granted in addition to the usual ones. */
  capAdd?: readonly string[] | null | undefined;
  /** Linux capabilities taken away. */
  capDrop?: readonly string[] | null | undefined;
  /** Command run at the start, with its arguments. */
  command?: readonly string[] | null | undefined;
  /** How many copies are to be created. */
  count?: number | null | undefined;
  /** CPU cores on which the sidekick may run. */
  cpuSet?: string | null | undefined;
  /** Relative weight when CPU time is shared out. */
  cpuShares?: number | null | undefined;
  /** Volumes to mount, keyed by the path in the container. */
  dataVolumeMounts?: { readonly [key: string]: string } | null | undefined;
  /** Volumes and host paths to mount, in Docker volume notation. */
  dataVolumes?: readonly string[] | null | undefined;
  /** Containers whose volumes are mounted as well. */
  dataVolumesFrom?: readonly string[] | null | undefined;
  /** Names of launch settings in the same service whose volumes are shared. */
  dataVolumesFromLaunchConfigs?: readonly string[] | null | undefined;
  /** Free text saying what the sidekick is for. */
  description?: string | null | undefined;
  /** Host devices made available in the container. */
  devices?: readonly string[] | null | undefined;
  /** Virtual disks attached to the sidekick. */
  disks?: readonly VirtualMachineDisk[] | null | undefined;
  /** DNS servers that the sidekick should use. */
  dns?: readonly string[] | null | undefined;
  /** Domains tried when short host names are looked up. */
  dnsSearch?: readonly string[] | null | undefined;
  /** Domain part of the host name. */
  domainName?: string | null | undefined;
  /** Entry point that replaces the one of the image. */
  entryPoint?: readonly string[] | null | undefined;
  /** Environment variables set in the container. */
  environment?: { readonly [key: string]: string } | null | undefined;
  /** Ports open to other containers but not published on the host. */
  expose?: readonly string[] | null | undefined;
  /** Additional host name and address pairs for the hosts file. */
  extraHosts?: readonly string[] | null | undefined;
  /** How the health of the sidekick is checked. */
  healthCheck?: InstanceHealthCheck | null | undefined;
  /** Host name seen inside the sidekick. */
  hostname?: string | null | undefined;
  /** Image to start from, with a prefix for its kind. */
  imageUuid?: string | null | undefined;
  /** Linked instances, keyed by link name. */
  instanceLinks?: { readonly [key: string]: string } | null | undefined;
  /**
   * Whether a container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`.
   */
  kind?: SecondaryLaunchConfigKind | Undocumented | null | undefined;
  /** Key and value labels put on the sidekick. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** Log driver and log options for the sidekick. */
  logConfig?: LogConfig | null | undefined;
  /** Options for the LXC execution driver of older Docker versions. */
  lxcConf?: { readonly [key: string]: string } | null | undefined;
  /** Memory limit in bytes. */
  memory?: number | null | undefined;
  /** Amount of memory in megabytes. */
  memoryMb?: number | null | undefined;
  /** Combined limit for memory and swap. */
  memorySwap?: number | null | undefined;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string | null | undefined;
  /** Networks to which the sidekick is attached. */
  networkIds?: readonly string[] | null | undefined;
  /** Name of the launch settings in the same service whose network is shared. */
  networkLaunchConfig?: string | null | undefined;
  /**
   * How the sidekick is connected to the network. The options are `none`, `bridge`, `host`,
   * `managed`, `container`.
   * Default: `"managed"`.
   */
  networkMode?: SecondaryLaunchConfigNetworkMode | Undocumented | null | undefined;
  /** Process namespace used, if not one of its own. The options are `host`. */
  pidMode?: SecondaryLaunchConfigPidMode | Undocumented | null | undefined;
  /** Ports published on the host, in Docker port notation. */
  ports?: readonly string[] | null | undefined;
  /** Whether the container gets extended rights on the host. */
  privileged?: boolean | null | undefined;
  /** Whether every exposed port is published on the host. */
  publishAllPorts?: boolean | null | undefined;
  /** Whether the root file system is mounted read only. */
  readOnly?: boolean | null | undefined;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string | null | undefined;
  /**
   * Host on which the sidekick should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string | null | undefined;
  /** IP address the sidekick should be given. */
  requestedIpAddress?: string | null | undefined;
  /** Docker security options, such as for SELinux or AppArmor. */
  securityOpt?: readonly string[] | null | undefined;
  /**
   * Whether the sidekick is started as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean | null | undefined;
  /** Whether standard input is kept open. */
  stdinOpen?: boolean | null | undefined;
  /** Whether a terminal is allocated. */
  tty?: boolean | null | undefined;
  /** User as whom the command is run in the container. */
  user?: string | null | undefined;
  /** User data handed to the virtual machine when it boots. */
  userdata?: string | null | undefined;
  /**
   * Number of virtual CPUs given to the virtual machine.
   * Default: `1`.
   */
  vcpu?: number | null | undefined;
  /** Docker volume driver used for volumes of the sidekick. */
  volumeDriver?: string | null | undefined;
  /** Directory in which the command is run. */
  workingDir?: string | null | undefined;
}

/** The documented options of `kind`. */
export const SecondaryLaunchConfigKind = ["container", "virtualMachine"] as const;

/** One of the documented options of `kind`. */
export type SecondaryLaunchConfigKind = (typeof SecondaryLaunchConfigKind)[number];

/** The documented options of `networkMode`. */
export const SecondaryLaunchConfigNetworkMode = ["none", "bridge", "host", "managed",
  "container"] as const;

/** One of the documented options of `networkMode`. */
export type SecondaryLaunchConfigNetworkMode = (typeof SecondaryLaunchConfigNetworkMode)[number];

/** The documented options of `pidMode`. */
export const SecondaryLaunchConfigPidMode = ["host"] as const;

/** One of the documented options of `pidMode`. */
export type SecondaryLaunchConfigPidMode = (typeof SecondaryLaunchConfigPidMode)[number];

/** The documented options of `healthState`. */
export const SecondaryLaunchConfigHealthState = ["healthy", "unhealthy", "updating-healthy",
  "updating-unhealthy", "initializing"] as const;

/** One of the documented options of `healthState`. */
export type SecondaryLaunchConfigHealthState = (typeof SecondaryLaunchConfigHealthState)[number];

/** The documented options of `state`. */
export const SecondaryLaunchConfigState = ["creating", "error", "erroring", "migrating", "purged",
  "purging", "removed", "removing", "requested", "restarting", "restoring", "running", "starting",
  "stopped", "stopping", "updating-running", "updating-stopped"] as const;

/** One of the documented options of `state`. */
export type SecondaryLaunchConfigState = (typeof SecondaryLaunchConfigState)[number];

/** The documented options of `systemContainer`. */
export const SecondaryLaunchConfigSystemContainer = ["NetworkAgent", "LoadBalancerAgent"] as const;

/** One of the documented options of `systemContainer`. */
export type SecondaryLaunchConfigSystemContainer =
  (typeof SecondaryLaunchConfigSystemContainer)[number];

/** The documented options of `transitioning`. */
export const SecondaryLaunchConfigTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type SecondaryLaunchConfigTransitioning =
  (typeof SecondaryLaunchConfigTransitioning)[number];
