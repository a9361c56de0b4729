// Generated from docs/api/v1.1/api-resources/externalService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type {
  ExternalService,
  ExternalServiceCreate,
  ExternalServiceUpdate,
} from "@rancher-v1/models/externalService";
import type { Service } from "@rancher-v1/models/service";
import type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { Environment } from "@rancher-v1/models/environment";
export type {
  ExternalService,
  ExternalServiceCreate,
  ExternalServiceUpdate,
} from "@rancher-v1/models/externalService";
export type { Service } from "@rancher-v1/models/service";
export type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";

/**
 * A service that runs outside Rancher, entered by IP address or host name so that other
 * services can link to it.
 *
 * Page: docs/api/v1.1/api-resources/externalService/index.md
 */
export interface ExternalServices {
  /**
   * Lists resources of type `externalService`. Await the list for its first page, iterate it for
   * the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/externalServices`
   */
  list(query?: ExternalServicesQuery, options?: RequestOptions): List<ExternalService>;
  /**
   * Creates a resource of type `externalService`.
   *
   * `POST /v1/externalServices`
   */
  create(body: ExternalServiceCreate, options?: RequestOptions): Promise<ExternalService>;
  /**
   * Reads one resource of type `externalService`.
   *
   * `GET /v1/externalServices/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | ExternalService,
    options?: ReadOptions<ExternalService>,
  ): Promise<ExternalService>;
  /**
   * Reads one resource of type `externalService`; null if there is none.
   *
   * `GET /v1/externalServices/${ID}`
   */
  find(
    target: string | ExternalService,
    options?: ReadOptions<ExternalService>,
  ): Promise<ExternalService | null>;
  /**
   * Changes a resource of type `externalService`. The body is sent as it is; a whole resource
   * may be given back.
   *
   * `PUT /v1/externalServices/${ID}`
   */
  update(
    target: string | ExternalService,
    body: ExternalServiceUpdate,
    options?: RequestOptions,
  ): Promise<ExternalService>;
  /**
   * Deletes a resource of type `externalService`. Returns the resource as it is then, or null if
   * it does not exist. The resource is read for that if the answer is empty: an error with the
   * method `GET` comes after the delete.
   *
   * `DELETE /v1/externalServices/${ID}`
   */
  delete(
    target: string | ExternalService,
    options?: RequestOptions,
  ): Promise<ExternalService | null>;
  /**
   * Runs the action `activate` of a resource of type `externalService`.
   *
   * `POST /v1/externalServices/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | ExternalService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `cancelrollback` of a resource of type `externalService`.
   *
   * `POST /v1/externalServices/${ID}?action=cancelrollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  cancelrollback(target: string | ExternalService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `cancelupgrade` of a resource of type `externalService`.
   *
   * `POST /v1/externalServices/${ID}?action=cancelupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  cancelupgrade(target: string | ExternalService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `deactivate` of a resource of type `externalService`.
   *
   * `POST /v1/externalServices/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | ExternalService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `finishupgrade` of a resource of type `externalService`.
   *
   * `POST /v1/externalServices/${ID}?action=finishupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  finishupgrade(target: string | ExternalService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `rollback` of a resource of type `externalService`.
   *
   * `POST /v1/externalServices/${ID}?action=rollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  rollback(target: string | ExternalService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `upgrade` of a resource of type `externalService`.
   *
   * `POST /v1/externalServices/${ID}?action=upgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  upgrade(
    target: string | ExternalService,
    input?: ServiceUpgrade,
    options?: RequestOptions,
  ): Promise<Service>;
}

/** The query of a list of resources of type `externalService`. */
export interface ExternalServicesQuery
  extends ListQuery<"description" | "environmentId" | "hostname" | "name" | "startOnCreate"
      | "externalId" | "fqdn" | "healthState" | "id" | "accountId" | "created" | "kind"
      | "removed" | "state" | "transitioning" | "transitioningMessage" | "transitioningProgress"
      | "uuid", ExternalService>,
    TextFilters<"description" | "hostname" | "name" | "externalId" | "fqdn" | "healthState"
      | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ environmentId: string; startOnCreate: boolean; id: string; accountId: string;
      state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `externalService`, which use the given client. */
export function externalServices(client: CoreClient): ExternalServices {
  const own = resource(client, "externalServices");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    cancelrollback: (target, options) => own.act("cancelrollback")(target, undefined, options),
    cancelupgrade: (target, options) => own.act("cancelupgrade")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
    finishupgrade: (target, options) => own.act("finishupgrade")(target, undefined, options),
    rollback: (target, options) => own.act("rollback")(target, undefined, options),
    upgrade: own.act("upgrade"),
  };
}
