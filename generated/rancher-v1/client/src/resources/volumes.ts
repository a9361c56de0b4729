// Generated from docs/api/v1.1/api-resources/volume/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A volume keeps data outside of the containers that use it. A mount ties it to an instance,
 * and a driver decides where its bytes are stored.
 */
export class Volumes extends ResourceClient {
  /** `GET /v1/volumes` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Volume>> {
    return ResourceClient.send(this, "GET", path`/volumes`, undefined, { ...options, query });
  }

  /** `POST /v1/volumes` */
  create(body: models.VolumeCreate, options?: RequestOptions): Promise<models.Volume> {
    return ResourceClient.send(this, "POST", path`/volumes`, body, options);
  }

  /** `GET /v1/volumes/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Volume> {
    return ResourceClient.send(this, "GET", path`/volumes/${id}`, undefined, options);
  }

  /** `DELETE /v1/volumes/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.Volume | undefined> {
    return ResourceClient.send(this, "DELETE", path`/volumes/${id}`, undefined, options);
  }

  /** `POST /v1/volumes/${ID}?action=restorefrombackup` */
  restoreFromBackup(id: string, input: models.RestoreFromBackupInput, options?: RequestOptions): Promise<models.Volume> {
    return ResourceClient.send(this, "POST", path`/volumes/${id}?action=restorefrombackup`, input, options);
  }

  /** `POST /v1/volumes/${ID}?action=reverttosnapshot` */
  revertToSnapshot(id: string, input: models.RevertToSnapshotInput, options?: RequestOptions): Promise<models.Volume> {
    return ResourceClient.send(this, "POST", path`/volumes/${id}?action=reverttosnapshot`, input, options);
  }

  /** `POST /v1/volumes/${ID}?action=snapshot` */
  snapshot(id: string, input: models.VolumeSnapshotInput = {}, options?: RequestOptions): Promise<models.Snapshot> {
    return ResourceClient.send(this, "POST", path`/volumes/${id}?action=snapshot`, input, options);
  }
}
