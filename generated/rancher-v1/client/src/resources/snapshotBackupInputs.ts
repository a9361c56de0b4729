// Generated from docs/api/v1.1/api-resources/snapshotBackupInput/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Input of the action that makes a backup from a snapshot. It names the backup and the place
 * where it is stored.
 */
export class SnapshotBackupInputs extends ResourceClient {
  /** `GET /v1/snapshotBackupInputs` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.SnapshotBackupInput>> {
    return ResourceClient.send(this, "GET", path`/snapshotBackupInputs`, undefined, { ...options, query });
  }

  /** `GET /v1/snapshotBackupInputs/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.SnapshotBackupInput> {
    return ResourceClient.send(this, "GET", path`/snapshotBackupInputs/${id}`, undefined, options);
  }
}
