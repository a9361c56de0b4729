// Generated from docs/api/v1.1/api-resources/containerExec/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Input for running a command inside a running container. The answer says where to connect to
 * follow it.
 */
export class ContainerExecs extends ResourceClient {
  /** `GET /v1/containerExecs` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.ContainerExec>> {
    return ResourceClient.send(this, "GET", path`/containerExecs`, undefined, { ...options, query });
  }

  /** `POST /v1/containerExecs` */
  create(body: models.ContainerExecCreate, options?: RequestOptions): Promise<models.ContainerExec> {
    return ResourceClient.send(this, "POST", path`/containerExecs`, body, options);
  }

  /** `GET /v1/containerExecs/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.ContainerExec> {
    return ResourceClient.send(this, "GET", path`/containerExecs/${id}`, undefined, options);
  }
}
