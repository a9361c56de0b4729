// Generated from docs/api/v1.1/api-resources/machine/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A host that Rancher creates by way of Docker Machine, for example at a cloud provider. It
 * holds the provider settings and the Docker engine options used while the host is being set
 * up.
 */
export class Machines extends ResourceClient {
  /** `GET /v1/machines` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Machine>> {
    return ResourceClient.send(this, "GET", path`/machines`, undefined, { ...options, query });
  }

  /** `POST /v1/machines` */
  create(body: models.MachineCreate, options?: RequestOptions): Promise<models.Machine> {
    return ResourceClient.send(this, "POST", path`/machines`, body, options);
  }

  /** `GET /v1/machines/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Machine> {
    return ResourceClient.send(this, "GET", path`/machines/${id}`, undefined, options);
  }

  /** `DELETE /v1/machines/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.Machine | undefined> {
    return ResourceClient.send(this, "DELETE", path`/machines/${id}`, undefined, options);
  }
}
