// Generated from docs/api/v1.1/api-resources/machineDriver/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { MachineDriver } from "@rancher-v1/models/machineDriver";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/machineDriver/index.md
 */
export interface MachineDriversHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/machineDrivers`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(
    query: ListQuery<MachineDriver>,
    context: Context<Principal>,
  ): Promise<Listed<MachineDriver>>;
  /**
   * `GET /v1/machineDrivers/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<MachineDriver> | null>;
  /**
   * `POST /v1/machineDrivers/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<MachineDriver> | null>;
  /**
   * `POST /v1/machineDrivers/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<MachineDriver> | null>;
  /**
   * `POST /v1/machineDrivers/${ID}?action=reactivate`
   * Null answers 404.
   */
  reactivate(id: string, context: Context<Principal>): Promise<Stored<MachineDriver> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<MachineDriver>,
    context: Context<Principal>,
  ): readonly ("activate" | "deactivate" | "reactivate" | (string & Record<never, never>))[];
}
