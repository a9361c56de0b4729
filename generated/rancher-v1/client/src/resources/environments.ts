// Generated from docs/api/v1.1/api-resources/environment/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Included, LinkName } from "../core/links.js";
import type { List } from "../core/list.js";
import type { RequestOptions } from "../core/options.js";
import type { ListQuery, TextFilters, OrderedFilters, ChoiceFilters } from "../core/query.js";
import type { CoreClient } from "../core/transport.js";
import { resource, type ReadOptions } from "../core/resource.js";
import type * as models from "@rancher-v1/models";

/**
 * A stack: a group of services that make up one application and are deployed together. The API
 * of this generation calls it an environment; what the user interface calls an environment is
 * a project here.
 *
 * Page: docs/api/v1.1/api-resources/environment/index.md
 */
export interface Environments {
  /**
   * Lists resources of type `environment`. Await the list for its first page, iterate it for the resources of
   * all pages, or collect them with `all`.
   *
   * `GET /v1/environments`
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  list<Include extends LinkName<models.Environment> = never>(query?: EnvironmentsQuery<Include>, options?: RequestOptions): List<Included<models.Environment, Include>>;

  /**
   * Creates a resource of type `environment`.
   *
   * `POST /v1/environments`
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  create(body: models.EnvironmentCreate, options?: RequestOptions): Promise<models.Environment>;

  /**
   * Reads one resource of type `environment`.
   *
   * @throws NotFoundError if there is none.
   *
   * `GET /v1/environments/${ID}`
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  get<Include extends LinkName<models.Environment> = never>(target: string | models.Environment, options?: ReadOptions<Include>): Promise<Included<models.Environment, Include>>;

  /**
   * Reads one resource of type `environment`; null if there is none.
   *
   * `GET /v1/environments/${ID}`
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  find<Include extends LinkName<models.Environment> = never>(target: string | models.Environment, options?: ReadOptions<Include>): Promise<Included<models.Environment, Include> | null>;

  /**
   * Changes a resource of type `environment`. Fields that cannot be changed are not sent.
   *
   * `PUT /v1/environments/${ID}`
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  update(target: string | models.Environment, body: models.EnvironmentUpdate, options?: RequestOptions): Promise<models.Environment>;

  /**
   * Deletes a resource of type `environment`, and answers what is left of it: null if it is gone, or never was.
   *
   * `DELETE /v1/environments/${ID}`
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  delete(target: string | models.Environment, options?: RequestOptions): Promise<models.Environment | null>;

  /**
   * Runs the action `activateservices` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=activateservices`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  activateservices(target: string | models.Environment, options?: RequestOptions): Promise<models.Environment>;

  /**
   * Runs the action `cancelrollback` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=cancelrollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  cancelrollback(target: string | models.Environment, options?: RequestOptions): Promise<models.Environment>;

  /**
   * Runs the action `cancelupgrade` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=cancelupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  cancelupgrade(target: string | models.Environment, options?: RequestOptions): Promise<models.Environment>;

  /**
   * Runs the action `deactivateservices` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=deactivateservices`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  deactivateservices(target: string | models.Environment, options?: RequestOptions): Promise<models.Environment>;

  /**
   * Runs the action `exportconfig` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=exportconfig`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  exportconfig(target: string | models.Environment, input?: models.ComposeConfigInput, options?: RequestOptions): Promise<models.ComposeConfig>;

  /**
   * Runs the action `finishupgrade` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=finishupgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  finishupgrade(target: string | models.Environment, options?: RequestOptions): Promise<models.Environment>;

  /**
   * Runs the action `rollback` of a resource of type `environment`.
   *
   * `POST /v1/environments/${ID}?action=rollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/environment/index.md
   */
  rollback(target: string | models.Environment, options?: RequestOptions): Promise<models.Environment>;
}

/** What a list of resources of type `environment` can be asked for. */
export interface EnvironmentsQuery<Include extends string = never>
  extends ListQuery<"description" | "dockerCompose" | "externalId" | "name" | "previousExternalId" | "rancherCompose" | "startOnCreate" | "healthState" | "id" | "accountId" | "created" | "kind" | "removed" | "state" | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid", Include>,
    TextFilters<"description" | "dockerCompose" | "externalId" | "name" | "previousExternalId" | "rancherCompose" | "healthState" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date; transitioningProgress: number }>,
    ChoiceFilters<{ startOnCreate: boolean; id: string; accountId: string; state: string; transitioning: "yes" | "no" | "error" }> {}

/** Puts the resources of type `environment` on a client. */
export function environments(client: CoreClient): Environments {
  const { list, create, get, find, update, remove, act } = resource(client, "environments");
  return {
    list,
    create,
    get,
    find,
    update: update(["description","externalId","name","outputs","previousEnvironment","previousExternalId"]),
    delete: remove,
    activateservices: (target, options) => act("activateservices")(target, undefined, options),
    cancelrollback: (target, options) => act("cancelrollback")(target, undefined, options),
    cancelupgrade: (target, options) => act("cancelupgrade")(target, undefined, options),
    deactivateservices: (target, options) => act("deactivateservices")(target, undefined, options),
    exportconfig: act("exportconfig"),
    finishupgrade: (target, options) => act("finishupgrade")(target, undefined, options),
    rollback: (target, options) => act("rollback")(target, undefined, options),
  };
}
