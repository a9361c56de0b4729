// Generated from docs/api/v1.1/api-resources/host/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Host, HostUpdate } from "@rancher-v1/models/host";
import type { HostAccess } from "@rancher-v1/models/hostAccess";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { Container } from "@rancher-v1/models/container";
export type { ContainerEvent } from "@rancher-v1/models/containerEvent";
export type { ExternalHostEvent } from "@rancher-v1/models/externalHostEvent";
export type { HealthcheckInstanceHostMap } from "@rancher-v1/models/healthcheckInstanceHostMap";
export type { Host, HostUpdate } from "@rancher-v1/models/host";
export type { HostAccess } from "@rancher-v1/models/hostAccess";
export type { Instance } from "@rancher-v1/models/instance";
export type { LaunchConfig } from "@rancher-v1/models/launchConfig";
export type { PhysicalHost } from "@rancher-v1/models/physicalHost";
export type { SecondaryLaunchConfig } from "@rancher-v1/models/secondaryLaunchConfig";
export type { ServiceEvent } from "@rancher-v1/models/serviceEvent";
export type { VirtualMachine } from "@rancher-v1/models/virtualMachine";

/**
 * A host is a machine that instances run on.
 *
 * Page: docs/api/v1.1/api-resources/host/index.md
 */
export interface Hosts {
  /**
   * Lists resources of type `host`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/hosts`
   */
  list(query?: HostsQuery, options?: RequestOptions): List<Host>;
  /**
   * Reads one resource of type `host`.
   *
   * `GET /v1/hosts/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Host, options?: ReadOptions<Host>): Promise<Host>;
  /**
   * Reads one resource of type `host`; null if there is none.
   *
   * `GET /v1/hosts/${ID}`
   */
  find(target: string | Host, options?: ReadOptions<Host>): Promise<Host | null>;
  /**
   * Changes a resource of type `host`. The body is sent as it is; a whole resource may be given
   * back.
   *
   * `PUT /v1/hosts/${ID}`
   */
  update(target: string | Host, body: HostUpdate, options?: RequestOptions): Promise<Host>;
  /**
   * Deletes a resource of type `host`. Returns the resource as it is then, or null if it does
   * not exist. The resource is read for that if the answer is empty: an error with the method
   * `GET` comes after the delete.
   *
   * `DELETE /v1/hosts/${ID}`
   */
  delete(target: string | Host, options?: RequestOptions): Promise<Host | null>;
  /**
   * Runs the action `activate` of a resource of type `host`.
   *
   * `POST /v1/hosts/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | Host, options?: RequestOptions): Promise<Host>;
  /**
   * Runs the action `deactivate` of a resource of type `host`.
   *
   * `POST /v1/hosts/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | Host, options?: RequestOptions): Promise<Host>;
  /**
   * Runs the action `dockersocket` of a resource of type `host`.
   *
   * `POST /v1/hosts/${ID}?action=dockersocket`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  dockersocket(target: string | Host, options?: RequestOptions): Promise<HostAccess>;
}

/** The query of a list of resources of type `host`. */
export interface HostsQuery
  extends ListQuery<"description" | "name" | "agentState" | "computeTotal" | "hostname" | "id"
      | "physicalHostId" | "accountId" | "created" | "kind" | "removed" | "state"
      | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid", Host>,
    TextFilters<"description" | "name" | "agentState" | "hostname" | "kind"
      | "transitioningMessage" | "uuid">,
    OrderedFilters<{ computeTotal: number; created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ id: string; physicalHostId: string; accountId: string; state: string;
      transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `host`, which use the given client. */
export function hosts(client: CoreClient): Hosts {
  const own = resource(client, "hosts");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
    dockersocket: (target, options) => own.act("dockersocket")(target, undefined, options),
  };
}
