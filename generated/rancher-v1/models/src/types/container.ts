// Generated from docs/api/v1.1/api-resources/container/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { BlkioDeviceOption } from "./blkioDeviceOption.js";
import type { DockerBuild, DockerBuildCreate } from "./dockerBuild.js";
import type { Host } from "./host.js";
import type { InstanceHealthCheck } from "./instanceHealthCheck.js";
import type { LaunchConfig } from "./launchConfig.js";
import type { LogConfig } from "./logConfig.js";
import type { RegistryCredential } from "./registryCredential.js";
import type { RestartPolicy } from "./restartPolicy.js";
import type { SecondaryLaunchConfig } from "./secondaryLaunchConfig.js";

/**
 * A Docker container run on one of the hosts, whether it was created alone, as part of a
 * service or outside Rancher.
 * Page: docs/api/v1.1/api-resources/container/index.md
 */
export interface Container {
  /** Identifier Rancher gives to the container. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "container";
  /** URLs of related resources, set by the server. */
  readonly links: ContainerLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: ContainerActions;
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
  /** Free text saying what the container is for. */
  description?: string | null | undefined;
  /** Host devices made available inside the container. */
  devices?: readonly string[] | null | undefined;
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
  /** Labels put on the container, by key. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** Docker log driver and its options. */
  logConfig?: LogConfig | null | undefined;
  /** Options for the old LXC execution driver of Docker. */
  lxcConf?: { readonly [key: string]: string } | null | undefined;
  /** Upper limit for memory, in bytes. */
  memory?: number | null | undefined;
  /** Upper limit for memory and swap together, in bytes. */
  memorySwap?: number | null | undefined;
  /** What the container is called. */
  name?: string | null | undefined;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string | null | undefined;
  /** Networks the container is attached to. */
  networkIds?: readonly string[] | null | undefined;
  /**
   * Kind of networking the container uses. The options are `none`, `bridge`, `host`, `managed`,
   * `container`.
   * Default: `"managed"`.
   */
  networkMode?: ContainerNetworkMode | Undocumented | null | undefined;
  /** Which process namespace is used, where not its own. The options are `host`. */
  pidMode?: ContainerPidMode | Undocumented | null | undefined;
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
  /** When Docker starts the container again after it exits. */
  restartPolicy?: RestartPolicy | null | undefined;
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
  /** Docker volume driver that provides the volumes. */
  volumeDriver?: string | null | undefined;
  /** Directory in which the command is started. */
  workingDir?: string | null | undefined;
  /** Running number of the container among those of its service. */
  readonly createIndex?: number | null | undefined;
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
  readonly healthState?: ContainerHealthState | Undocumented | null | undefined;
  /**
   * Host on which the container is placed.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null | undefined;
  /** Whether the container was started in Docker directly, not through Rancher. */
  readonly nativeContainer?: boolean | null | undefined;
  /** Main IP address of the container. */
  readonly primaryIpAddress?: string | null | undefined;
  /** How often the container has been started. */
  readonly startCount?: number | null | undefined;
  /**
   * Which system task the container performs, if any. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   */
  readonly systemContainer?: ContainerSystemContainer | Undocumented | null | undefined;
  /** Version mark kept with the container. */
  readonly version?: string | null | undefined;
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
  /** The target of the link `networkContainer`, if a read asks for it with `include`. */
  readonly networkContainer?: Container | null | undefined;
  /** The target of the link `registryCredential`, if a read asks for it with `include`. */
  readonly registryCredential?: RegistryCredential | null | undefined;
  /** The target of the link `requestedHost`, if a read asks for it with `include`. */
  readonly requestedHost?: Host | null | undefined;
  /** The target of the link `host`, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `containers`, if a read asks for it with `include`. */
  readonly containers?: readonly Container[] | null | undefined;
  /** The target of the link `launchConfigs`, if a read asks for it with `include`. */
  readonly launchConfigs?: readonly LaunchConfig[] | null | undefined;
  /** The target of the link `secondaryLaunchConfigs`, if a read asks for it with `include`. */
  readonly secondaryLaunchConfigs?: readonly SecondaryLaunchConfig[] | null | undefined;
}

/** The links of a resource of type `container`. */
export interface ContainerLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Container>;
  /** One resource of type `container`. */
  readonly networkContainer?: LinkTo<Container> | undefined;
  /** One resource of type `registryCredential`. */
  readonly registryCredential?: LinkTo<RegistryCredential> | undefined;
  /** One resource of type `host`. */
  readonly requestedHost?: LinkTo<Host> | undefined;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `container` that refer to this one. */
  readonly containers?: LinkTo<readonly Container[]> | undefined;
  /** The resources of type `launchConfig` that refer to this one. */
  readonly launchConfigs?: LinkTo<readonly LaunchConfig[]> | undefined;
  /** The resources of type `secondaryLaunchConfig` that refer to this one. */
  readonly secondaryLaunchConfigs?: LinkTo<readonly SecondaryLaunchConfig[]> | undefined;
}

/** The actions that are possible now on a resource of type `container`. */
export interface ContainerActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/containers/${ID}?action=console` */
  readonly console?: string | undefined;
  /** `POST /v1/containers/${ID}?action=execute` */
  readonly execute?: string | undefined;
  /** `POST /v1/containers/${ID}?action=logs` */
  readonly logs?: string | undefined;
  /** `POST /v1/containers/${ID}?action=proxy` */
  readonly proxy?: string | undefined;
  /** `POST /v1/containers/${ID}?action=restart` */
  readonly restart?: string | undefined;
  /** `POST /v1/containers/${ID}?action=start` */
  readonly start?: string | undefined;
  /** `POST /v1/containers/${ID}?action=stop` */
  readonly stop?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `container`.
 * Page: docs/api/v1.1/api-resources/container/index.md
 */
export interface ContainerCreate {
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
  /** Free text saying what the container is for. */
  description?: string | null | undefined;
  /** Host devices made available inside the container. */
  devices?: readonly string[] | null | undefined;
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
  /** Labels put on the container, by key. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** Docker log driver and its options. */
  logConfig?: LogConfig | null | undefined;
  /** Options for the old LXC execution driver of Docker. */
  lxcConf?: { readonly [key: string]: string } | null | undefined;
  /** Upper limit for memory, in bytes. */
  memory?: number | null | undefined;
  /** Upper limit for memory and swap together, in bytes. */
  memorySwap?: number | null | undefined;
  /** What the container is called. */
  name?: string | null | undefined;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string | null | undefined;
  /** Networks the container is attached to. */
  networkIds?: readonly string[] | null | undefined;
  /**
   * Kind of networking the container uses. The options are `none`, `bridge`, `host`, `managed`,
   * `container`.
   * Default: `"managed"`.
   */
  networkMode?: ContainerNetworkMode | Undocumented | null | undefined;
  /** Which process namespace is used, where not its own. The options are `host`. */
  pidMode?: ContainerPidMode | Undocumented | null | undefined;
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
  /** When Docker starts the container again after it exits. */
  restartPolicy?: RestartPolicy | null | undefined;
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
  /** Docker volume driver that provides the volumes. */
  volumeDriver?: string | null | undefined;
  /** Directory in which the command is started. */
  workingDir?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "container" | undefined;
}

/**
 * The fields of a resource of type `container` that can be changed.
 * Page: docs/api/v1.1/api-resources/container/index.md
 */
export interface ContainerUpdate {
  /** Free text saying what the container is for. */
  description?: string | null | undefined;
  /** What the container is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "container" | undefined;
}

/** The documented options of `networkMode`. */
export const ContainerNetworkMode = ["none", "bridge", "host", "managed", "container"] as const;

/** One of the documented options of `networkMode`. */
export type ContainerNetworkMode = (typeof ContainerNetworkMode)[number];

/** The documented options of `pidMode`. */
export const ContainerPidMode = ["host"] as const;

/** One of the documented options of `pidMode`. */
export type ContainerPidMode = (typeof ContainerPidMode)[number];

/** The documented options of `healthState`. */
export const ContainerHealthState = ["healthy", "unhealthy", "updating-healthy",
  "updating-unhealthy", "initializing"] as const;

/** One of the documented options of `healthState`. */
export type ContainerHealthState = (typeof ContainerHealthState)[number];

/** The documented options of `systemContainer`. */
export const ContainerSystemContainer = ["NetworkAgent", "LoadBalancerAgent"] as const;

/** One of the documented options of `systemContainer`. */
export type ContainerSystemContainer = (typeof ContainerSystemContainer)[number];
