// Generated from docs/api/v1.1/api-resources/pullTask/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A job that pulls an image on the hosts of an environment before it is needed. Labels can
 * narrow down the hosts concerned.
 */
export class PullTasks extends ResourceClient {
  /** `GET /v1/pullTasks` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.PullTask>> {
    return ResourceClient.send(this, "GET", path`/pullTasks`, undefined, { ...options, query });
  }

  /** `POST /v1/pullTasks` */
  create(body: models.PullTaskCreate, options?: RequestOptions): Promise<models.PullTask> {
    return ResourceClient.send(this, "POST", path`/pullTasks`, body, options);
  }

  /** `GET /v1/pullTasks/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.PullTask> {
    return ResourceClient.send(this, "GET", path`/pullTasks/${id}`, undefined, options);
  }
}
