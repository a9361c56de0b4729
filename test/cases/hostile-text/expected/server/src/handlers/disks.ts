// Generated from api-resources/disk/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@api/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface DisksHandlers<Principal = unknown> {
  /**
   * `GET /v1/disks`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.Disk>, context: Context<Principal>): Promise<Listed<models.Disk>>;
  /** `POST /v1/disks` */
  create(body: models.DiskCreate, context: Context<Principal>): Promise<Stored<models.Disk>>;
  /**
   * `GET /v1/disks/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.Disk> | null>;
}
