// Generated from docs/api/v1.1/api-resources/volume/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface VolumesHandlers<Principal = unknown> {
  /**
   * `GET /v1/volumes`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.Volume>, context: Context<Principal>): Promise<Listed<models.Volume>>;
  /** `POST /v1/volumes` */
  create(body: models.VolumeCreate, context: Context<Principal>): Promise<Stored<models.Volume>>;
  /**
   * `GET /v1/volumes/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.Volume> | null>;
  /**
   * `DELETE /v1/volumes/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<models.Volume> | null | undefined>;
  /**
   * `POST /v1/volumes/${ID}?action=restorefrombackup`
   * Null answers 404.
   */
  restoreFromBackup(id: string, input: models.RestoreFromBackupInput, context: Context<Principal>): Promise<Stored<models.Volume> | null>;
  /**
   * `POST /v1/volumes/${ID}?action=reverttosnapshot`
   * Null answers 404.
   */
  revertToSnapshot(id: string, input: models.RevertToSnapshotInput, context: Context<Principal>): Promise<Stored<models.Volume> | null>;
  /**
   * `POST /v1/volumes/${ID}?action=snapshot`
   * Null answers 404.
   */
  snapshot(id: string, input: models.VolumeSnapshotInput, context: Context<Principal>): Promise<Stored<models.Snapshot> | null>;
  /**
   * The actions that are possible now: others are not listed, and answer 422. Without this
   * method all are, until the resource is removed.
   */
  actionsOf?(resource: Stored<models.Volume>, context: Context<Principal>): readonly ("restorefrombackup" | "reverttosnapshot" | "snapshot")[];
}
