// Generated from docs/api/v1.1/api-resources/environment/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A stack: a group of services that make up one application and are deployed together. The API
 * of this generation calls it an environment; what the user interface calls an environment is
 * a project here.
 */
export class Environments extends ResourceClient {
  /** `GET /v1/environments` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Environment>> {
    return ResourceClient.send(this, "GET", path`/environments`, undefined, { ...options, query });
  }

  /** `POST /v1/environments` */
  create(body: models.EnvironmentCreate, options?: RequestOptions): Promise<models.Environment> {
    return ResourceClient.send(this, "POST", path`/environments`, body, options);
  }

  /** `GET /v1/environments/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Environment> {
    return ResourceClient.send(this, "GET", path`/environments/${id}`, undefined, options);
  }

  /** `PUT /v1/environments/${ID}` */
  update(id: string, body: models.EnvironmentUpdate, options?: RequestOptions): Promise<models.Environment> {
    return ResourceClient.send(this, "PUT", path`/environments/${id}`, body, options);
  }

  /** `DELETE /v1/environments/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.Environment | undefined> {
    return ResourceClient.send(this, "DELETE", path`/environments/${id}`, undefined, options);
  }

  /** `POST /v1/environments/${ID}?action=activateservices` */
  activateservices(id: string, options?: RequestOptions): Promise<models.Environment> {
    return ResourceClient.send(this, "POST", path`/environments/${id}?action=activateservices`, undefined, options);
  }

  /** `POST /v1/environments/${ID}?action=cancelrollback` */
  cancelrollback(id: string, options?: RequestOptions): Promise<models.Environment> {
    return ResourceClient.send(this, "POST", path`/environments/${id}?action=cancelrollback`, undefined, options);
  }

  /** `POST /v1/environments/${ID}?action=cancelupgrade` */
  cancelupgrade(id: string, options?: RequestOptions): Promise<models.Environment> {
    return ResourceClient.send(this, "POST", path`/environments/${id}?action=cancelupgrade`, undefined, options);
  }

  /** `POST /v1/environments/${ID}?action=deactivateservices` */
  deactivateservices(id: string, options?: RequestOptions): Promise<models.Environment> {
    return ResourceClient.send(this, "POST", path`/environments/${id}?action=deactivateservices`, undefined, options);
  }

  /** `POST /v1/environments/${ID}?action=exportconfig` */
  exportconfig(id: string, input: models.ComposeConfigInput = {}, options?: RequestOptions): Promise<models.ComposeConfig> {
    return ResourceClient.send(this, "POST", path`/environments/${id}?action=exportconfig`, input, options);
  }

  /** `POST /v1/environments/${ID}?action=finishupgrade` */
  finishupgrade(id: string, options?: RequestOptions): Promise<models.Environment> {
    return ResourceClient.send(this, "POST", path`/environments/${id}?action=finishupgrade`, undefined, options);
  }

  /** `POST /v1/environments/${ID}?action=rollback` */
  rollback(id: string, options?: RequestOptions): Promise<models.Environment> {
    return ResourceClient.send(this, "POST", path`/environments/${id}?action=rollback`, undefined, options);
  }
}
