// Generated from docs/api/v1.1/api-resources/volume/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { RestoreFromBackupInput } from "@rancher-v1/models/restoreFromBackupInput";
import type { RevertToSnapshotInput } from "@rancher-v1/models/revertToSnapshotInput";
import type { Snapshot } from "@rancher-v1/models/snapshot";
import type { Volume, VolumeCreate } from "@rancher-v1/models/volume";
import type { VolumeSnapshotInput } from "@rancher-v1/models/volumeSnapshotInput";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/volume/index.md
 */
export interface VolumesHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/volumes`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Volume>, context: Context<Principal>): Promise<Listed<Volume>>;
  /** `POST /v1/volumes` */
  create(body: VolumeCreate, context: Context<Principal>): Promise<Stored<Volume>>;
  /**
   * `GET /v1/volumes/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Volume> | null>;
  /**
   * `DELETE /v1/volumes/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<Volume> | null | undefined>;
  /**
   * `POST /v1/volumes/${ID}?action=restorefrombackup`
   * Null answers 404.
   */
  restoreFromBackup(
    id: string,
    input: RestoreFromBackupInput,
    context: Context<Principal>,
  ): Promise<Stored<Volume> | null>;
  /**
   * `POST /v1/volumes/${ID}?action=reverttosnapshot`
   * Null answers 404.
   */
  revertToSnapshot(
    id: string,
    input: RevertToSnapshotInput,
    context: Context<Principal>,
  ): Promise<Stored<Volume> | null>;
  /**
   * `POST /v1/volumes/${ID}?action=snapshot`
   * Null answers 404.
   */
  snapshot(
    id: string,
    input: VolumeSnapshotInput,
    context: Context<Principal>,
  ): Promise<Stored<Snapshot> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<Volume>,
    context: Context<Principal>,
  ): readonly ("restorefrombackup" | "reverttosnapshot" | "snapshot"
    | (string & Record<never, never>))[];
}
