// Generated from docs/api/v1.1/api-resources/addOutputsInput/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Input of the action that adds outputs to a stack. Outputs are values a stack hands on to
 * whoever deployed it.
 */
export class AddOutputsInputs extends ResourceClient {
  /** `GET /v1/addOutputsInputs` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.AddOutputsInput>> {
    return ResourceClient.send(this, "GET", path`/addOutputsInputs`, undefined, { ...options, query });
  }

  /** `GET /v1/addOutputsInputs/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.AddOutputsInput> {
    return ResourceClient.send(this, "GET", path`/addOutputsInputs/${id}`, undefined, options);
  }
}
