// Generated from docs/api/v1.1/api-resources/service/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { AddRemoveServiceLinkInput } from "@rancher-v1/models/addRemoveServiceLinkInput";
import type { Service, ServiceCreate, ServiceUpdate } from "@rancher-v1/models/service";
import type { ServiceRestart } from "@rancher-v1/models/serviceRestart";
import type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
import type { SetServiceLinksInput } from "@rancher-v1/models/setServiceLinksInput";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { AddRemoveServiceLinkInput } from "@rancher-v1/models/addRemoveServiceLinkInput";
export type { Environment } from "@rancher-v1/models/environment";
export type { Service, ServiceCreate, ServiceUpdate } from "@rancher-v1/models/service";
export type { ServiceConsumeMap } from "@rancher-v1/models/serviceConsumeMap";
export type { ServiceExposeMap } from "@rancher-v1/models/serviceExposeMap";
export type { ServiceRestart } from "@rancher-v1/models/serviceRestart";
export type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
export type { SetServiceLinksInput } from "@rancher-v1/models/setServiceLinksInput";

/**
 * A group of containers started from the same launch settings and kept at a wanted scale.
 * Services belong to a stack and can be linked to one another.
 *
 * Page: docs/api/v1.1/api-resources/service/index.md
 */
export interface Services {
  /**
   * Lists resources of type `service`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/services`
   */
  list(query?: ServicesQuery, options?: RequestOptions): List<Service>;
  /**
   * Creates a resource of type `service`.
   *
   * `POST /v1/services`
   */
  create(body: ServiceCreate, options?: RequestOptions): Promise<Service>;
  /**
   * Reads one resource of type `service`.
   *
   * `GET /v1/services/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Service, options?: ReadOptions<Service>): Promise<Service>;
  /**
   * Reads one resource of type `service`; null if there is none.
   *
   * `GET /v1/services/${ID}`
   */
  find(target: string | Service, options?: ReadOptions<Service>): Promise<Service | null>;
  /**
   * Changes a resource of type `service`. The body is sent as it is; a whole resource may be
   * given back.
   *
   * `PUT /v1/services/${ID}`
   */
  update(target: string | Service, body: ServiceUpdate, options?: RequestOptions): Promise<Service>;
  /**
   * Deletes a resource of type `service`. Returns the resource as it is then, or null if it does
   * not exist. The resource is read for that if the answer is empty: an error with the method
   * `GET` comes after the delete.
   *
   * `DELETE /v1/services/${ID}`
   */
  delete(target: string | Service, options?: RequestOptions): Promise<Service | null>;
  /**
   * Runs the action `activate` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | Service, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `addservicelink` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=addservicelink`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  addservicelink(
    target: string | Service,
    input: AddRemoveServiceLinkInput,
    options?: RequestOptions,
  ): Promise<Service>;
  /**
   * Runs the action `cancelrollback` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=cancelrollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  cancelrollback(target: string | Service, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `cancelupgrade` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=cancelupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  cancelupgrade(target: string | Service, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `deactivate` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | Service, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `finishupgrade` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=finishupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  finishupgrade(target: string | Service, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `removeservicelink` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=removeservicelink`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  removeservicelink(
    target: string | Service,
    input: AddRemoveServiceLinkInput,
    options?: RequestOptions,
  ): Promise<Service>;
  /**
   * Runs the action `restart` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=restart`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  restart(
    target: string | Service,
    input: ServiceRestart,
    options?: RequestOptions,
  ): Promise<Service>;
  /**
   * Runs the action `rollback` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=rollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  rollback(target: string | Service, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `setservicelinks` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=setservicelinks`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  setServiceLinks(
    target: string | Service,
    input?: SetServiceLinksInput,
    options?: RequestOptions,
  ): Promise<Service>;
  /**
   * Runs the action `upgrade` of a resource of type `service`.
   *
   * `POST /v1/services/${ID}?action=upgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  upgrade(
    target: string | Service,
    input?: ServiceUpgrade,
    options?: RequestOptions,
  ): Promise<Service>;
}

/** The query of a list of resources of type `service`. */
export interface ServicesQuery
  extends ListQuery<"assignServiceIpAddress" | "description" | "environmentId" | "name"
      | "retainIp" | "scale" | "selectorContainer" | "selectorLink" | "startOnCreate" | "vip"
      | "createIndex" | "currentScale" | "externalId" | "fqdn" | "healthState" | "id"
      | "accountId" | "created" | "kind" | "removed" | "state" | "transitioning"
      | "transitioningMessage" | "transitioningProgress" | "uuid", Service>,
    TextFilters<"description" | "name" | "selectorContainer" | "selectorLink" | "vip"
      | "externalId" | "fqdn" | "healthState" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ scale: number; createIndex: number; currentScale: number; created: string
      | Date; removed: string | Date; transitioningProgress: number }>,
    ChoiceFilters<{ assignServiceIpAddress: boolean; environmentId: string; retainIp: boolean;
      startOnCreate: boolean; id: string; accountId: string; state: string;
      transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `service`, which use the given client. */
export function services(client: CoreClient): Services {
  const own = resource(client, "services");
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
    restart: own.act("restart"),
    rollback: (target, options) => own.act("rollback")(target, undefined, options),
    setServiceLinks: own.act("setservicelinks"),
    upgrade: own.act("upgrade"),
  };
}
