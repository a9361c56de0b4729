// Generated from docs/api/v1.1/api-resources/container/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ContainerLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: ContainerActions;
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
  /** Free text saying what the container is for. */
  description?: string | null;
  /** Host devices made available inside the container. */
  devices?: readonly string[] | null;
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
  /** Labels put on the container, by key. */
  labels?: { readonly [key: string]: string } | null;
  /** Docker log driver and its options. */
  logConfig?: LogConfig | null;
  /** Options for the old LXC execution driver of Docker. */
  lxcConf?: { readonly [key: string]: string } | null;
  /** Upper limit for memory, in bytes. */
  memory?: number | null;
  /** Upper limit for memory and swap together, in bytes. */
  memorySwap?: number | null;
  /** What the container is called. */
  name?: string | null;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string | null;
  /** Networks the container is attached to. */
  networkIds?: readonly string[] | null;
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
  /** When Docker starts the container again after it exits. */
  restartPolicy?: RestartPolicy | null;
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
  /** Docker volume driver that provides the volumes. */
  volumeDriver?: string | null;
  /** Directory in which the command is started. */
  workingDir?: string | null;
  /** Running number of the container among those of its service. */
  readonly createIndex?: number | null;
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
  /** How often the container has been started. */
  readonly startCount?: number | null;
  /**
   * Which system task the container performs, if any. The options are `NetworkAgent`,
   * `LoadBalancerAgent`.
   */
  readonly systemContainer?: "NetworkAgent" | "LoadBalancerAgent" | (string & {}) | null;
  /** Version mark kept with the container. */
  readonly version?: string | null;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a container. */
export interface ContainerLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Container>;
  /** One resource of type `container`. */
  readonly networkContainer?: LinkTo<Container>;
  /** One resource of type `registryCredential`. */
  readonly registryCredential?: LinkTo<RegistryCredential>;
  /** One resource of type `host`. */
  readonly requestedHost?: LinkTo<Host>;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** The resources of type `container` that refer to it. */
  readonly containers?: LinkTo<readonly Container[]>;
  /** The resources of type `launchConfig` that refer to it. */
  readonly launchConfigs?: LinkTo<readonly LaunchConfig[]>;
  /** The resources of type `secondaryLaunchConfig` that refer to it. */
  readonly secondaryLaunchConfigs?: LinkTo<readonly SecondaryLaunchConfig[]>;
}

/** URLs of what is possible now with a container. */
export interface ContainerActions {
  readonly [name: string]: string | undefined;
  /** `POST /v1/containers/${ID}?action=console` */
  readonly console?: string;
  /** `POST /v1/containers/${ID}?action=execute` */
  readonly execute?: string;
  /** `POST /v1/containers/${ID}?action=logs` */
  readonly logs?: string;
  /** `POST /v1/containers/${ID}?action=proxy` */
  readonly proxy?: string;
  /** `POST /v1/containers/${ID}?action=restart` */
  readonly restart?: string;
  /** `POST /v1/containers/${ID}?action=start` */
  readonly start?: string;
  /** `POST /v1/containers/${ID}?action=stop` */
  readonly stop?: string;
}

/**
 * What a new container is made from.
 * Page: docs/api/v1.1/api-resources/container/index.md
 */
export interface ContainerCreate {
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
  /** Free text saying what the container is for. */
  description?: string;
  /** Host devices made available inside the container. */
  devices?: readonly string[];
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
  /** Labels put on the container, by key. */
  labels?: { readonly [key: string]: string };
  /** Docker log driver and its options. */
  logConfig?: LogConfig;
  /** Options for the old LXC execution driver of Docker. */
  lxcConf?: { readonly [key: string]: string };
  /** Upper limit for memory, in bytes. */
  memory?: number;
  /** Upper limit for memory and swap together, in bytes. */
  memorySwap?: number;
  /** What the container is called. */
  name?: string;
  /**
   * Container whose network is shared.
   * The id of a resource of type `container`.
   */
  networkContainerId?: string;
  /** Networks the container is attached to. */
  networkIds?: readonly string[];
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
  /** When Docker starts the container again after it exits. */
  restartPolicy?: RestartPolicy;
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
  /** Docker volume driver that provides the volumes. */
  volumeDriver?: string;
  /** Directory in which the command is started. */
  workingDir?: string;
}

/**
 * What can be changed on a container.
 * Page: docs/api/v1.1/api-resources/container/index.md
 */
export interface ContainerUpdate {
  /** Free text saying what the container is for. */
  description?: string | null;
  /** What the container is called. */
  name?: string | null;
}
