// Generated from docs/api/v1.1/api-resources/host/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A host is a machine that instances run on.
 */
export class Hosts extends ResourceClient {
  /** `GET /v1/hosts` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Host>> {
    return ResourceClient.send(this, "GET", path`/hosts`, undefined, { ...options, query });
  }

  /** `GET /v1/hosts/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Host> {
    return ResourceClient.send(this, "GET", path`/hosts/${id}`, undefined, options);
  }

  /** `PUT /v1/hosts/${ID}` */
  update(id: string, body: models.HostUpdate, options?: RequestOptions): Promise<models.Host> {
    return ResourceClient.send(this, "PUT", path`/hosts/${id}`, body, options);
  }

  /** `DELETE /v1/hosts/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.Host | undefined> {
    return ResourceClient.send(this, "DELETE", path`/hosts/${id}`, undefined, options);
  }

  /** `POST /v1/hosts/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.Host> {
    return ResourceClient.send(this, "POST", path`/hosts/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/hosts/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.Host> {
    return ResourceClient.send(this, "POST", path`/hosts/${id}?action=deactivate`, undefined, options);
  }

  /** `POST /v1/hosts/${ID}?action=dockersocket` */
  dockersocket(id: string, options?: RequestOptions): Promise<models.HostAccess> {
    return ResourceClient.send(this, "POST", path`/hosts/${id}?action=dockersocket`, undefined, options);
  }
}
