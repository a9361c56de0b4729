// Generated from docs/api/v1.1/api-resources/launchConfig/index.md.
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
 * The template from which a service creates its containers or virtual machines. It takes the
 * same settings as a single container, with some that only make sense within a service.
 * Page: docs/api/v1.1/api-resources/launchConfig/index.md
 */
export interface LaunchConfig {
  /** Identifier Rancher gives to the container. */
  readonly id?: string | null;
  /** Block device limits, by device path. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null;
  /** How to build the image, where it is not pulled ready-made. */
  build?: DockerBuild | null;
  /** Linux capabilities granted beyond the default set. */
  capAdd?: readonly string[] | null;
  /** Linux capabilities taken away from the default set. */
  capDrop?: readonly string[] | null;
  /** Command to run, with its arguments, in place of the image default. */
  command?: readonly string[] | null;
  /** How many containers are asked for. */
  count?: number | null;
  /** Processor cores the container may run on. */
  cpuSet?: string | null;
  /** Relative weight when containers compete for processor time. */
  cpuShares?: number | null;
  /** Volumes known to Rancher, by their mount path in the container. */
  dataVolumeMounts?: { readonly [key: string]: string } | null;
  /** Volume mounts in Docker notation, host path or volume name first. */
  dataVolumes?: readonly string[] | null;
  /** Containers whose volumes are mounted here too. */
  dataVolumesFrom?: readonly string[] | null;
  /** Names of sibling launch configs whose volumes are mounted here too. */
  dataVolumesFromLaunchConfigs?: readonly string[] | null;
  /** Free text saying what the container is for. */
  description?: string | null;
  /** Host devices made available inside the container. */
  devices?: readonly string[] | null;
  /** Disks of the virtual machine. */
  disks?: readonly VirtualMachineDisk[] | null;
  /** Name servers the container asks. */
  dns?: readonly string[] | null;
  /** Domains tried when a short host name is looked up. */
  dnsSearch?: readonly string[] | null;
  /** Domain part of the name the container goes by. */
  domainName?: string | null;
  /** Program to start, in place of the image entry point. */
  entryPoint?: readonly string[] | null;
  /** Environment variables set inside the container. */
  environment?: { readonly [key: string]: string } | null;
  /** Ports opened to other containers without publishing them on the host. */
  expose?: readonly string[] | null;
  /** Additional lines for the hosts file of the container. */
  extraHosts?: readonly string[] | null;
  /** How Rancher checks that the container is working. */
  healthCheck?: InstanceHealthCheck | null;
  /** Host name the container sees as its own. */
  hostname?: string | null;
  /** Image to run, normally written with a docker prefix. */
  imageUuid?: string | null;
  /** Containers linked to, by link name. */
  instanceLinks?: { readonly [key: string]: string } | null;
  /**
   * Whether a plain container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`.
   */
  kind?: "container" | "virtualMachine" | (string & {}) | null;
  /** Labels put on the container, by key. */
  labels?: { readonly [key: string]: string } | null;
  /** Docker log driver and its options. */
  logConfig?: LogConfig | null;
  /** Options for the old LXC execution driver of Docker. */
  lxcConf?: { readonly [key: string]: string } | null;
  /** Upper limit for memory, in bytes. */
  memory?: number | null;
  /** Memory of the virtual machine, in megabytes. */
  memoryMb?: number | null;
  /** Upper limit for memory and swap together, in bytes. */
  memorySwap?: number | null;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string | null;
  /** Networks the container is attached to. */
  networkIds?: readonly string[] | null;
  /** Name of the sibling launch config whose network is shared. */
  networkLaunchConfig?: string | null;
  /**
   * Kind of networking the container uses. The options are `none`, `bridge`, `host`, `managed`,
   * `container`.
   * Default: `"managed"`.
   */
  networkMode?: "none" | "bridge" | "host" | "managed" | "container" | (string & {}) | null;
  /** Which process namespace is used, where not its own. The options are `host`. */
  pidMode?: "host" | (string & {}) | null;
  /** Ports published on the host, in Docker notation. */
  ports?: readonly string[] | null;
  /** Whether the container gets full access to the host. */
  privileged?: boolean | null;
  /** Whether every exposed port is published on a random host port. */
  publishAllPorts?: boolean | null;
  /** Whether the root file system is mounted read only. */
  readOnly?: boolean | null;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string | null;
  /**
   * Host on which the container should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string | null;
  /** IP address the container should be given. */
  requestedIpAddress?: string | null;
  /** Security options passed to Docker, such as SELinux labels. */
  securityOpt?: readonly string[] | null;
  /**
   * Whether the container starts as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean | null;
  /** Whether standard input stays open with nobody attached. */
  stdinOpen?: boolean | null;
  /** Whether the container is given a terminal. */
  tty?: boolean | null;
  /** User that processes run as inside the container. */
  user?: string | null;
  /** Start-up data handed to the virtual machine, such as cloud-init text. */
  userdata?: string | null;
  /**
   * Number of virtual processors of the virtual machine.
   * Default: `1`.
   */
  vcpu?: number | null;
  /** Docker volume driver that provides the volumes. */
  volumeDriver?: string | null;
  /** Directory in which the command is started. */
  workingDir?: string | null;
  /**
   * Account or project that the container belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /** Running number of the container among those of its service. */
  readonly createIndex?: number | null;
  /**
   * When the container was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Identifier of the deployment unit, the set of containers placed together. */
  readonly deploymentUnitUuid?: string | null;
  /** Identifier the container has in Docker. */
  readonly externalId?: string | null;
  /**
   * When the container first came up.
   * A date in ISO 8601.
   */
  readonly firstRunning?: string | null;
  /**
   * Result of the health check so far. The options are `healthy`, `unhealthy`,
   * `updating-healthy`, `updating-unhealthy`, `initializing`.
   */
  readonly healthState?: "healthy" | "unhealthy" | "updating-healthy" | "updating-unhealthy"
    | "initializing" | (string & {}) | null;
  /**
   * Host on which the container is placed.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null;
  /** Whether the container was started in Docker directly, not through Rancher. */
  readonly nativeContainer?: boolean | null;
  /** Main IP address of the container. */
  readonly primaryIpAddress?: string | null;
  /**
   * When the container was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** How often the container has been started. */
  readonly startCount?: number | null;
  /**
   * Where the container stands in its life cycle. The options are `creating`, `error`,
   * `erroring`, `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`,
   * `restarting`, `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   */
  readonly state?: "creating" | "error" | "erroring" | "migrating" | "purged" | "purging"
    | "removed" | "removing" | "requested" | "restarting" | "restoring" | "running" | "starting"
    | "stopped" | "stopping" | "updating-running" | "updating-stopped" | (string & {}) | null;
  /**
   * Which system task the container performs, if any. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   */
  readonly systemContainer?: "NetworkAgent" | "LoadBalancerAgent" | (string & {}) | null;
  /** Whether the container is between two states, or failed on the way. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is being done to the container, or what went wrong. */
  readonly transitioningMessage?: string | null;
  /** How far the running change to the container has got. */
  readonly transitioningProgress?: number | null;
  /** Globally unique identifier of the container. */
  readonly uuid?: string | null;
  /**
   * Version mark kept with the container.
   * Default: `"0"`.
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
  readonly self: LinkTo<LaunchConfig>;
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
 * A launchConfig as it is sent.
 * Page: docs/api/v1.1/api-resources/launchConfig/index.md
 */
export interface LaunchConfigCreate {
  /** Block device limits, by device path. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption };
  /** How to build the image, where it is not pulled ready-made. */
  build?: DockerBuildCreate;
  /** Linux capabilities granted beyond the default set. */
  capAdd?: readonly string[];
  /** Linux capabilities taken away from the default set. */
  capDrop?: readonly string[];
  /** Command to run, with its arguments, in place of the image default. */
  command?: readonly string[];
  /** How many containers are asked for. */
  count?: number;
  /** Processor cores the container may run on. */
  cpuSet?: string;
  /** Relative weight when containers compete for processor time. */
  cpuShares?: number;
  /** Volumes known to Rancher, by their mount path in the container. */
  dataVolumeMounts?: { readonly [key: string]: string };
  /** Volume mounts in Docker notation, host path or volume name first. */
  dataVolumes?: readonly string[];
  /** Containers whose volumes are mounted here too. */
  dataVolumesFrom?: readonly string[];
  /** Names of sibling launch configs whose volumes are mounted here too. */
  dataVolumesFromLaunchConfigs?: readonly string[];
  /** Free text saying what the container is for. */
  description?: string;
  /** Host devices made available inside the container. */
  devices?: readonly string[];
  /** Disks of the virtual machine. */
  disks?: readonly VirtualMachineDisk[];
  /** Name servers the container asks. */
  dns?: readonly string[];
  /** Domains tried when a short host name is looked up. */
  dnsSearch?: readonly string[];
  /** Domain part of the name the container goes by. */
  domainName?: string;
  /** Program to start, in place of the image entry point. */
  entryPoint?: readonly string[];
  /** Environment variables set inside the container. */
  environment?: { readonly [key: string]: string };
  /** Ports opened to other containers without publishing them on the host. */
  expose?: readonly string[];
  /** Additional lines for the hosts file of the container. */
  extraHosts?: readonly string[];
  /** How Rancher checks that the container is working. */
  healthCheck?: InstanceHealthCheck;
  /** Host name the container sees as its own. */
  hostname?: string;
  /** Image to run, normally written with a docker prefix. */
  imageUuid?: string;
  /** Containers linked to, by link name. */
  instanceLinks?: { readonly [key: string]: string };
  /**
   * Whether a plain container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`.
   */
  kind?: "container" | "virtualMachine";
  /** Labels put on the container, by key. */
  labels?: { readonly [key: string]: string };
  /** Docker log driver and its options. */
  logConfig?: LogConfig;
  /** Options for the old LXC execution driver of Docker. */
  lxcConf?: { readonly [key: string]: string };
  /** Upper limit for memory, in bytes. */
  memory?: number;
  /** Memory of the virtual machine, in megabytes. */
  memoryMb?: number;
  /** Upper limit for memory and swap together, in bytes. */
  memorySwap?: number;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string;
  /** Networks the container is attached to. */
  networkIds?: readonly string[];
  /** Name of the sibling launch config whose network is shared. */
  networkLaunchConfig?: string;
  /**
   * Kind of networking the container uses. The options are `none`, `bridge`, `host`, `managed`,
   * `container`.
   * Default: `"managed"`.
   */
  networkMode?: "none" | "bridge" | "host" | "managed" | "container";
  /** Which process namespace is used, where not its own. The options are `host`. */
  pidMode?: "host";
  /** Ports published on the host, in Docker notation. */
  ports?: readonly string[];
  /** Whether the container gets full access to the host. */
  privileged?: boolean;
  /** Whether every exposed port is published on a random host port. */
  publishAllPorts?: boolean;
  /** Whether the root file system is mounted read only. */
  readOnly?: boolean;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string;
  /**
   * Host on which the container should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string;
  /** IP address the container should be given. */
  requestedIpAddress?: string;
  /** Security options passed to Docker, such as SELinux labels. */
  securityOpt?: readonly string[];
  /**
   * Whether the container starts as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean;
  /** Whether standard input stays open with nobody attached. */
  stdinOpen?: boolean;
  /** Whether the container is given a terminal. */
  tty?: boolean;
  /** User that processes run as inside the container. */
  user?: string;
  /** Start-up data handed to the virtual machine, such as cloud-init text. */
  userdata?: string;
  /**
   * Number of virtual processors of the virtual machine.
   * Default: `1`.
   */
  vcpu?: number;
  /** Docker volume driver that provides the volumes. */
  volumeDriver?: string;
  /** Directory in which the command is started. */
  workingDir?: string;
}
