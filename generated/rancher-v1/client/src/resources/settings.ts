// Generated from docs/api/v1.1/api-resources/setting/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A named option of the Rancher server. It shows both the stored value and the one in effect.
 */
export class Settings extends ResourceClient {
  /** `GET /v1/settings` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Setting>> {
    return ResourceClient.send(this, "GET", path`/settings`, undefined, { ...options, query });
  }

  /** `GET /v1/settings/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Setting> {
    return ResourceClient.send(this, "GET", path`/settings/${id}`, undefined, options);
  }
}
