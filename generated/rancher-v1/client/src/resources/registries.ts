// Generated from docs/api/v1.1/api-resources/registry/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Registry, RegistryCreate, RegistryUpdate } from "@rancher-v1/models/registry";
import type { StoragePool } from "@rancher-v1/models/storagePool";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { Registry, RegistryCreate, RegistryUpdate } from "@rancher-v1/models/registry";
export type { RegistryCredential } from "@rancher-v1/models/registryCredential";
export type { StoragePool } from "@rancher-v1/models/storagePool";

/**
 * A Docker image registry known to an environment. Together with registry credentials it lets
 * hosts pull private images.
 *
 * Page: docs/api/v1.1/api-resources/registry/index.md
 */
export interface Registries {
  /**
   * Lists resources of type `registry`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/registries`
   */
  list(query?: RegistriesQuery, options?: RequestOptions): List<Registry>;
  /**
   * Creates a resource of type `registry`.
   *
   * `POST /v1/registries`
   */
  create(body: RegistryCreate, options?: RequestOptions): Promise<Registry>;
  /**
   * Reads one resource of type `registry`.
   *
   * `GET /v1/registries/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Registry, options?: ReadOptions<Registry>): Promise<Registry>;
  /**
   * Reads one resource of type `registry`; null if there is none.
   *
   * `GET /v1/registries/${ID}`
   */
  find(target: string | Registry, options?: ReadOptions<Registry>): Promise<Registry | null>;
  /**
   * Changes a resource of type `registry`. The body is sent as it is; a whole resource may be
   * given back.
   *
   * `PUT /v1/registries/${ID}`
   */
  update(
    target: string | Registry,
    body: RegistryUpdate,
    options?: RequestOptions,
  ): Promise<Registry>;
  /**
   * Deletes a resource of type `registry`. Returns the resource as it is then, or null if it
   * does not exist. The resource is read for that if the answer is empty: an error with the
   * method `GET` comes after the delete.
   *
   * `DELETE /v1/registries/${ID}`
   */
  delete(target: string | Registry, options?: RequestOptions): Promise<Registry | null>;
  /**
   * Runs the action `activate` of a resource of type `registry`.
   *
   * `POST /v1/registries/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | Registry, options?: RequestOptions): Promise<StoragePool>;
  /**
   * Runs the action `deactivate` of a resource of type `registry`.
   *
   * `POST /v1/registries/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | Registry, options?: RequestOptions): Promise<StoragePool>;
}

/** The query of a list of resources of type `registry`. */
export interface RegistriesQuery
  extends ListQuery<"description" | "name" | "serverAddress" | "blockDevicePath" | "driverName"
      | "externalId" | "id" | "volumeAccessMode" | "accountId" | "created" | "kind" | "removed"
      | "state" | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid",
      Registry>,
    TextFilters<"description" | "name" | "serverAddress" | "blockDevicePath" | "driverName"
      | "externalId" | "volumeAccessMode" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ id: string; accountId: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `registry`, which use the given client. */
export function registries(client: CoreClient): Registries {
  const own = resource(client, "registries");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
  };
}
