// Generated from docs/api/v1.1/api-resources/machineDriver/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { MachineDriver } from "@rancher-v1/models/machineDriver";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { MachineDriver } from "@rancher-v1/models/machineDriver";

/**
 * A Docker Machine driver plugin that Rancher can use to create hosts at some provider.
 * Drivers may ship with Rancher or be downloaded from an address.
 *
 * Page: docs/api/v1.1/api-resources/machineDriver/index.md
 */
export interface MachineDrivers {
  /**
   * Lists resources of type `machineDriver`. Await the list for its first page, iterate it for
   * the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/machineDrivers`
   */
  list(query?: MachineDriversQuery, options?: RequestOptions): List<MachineDriver>;
  /**
   * Reads one resource of type `machineDriver`.
   *
   * `GET /v1/machineDrivers/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | MachineDriver, options?: ReadOptions<MachineDriver>): Promise<MachineDriver>;
  /**
   * Reads one resource of type `machineDriver`; null if there is none.
   *
   * `GET /v1/machineDrivers/${ID}`
   */
  find(
    target: string | MachineDriver,
    options?: ReadOptions<MachineDriver>,
  ): Promise<MachineDriver | null>;
  /**
   * Runs the action `activate` of a resource of type `machineDriver`.
   *
   * `POST /v1/machineDrivers/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | MachineDriver, options?: RequestOptions): Promise<MachineDriver>;
  /**
   * Runs the action `deactivate` of a resource of type `machineDriver`.
   *
   * `POST /v1/machineDrivers/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | MachineDriver, options?: RequestOptions): Promise<MachineDriver>;
  /**
   * Runs the action `reactivate` of a resource of type `machineDriver`.
   *
   * `POST /v1/machineDrivers/${ID}?action=reactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  reactivate(target: string | MachineDriver, options?: RequestOptions): Promise<MachineDriver>;
}

/** The query of a list of resources of type `machineDriver`. */
export interface MachineDriversQuery
  extends ListQuery<"activateOnCreate" | "builtin" | "checksum" | "description" | "externalId"
      | "uiUrl" | "url" | "defaultActive" | "id" | "name" | "accountId" | "created" | "kind"
      | "removed" | "state" | "transitioning" | "transitioningMessage" | "transitioningProgress"
      | "uuid", MachineDriver>,
    TextFilters<"checksum" | "description" | "externalId" | "uiUrl" | "url" | "name" | "kind"
      | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ activateOnCreate: boolean; builtin: boolean; defaultActive: boolean;
      id: string; accountId: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `machineDriver`, which use the given client. */
export function machineDrivers(client: CoreClient): MachineDrivers {
  const own = resource(client, "machineDrivers");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
    reactivate: (target, options) => own.act("reactivate")(target, undefined, options),
  };
}
