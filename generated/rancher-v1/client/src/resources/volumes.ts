// Generated from docs/api/v1.1/api-resources/volume/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { RestoreFromBackupInput } from "@rancher-v1/models/restoreFromBackupInput";
import type { RevertToSnapshotInput } from "@rancher-v1/models/revertToSnapshotInput";
import type { Snapshot } from "@rancher-v1/models/snapshot";
import type { Volume, VolumeCreate } from "@rancher-v1/models/volume";
import type { VolumeSnapshotInput } from "@rancher-v1/models/volumeSnapshotInput";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { Backup } from "@rancher-v1/models/backup";
export type { Image } from "@rancher-v1/models/image";
export type { Instance } from "@rancher-v1/models/instance";
export type { Mount } from "@rancher-v1/models/mount";
export type { RestoreFromBackupInput } from "@rancher-v1/models/restoreFromBackupInput";
export type { RevertToSnapshotInput } from "@rancher-v1/models/revertToSnapshotInput";
export type { Snapshot } from "@rancher-v1/models/snapshot";
export type { Volume, VolumeCreate } from "@rancher-v1/models/volume";
export type { VolumeSnapshotInput } from "@rancher-v1/models/volumeSnapshotInput";

/**
 * A volume keeps data outside of the containers that use it. A mount ties it to an instance,
 * and a driver decides where its bytes are stored.
 *
 * Page: docs/api/v1.1/api-resources/volume/index.md
 */
export interface Volumes {
  /**
   * Lists resources of type `volume`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/volumes`
   */
  list(query?: VolumesQuery, options?: RequestOptions): List<Volume>;
  /**
   * Creates a resource of type `volume`.
   *
   * `POST /v1/volumes`
   */
  create(body: VolumeCreate, options?: RequestOptions): Promise<Volume>;
  /**
   * Reads one resource of type `volume`.
   *
   * `GET /v1/volumes/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Volume, options?: ReadOptions<Volume>): Promise<Volume>;
  /**
   * Reads one resource of type `volume`; null if there is none.
   *
   * `GET /v1/volumes/${ID}`
   */
  find(target: string | Volume, options?: ReadOptions<Volume>): Promise<Volume | null>;
  /**
   * Deletes a resource of type `volume`. Returns the resource as it is then, or null if it does
   * not exist. The resource is read for that if the answer is empty: an error with the method
   * `GET` comes after the delete.
   *
   * `DELETE /v1/volumes/${ID}`
   */
  delete(target: string | Volume, options?: RequestOptions): Promise<Volume | null>;
  /**
   * Runs the action `restorefrombackup` of a resource of type `volume`.
   *
   * `POST /v1/volumes/${ID}?action=restorefrombackup`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  restoreFromBackup(
    target: string | Volume,
    input: RestoreFromBackupInput,
    options?: RequestOptions,
  ): Promise<Volume>;
  /**
   * Runs the action `reverttosnapshot` of a resource of type `volume`.
   *
   * `POST /v1/volumes/${ID}?action=reverttosnapshot`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  revertToSnapshot(
    target: string | Volume,
    input: RevertToSnapshotInput,
    options?: RequestOptions,
  ): Promise<Volume>;
  /**
   * Runs the action `snapshot` of a resource of type `volume`.
   *
   * `POST /v1/volumes/${ID}?action=snapshot`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  snapshot(
    target: string | Volume,
    input?: VolumeSnapshotInput,
    options?: RequestOptions,
  ): Promise<Snapshot>;
}

/** The query of a list of resources of type `volume`. */
export interface VolumesQuery
  extends ListQuery<"description" | "driver" | "name" | "accessMode" | "externalId" | "id"
      | "imageId" | "instanceId" | "isHostPath" | "uri" | "accountId" | "created" | "kind"
      | "removed" | "state" | "transitioning" | "transitioningMessage" | "transitioningProgress"
      | "uuid", Volume>,
    TextFilters<"description" | "driver" | "name" | "accessMode" | "externalId" | "uri" | "kind"
      | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ id: string; imageId: string; instanceId: string; isHostPath: boolean;
      accountId: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `volume`, which use the given client. */
export function volumes(client: CoreClient): Volumes {
  const own = resource(client, "volumes");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    delete: own.delete,
    restoreFromBackup: own.act("restorefrombackup"),
    revertToSnapshot: own.act("reverttosnapshot"),
    snapshot: own.act("snapshot"),
  };
}
