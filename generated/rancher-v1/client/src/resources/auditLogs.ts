// Generated from docs/api/v1.1/api-resources/auditLog/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A record of one request made to the API: who sent it, from where, on which resource and with
 * what result.
 */
export class AuditLogs extends ResourceClient {
  /** `GET /v1/auditLogs` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.AuditLog>> {
    return ResourceClient.send(this, "GET", path`/auditLogs`, undefined, { ...options, query });
  }

  /** `GET /v1/auditLogs/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.AuditLog> {
    return ResourceClient.send(this, "GET", path`/auditLogs/${id}`, undefined, options);
  }
}
