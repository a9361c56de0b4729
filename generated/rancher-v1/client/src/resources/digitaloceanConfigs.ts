// Generated from docs/api/v1.1/api-resources/digitaloceanConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Settings for the DigitalOcean machine driver. They say with which token, where and in what
 * size a droplet is created as a host.
 */
export class DigitaloceanConfigs extends ResourceClient {
  /** `GET /v1/digitaloceanConfigs` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.DigitaloceanConfig>> {
    return ResourceClient.send(this, "GET", path`/digitaloceanConfigs`, undefined, { ...options, query });
  }

  /** `POST /v1/digitaloceanConfigs` */
  create(body: models.DigitaloceanConfigCreate, options?: RequestOptions): Promise<models.DigitaloceanConfig> {
    return ResourceClient.send(this, "POST", path`/digitaloceanConfigs`, body, options);
  }

  /** `GET /v1/digitaloceanConfigs/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.DigitaloceanConfig> {
    return ResourceClient.send(this, "GET", path`/digitaloceanConfigs/${id}`, undefined, options);
  }
}
