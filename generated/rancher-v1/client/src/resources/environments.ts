// Generated from docs/api/v1.1/api-resources/environment/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { ComposeConfig } from "@rancher-v1/models/composeConfig";
import type { ComposeConfigInput } from "@rancher-v1/models/composeConfigInput";
import type {
  Environment,
  EnvironmentCreate,
  EnvironmentUpdate,
} from "@rancher-v1/models/environment";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { ComposeConfig } from "@rancher-v1/models/composeConfig";
export type { ComposeConfigInput } from "@rancher-v1/models/composeConfigInput";
export type { ComposeService } from "@rancher-v1/models/composeService";
export type { DnsService } from "@rancher-v1/models/dnsService";
export type {
  Environment,
  EnvironmentCreate,
  EnvironmentUpdate,
} from "@rancher-v1/models/environment";
export type { ExternalService } from "@rancher-v1/models/externalService";
export type { KubernetesService } from "@rancher-v1/models/kubernetesService";
export type { LoadBalancerService } from "@rancher-v1/models/loadBalancerService";
export type { Service } from "@rancher-v1/models/service";

/**
 * A stack: a group of services that make up one application and are deployed together. The API
 * of this generation calls it an environment; what the user interface calls an environment is
 * a project here.
 *
 * Page: docs/api/v1.1/api-resources/environment/index.md
 */
export interface Environments {
  /**
   * Lists resources of type `environment`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/environments`
   */
  list(query?: EnvironmentsQuery, options?: RequestOptions): List<Environment>;
  /**
   * Creates a resource of type `environment`.
   *
   * `POST /v1/environments`
   */
  create(body: EnvironmentCreate, options?: RequestOptions): Promise<Environment>;
  /**
   * Reads one resource of type `environment`.
   *
   * `GET /v1/environments/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Environment, options?: ReadOptions<Environment>): Promise<Environment>;
  /**
   * Reads one resource of type `environment`; null if there is none.
   *
   * `GET /v1/environments/${ID}`
   */
  find(
    target: string | Environment,
    options?: ReadOptions<Environment>,
  ): Promise<Environment | null>;
  /**
   * Changes a resource of type `environment`. The body is sent as it is; a whole resource may be
   * given back.
   *
   * `PUT /v1/environments/${ID}`
   */
  update(
    target: string | Environment,
    body: EnvironmentUpdate,
    options?: RequestOptions,
  ): Promise<Environment>;
  /**
   * Deletes a resource of type `environment`. Returns the resource as it is then, or null if it
   * does not exist. The resource is read for that if the answer is empty: an error with the
   * method `GET` comes after the delete.
   *
   * `DELETE /v1/environments/${ID}`
   */
  delete(target: string | Environment, options?: RequestOptions): Promise<Environment | null>;
  /**
   * Runs the action `activateservices` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=activateservices`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activateservices(target: string | Environment, options?: RequestOptions): Promise<Environment>;
  /**
   * Runs the action `cancelrollback` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=cancelrollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  cancelrollback(target: string | Environment, options?: RequestOptions): Promise<Environment>;
  /**
   * Runs the action `cancelupgrade` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=cancelupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  cancelupgrade(target: string | Environment, options?: RequestOptions): Promise<Environment>;
  /**
   * Runs the action `deactivateservices` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=deactivateservices`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivateservices(target: string | Environment, options?: RequestOptions): Promise<Environment>;
  /**
   * Runs the action `exportconfig` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=exportconfig`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  exportconfig(
    target: string | Environment,
    input?: ComposeConfigInput,
    options?: RequestOptions,
  ): Promise<ComposeConfig>;
  /**
   * Runs the action `finishupgrade` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=finishupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  finishupgrade(target: string | Environment, options?: RequestOptions): Promise<Environment>;
  /**
   * Runs the action `rollback` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=rollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  rollback(target: string | Environment, options?: RequestOptions): Promise<Environment>;
}

/** The query of a list of resources of type `environment`. */
export interface EnvironmentsQuery
  extends ListQuery<"description" | "dockerCompose" | "externalId" | "name"
      | "previousExternalId" | "rancherCompose" | "startOnCreate" | "healthState" | "id"
      | "accountId" | "created" | "kind" | "removed" | "state" | "transitioning"
      | "transitioningMessage" | "transitioningProgress" | "uuid", Environment>,
    TextFilters<"description" | "dockerCompose" | "externalId" | "name" | "previousExternalId"
      | "rancherCompose" | "healthState" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ startOnCreate: boolean; id: string; accountId: string; state: string;
      transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `environment`, which use the given client. */
export function environments(client: CoreClient): Environments {
  const own = resource(client, "environments");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
    activateservices: (target, options) => own.act("activateservices")(target, undefined, options),
    cancelrollback: (target, options) => own.act("cancelrollback")(target, undefined, options),
    cancelupgrade: (target, options) => own.act("cancelupgrade")(target, undefined, options),
    deactivateservices: (target, options) =>
      own.act("deactivateservices")(target, undefined, options),
    exportconfig: own.act("exportconfig"),
    finishupgrade: (target, options) => own.act("finishupgrade")(target, undefined, options),
    rollback: (target, options) => own.act("rollback")(target, undefined, options),
  };
}
