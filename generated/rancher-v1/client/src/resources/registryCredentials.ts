// Generated from docs/api/v1.1/api-resources/registryCredential/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A login for a Docker registry. It is used when hosts pull private images from that registry.
 */
export class RegistryCredentials extends ResourceClient {
  /** `GET /v1/registryCredentials` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.RegistryCredential>> {
    return ResourceClient.send(this, "GET", path`/registryCredentials`, undefined, { ...options, query });
  }

  /** `POST /v1/registryCredentials` */
  create(body: models.RegistryCredentialCreate, options?: RequestOptions): Promise<models.RegistryCredential> {
    return ResourceClient.send(this, "POST", path`/registryCredentials`, body, options);
  }

  /** `GET /v1/registryCredentials/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.RegistryCredential> {
    return ResourceClient.send(this, "GET", path`/registryCredentials/${id}`, undefined, options);
  }

  /** `PUT /v1/registryCredentials/${ID}` */
  update(id: string, body: models.RegistryCredentialUpdate, options?: RequestOptions): Promise<models.RegistryCredential> {
    return ResourceClient.send(this, "PUT", path`/registryCredentials/${id}`, body, options);
  }

  /** `DELETE /v1/registryCredentials/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.RegistryCredential | undefined> {
    return ResourceClient.send(this, "DELETE", path`/registryCredentials/${id}`, undefined, options);
  }

  /** `POST /v1/registryCredentials/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.Credential> {
    return ResourceClient.send(this, "POST", path`/registryCredentials/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/registryCredentials/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.Credential> {
    return ResourceClient.send(this, "POST", path`/registryCredentials/${id}?action=deactivate`, undefined, options);
  }
}
