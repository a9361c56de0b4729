// Generated from api-resources/disk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Disk, DiskCreate, DiskUpdate } from "@api/models/disk";
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
  /** `POST /v1/disks` */
  create(body: DiskCreate, context: Context<Principal>): Promise<Stored<Disk>>;
  /**
   * `GET /v1/disks/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Disk> | null>;
  /**
   * `PUT /v1/disks/${ID}`
   * Null answers 404.
   */
  update(id: string, body: DiskUpdate, context: Context<Principal>): Promise<Stored<Disk> | null>;
}
