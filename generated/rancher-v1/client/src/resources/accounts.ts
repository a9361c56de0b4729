// Generated from docs/api/v1.1/api-resources/account/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * An account owns resources, and credentials are made for it.
 */
export class Accounts extends ResourceClient {
  /** `GET /v1/accounts` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Account>> {
    return ResourceClient.send(this, "GET", path`/accounts`, undefined, { ...options, query });
  }

  /** `GET /v1/accounts/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Account> {
    return ResourceClient.send(this, "GET", path`/accounts/${id}`, undefined, options);
  }

  /** `POST /v1/accounts/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.Account> {
    return ResourceClient.send(this, "POST", path`/accounts/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/accounts/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.Account> {
    return ResourceClient.send(this, "POST", path`/accounts/${id}?action=deactivate`, undefined, options);
  }
}
