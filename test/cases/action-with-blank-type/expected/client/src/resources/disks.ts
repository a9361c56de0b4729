// Generated from api-resources/disk/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@api/models";

/**
 * A disk.
 */
export class Disks extends ResourceClient {
  /** `GET /v1/disks` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Disk>> {
    return ResourceClient.send(this, "GET", path`/disks`, undefined, { ...options, query });
  }

  /** `GET /v1/disks/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Disk> {
    return ResourceClient.send(this, "GET", path`/disks/${id}`, undefined, options);
  }

  /** `POST /v1/disks/${ID}?action=grow` */
  grow(id: string, input: models.GrowInput, options?: RequestOptions): Promise<models.Disk> {
    return ResourceClient.send(this, "POST", path`/disks/${id}?action=grow`, input, options);
  }

  /** `POST /v1/disks/${ID}?action=wipe` */
  wipe(id: string, options?: RequestOptions): Promise<unknown> {
    return ResourceClient.send(this, "POST", path`/disks/${id}?action=wipe`, undefined, options);
  }
}
