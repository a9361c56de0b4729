// Generated from docs/api/v1.1/api-resources/service/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A group of containers started from the same launch settings and kept at a wanted scale.
 * Services belong to a stack and can be linked to one another.
 */
export class Services extends ResourceClient {
  /** `GET /v1/services` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Service>> {
    return ResourceClient.send(this, "GET", path`/services`, undefined, { ...options, query });
  }

  /** `POST /v1/services` */
  create(body: models.ServiceCreate, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services`, body, options);
  }

  /** `GET /v1/services/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "GET", path`/services/${id}`, undefined, options);
  }

  /** `PUT /v1/services/${ID}` */
  update(id: string, body: models.ServiceUpdate, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "PUT", path`/services/${id}`, body, options);
  }

  /** `DELETE /v1/services/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.Service | undefined> {
    return ResourceClient.send(this, "DELETE", path`/services/${id}`, undefined, options);
  }

  /** `POST /v1/services/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/services/${ID}?action=addservicelink` */
  addservicelink(id: string, input: models.AddRemoveServiceLinkInput, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=addservicelink`, input, options);
  }

  /** `POST /v1/services/${ID}?action=cancelrollback` */
  cancelrollback(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=cancelrollback`, undefined, options);
  }

  /** `POST /v1/services/${ID}?action=cancelupgrade` */
  cancelupgrade(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=cancelupgrade`, undefined, options);
  }

  /** `POST /v1/services/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=deactivate`, undefined, options);
  }

  /** `POST /v1/services/${ID}?action=finishupgrade` */
  finishupgrade(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=finishupgrade`, undefined, options);
  }

  /** `POST /v1/services/${ID}?action=removeservicelink` */
  removeservicelink(id: string, input: models.AddRemoveServiceLinkInput, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=removeservicelink`, input, options);
  }

  /** `POST /v1/services/${ID}?action=restart` */
  restart(id: string, input: models.ServiceRestart, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=restart`, input, options);
  }

  /** `POST /v1/services/${ID}?action=rollback` */
  rollback(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=rollback`, undefined, options);
  }

  /** `POST /v1/services/${ID}?action=setservicelinks` */
  setServiceLinks(id: string, input: models.SetServiceLinksInput = {}, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=setservicelinks`, input, options);
  }

  /** `POST /v1/services/${ID}?action=upgrade` */
  upgrade(id: string, input: models.ServiceUpgrade = {}, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/services/${id}?action=upgrade`, input, options);
  }
}
