// Generated from api-resources/password/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@api/models";

/**
 * A password.
 */
export class Passwords extends ResourceClient {
  /** `GET /v1/passwords` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Password>> {
    return ResourceClient.send(this, "GET", path`/passwords`, undefined, { ...options, query });
  }

  /** `GET /v1/passwords/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Password> {
    return ResourceClient.send(this, "GET", path`/passwords/${id}`, undefined, options);
  }
}
