// Generated from docs/api/v1.1/api-resources/launchConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";
import type { BlkioDeviceOption } from "./blkioDeviceOption.js";
import type { DockerBuild, DockerBuildCreate } from "./dockerBuild.js";
import type { InstanceHealthCheck } from "./instanceHealthCheck.js";
import type { LogConfig } from "./logConfig.js";
import type { VirtualMachineDisk } from "./virtualMachineDisk.js";

/**
 * The template from which a service creates its containers or virtual machines. It takes the
 * same settings as a single container, with some that only make sense within a service.
 * Page: docs/api/v1.1/api-resources/launchConfig/index.md
 */
export interface LaunchConfig {
  /**
   * Identifier Rancher gives to the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly id?: string | null;
  /**
   * Block device limits, by device path
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null;
  /**
   * How to build the image, where it is not pulled ready-made
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  build?: DockerBuild | null;
  /**
   * Linux capabilities granted beyond the default set
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  capAdd?: readonly string[] | null;
  /**
   * Linux capabilities taken away from the default set
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  capDrop?: readonly string[] | null;
  /**
   * Command to run, with its arguments, in place of the image default
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  command?: readonly string[] | null;
  /**
   * How many containers are asked for
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  count?: number | null;
  /**
   * Processor cores the container may run on
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  cpuSet?: string | null;
  /**
   * Relative weight when containers compete for processor time
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  cpuShares?: number | null;
  /**
   * Volumes known to Rancher, by their mount path in the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dataVolumeMounts?: { readonly [key: string]: string } | null;
  /**
   * Volume mounts in Docker notation, host path or volume name first
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dataVolumes?: readonly string[] | null;
  /**
   * Containers whose volumes are mounted here too
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dataVolumesFrom?: readonly string[] | null;
  /**
   * Names of sibling launch configs whose volumes are mounted here too
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dataVolumesFromLaunchConfigs?: readonly string[] | null;
  /**
   * Free text saying what the container is for
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  description?: string | null;
  /**
   * Host devices made available inside the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  devices?: readonly string[] | null;
  /**
   * Disks of the virtual machine
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  disks?: readonly VirtualMachineDisk[] | null;
  /**
   * Name servers the container asks
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dns?: readonly string[] | null;
  /**
   * Domains tried when a short host name is looked up
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dnsSearch?: readonly string[] | null;
  /**
   * Domain part of the name the container goes by
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  domainName?: string | null;
  /**
   * Program to start, in place of the image entry point
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  entryPoint?: readonly string[] | null;
  /**
   * Environment variables set inside the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  environment?: { readonly [key: string]: string } | null;
  /**
   * Ports opened to other containers without publishing them on the host
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  expose?: readonly string[] | null;
  /**
   * Additional lines for the hosts file of the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  extraHosts?: readonly string[] | null;
  /**
   * How Rancher checks that the container is working
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  healthCheck?: InstanceHealthCheck | null;
  /**
   * Host name the container sees as its own
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  hostname?: string | null;
  /**
   * Image to run, normally written with a docker prefix
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  imageUuid?: string | null;
  /**
   * Containers linked to, by link name
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  instanceLinks?: { readonly [key: string]: string } | null;
  /**
   * Whether a plain container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  kind?: "container" | "virtualMachine" | (string & {}) | null;
  /**
   * Labels put on the container, by key
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  labels?: { readonly [key: string]: string } | null;
  /**
   * Docker log driver and its options
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  logConfig?: LogConfig | null;
  /**
   * Options for the old LXC execution driver of Docker
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  lxcConf?: { readonly [key: string]: string } | null;
  /**
   * Upper limit for memory, in bytes
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  memory?: number | null;
  /**
   * Memory of the virtual machine, in megabytes
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  memoryMb?: number | null;
  /**
   * Upper limit for memory and swap together, in bytes
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  memorySwap?: number | null;
  /**
   * Container whose network is shared
   * The id of a resource of type `container`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  networkContainerId?: string | null;
  /**
   * Networks the container is attached to
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  networkIds?: readonly string[] | null;
  /**
   * Name of the sibling launch config whose network is shared
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  networkLaunchConfig?: string | null;
  /**
   * Kind of networking the container uses. The options are `none`, `bridge`, `host`, `managed`,
   * `container`.
   * Default: `"managed"`
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  networkMode?: "none" | "bridge" | "host" | "managed" | "container" | (string & {}) | null;
  /**
   * Which process namespace is used, where not its own. The options are `host`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  pidMode?: "host" | (string & {}) | null;
  /**
   * Ports published on the host, in Docker notation
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  ports?: readonly string[] | null;
  /**
   * Whether the container gets full access to the host
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  privileged?: boolean | null;
  /**
   * Whether every exposed port is published on a random host port
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  publishAllPorts?: boolean | null;
  /**
   * Whether the root file system is mounted read only
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readOnly?: boolean | null;
  /**
   * Registry login used to pull the image
   * The id of a resource of type `registryCredential`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  registryCredentialId?: string | null;
  /**
   * Host on which the container should be placed
   * The id of a resource of type `host`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  requestedHostId?: string | null;
  /**
   * IP address the container should be given
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  requestedIpAddress?: string | null;
  /**
   * Security options passed to Docker, such as SELinux labels
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  securityOpt?: readonly string[] | null;
  /**
   * Whether the container starts as soon as it is created
   * Default: `true`
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  startOnCreate?: boolean | null;
  /**
   * Whether standard input stays open with nobody attached
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  stdinOpen?: boolean | null;
  /**
   * Whether the container is given a terminal
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  tty?: boolean | null;
  /**
   * User that processes run as inside the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  user?: string | null;
  /**
   * Start-up data handed to the virtual machine, such as cloud-init text
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  userdata?: string | null;
  /**
   * Number of virtual processors of the virtual machine
   * Default: `1`
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  vcpu?: number | null;
  /**
   * Docker volume driver that provides the volumes
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  volumeDriver?: string | null;
  /**
   * Directory in which the command is started
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  workingDir?: string | null;
  /**
   * Account or project that the container belongs to
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly accountId?: string | null;
  /**
   * Running number of the container among those of its service
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly createIndex?: number | null;
  /**
   * When the container was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly created?: string | null;
  /**
   * Identifier of the deployment unit, the set of containers placed together
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly deploymentUnitUuid?: string | null;
  /**
   * Identifier the container has in Docker
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly externalId?: string | null;
  /**
   * When the container first came up
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly firstRunning?: string | null;
  /**
   * Result of the health check so far. The options are `healthy`, `unhealthy`,
   * `updating-healthy`, `updating-unhealthy`, `initializing`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly healthState?: "healthy" | "unhealthy" | "updating-healthy" | "updating-unhealthy" | "initializing" | (string & {}) | null;
  /**
   * Host on which the container is placed
   * The id of a resource of type `host`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly hostId?: string | null;
  /**
   * Whether the container was started in Docker directly, not through Rancher
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly nativeContainer?: boolean | null;
  /**
   * Main IP address of the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly primaryIpAddress?: string | null;
  /**
   * When the container was removed, empty while it still exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly removed?: string | null;
  /**
   * How often the container has been started
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly startCount?: number | null;
  /**
   * Where the container stands in its life cycle. The options are `creating`, `error`,
   * `erroring`, `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`,
   * `restarting`, `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly state?: "creating" | "error" | "erroring" | "migrating" | "purged" | "purging" | "removed" | "removing" | "requested" | "restarting" | "restoring" | "running" | "starting" | "stopped" | "stopping" | "updating-running" | "updating-stopped" | (string & {}) | null;
  /**
   * Which system task the container performs, if any. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly systemContainer?: "NetworkAgent" | "LoadBalancerAgent" | (string & {}) | null;
  /**
   * Whether the container is between two states, or failed on the way
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is being done to the container, or what went wrong
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the running change to the container has got
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Globally unique identifier of the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly uuid?: string | null;
  /**
   * Version mark kept with the container
   * Default: `"0"`
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readonly version?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: LaunchConfigLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined };
}

/** URLs of what belongs to a launchConfig. */
export interface LaunchConfigLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"launchConfig">;
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
    readonly launchConfig: LaunchConfig;
  }
}

/**
 * A launchConfig as it is sent.
 * Page: docs/api/v1.1/api-resources/launchConfig/index.md
 */
export interface LaunchConfigCreate {
  /**
   * Block device limits, by device path
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption };
  /**
   * How to build the image, where it is not pulled ready-made
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  build?: DockerBuildCreate;
  /**
   * Linux capabilities granted beyond the default set
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  capAdd?: readonly string[];
  /**
   * Linux capabilities taken away from the default set
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  capDrop?: readonly string[];
  /**
   * Command to run, with its arguments, in place of the image default
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  command?: readonly string[];
  /**
   * How many containers are asked for
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  count?: number;
  /**
   * Processor cores the container may run on
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  cpuSet?: string;
  /**
   * Relative weight when containers compete for processor time
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  cpuShares?: number;
  /**
   * Volumes known to Rancher, by their mount path in the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dataVolumeMounts?: { readonly [key: string]: string };
  /**
   * Volume mounts in Docker notation, host path or volume name first
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dataVolumes?: readonly string[];
  /**
   * Containers whose volumes are mounted here too
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dataVolumesFrom?: readonly string[];
  /**
   * Names of sibling launch configs whose volumes are mounted here too
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dataVolumesFromLaunchConfigs?: readonly string[];
  /**
   * Free text saying what the container is for
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  description?: string;
  /**
   * Host devices made available inside the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  devices?: readonly string[];
  /**
   * Disks of the virtual machine
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  disks?: readonly VirtualMachineDisk[];
  /**
   * Name servers the container asks
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dns?: readonly string[];
  /**
   * Domains tried when a short host name is looked up
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  dnsSearch?: readonly string[];
  /**
   * Domain part of the name the container goes by
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  domainName?: string;
  /**
   * Program to start, in place of the image entry point
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  entryPoint?: readonly string[];
  /**
   * Environment variables set inside the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  environment?: { readonly [key: string]: string };
  /**
   * Ports opened to other containers without publishing them on the host
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  expose?: readonly string[];
  /**
   * Additional lines for the hosts file of the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  extraHosts?: readonly string[];
  /**
   * How Rancher checks that the container is working
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  healthCheck?: InstanceHealthCheck;
  /**
   * Host name the container sees as its own
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  hostname?: string;
  /**
   * Image to run, normally written with a docker prefix
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  imageUuid?: string;
  /**
   * Containers linked to, by link name
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  instanceLinks?: { readonly [key: string]: string };
  /**
   * Whether a plain container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  kind?: "container" | "virtualMachine";
  /**
   * Labels put on the container, by key
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  labels?: { readonly [key: string]: string };
  /**
   * Docker log driver and its options
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  logConfig?: LogConfig;
  /**
   * Options for the old LXC execution driver of Docker
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  lxcConf?: { readonly [key: string]: string };
  /**
   * Upper limit for memory, in bytes
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  memory?: number;
  /**
   * Memory of the virtual machine, in megabytes
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  memoryMb?: number;
  /**
   * Upper limit for memory and swap together, in bytes
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  memorySwap?: number;
  /**
   * Container whose network is shared
   * The id of a resource of type `container`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  networkContainerId?: string;
  /**
   * Networks the container is attached to
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  networkIds?: readonly string[];
  /**
   * Name of the sibling launch config whose network is shared
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  networkLaunchConfig?: string;
  /**
   * Kind of networking the container uses. The options are `none`, `bridge`, `host`, `managed`,
   * `container`.
   * Default: `"managed"`
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  networkMode?: "none" | "bridge" | "host" | "managed" | "container";
  /**
   * Which process namespace is used, where not its own. The options are `host`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  pidMode?: "host";
  /**
   * Ports published on the host, in Docker notation
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  ports?: readonly string[];
  /**
   * Whether the container gets full access to the host
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  privileged?: boolean;
  /**
   * Whether every exposed port is published on a random host port
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  publishAllPorts?: boolean;
  /**
   * Whether the root file system is mounted read only
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  readOnly?: boolean;
  /**
   * Registry login used to pull the image
   * The id of a resource of type `registryCredential`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  registryCredentialId?: string;
  /**
   * Host on which the container should be placed
   * The id of a resource of type `host`.
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  requestedHostId?: string;
  /**
   * IP address the container should be given
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  requestedIpAddress?: string;
  /**
   * Security options passed to Docker, such as SELinux labels
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  securityOpt?: readonly string[];
  /**
   * Whether the container starts as soon as it is created
   * Default: `true`
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  startOnCreate?: boolean;
  /**
   * Whether standard input stays open with nobody attached
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  stdinOpen?: boolean;
  /**
   * Whether the container is given a terminal
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  tty?: boolean;
  /**
   * User that processes run as inside the container
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  user?: string;
  /**
   * Start-up data handed to the virtual machine, such as cloud-init text
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  userdata?: string;
  /**
   * Number of virtual processors of the virtual machine
   * Default: `1`
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  vcpu?: number;
  /**
   * Docker volume driver that provides the volumes
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  volumeDriver?: string;
  /**
   * Directory in which the command is started
   * Page: docs/api/v1.1/api-resources/launchConfig/index.md
   */
  workingDir?: string;
}
