// Generated from docs/api/v1.1/api-resources/registry/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A Docker image registry known to an environment. Together with registry credentials it lets
 * hosts pull private images.
 */
export class Registries extends ResourceClient {
  /** `GET /v1/registries` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Registry>> {
    return ResourceClient.send(this, "GET", path`/registries`, undefined, { ...options, query });
  }

  /** `POST /v1/registries` */
  create(body: models.RegistryCreate, options?: RequestOptions): Promise<models.Registry> {
    return ResourceClient.send(this, "POST", path`/registries`, body, options);
  }

  /** `GET /v1/registries/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Registry> {
    return ResourceClient.send(this, "GET", path`/registries/${id}`, undefined, options);
  }

  /** `PUT /v1/registries/${ID}` */
  update(id: string, body: models.RegistryUpdate, options?: RequestOptions): Promise<models.Registry> {
    return ResourceClient.send(this, "PUT", path`/registries/${id}`, body, options);
  }

  /** `DELETE /v1/registries/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.Registry | undefined> {
    return ResourceClient.send(this, "DELETE", path`/registries/${id}`, undefined, options);
  }

  /** `POST /v1/registries/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.StoragePool> {
    return ResourceClient.send(this, "POST", path`/registries/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/registries/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.StoragePool> {
    return ResourceClient.send(this, "POST", path`/registries/${id}?action=deactivate`, undefined, options);
  }
}
