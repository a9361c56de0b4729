// Generated from docs/api/v1.1/api-resources/azureConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Settings for the Microsoft Azure machine driver. They say under which subscription, where
 * and how large a virtual machine is created as a host.
 */
export class AzureConfigs extends ResourceClient {
  /** `GET /v1/azureConfigs` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.AzureConfig>> {
    return ResourceClient.send(this, "GET", path`/azureConfigs`, undefined, { ...options, query });
  }

  /** `POST /v1/azureConfigs` */
  create(body: models.AzureConfigCreate, options?: RequestOptions): Promise<models.AzureConfig> {
    return ResourceClient.send(this, "POST", path`/azureConfigs`, body, options);
  }

  /** `GET /v1/azureConfigs/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.AzureConfig> {
    return ResourceClient.send(this, "GET", path`/azureConfigs/${id}`, undefined, options);
  }
}
