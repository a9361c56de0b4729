// Generated from docs/api/v1.1/api-resources/snapshotBackupInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { SnapshotBackupInput } from "@rancher-v1/models/snapshotBackupInput";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { SnapshotBackupInput } from "@rancher-v1/models/snapshotBackupInput";

/**
 * Input of the action that makes a backup from a snapshot. It names the backup and the place
 * where it is stored.
 *
 * Page: docs/api/v1.1/api-resources/snapshotBackupInput/index.md
 */
export interface SnapshotBackupInputs {
  /**
   * Lists resources of type `snapshotBackupInput`. Await the list for its first page, iterate it
   * for the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/snapshotBackupInputs`
   */
  list(query?: SnapshotBackupInputsQuery, options?: RequestOptions): List<SnapshotBackupInput>;
  /**
   * Reads one resource of type `snapshotBackupInput`.
   *
   * `GET /v1/snapshotBackupInputs/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | SnapshotBackupInput,
    options?: ReadOptions<SnapshotBackupInput>,
  ): Promise<SnapshotBackupInput>;
  /**
   * Reads one resource of type `snapshotBackupInput`; null if there is none.
   *
   * `GET /v1/snapshotBackupInputs/${ID}`
   */
  find(
    target: string | SnapshotBackupInput,
    options?: ReadOptions<SnapshotBackupInput>,
  ): Promise<SnapshotBackupInput | null>;
}

/** The query of a list of resources of type `snapshotBackupInput`. */
export interface SnapshotBackupInputsQuery
  extends ListQuery<"backupTargetId" | "name", SnapshotBackupInput>,
    TextFilters<"name">,
    ChoiceFilters<{ backupTargetId: string }> {}

/** Makes the methods for resources of the type `snapshotBackupInput`, which use the given client. */
export function snapshotBackupInputs(client: CoreClient): SnapshotBackupInputs {
  const own = resource(client, "snapshotBackupInputs");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
