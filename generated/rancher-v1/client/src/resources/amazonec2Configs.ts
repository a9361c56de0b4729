// Generated from docs/api/v1.1/api-resources/amazonec2Config/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Settings for the Amazon EC2 machine driver. They say with which credentials, where and in
 * what form a new instance is launched as a host.
 */
export class Amazonec2Configs extends ResourceClient {
  /** `GET /v1/amazonec2Configs` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Amazonec2Config>> {
    return ResourceClient.send(this, "GET", path`/amazonec2Configs`, undefined, { ...options, query });
  }

  /** `POST /v1/amazonec2Configs` */
  create(body: models.Amazonec2ConfigCreate, options?: RequestOptions): Promise<models.Amazonec2Config> {
    return ResourceClient.send(this, "POST", path`/amazonec2Configs`, body, options);
  }

  /** `GET /v1/amazonec2Configs/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Amazonec2Config> {
    return ResourceClient.send(this, "GET", path`/amazonec2Configs/${id}`, undefined, options);
  }
}
