// Generated from docs/api/v1.1/api-resources/machine/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Machine, MachineCreate } from "@rancher-v1/models/machine";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/machine/index.md
 */
export interface MachinesHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/machines`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Machine>, context: Context<Principal>): Promise<Listed<Machine>>;
  /** `POST /v1/machines` */
  create(body: MachineCreate, context: Context<Principal>): Promise<Stored<Machine>>;
  /**
   * `GET /v1/machines/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Machine> | null>;
  /**
   * `DELETE /v1/machines/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<Machine> | null | undefined>;
}
