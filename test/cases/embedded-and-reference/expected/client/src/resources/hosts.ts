// Generated from api-resources/host/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@api/models";

/**
 * A host.
 */
export class Hosts extends ResourceClient {
  /** `GET /v1/hosts` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Host>> {
    return ResourceClient.send(this, "GET", path`/hosts`, undefined, { ...options, query });
  }

  /** `GET /v1/hosts/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Host> {
    return ResourceClient.send(this, "GET", path`/hosts/${id}`, undefined, options);
  }
}
