// Generated from docs/api/v1.1/api-resources/volume/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface VolumesHandlers {
  /** `GET /v1/volumes` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.Volume>[]>;
  /** `POST /v1/volumes` */
  create(body: models.VolumeCreate, context: Context): Promise<Stored<models.Volume>>;
  /**
   * `GET /v1/volumes/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.Volume> | null>;
  /**
   * `DELETE /v1/volumes/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context): Promise<Stored<models.Volume> | null | undefined>;
  /**
   * `POST /v1/volumes/${ID}?action=restorefrombackup`
   * Null answers 404.
   */
  restoreFromBackup(id: string, input: models.RestoreFromBackupInput, context: Context): Promise<Stored<models.Volume> | null>;
  /**
   * `POST /v1/volumes/${ID}?action=reverttosnapshot`
   * Null answers 404.
   */
  revertToSnapshot(id: string, input: models.RevertToSnapshotInput, context: Context): Promise<Stored<models.Volume> | null>;
  /**
   * `POST /v1/volumes/${ID}?action=snapshot`
   * Null answers 404.
   */
  snapshot(id: string, input: models.VolumeSnapshotInput, context: Context): Promise<Stored<models.Snapshot> | null>;
}
