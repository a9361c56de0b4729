// Generated from api-resources/disk/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@api/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface DisksHandlers {
  /** `GET /v1/disks` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.Disk>[]>;
  /** `POST /v1/disks` */
  create(body: models.DiskCreate, context: Context): Promise<Stored<models.Disk>>;
  /**
   * `GET /v1/disks/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.Disk> | null>;
}
