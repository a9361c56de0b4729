// Generated from docs/api/v1.1/api-resources/hostAccess/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Says where and with which token a stream to a host is opened.
 */
export class HostAccesses extends ResourceClient {
  /** `GET /v1/hostAccesses` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.HostAccess>> {
    return ResourceClient.send(this, "GET", path`/hostAccesses`, undefined, { ...options, query });
  }

  /** `GET /v1/hostAccesses/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.HostAccess> {
    return ResourceClient.send(this, "GET", path`/hostAccesses/${id}`, undefined, options);
  }
}
