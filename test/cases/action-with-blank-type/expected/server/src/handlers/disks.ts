// Generated from api-resources/disk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Disk } from "@api/models/disk";
import type { GrowInput } from "@api/models/growInput";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: api-resources/disk/index.md
 */
export interface DisksHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/disks`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Disk>, context: Context<Principal>): Promise<Listed<Disk>>;
  /**
   * `GET /v1/disks/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Disk> | null>;
  /**
   * `POST /v1/disks/${ID}?action=grow`
   * Null answers 404.
   */
  grow(id: string, input: GrowInput, context: Context<Principal>): Promise<Stored<Disk> | null>;
  /**
   * `POST /v1/disks/${ID}?action=wipe`
   * Null answers 404.
   */
  wipe(id: string, context: Context<Principal>): Promise<unknown>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<Disk>,
    context: Context<Principal>,
  ): readonly ("grow" | "wipe" | (string & Record<never, never>))[];
}
