// Generated from docs/api/v1.1/api-resources/network/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A network to which containers and virtual machines can be attached. Instances refer to it by
 * its identifier.
 */
export class Networks extends ResourceClient {
  /** `GET /v1/networks` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Network>> {
    return ResourceClient.send(this, "GET", path`/networks`, undefined, { ...options, query });
  }

  /** `GET /v1/networks/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Network> {
    return ResourceClient.send(this, "GET", path`/networks/${id}`, undefined, options);
  }
}
