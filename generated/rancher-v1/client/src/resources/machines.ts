// Generated from docs/api/v1.1/api-resources/machine/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Machine, MachineCreate } from "@rancher-v1/models/machine";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { Machine, MachineCreate } from "@rancher-v1/models/machine";

/**
 * A host that Rancher creates by way of Docker Machine, for example at a cloud provider. It
 * holds the provider settings and the Docker engine options used while the host is being set
 * up.
 *
 * Page: docs/api/v1.1/api-resources/machine/index.md
 */
export interface Machines {
  /**
   * Lists resources of type `machine`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/machines`
   */
  list(query?: MachinesQuery, options?: RequestOptions): List<Machine>;
  /**
   * Creates a resource of type `machine`.
   *
   * `POST /v1/machines`
   */
  create(body: MachineCreate, options?: RequestOptions): Promise<Machine>;
  /**
   * Reads one resource of type `machine`.
   *
   * `GET /v1/machines/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Machine, options?: ReadOptions<Machine>): Promise<Machine>;
  /**
   * Reads one resource of type `machine`; null if there is none.
   *
   * `GET /v1/machines/${ID}`
   */
  find(target: string | Machine, options?: ReadOptions<Machine>): Promise<Machine | null>;
  /**
   * Deletes a resource of type `machine`. Returns the resource as it is then, or null if it does
   * not exist. The resource is read for that if the answer is empty: an error with the method
   * `GET` comes after the delete.
   *
   * `DELETE /v1/machines/${ID}`
   */
  delete(target: string | Machine, options?: RequestOptions): Promise<Machine | null>;
}

/** The query of a list of resources of type `machine`. */
export interface MachinesQuery
  extends ListQuery<"authCertificateAuthority" | "authKey" | "description" | "dockerVersion"
      | "engineInstallUrl" | "engineStorageDriver" | "name" | "driver" | "externalId" | "id"
      | "accountId" | "created" | "kind" | "removed" | "state" | "transitioning"
      | "transitioningMessage" | "transitioningProgress" | "uuid", Machine>,
    TextFilters<"authCertificateAuthority" | "authKey" | "description" | "dockerVersion"
      | "engineInstallUrl" | "engineStorageDriver" | "name" | "driver" | "externalId" | "kind"
      | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ id: string; accountId: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `machine`, which use the given client. */
export function machines(client: CoreClient): Machines {
  const own = resource(client, "machines");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    delete: own.delete,
  };
}
