// Generated from docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";
import type { BlkioDeviceOption } from "./blkioDeviceOption.js";
import type { DockerBuild, DockerBuildCreate } from "./dockerBuild.js";
import type { InstanceHealthCheck } from "./instanceHealthCheck.js";
import type { LogConfig } from "./logConfig.js";
import type { VirtualMachineDisk } from "./virtualMachineDisk.js";

/**
 * Launch settings of a sidekick, a container that is started and scaled along with the primary
 * container of a service. A service may have several of them.
 * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
 */
export interface SecondaryLaunchConfig {
  /**
   * Identifier the server gives to the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly id?: string | null;
  /**
   * Name of the sidekick within its service
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  name: string;
  /**
   * Block input and output limits or weights, keyed by device
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null;
  /**
   * Settings for building the image instead of pulling it
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  build?: DockerBuild | null;
  /**
   * Linux capabilities granted in addition to the usual ones
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  capAdd?: readonly string[] | null;
  /**
   * Linux capabilities taken away
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  capDrop?: readonly string[] | null;
  /**
   * Command run at the start, with its arguments
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  command?: readonly string[] | null;
  /**
   * How many copies are to be created
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  count?: number | null;
  /**
   * CPU cores on which the sidekick may run
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  cpuSet?: string | null;
  /**
   * Relative weight when CPU time is shared out
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  cpuShares?: number | null;
  /**
   * Volumes to mount, keyed by the path in the container
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dataVolumeMounts?: { readonly [key: string]: string } | null;
  /**
   * Volumes and host paths to mount, in Docker volume notation
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dataVolumes?: readonly string[] | null;
  /**
   * Containers whose volumes are mounted as well
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dataVolumesFrom?: readonly string[] | null;
  /**
   * Names of launch settings in the same service whose volumes are shared
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dataVolumesFromLaunchConfigs?: readonly string[] | null;
  /**
   * Free text saying what the sidekick is for
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  description?: string | null;
  /**
   * Host devices made available in the container
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  devices?: readonly string[] | null;
  /**
   * Virtual disks attached to the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  disks?: readonly VirtualMachineDisk[] | null;
  /**
   * DNS servers that the sidekick should use
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dns?: readonly string[] | null;
  /**
   * Domains tried when short host names are looked up
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dnsSearch?: readonly string[] | null;
  /**
   * Domain part of the host name
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  domainName?: string | null;
  /**
   * Entry point that replaces the one of the image
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  entryPoint?: readonly string[] | null;
  /**
   * Environment variables set in the container
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  environment?: { readonly [key: string]: string } | null;
  /**
   * Ports open to other containers but not published on the host
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  expose?: readonly string[] | null;
  /**
   * Additional host name and address pairs for the hosts file
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  extraHosts?: readonly string[] | null;
  /**
   * How the health of the sidekick is checked
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  healthCheck?: InstanceHealthCheck | null;
  /**
   * Host name seen inside the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  hostname?: string | null;
  /**
   * Image to start from, with a prefix for its kind
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  imageUuid?: string | null;
  /**
   * Linked instances, keyed by link name
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  instanceLinks?: { readonly [key: string]: string } | null;
  /**
   * Whether a container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  kind?: "container" | "virtualMachine" | (string & {}) | null;
  /**
   * Key and value labels put on the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  labels?: { readonly [key: string]: string } | null;
  /**
   * Log driver and log options for the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  logConfig?: LogConfig | null;
  /**
   * Options for the LXC execution driver of older Docker versions
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  lxcConf?: { readonly [key: string]: string } | null;
  /**
   * Memory limit in bytes
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  memory?: number | null;
  /**
   * Amount of memory in megabytes
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  memoryMb?: number | null;
  /**
   * Combined limit for memory and swap
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  memorySwap?: number | null;
  /**
   * Container whose network is shared
   * The id of a resource of type `container`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  networkContainerId?: string | null;
  /**
   * Networks to which the sidekick is attached
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  networkIds?: readonly string[] | null;
  /**
   * Name of the launch settings in the same service whose network is shared
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  networkLaunchConfig?: string | null;
  /**
   * How the sidekick is connected to the network. The options are `none`, `bridge`, `host`,
   * `managed`, `container`.
   * Default: `"managed"`
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  networkMode?: "none" | "bridge" | "host" | "managed" | "container" | (string & {}) | null;
  /**
   * Process namespace used, if not one of its own. The options are `host`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  pidMode?: "host" | (string & {}) | null;
  /**
   * Ports published on the host, in Docker port notation
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  ports?: readonly string[] | null;
  /**
   * Whether the container gets extended rights on the host
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  privileged?: boolean | null;
  /**
   * Whether every exposed port is published on the host
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  publishAllPorts?: boolean | null;
  /**
   * Whether the root file system is mounted read only
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readOnly?: boolean | null;
  /**
   * Registry login used to pull the image
   * The id of a resource of type `registryCredential`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  registryCredentialId?: string | null;
  /**
   * Host on which the sidekick should be placed
   * The id of a resource of type `host`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  requestedHostId?: string | null;
  /**
   * IP address the sidekick should be given
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  requestedIpAddress?: string | null;
  /**
   * Docker security options, such as for SELinux or AppArmor
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  securityOpt?: readonly string[] | null;
  /**
   * Whether the sidekick is started as soon as it is created
   * Default: `true`
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  startOnCreate?: boolean | null;
  /**
   * Whether standard input is kept open
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  stdinOpen?: boolean | null;
  /**
   * Whether a terminal is allocated
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  tty?: boolean | null;
  /**
   * User as whom the command is run in the container
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  user?: string | null;
  /**
   * User data handed to the virtual machine when it boots
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  userdata?: string | null;
  /**
   * Number of virtual CPUs given to the virtual machine
   * Default: `1`
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  vcpu?: number | null;
  /**
   * Docker volume driver used for volumes of the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  volumeDriver?: string | null;
  /**
   * Directory in which the command is run
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  workingDir?: string | null;
  /**
   * Account or environment to which the sidekick belongs
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly accountId?: string | null;
  /**
   * Position in the order in which the instances of the service were created
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly createIndex?: number | null;
  /**
   * When the sidekick was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly created?: string | null;
  /**
   * Shared identifier of the containers deployed together as one unit
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly deploymentUnitUuid?: string | null;
  /**
   * Identifier by which Docker knows the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly externalId?: string | null;
  /**
   * When the sidekick first reached the running state
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly firstRunning?: string | null;
  /**
   * Health of the sidekick according to its health check. The options are `healthy`,
   * `unhealthy`, `updating-healthy`, `updating-unhealthy`, `initializing`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly healthState?: "healthy" | "unhealthy" | "updating-healthy" | "updating-unhealthy" | "initializing" | (string & {}) | null;
  /**
   * Host on which the sidekick is placed
   * The id of a resource of type `host`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly hostId?: string | null;
  /**
   * Whether it was created directly with Docker rather than through Rancher
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly nativeContainer?: boolean | null;
  /**
   * Main IP address of the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly primaryIpAddress?: string | null;
  /**
   * When the sidekick was removed, if it has been
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly removed?: string | null;
  /**
   * How many times the sidekick has been started
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly startCount?: number | null;
  /**
   * Where in its life cycle the sidekick stands. The options are `creating`, `error`,
   * `erroring`, `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`,
   * `restarting`, `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly state?: "creating" | "error" | "erroring" | "migrating" | "purged" | "purging" | "removed" | "removing" | "requested" | "restarting" | "restoring" | "running" | "starting" | "stopped" | "stopping" | "updating-running" | "updating-stopped" | (string & {}) | null;
  /**
   * Rancher system role, if the sidekick has one. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly systemContainer?: "NetworkAgent" | "LoadBalancerAgent" | (string & {}) | null;
  /**
   * Whether the sidekick is changing state, or failed while doing so
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * Text on the present state change of the sidekick or its error
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the present state change of the sidekick has got
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Universally unique identifier of the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly uuid?: string | null;
  /**
   * Version of the launch settings that the sidekick was made from
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readonly version?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: SecondaryLaunchConfigLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined };
}

/** URLs of what belongs to a secondaryLaunchConfig. */
export interface SecondaryLaunchConfigLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"secondaryLaunchConfig">;
  /** One resource of type `container`. */
  readonly networkContainer?: LinkTo<"container">;
  /** One resource of type `registryCredential`. */
  readonly registryCredential?: LinkTo<"registryCredential">;
  /** One resource of type `host`. */
  readonly requestedHost?: LinkTo<"host">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `host`. */
  readonly host?: LinkTo<"host">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly secondaryLaunchConfig: SecondaryLaunchConfig;
  }
}

/**
 * A secondaryLaunchConfig as it is sent.
 * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
 */
export interface SecondaryLaunchConfigCreate {
  /**
   * Name of the sidekick within its service
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  name: string;
  /**
   * Block input and output limits or weights, keyed by device
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption };
  /**
   * Settings for building the image instead of pulling it
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  build?: DockerBuildCreate;
  /**
   * Linux capabilities granted in addition to the usual ones
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  capAdd?: readonly string[];
  /**
   * Linux capabilities taken away
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  capDrop?: readonly string[];
  /**
   * Command run at the start, with its arguments
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  command?: readonly string[];
  /**
   * How many copies are to be created
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  count?: number;
  /**
   * CPU cores on which the sidekick may run
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  cpuSet?: string;
  /**
   * Relative weight when CPU time is shared out
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  cpuShares?: number;
  /**
   * Volumes to mount, keyed by the path in the container
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dataVolumeMounts?: { readonly [key: string]: string };
  /**
   * Volumes and host paths to mount, in Docker volume notation
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dataVolumes?: readonly string[];
  /**
   * Containers whose volumes are mounted as well
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dataVolumesFrom?: readonly string[];
  /**
   * Names of launch settings in the same service whose volumes are shared
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dataVolumesFromLaunchConfigs?: readonly string[];
  /**
   * Free text saying what the sidekick is for
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  description?: string;
  /**
   * Host devices made available in the container
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  devices?: readonly string[];
  /**
   * Virtual disks attached to the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  disks?: readonly VirtualMachineDisk[];
  /**
   * DNS servers that the sidekick should use
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dns?: readonly string[];
  /**
   * Domains tried when short host names are looked up
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  dnsSearch?: readonly string[];
  /**
   * Domain part of the host name
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  domainName?: string;
  /**
   * Entry point that replaces the one of the image
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  entryPoint?: readonly string[];
  /**
   * Environment variables set in the container
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  environment?: { readonly [key: string]: string };
  /**
   * Ports open to other containers but not published on the host
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  expose?: readonly string[];
  /**
   * Additional host name and address pairs for the hosts file
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  extraHosts?: readonly string[];
  /**
   * How the health of the sidekick is checked
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  healthCheck?: InstanceHealthCheck;
  /**
   * Host name seen inside the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  hostname?: string;
  /**
   * Image to start from, with a prefix for its kind
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  imageUuid?: string;
  /**
   * Linked instances, keyed by link name
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  instanceLinks?: { readonly [key: string]: string };
  /**
   * Whether a container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  kind?: "container" | "virtualMachine";
  /**
   * Key and value labels put on the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  labels?: { readonly [key: string]: string };
  /**
   * Log driver and log options for the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  logConfig?: LogConfig;
  /**
   * Options for the LXC execution driver of older Docker versions
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  lxcConf?: { readonly [key: string]: string };
  /**
   * Memory limit in bytes
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  memory?: number;
  /**
   * Amount of memory in megabytes
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  memoryMb?: number;
  /**
   * Combined limit for memory and swap
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  memorySwap?: number;
  /**
   * Container whose network is shared
   * The id of a resource of type `container`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  networkContainerId?: string;
  /**
   * Networks to which the sidekick is attached
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  networkIds?: readonly string[];
  /**
   * Name of the launch settings in the same service whose network is shared
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  networkLaunchConfig?: string;
  /**
   * How the sidekick is connected to the network. The options are `none`, `bridge`, `host`,
   * `managed`, `container`.
   * Default: `"managed"`
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  networkMode?: "none" | "bridge" | "host" | "managed" | "container";
  /**
   * Process namespace used, if not one of its own. The options are `host`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  pidMode?: "host";
  /**
   * Ports published on the host, in Docker port notation
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  ports?: readonly string[];
  /**
   * Whether the container gets extended rights on the host
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  privileged?: boolean;
  /**
   * Whether every exposed port is published on the host
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  publishAllPorts?: boolean;
  /**
   * Whether the root file system is mounted read only
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  readOnly?: boolean;
  /**
   * Registry login used to pull the image
   * The id of a resource of type `registryCredential`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  registryCredentialId?: string;
  /**
   * Host on which the sidekick should be placed
   * The id of a resource of type `host`.
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  requestedHostId?: string;
  /**
   * IP address the sidekick should be given
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  requestedIpAddress?: string;
  /**
   * Docker security options, such as for SELinux or AppArmor
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  securityOpt?: readonly string[];
  /**
   * Whether the sidekick is started as soon as it is created
   * Default: `true`
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  startOnCreate?: boolean;
  /**
   * Whether standard input is kept open
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  stdinOpen?: boolean;
  /**
   * Whether a terminal is allocated
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  tty?: boolean;
  /**
   * User as whom the command is run in the container
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  user?: string;
  /**
   * User data handed to the virtual machine when it boots
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  userdata?: string;
  /**
   * Number of virtual CPUs given to the virtual machine
   * Default: `1`
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  vcpu?: number;
  /**
   * Docker volume driver used for volumes of the sidekick
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  volumeDriver?: string;
  /**
   * Directory in which the command is run
   * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
   */
  workingDir?: string;
}
