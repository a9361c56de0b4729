// Generated from docs/api/v1.1/api-resources/scalePolicy/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Bounds within which the scale of a service may be adjusted automatically. It is set on a
 * service in place of a fixed scale.
 */
export class ScalePolicies extends ResourceClient {
  /** `GET /v1/scalePolicies` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.ScalePolicy>> {
    return ResourceClient.send(this, "GET", path`/scalePolicies`, undefined, { ...options, query });
  }

  /** `GET /v1/scalePolicies/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.ScalePolicy> {
    return ResourceClient.send(this, "GET", path`/scalePolicies/${id}`, undefined, options);
  }
}
