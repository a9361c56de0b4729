// Generated from docs/api/v1.1/api-resources/statsAccess/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Tells where and with which token live statistics of a host, container or service can be
 * read. It is the answer to a request for statistics.
 */
export class StatsAccesses extends ResourceClient {
  /** `GET /v1/statsAccesses` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.StatsAccess>> {
    return ResourceClient.send(this, "GET", path`/statsAccesses`, undefined, { ...options, query });
  }

  /** `GET /v1/statsAccesses/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.StatsAccess> {
    return ResourceClient.send(this, "GET", path`/statsAccesses/${id}`, undefined, options);
  }
}
