// Generated from docs/api/v1.1/api-resources/identity/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A user, group or team as known to the authentication provider, such as GitHub or LDAP.
 * Project membership and sign-in are tied to identities.
 */
export class Identities extends ResourceClient {
  /** `GET /v1/identities` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Identity>> {
    return ResourceClient.send(this, "GET", path`/identities`, undefined, { ...options, query });
  }

  /** `GET /v1/identities/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Identity> {
    return ResourceClient.send(this, "GET", path`/identities/${id}`, undefined, options);
  }
}
