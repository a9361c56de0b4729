// Generated from docs/api/v1.1/api-resources/subscribe/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A subscription to events of the server. Clients use it to be told about changes without
 * asking repeatedly.
 */
export class Subscribe extends ResourceClient {
  /** `GET /v1/subscribe` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Subscribe>> {
    return ResourceClient.send(this, "GET", path`/subscribe`, undefined, { ...options, query });
  }

  /** `POST /v1/subscribe` */
  create(body: models.SubscribeCreate, options?: RequestOptions): Promise<models.Subscribe> {
    return ResourceClient.send(this, "POST", path`/subscribe`, body, options);
  }

  /** `GET /v1/subscribe/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Subscribe> {
    return ResourceClient.send(this, "GET", path`/subscribe/${id}`, undefined, options);
  }
}
