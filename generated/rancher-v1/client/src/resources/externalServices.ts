// Generated from docs/api/v1.1/api-resources/externalService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A service that runs outside Rancher, entered by IP address or host name so that other
 * services can link to it.
 */
export class ExternalServices extends ResourceClient {
  /** `GET /v1/externalServices` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.ExternalService>> {
    return ResourceClient.send(this, "GET", path`/externalServices`, undefined, { ...options, query });
  }

  /** `POST /v1/externalServices` */
  create(body: models.ExternalServiceCreate, options?: RequestOptions): Promise<models.ExternalService> {
    return ResourceClient.send(this, "POST", path`/externalServices`, body, options);
  }

  /** `GET /v1/externalServices/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.ExternalService> {
    return ResourceClient.send(this, "GET", path`/externalServices/${id}`, undefined, options);
  }

  /** `PUT /v1/externalServices/${ID}` */
  update(id: string, body: models.ExternalServiceUpdate, options?: RequestOptions): Promise<models.ExternalService> {
    return ResourceClient.send(this, "PUT", path`/externalServices/${id}`, body, options);
  }

  /** `DELETE /v1/externalServices/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.ExternalService | undefined> {
    return ResourceClient.send(this, "DELETE", path`/externalServices/${id}`, undefined, options);
  }

  /** `POST /v1/externalServices/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/externalServices/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/externalServices/${ID}?action=cancelrollback` */
  cancelrollback(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/externalServices/${id}?action=cancelrollback`, undefined, options);
  }

  /** `POST /v1/externalServices/${ID}?action=cancelupgrade` */
  cancelupgrade(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/externalServices/${id}?action=cancelupgrade`, undefined, options);
  }

  /** `POST /v1/externalServices/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/externalServices/${id}?action=deactivate`, undefined, options);
  }

  /** `POST /v1/externalServices/${ID}?action=finishupgrade` */
  finishupgrade(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/externalServices/${id}?action=finishupgrade`, undefined, options);
  }

  /** `POST /v1/externalServices/${ID}?action=rollback` */
  rollback(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/externalServices/${id}?action=rollback`, undefined, options);
  }

  /** `POST /v1/externalServices/${ID}?action=upgrade` */
  upgrade(id: string, input: models.ServiceUpgrade = {}, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/externalServices/${id}?action=upgrade`, input, options);
  }
}
