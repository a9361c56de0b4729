// Generated from docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly id?: string | null;
  /** Name of the sidekick within its service. */
  name: string;
  /** Block input and output limits or weights, keyed by device. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null;
  /** Settings for building the image instead of pulling it. */
  build?: DockerBuild | null;
  /** Linux capabilities granted in addition to the usual ones. */
  capAdd?: readonly string[] | null;
  /** Linux capabilities taken away. */
  capDrop?: readonly string[] | null;
  /** Command run at the start, with its arguments. */
  command?: readonly string[] | null;
  /** How many copies are to be created. */
  count?: number | null;
  /** CPU cores on which the sidekick may run. */
  cpuSet?: string | null;
  /** Relative weight when CPU time is shared out. */
  cpuShares?: number | null;
  /** Volumes to mount, keyed by the path in the container. */
  dataVolumeMounts?: { readonly [key: string]: string } | null;
  /** Volumes and host paths to mount, in Docker volume notation. */
  dataVolumes?: readonly string[] | null;
  /** Containers whose volumes are mounted as well. */
  dataVolumesFrom?: readonly string[] | null;
  /** Names of launch settings in the same service whose volumes are shared. */
  dataVolumesFromLaunchConfigs?: readonly string[] | null;
  /** Free text saying what the sidekick is for. */
  description?: string | null;
  /** Host devices made available in the container. */
  devices?: readonly string[] | null;
  /** Virtual disks attached to the sidekick. */
  disks?: readonly VirtualMachineDisk[] | null;
  /** DNS servers that the sidekick should use. */
  dns?: readonly string[] | null;
  /** Domains tried when short host names are looked up. */
  dnsSearch?: readonly string[] | null;
  /** Domain part of the host name. */
  domainName?: string | null;
  /** Entry point that replaces the one of the image. */
  entryPoint?: readonly string[] | null;
  /** Environment variables set in the container. */
  environment?: { readonly [key: string]: string } | null;
  /** Ports open to other containers but not published on the host. */
  expose?: readonly string[] | null;
  /** Additional host name and address pairs for the hosts file. */
  extraHosts?: readonly string[] | null;
  /** How the health of the sidekick is checked. */
  healthCheck?: InstanceHealthCheck | null;
  /** Host name seen inside the sidekick. */
  hostname?: string | null;
  /** Image to start from, with a prefix for its kind. */
  imageUuid?: string | null;
  /** Linked instances, keyed by link name. */
  instanceLinks?: { readonly [key: string]: string } | null;
  /**
   * Whether a container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`.
   */
  kind?: "container" | "virtualMachine" | (string & {}) | null;
  /** Key and value labels put on the sidekick. */
  labels?: { readonly [key: string]: string } | null;
  /** Log driver and log options for the sidekick. */
  logConfig?: LogConfig | null;
  /** Options for the LXC execution driver of older Docker versions. */
  lxcConf?: { readonly [key: string]: string } | null;
  /** Memory limit in bytes. */
  memory?: number | null;
  /** Amount of memory in megabytes. */
  memoryMb?: number | null;
  /** Combined limit for memory and swap. */
  memorySwap?: number | null;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string | null;
  /** Networks to which the sidekick is attached. */
  networkIds?: readonly string[] | null;
  /** Name of the launch settings in the same service whose network is shared. */
  networkLaunchConfig?: string | null;
  /**
   * How the sidekick is connected to the network. The options are `none`, `bridge`, `host`,
   * `managed`, `container`.
   * Default: `"managed"`.
   */
  networkMode?: "none" | "bridge" | "host" | "managed" | "container" | (string & {}) | null;
  /** Process namespace used, if not one of its own. The options are `host`. */
  pidMode?: "host" | (string & {}) | null;
  /** Ports published on the host, in Docker port notation. */
  ports?: readonly string[] | null;
  /** Whether the container gets extended rights on the host. */
  privileged?: boolean | null;
  /** Whether every exposed port is published on the host. */
  publishAllPorts?: boolean | null;
  /** Whether the root file system is mounted read only. */
  readOnly?: boolean | null;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string | null;
  /**
   * Host on which the sidekick should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string | null;
  /** IP address the sidekick should be given. */
  requestedIpAddress?: string | null;
  /** Docker security options, such as for SELinux or AppArmor. */
  securityOpt?: readonly string[] | null;
  /**
   * Whether the sidekick is started as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean | null;
  /** Whether standard input is kept open. */
  stdinOpen?: boolean | null;
  /** Whether a terminal is allocated. */
  tty?: boolean | null;
  /** User as whom the command is run in the container. */
  user?: string | null;
  /** User data handed to the virtual machine when it boots. */
  userdata?: string | null;
  /**
   * Number of virtual CPUs given to the virtual machine.
   * Default: `1`.
   */
  vcpu?: number | null;
  /** Docker volume driver used for volumes of the sidekick. */
  volumeDriver?: string | null;
  /** Directory in which the command is run. */
  workingDir?: string | null;
  /**
   * Account or environment to which the sidekick belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /** Position in the order in which the instances of the service were created. */
  readonly createIndex?: number | null;
  /**
   * When the sidekick was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Shared identifier of the containers deployed together as one unit. */
  readonly deploymentUnitUuid?: string | null;
  /** Identifier by which Docker knows the sidekick. */
  readonly externalId?: string | null;
  /**
   * When the sidekick first reached the running state.
   * A date in ISO 8601.
   */
  readonly firstRunning?: string | null;
  /**
   * Health of the sidekick according to its health check. The options are `healthy`,
   * `unhealthy`, `updating-healthy`, `updating-unhealthy`, `initializing`.
   */
  readonly healthState?: "healthy" | "unhealthy" | "updating-healthy" | "updating-unhealthy"
    | "initializing" | (string & {}) | null;
  /**
   * Host on which the sidekick is placed.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null;
  /** Whether it was created directly with Docker rather than through Rancher. */
  readonly nativeContainer?: boolean | null;
  /** Main IP address of the sidekick. */
  readonly primaryIpAddress?: string | null;
  /**
   * When the sidekick was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** How many times the sidekick has been started. */
  readonly startCount?: number | null;
  /**
   * Where in its life cycle the sidekick stands. The options are `creating`, `error`,
   * `erroring`, `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`,
   * `restarting`, `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   */
  readonly state?: "creating" | "error" | "erroring" | "migrating" | "purged" | "purging"
    | "removed" | "removing" | "requested" | "restarting" | "restoring" | "running" | "starting"
    | "stopped" | "stopping" | "updating-running" | "updating-stopped" | (string & {}) | null;
  /**
   * Rancher system role, if the sidekick has one. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   */
  readonly systemContainer?: "NetworkAgent" | "LoadBalancerAgent" | (string & {}) | null;
  /** Whether the sidekick is changing state, or failed while doing so. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** Text on the present state change of the sidekick or its error. */
  readonly transitioningMessage?: string | null;
  /** How far the present state change of the sidekick has got. */
  readonly transitioningProgress?: number | null;
  /** Universally unique identifier of the sidekick. */
  readonly uuid?: string | null;
  /** Version of the launch settings that the sidekick was made from. */
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
  readonly self: LinkTo<SecondaryLaunchConfig>;
  /** One resource of type `container`. */
  readonly networkContainer?: LinkTo<Container>;
  /** One resource of type `registryCredential`. */
  readonly registryCredential?: LinkTo<RegistryCredential>;
  /** One resource of type `host`. */
  readonly requestedHost?: LinkTo<Host>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host>;
}

/**
 * A secondaryLaunchConfig as it is sent.
 * Page: docs/api/v1.1/api-resources/secondaryLaunchConfig/index.md
 */
export interface SecondaryLaunchConfigCreate {
  /** Name of the sidekick within its service. */
  name: string;
  /** Block input and output limits or weights, keyed by device. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption };
  /** Settings for building the image instead of pulling it. */
  build?: DockerBuildCreate;
  /** Linux capabilities granted in addition to the usual ones. */
  capAdd?: readonly string[];
  /** Linux capabilities taken away. */
  capDrop?: readonly string[];
  /** Command run at the start, with its arguments. */
  command?: readonly string[];
  /** How many copies are to be created. */
  count?: number;
  /** CPU cores on which the sidekick may run. */
  cpuSet?: string;
  /** Relative weight when CPU time is shared out. */
  cpuShares?: number;
  /** Volumes to mount, keyed by the path in the container. */
  dataVolumeMounts?: { readonly [key: string]: string };
  /** Volumes and host paths to mount, in Docker volume notation. */
  dataVolumes?: readonly string[];
  /** Containers whose volumes are mounted as well. */
  dataVolumesFrom?: readonly string[];
  /** Names of launch settings in the same service whose volumes are shared. */
  dataVolumesFromLaunchConfigs?: readonly string[];
  /** Free text saying what the sidekick is for. */
  description?: string;
  /** Host devices made available in the container. */
  devices?: readonly string[];
  /** Virtual disks attached to the sidekick. */
  disks?: readonly VirtualMachineDisk[];
  /** DNS servers that the sidekick should use. */
  dns?: readonly string[];
  /** Domains tried when short host names are looked up. */
  dnsSearch?: readonly string[];
  /** Domain part of the host name. */
  domainName?: string;
  /** Entry point that replaces the one of the image. */
  entryPoint?: readonly string[];
  /** Environment variables set in the container. */
  environment?: { readonly [key: string]: string };
  /** Ports open to other containers but not published on the host. */
  expose?: readonly string[];
  /** Additional host name and address pairs for the hosts file. */
  extraHosts?: readonly string[];
  /** How the health of the sidekick is checked. */
  healthCheck?: InstanceHealthCheck;
  /** Host name seen inside the sidekick. */
  hostname?: string;
  /** Image to start from, with a prefix for its kind. */
  imageUuid?: string;
  /** Linked instances, keyed by link name. */
  instanceLinks?: { readonly [key: string]: string };
  /**
   * Whether a container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`.
   */
  kind?: "container" | "virtualMachine";
  /** Key and value labels put on the sidekick. */
  labels?: { readonly [key: string]: string };
  /** Log driver and log options for the sidekick. */
  logConfig?: LogConfig;
  /** Options for the LXC execution driver of older Docker versions. */
  lxcConf?: { readonly [key: string]: string };
  /** Memory limit in bytes. */
  memory?: number;
  /** Amount of memory in megabytes. */
  memoryMb?: number;
  /** Combined limit for memory and swap. */
  memorySwap?: number;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string;
  /** Networks to which the sidekick is attached. */
  networkIds?: readonly string[];
  /** Name of the launch settings in the same service whose network is shared. */
  networkLaunchConfig?: string;
  /**
   * How the sidekick is connected to the network. The options are `none`, `bridge`, `host`,
   * `managed`, `container`.
   * Default: `"managed"`.
   */
  networkMode?: "none" | "bridge" | "host" | "managed" | "container";
  /** Process namespace used, if not one of its own. The options are `host`. */
  pidMode?: "host";
  /** Ports published on the host, in Docker port notation. */
  ports?: readonly string[];
  /** Whether the container gets extended rights on the host. */
  privileged?: boolean;
  /** Whether every exposed port is published on the host. */
  publishAllPorts?: boolean;
  /** Whether the root file system is mounted read only. */
  readOnly?: boolean;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string;
  /**
   * Host on which the sidekick should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string;
  /** IP address the sidekick should be given. */
  requestedIpAddress?: string;
  /** Docker security options, such as for SELinux or AppArmor. */
  securityOpt?: readonly string[];
  /**
   * Whether the sidekick is started as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean;
  /** Whether standard input is kept open. */
  stdinOpen?: boolean;
  /** Whether a terminal is allocated. */
  tty?: boolean;
  /** User as whom the command is run in the container. */
  user?: string;
  /** User data handed to the virtual machine when it boots. */
  userdata?: string;
  /**
   * Number of virtual CPUs given to the virtual machine.
   * Default: `1`.
   */
  vcpu?: number;
  /** Docker volume driver used for volumes of the sidekick. */
  volumeDriver?: string;
  /** Directory in which the command is run. */
  workingDir?: string;
}
