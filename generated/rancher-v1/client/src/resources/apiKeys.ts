// Generated from docs/api/v1.1/api-resources/apiKey/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A key pair for calling the API without a user session. The public part serves as the user
 * name, the secret part as the password.
 */
export class ApiKeys extends ResourceClient {
  /** `GET /v1/apiKeys` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.ApiKey>> {
    return ResourceClient.send(this, "GET", path`/apiKeys`, undefined, { ...options, query });
  }

  /** `POST /v1/apiKeys` */
  create(body: models.ApiKeyCreate, options?: RequestOptions): Promise<models.ApiKey> {
    return ResourceClient.send(this, "POST", path`/apiKeys`, body, options);
  }

  /** `GET /v1/apiKeys/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.ApiKey> {
    return ResourceClient.send(this, "GET", path`/apiKeys/${id}`, undefined, options);
  }

  /** `PUT /v1/apiKeys/${ID}` */
  update(id: string, body: models.ApiKeyUpdate, options?: RequestOptions): Promise<models.ApiKey> {
    return ResourceClient.send(this, "PUT", path`/apiKeys/${id}`, body, options);
  }

  /** `DELETE /v1/apiKeys/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.ApiKey | undefined> {
    return ResourceClient.send(this, "DELETE", path`/apiKeys/${id}`, undefined, options);
  }

  /** `POST /v1/apiKeys/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.Credential> {
    return ResourceClient.send(this, "POST", path`/apiKeys/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/apiKeys/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.Credential> {
    return ResourceClient.send(this, "POST", path`/apiKeys/${id}?action=deactivate`, undefined, options);
  }
}
