// Generated from docs/api/v1.1/api-resources/container/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Undocumented } from "@rancher-v1/models/_link";
import type {
  Container,
  ContainerCreate,
  ContainerHealthState,
  ContainerNetworkMode,
  ContainerPidMode,
  ContainerSystemContainer,
  ContainerUpdate,
} from "@rancher-v1/models/container";
import type { ContainerExecCreate } from "@rancher-v1/models/containerExec";
import type { ContainerLogs } from "@rancher-v1/models/containerLogs";
import type { ContainerProxy } from "@rancher-v1/models/containerProxy";
import type { HostAccess } from "@rancher-v1/models/hostAccess";
import type { Instance } from "@rancher-v1/models/instance";
import type { InstanceConsole } from "@rancher-v1/models/instanceConsole";
import type { InstanceConsoleInput } from "@rancher-v1/models/instanceConsoleInput";
import type { InstanceStop } from "@rancher-v1/models/instanceStop";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { Container, ContainerCreate, ContainerUpdate } from "@rancher-v1/models/container";
export type { ContainerExecCreate } from "@rancher-v1/models/containerExec";
export type { ContainerLogs } from "@rancher-v1/models/containerLogs";
export type { ContainerProxy } from "@rancher-v1/models/containerProxy";
export type { Host } from "@rancher-v1/models/host";
export type { HostAccess } from "@rancher-v1/models/hostAccess";
export type { Instance } from "@rancher-v1/models/instance";
export type { InstanceConsole } from "@rancher-v1/models/instanceConsole";
export type { InstanceConsoleInput } from "@rancher-v1/models/instanceConsoleInput";
export type { InstanceStop } from "@rancher-v1/models/instanceStop";
export type { LaunchConfig } from "@rancher-v1/models/launchConfig";
export type { RegistryCredential } from "@rancher-v1/models/registryCredential";
export type { SecondaryLaunchConfig } from "@rancher-v1/models/secondaryLaunchConfig";

/**
 * A Docker container run on one of the hosts, whether it was created alone, as part of a
 * service or outside Rancher.
 *
 * Page: docs/api/v1.1/api-resources/container/index.md
 */
export interface Containers {
  /**
   * Lists resources of type `container`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/containers`
   */
  list(query?: ContainersQuery, options?: RequestOptions): List<Container>;
  /**
   * Creates a resource of type `container`.
   *
   * `POST /v1/containers`
   */
  create(body: ContainerCreate, options?: RequestOptions): Promise<Container>;
  /**
   * Reads one resource of type `container`.
   *
   * `GET /v1/containers/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Container, options?: ReadOptions<Container>): Promise<Container>;
  /**
   * Reads one resource of type `container`; null if there is none.
   *
   * `GET /v1/containers/${ID}`
   */
  find(target: string | Container, options?: ReadOptions<Container>): Promise<Container | null>;
  /**
   * Changes a resource of type `container`. The body is sent as it is; a whole resource may be
   * given back.
   *
   * `PUT /v1/containers/${ID}`
   */
  update(
    target: string | Container,
    body: ContainerUpdate,
    options?: RequestOptions,
  ): Promise<Container>;
  /**
   * Deletes a resource of type `container`. Returns the resource as it is then, or null if it
   * does not exist. The resource is read for that if the answer is empty: an error with the
   * method `GET` comes after the delete.
   *
   * `DELETE /v1/containers/${ID}`
   */
  delete(target: string | Container, options?: RequestOptions): Promise<Container | null>;
  /**
   * Runs the action `console` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=console`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  console(
    target: string | Container,
    input?: InstanceConsoleInput,
    options?: RequestOptions,
  ): Promise<InstanceConsole>;
  /**
   * Runs the action `execute` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=execute`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  execute(
    target: string | Container,
    input: ContainerExecCreate,
    options?: RequestOptions,
  ): Promise<HostAccess>;
  /**
   * Runs the action `logs` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=logs`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  logs(
    target: string | Container,
    input?: ContainerLogs,
    options?: RequestOptions,
  ): Promise<HostAccess>;
  /**
   * Runs the action `proxy` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=proxy`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  proxy(
    target: string | Container,
    input?: ContainerProxy,
    options?: RequestOptions,
  ): Promise<HostAccess>;
  /**
   * Runs the action `restart` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=restart`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  restart(target: string | Container, options?: RequestOptions): Promise<Instance>;
  /**
   * Runs the action `start` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=start`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  start(target: string | Container, options?: RequestOptions): Promise<Instance>;
  /**
   * Runs the action `stop` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=stop`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  stop(
    target: string | Container,
    input?: InstanceStop,
    options?: RequestOptions,
  ): Promise<Instance>;
}

/** The query of a list of resources of type `container`. */
export interface ContainersQuery
  extends ListQuery<"count" | "cpuSet" | "cpuShares" | "description" | "domainName" | "hostname"
      | "imageUuid" | "memory" | "memorySwap" | "name" | "networkContainerId" | "networkMode"
      | "pidMode" | "privileged" | "publishAllPorts" | "readOnly" | "registryCredentialId"
      | "requestedHostId" | "startOnCreate" | "stdinOpen" | "tty" | "user" | "volumeDriver"
      | "workingDir" | "createIndex" | "deploymentUnitUuid" | "externalId" | "firstRunning"
      | "healthState" | "hostId" | "id" | "nativeContainer" | "primaryIpAddress" | "startCount"
      | "systemContainer" | "version" | "accountId" | "created" | "kind" | "removed" | "state"
      | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid", Container>,
    TextFilters<"cpuSet" | "description" | "domainName" | "hostname" | "imageUuid" | "name"
      | "user" | "volumeDriver" | "workingDir" | "deploymentUnitUuid" | "externalId"
      | "primaryIpAddress" | "version" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ count: number; cpuShares: number; memory: number; memorySwap: number;
      createIndex: number; firstRunning: string | Date; startCount: number; created: string
      | Date; removed: string | Date; transitioningProgress: number }>,
    ChoiceFilters<{ networkContainerId: string; networkMode: ContainerNetworkMode | Undocumented;
      pidMode: ContainerPidMode | Undocumented; privileged: boolean; publishAllPorts: boolean;
      readOnly: boolean; registryCredentialId: string; requestedHostId: string;
      startOnCreate: boolean; stdinOpen: boolean; tty: boolean; healthState: ContainerHealthState
      | Undocumented; hostId: string; id: string; nativeContainer: boolean;
      systemContainer: ContainerSystemContainer | Undocumented; accountId: string; state: string;
      transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `container`, which use the given client. */
export function containers(client: CoreClient): Containers {
  const own = resource(client, "containers");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
    console: own.act("console"),
    execute: own.act("execute"),
    logs: own.act("logs"),
    proxy: own.act("proxy"),
    restart: (target, options) => own.act("restart")(target, undefined, options),
    start: (target, options) => own.act("start")(target, undefined, options),
    stop: own.act("stop"),
  };
}
