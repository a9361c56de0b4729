// Generated from api-resources/key/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@api/models";

/**
 * A key, of which no path is printed.
 */
export class Keys extends ResourceClient {
  /** `GET /v2/projects/${PROJECT_ID}/keys` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Key>> {
    return ResourceClient.send(this, "GET", path`/keys`, undefined, { ...options, query });
  }

  /** `GET /v2/projects/${PROJECT_ID}/keys/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Key> {
    return ResourceClient.send(this, "GET", path`/keys/${id}`, undefined, options);
  }
}
