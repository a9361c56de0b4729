// Generated from docs/api/v1.1/api-resources/loadBalancerService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type {
  AddRemoveLoadBalancerServiceLinkInput,
} from "@rancher-v1/models/addRemoveLoadBalancerServiceLinkInput";
import type {
  LoadBalancerService,
  LoadBalancerServiceCreate,
  LoadBalancerServiceUpdate,
} from "@rancher-v1/models/loadBalancerService";
import type { Service } from "@rancher-v1/models/service";
import type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
import type {
  SetLoadBalancerServiceLinksInput,
} from "@rancher-v1/models/setLoadBalancerServiceLinksInput";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type {
  AddRemoveLoadBalancerServiceLinkInput,
} from "@rancher-v1/models/addRemoveLoadBalancerServiceLinkInput";
export type { Certificate } from "@rancher-v1/models/certificate";
export type { Environment } from "@rancher-v1/models/environment";
export type {
  LoadBalancerService,
  LoadBalancerServiceCreate,
  LoadBalancerServiceUpdate,
} from "@rancher-v1/models/loadBalancerService";
export type { Service } from "@rancher-v1/models/service";
export type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
export type {
  SetLoadBalancerServiceLinksInput,
} from "@rancher-v1/models/setLoadBalancerServiceLinksInput";

/**
 * A service whose containers run a load balancer and spread incoming traffic over the services
 * linked to it. It is scaled and upgraded much like an ordinary service.
 *
 * Page: docs/api/v1.1/api-resources/loadBalancerService/index.md
 */
export interface LoadBalancerServices {
  /**
   * Lists resources of type `loadBalancerService`. Await the list for its first page, iterate it
   * for the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/loadBalancerServices`
   */
  list(query?: LoadBalancerServicesQuery, options?: RequestOptions): List<LoadBalancerService>;
  /**
   * Creates a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices`
   */
  create(body: LoadBalancerServiceCreate, options?: RequestOptions): Promise<LoadBalancerService>;
  /**
   * Reads one resource of type `loadBalancerService`.
   *
   * `GET /v1/loadBalancerServices/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | LoadBalancerService,
    options?: ReadOptions<LoadBalancerService>,
  ): Promise<LoadBalancerService>;
  /**
   * Reads one resource of type `loadBalancerService`; null if there is none.
   *
   * `GET /v1/loadBalancerServices/${ID}`
   */
  find(
    target: string | LoadBalancerService,
    options?: ReadOptions<LoadBalancerService>,
  ): Promise<LoadBalancerService | null>;
  /**
   * Changes a resource of type `loadBalancerService`. The body is sent as it is; a whole
   * resource may be given back.
   *
   * `PUT /v1/loadBalancerServices/${ID}`
   */
  update(
    target: string | LoadBalancerService,
    body: LoadBalancerServiceUpdate,
    options?: RequestOptions,
  ): Promise<LoadBalancerService>;
  /**
   * Deletes a resource of type `loadBalancerService`. Returns the resource as it is then, or
   * null if it does not exist. The resource is read for that if the answer is empty: an error
   * with the method `GET` comes after the delete.
   *
   * `DELETE /v1/loadBalancerServices/${ID}`
   */
  delete(
    target: string | LoadBalancerService,
    options?: RequestOptions,
  ): Promise<LoadBalancerService | null>;
  /**
   * Runs the action `activate` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | LoadBalancerService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `addservicelink` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=addservicelink`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  addservicelink(
    target: string | LoadBalancerService,
    input: AddRemoveLoadBalancerServiceLinkInput,
    options?: RequestOptions,
  ): Promise<Service>;
  /**
   * Runs the action `cancelrollback` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=cancelrollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  cancelrollback(target: string | LoadBalancerService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `cancelupgrade` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=cancelupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  cancelupgrade(target: string | LoadBalancerService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `deactivate` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | LoadBalancerService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `finishupgrade` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=finishupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  finishupgrade(target: string | LoadBalancerService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `removeservicelink` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=removeservicelink`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  removeservicelink(
    target: string | LoadBalancerService,
    input: AddRemoveLoadBalancerServiceLinkInput,
    options?: RequestOptions,
  ): Promise<Service>;
  /**
   * Runs the action `rollback` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=rollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  rollback(target: string | LoadBalancerService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `setservicelinks` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=setservicelinks`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  setServiceLinks(
    target: string | LoadBalancerService,
    input?: SetLoadBalancerServiceLinksInput,
    options?: RequestOptions,
  ): Promise<Service>;
  /**
   * Runs the action `upgrade` of a resource of type `loadBalancerService`.
   *
   * `POST /v1/loadBalancerServices/${ID}?action=upgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  upgrade(
    target: string | LoadBalancerService,
    input?: ServiceUpgrade,
    options?: RequestOptions,
  ): Promise<Service>;
}

/** The query of a list of resources of type `loadBalancerService`. */
export interface LoadBalancerServicesQuery
  extends ListQuery<"assignServiceIpAddress" | "defaultCertificateId" | "description"
      | "environmentId" | "name" | "retainIp" | "scale" | "selectorLink" | "startOnCreate"
      | "vip" | "currentScale" | "externalId" | "fqdn" | "healthState" | "id" | "accountId"
      | "created" | "kind" | "removed" | "state" | "transitioning" | "transitioningMessage"
      | "transitioningProgress" | "uuid", LoadBalancerService>,
    TextFilters<"description" | "name" | "selectorLink" | "vip" | "externalId" | "fqdn"
      | "healthState" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ scale: number; currentScale: number; created: string | Date; removed: string
      | Date; transitioningProgress: number }>,
    ChoiceFilters<{ assignServiceIpAddress: boolean; defaultCertificateId: string;
      environmentId: string; retainIp: boolean; startOnCreate: boolean; id: string;
      accountId: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `loadBalancerService`, which use the given client. */
export function loadBalancerServices(client: CoreClient): LoadBalancerServices {
  const own = resource(client, "loadBalancerServices");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    addservicelink: own.act("addservicelink"),
    cancelrollback: (target, options) => own.act("cancelrollback")(target, undefined, options),
    cancelupgrade: (target, options) => own.act("cancelupgrade")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
    finishupgrade: (target, options) => own.act("finishupgrade")(target, undefined, options),
    removeservicelink: own.act("removeservicelink"),
    rollback: (target, options) => own.act("rollback")(target, undefined, options),
    setServiceLinks: own.act("setservicelinks"),
    upgrade: own.act("upgrade"),
  };
}
