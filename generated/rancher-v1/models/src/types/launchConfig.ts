// Generated from docs/api/v1.1/api-resources/launchConfig/index.md.
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
 * The template from which a service creates its containers or virtual machines. It takes the
 * same settings as a single container, with some that only make sense within a service.
 * Page: docs/api/v1.1/api-resources/launchConfig/index.md
 */
export interface LaunchConfig {
  /** Identifier Rancher gives to the container. */
  readonly id?: string | null | undefined;
  /** Block device limits, by device path. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null | undefined;
  /** How to build the image, where it is not pulled ready-made. */
  build?: DockerBuild | null | undefined;
  /** Linux capabilities granted beyond the default set. */
  capAdd?: readonly string[] | null | undefined;
  /** Linux capabilities taken away from the default set. */
  capDrop?: readonly string[] | null | undefined;
  /** Command to run, with its arguments, in place of the image default. */
  command?: readonly string[] | null | undefined;
  /** How many containers are asked for. */
  count?: number | null | undefined;
  /** Processor cores the container may run on. */
  cpuSet?: string | null | undefined;
  /** Relative weight when containers compete for processor time. */
  cpuShares?: number | null | undefined;
  /** Volumes known to Rancher, by their mount path in the container. */
  dataVolumeMounts?: { readonly [key: string]: string } | null | undefined;
  /** Volume mounts in Docker notation, host path or volume name first. */
  dataVolumes?: readonly string[] | null | undefined;
  /** Containers whose volumes are mounted here too. */
  dataVolumesFrom?: readonly string[] | null | undefined;
  /** Names of sibling launch configs whose volumes are mounted here too. */
  dataVolumesFromLaunchConfigs?: readonly string[] | null | undefined;
  /** Free text saying what the container is for. */
  description?: string | null | undefined;
  /** Host devices made available inside the container. */
  devices?: readonly string[] | null | undefined;
  /** Disks of the virtual machine. */
  disks?: readonly VirtualMachineDisk[] | null | undefined;
  /** Name servers the container asks. */
  dns?: readonly string[] | null | undefined;
  /** Domains tried when a short host name is looked up. */
  dnsSearch?: readonly string[] | null | undefined;
  /** Domain part of the name the container goes by. */
  domainName?: string | null | undefined;
  /** Program to start, in place of the image entry point. */
  entryPoint?: readonly string[] | null | undefined;
  /** Environment variables set inside the container. */
  environment?: { readonly [key: string]: string } | null | undefined;
  /** Ports opened to other containers without publishing them on the host. */
  expose?: readonly string[] | null | undefined;
  /** Additional lines for the hosts file of the container. */
  extraHosts?: readonly string[] | null | undefined;
  /** How Rancher checks that the container is working. */
  healthCheck?: InstanceHealthCheck | null | undefined;
  /** Host name the container sees as its own. */
  hostname?: string | null | undefined;
  /** Image to run, normally written with a docker prefix. */
  imageUuid?: string | null | undefined;
  /** Containers linked to, by link name. */
  instanceLinks?: { readonly [key: string]: string } | null | undefined;
  /**
   * Whether a plain container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`.
   */
  kind?: LaunchConfigKind | Undocumented | null | undefined;
  /** Labels put on the container, by key. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** Docker log driver and its options. */
  logConfig?: LogConfig | null | undefined;
  /** Options for the old LXC execution driver of Docker. */
  lxcConf?: { readonly [key: string]: string } | null | undefined;
  /** Upper limit for memory, in bytes. */
  memory?: number | null | undefined;
  /** Memory of the virtual machine, in megabytes. */
  memoryMb?: number | null | undefined;
  /** Upper limit for memory and swap together, in bytes. */
  memorySwap?: number | null | undefined;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string | null | undefined;
  /** Networks the container is attached to. */
  networkIds?: readonly string[] | null | undefined;
  /** Name of the sibling launch config whose network is shared. */
  networkLaunchConfig?: string | null | undefined;
  /**
   * Kind of networking the container uses. The options are `none`, `bridge`, `host`, `managed`,
   * `container`.
   * Default: `"managed"`.
   */
  networkMode?: LaunchConfigNetworkMode | Undocumented | null | undefined;
  /** Which process namespace is used, where not its own. The options are `host`. */
  pidMode?: LaunchConfigPidMode | Undocumented | null | undefined;
  /** Ports published on the host, in Docker notation. */
  ports?: readonly string[] | null | undefined;
  /** Whether the container gets full access to the host. */
  privileged?: boolean | null | undefined;
  /** Whether every exposed port is published on a random host port. */
  publishAllPorts?: boolean | null | undefined;
  /** Whether the root file system is mounted read only. */
  readOnly?: boolean | null | undefined;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string | null | undefined;
  /**
   * Host on which the container should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string | null | undefined;
  /** IP address the container should be given. */
  requestedIpAddress?: string | null | undefined;
  /** Security options passed to Docker, such as SELinux labels. */
  securityOpt?: readonly string[] | null | undefined;
  /**
   * Whether the container starts as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean | null | undefined;
  /** Whether standard input stays open with nobody attached. */
  stdinOpen?: boolean | null | undefined;
  /** Whether the container is given a terminal. */
  tty?: boolean | null | undefined;
  /** User that processes run as inside the container. */
  user?: string | null | undefined;
  /** Start-up data handed to the virtual machine, such as cloud-init text. */
  userdata?: string | null | undefined;
  /**
   * Number of virtual processors of the virtual machine.
   * Default: `1`.
   */
  vcpu?: number | null | undefined;
  /** Docker volume driver that provides the volumes. */
  volumeDriver?: string | null | undefined;
  /** Directory in which the command is started. */
  workingDir?: string | null | undefined;
  /**
   * Account or project that the container belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /** Running number of the container among those of its service. */
  readonly createIndex?: number | null | undefined;
  /**
   * When the container was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Identifier of the deployment unit, the set of containers placed together. */
  readonly deploymentUnitUuid?: string | null | undefined;
  /** Identifier the container has in Docker. */
  readonly externalId?: string | null | undefined;
  /**
   * When the container first came up.
   * A date in ISO 8601.
   */
  readonly firstRunning?: string | null | undefined;
  /**
   * Result of the health check so far. The options are `healthy`, `unhealthy`,
   * `updating-healthy`, `updating-unhealthy`, `initializing`.
   */
  readonly healthState?: LaunchConfigHealthState | Undocumented | null | undefined;
  /**
   * Host on which the container is placed.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null | undefined;
  /** Whether the container was started in Docker directly, not through Rancher. */
  readonly nativeContainer?: boolean | null | undefined;
  /** Main IP address of the container. */
  readonly primaryIpAddress?: string | null | undefined;
  /**
   * When the container was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /** How often the container has been started. */
  readonly startCount?: number | null | undefined;
  /**
   * Where the container stands in its life cycle. The options are `creating`, `error`,
   * `erroring`, `migrating`, `purged`, `purging`, `removed`, `removing`, `requested`,
   * `restarting`, `restoring`, `running`, `starting`, `stopped`, `stopping`, `updating-running`,
   * `updating-stopped`.
   */
  readonly state?: LaunchConfigState | Undocumented | null | undefined;
  /**
   * Which system task the container performs, if any. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   */
  readonly systemContainer?: LaunchConfigSystemContainer | Undocumented | null | undefined;
  /** Whether the container is between two states, or failed on the way. */
  readonly transitioning?: LaunchConfigTransitioning | null | undefined;
  /** What is being done to the container, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the container has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the container. */
  readonly uuid?: string | null | undefined;
  /**
   * Version mark kept with the container.
   * Default: `"0"`.
   */
  readonly version?: string | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "launchConfig" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: LaunchConfigLinks | undefined;
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

/** The links of a resource of type `launchConfig`. */
export interface LaunchConfigLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<LaunchConfig>;
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
 * A value of type `launchConfig` as it is sent.
 * Page: docs/api/v1.1/api-resources/launchConfig/index.md
 */
export interface LaunchConfigCreate {
  /** Block device limits, by device path. */
  blkioDeviceOptions?: { readonly [key: string]: BlkioDeviceOption } | null | undefined;
  /** How to build the image, where it is not pulled ready-made. */
  build?: DockerBuildCreate | null | undefined;
  /** Linux capabilities granted beyond the default set. */
  capAdd?: readonly string[] | null | undefined;
  /** Linux capabilities taken away from the default set. */
  capDrop?: readonly string[] | null | undefined;
  /** Command to run, with its arguments, in place of the image default. */
  command?: readonly string[] | null | undefined;
  /** How many containers are asked for. */
  count?: number | null | undefined;
  /** Processor cores the container may run on. */
  cpuSet?: string | null | undefined;
  /** Relative weight when containers compete for processor time. */
  cpuShares?: number | null | undefined;
  /** Volumes known to Rancher, by their mount path in the container. */
  dataVolumeMounts?: { readonly [key: string]: string } | null | undefined;
  /** Volume mounts in Docker notation, host path or volume name first. */
  dataVolumes?: readonly string[] | null | undefined;
  /** Containers whose volumes are mounted here too. */
  dataVolumesFrom?: readonly string[] | null | undefined;
  /** Names of sibling launch configs whose volumes are mounted here too. */
  dataVolumesFromLaunchConfigs?: readonly string[] | null | undefined;
  /** Free text saying what the container is for. */
  description?: string | null | undefined;
  /** Host devices made available inside the container. */
  devices?: readonly string[] | null | undefined;
  /** Disks of the virtual machine. */
  disks?: readonly VirtualMachineDisk[] | null | undefined;
  /** Name servers the container asks. */
  dns?: readonly string[] | null | undefined;
  /** Domains tried when a short host name is looked up. */
  dnsSearch?: readonly string[] | null | undefined;
  /** Domain part of the name the container goes by. */
  domainName?: string | null | undefined;
  /** Program to start, in place of the image entry point. */
  entryPoint?: readonly string[] | null | undefined;
  /** Environment variables set inside the container. */
  environment?: { readonly [key: string]: string } | null | undefined;
  /** Ports opened to other containers without publishing them on the host. */
  expose?: readonly string[] | null | undefined;
  /** Additional lines for the hosts file of the container. */
  extraHosts?: readonly string[] | null | undefined;
  /** How Rancher checks that the container is working. */
  healthCheck?: InstanceHealthCheck | null | undefined;
  /** Host name the container sees as its own. */
  hostname?: string | null | undefined;
  /** Image to run, normally written with a docker prefix. */
  imageUuid?: string | null | undefined;
  /** Containers linked to, by link name. */
  instanceLinks?: { readonly [key: string]: string } | null | undefined;
  /**
   * Whether a plain container or a virtual machine is launched. The options are `container`,
   * `virtualMachine`.
   * Default: `"container"`.
   */
  kind?: LaunchConfigKind | Undocumented | null | undefined;
  /** Labels put on the container, by key. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** Docker log driver and its options. */
  logConfig?: LogConfig | null | undefined;
  /** Options for the old LXC execution driver of Docker. */
  lxcConf?: { readonly [key: string]: string } | null | undefined;
  /** Upper limit for memory, in bytes. */
  memory?: number | null | undefined;
  /** Memory of the virtual machine, in megabytes. */
  memoryMb?: number | null | undefined;
  /** Upper limit for memory and swap together, in bytes. */
  memorySwap?: number | null | undefined;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string | null | undefined;
  /** Networks the container is attached to. */
  networkIds?: readonly string[] | null | undefined;
  /** Name of the sibling launch config whose network is shared. */
  networkLaunchConfig?: string | null | undefined;
  /**
   * Kind of networking the container uses. The options are `none`, `bridge`, `host`, `managed`,
   * `container`.
   * Default: `"managed"`.
   */
  networkMode?: LaunchConfigNetworkMode | Undocumented | null | undefined;
  /** Which process namespace is used, where not its own. The options are `host`. */
  pidMode?: LaunchConfigPidMode | Undocumented | null | undefined;
  /** Ports published on the host, in Docker notation. */
  ports?: readonly string[] | null | undefined;
  /** Whether the container gets full access to the host. */
  privileged?: boolean | null | undefined;
  /** Whether every exposed port is published on a random host port. */
  publishAllPorts?: boolean | null | undefined;
  /** Whether the root file system is mounted read only. */
  readOnly?: boolean | null | undefined;
  /**
   * Registry login used to pull the image.
   * The id of a resource of type `registryCredential`.
   */
  registryCredentialId?: string | null | undefined;
  /**
   * Host on which the container should be placed.
   * The id of a resource of type `host`.
   */
  requestedHostId?: string | null | undefined;
  /** IP address the container should be given. */
  requestedIpAddress?: string | null | undefined;
  /** Security options passed to Docker, such as SELinux labels. */
  securityOpt?: readonly string[] | null | undefined;
  /**
   * Whether the container starts as soon as it is created.
   * Default: `true`.
   */
  startOnCreate?: boolean | null | undefined;
  /** Whether standard input stays open with nobody attached. */
  stdinOpen?: boolean | null | undefined;
  /** Whether the container is given a terminal. */
  tty?: boolean | null | undefined;
  /** User that processes run as inside the container. */
  user?: string | null | undefined;
  /** Start-up data handed to the virtual machine, such as cloud-init text. */
  userdata?: string | null | undefined;
  /**
   * Number of virtual processors of the virtual machine.
   * Default: `1`.
   */
  vcpu?: number | null | undefined;
  /** Docker volume driver that provides the volumes. */
  volumeDriver?: string | null | undefined;
  /** Directory in which the command is started. */
  workingDir?: string | null | undefined;
}

/** The documented options of `kind`. */
export const LaunchConfigKind = ["container", "virtualMachine"] as const;

/** One of the documented options of `kind`. */
export type LaunchConfigKind = (typeof LaunchConfigKind)[number];

/** The documented options of `networkMode`. */
export const LaunchConfigNetworkMode = ["none", "bridge", "host", "managed", "container"] as const;

/** One of the documented options of `networkMode`. */
export type LaunchConfigNetworkMode = (typeof LaunchConfigNetworkMode)[number];

/** The documented options of `pidMode`. */
export const LaunchConfigPidMode = ["host"] as const;

/** One of the documented options of `pidMode`. */
export type LaunchConfigPidMode = (typeof LaunchConfigPidMode)[number];

/** The documented options of `healthState`. */
export const LaunchConfigHealthState = ["healthy", "unhealthy", "updating-healthy",
  "updating-unhealthy", "initializing"] as const;

/** One of the documented options of `healthState`. */
export type LaunchConfigHealthState = (typeof LaunchConfigHealthState)[number];

/** The documented options of `state`. */
export const LaunchConfigState = ["creating", "error", "erroring", "migrating", "purged", "purging",
  "removed", "removing", "requested", "restarting", "restoring", "running", "starting", "stopped",
  "stopping", "updating-running", "updating-stopped"] as const;

/** One of the documented options of `state`. */
export type LaunchConfigState = (typeof LaunchConfigState)[number];

/** The documented options of `systemContainer`. */
export const LaunchConfigSystemContainer = ["NetworkAgent", "LoadBalancerAgent"] as const;

/** One of the documented options of `systemContainer`. */
export type LaunchConfigSystemContainer = (typeof LaunchConfigSystemContainer)[number];

/** The documented options of `transitioning`. */
export const LaunchConfigTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type LaunchConfigTransitioning = (typeof LaunchConfigTransitioning)[number];
