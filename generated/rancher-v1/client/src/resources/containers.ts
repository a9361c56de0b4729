// Generated from docs/api/v1.1/api-resources/container/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Included, LinkName } from "../core/links.js";
import type { List } from "../core/list.js";
import type { RequestOptions } from "../core/options.js";
import type { ListQuery, TextFilters, OrderedFilters, ChoiceFilters } from "../core/query.js";
import type { CoreClient } from "../core/transport.js";
import { resource, type ReadOptions } from "../core/resource.js";
import type * as models from "@rancher-v1/models";

/**
 * A Docker container run on one of the hosts, whether it was created alone, as part of a
 * service or outside Rancher.
 *
 * Page: docs/api/v1.1/api-resources/container/index.md
 */
export interface Containers {
  /**
   * Lists resources of type `container`. Await the list for its first page, iterate it for the resources of
   * all pages, or collect them with `all`.
   *
   * `GET /v1/containers`
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  list<Include extends LinkName<models.Container> = never>(query?: ContainersQuery<Include>, options?: RequestOptions): List<Included<models.Container, Include>>;

  /**
   * Creates a resource of type `container`.
   *
   * `POST /v1/containers`
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  create(body: models.ContainerCreate, options?: RequestOptions): Promise<models.Container>;

  /**
   * Reads one resource of type `container`.
   *
   * @throws NotFoundError if there is none.
   *
   * `GET /v1/containers/${ID}`
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  get<Include extends LinkName<models.Container> = never>(target: string | models.Container, options?: ReadOptions<Include>): Promise<Included<models.Container, Include>>;

  /**
   * Reads one resource of type `container`; null if there is none.
   *
   * `GET /v1/containers/${ID}`
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  find<Include extends LinkName<models.Container> = never>(target: string | models.Container, options?: ReadOptions<Include>): Promise<Included<models.Container, Include> | null>;

  /**
   * Changes a resource of type `container`. Fields that cannot be changed are not sent.
   *
   * `PUT /v1/containers/${ID}`
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  update(target: string | models.Container, body: models.ContainerUpdate, options?: RequestOptions): Promise<models.Container>;

  /**
   * Deletes a resource of type `container`, and answers what is left of it: null if it is gone, or never was.
   *
   * `DELETE /v1/containers/${ID}`
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  delete(target: string | models.Container, options?: RequestOptions): Promise<models.Container | null>;

  /**
   * Runs the action `console` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=console`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  console(target: string | models.Container, input?: models.InstanceConsoleInput, options?: RequestOptions): Promise<models.InstanceConsole>;

  /**
   * Runs the action `execute` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=execute`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  execute(target: string | models.Container, input: models.ContainerExecCreate, options?: RequestOptions): Promise<models.HostAccess>;

  /**
   * Runs the action `logs` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=logs`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  logs(target: string | models.Container, input?: models.ContainerLogs, options?: RequestOptions): Promise<models.HostAccess>;

  /**
   * Runs the action `proxy` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=proxy`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  proxy(target: string | models.Container, input?: models.ContainerProxy, options?: RequestOptions): Promise<models.HostAccess>;

  /**
   * Runs the action `restart` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=restart`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  restart(target: string | models.Container, options?: RequestOptions): Promise<models.Instance>;

  /**
   * Runs the action `start` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=start`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  start(target: string | models.Container, options?: RequestOptions): Promise<models.Instance>;

  /**
   * Runs the action `stop` of a resource of type `container`.
   *
   * `POST /v1/containers/${ID}?action=stop`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/container/index.md
   */
  stop(target: string | models.Container, input?: models.InstanceStop, options?: RequestOptions): Promise<models.Instance>;
}

/** What a list of resources of type `container` can be asked for. */
export interface ContainersQuery<Include extends string = never>
  extends ListQuery<"count" | "cpuSet" | "cpuShares" | "description" | "domainName" | "hostname" | "imageUuid" | "memory" | "memorySwap" | "name" | "networkContainerId" | "networkMode" | "pidMode" | "privileged" | "publishAllPorts" | "readOnly" | "registryCredentialId" | "requestedHostId" | "startOnCreate" | "stdinOpen" | "tty" | "user" | "volumeDriver" | "workingDir" | "createIndex" | "deploymentUnitUuid" | "externalId" | "firstRunning" | "healthState" | "hostId" | "id" | "nativeContainer" | "primaryIpAddress" | "startCount" | "systemContainer" | "version" | "accountId" | "created" | "kind" | "removed" | "state" | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid", Include>,
    TextFilters<"cpuSet" | "description" | "domainName" | "hostname" | "imageUuid" | "name" | "user" | "volumeDriver" | "workingDir" | "deploymentUnitUuid" | "externalId" | "primaryIpAddress" | "version" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ count: number; cpuShares: number; memory: number; memorySwap: number; createIndex: number; firstRunning: string | Date; startCount: number; created: string | Date; removed: string | Date; transitioningProgress: number }>,
    ChoiceFilters<{ networkContainerId: string; networkMode: "none" | "bridge" | "host" | "managed" | "container"; pidMode: "host"; privileged: boolean; publishAllPorts: boolean; readOnly: boolean; registryCredentialId: string; requestedHostId: string; startOnCreate: boolean; stdinOpen: boolean; tty: boolean; healthState: "healthy" | "unhealthy" | "updating-healthy" | "updating-unhealthy" | "initializing"; hostId: string; id: string; nativeContainer: boolean; systemContainer: "NetworkAgent" | "LoadBalancerAgent"; accountId: string; state: string; transitioning: "yes" | "no" | "error" }> {}

/** Puts the resources of type `container` on a client. */
export function containers(client: CoreClient): Containers {
  const { list, create, get, find, update, remove, act } = resource(client, "containers");
  return {
    list,
    create,
    get,
    find,
    update: update(["description","name"]),
    delete: remove,
    console: act("console"),
    execute: act("execute"),
    logs: act("logs"),
    proxy: act("proxy"),
    restart: (target, options) => act("restart")(target, undefined, options),
    start: (target, options) => act("start")(target, undefined, options),
    stop: act("stop"),
  };
}
