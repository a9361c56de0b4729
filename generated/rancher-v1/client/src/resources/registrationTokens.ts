// Generated from docs/api/v1.1/api-resources/registrationToken/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A token with which new hosts are added to an environment. It comes with the ready-made
 * command that starts the agent on a host.
 */
export class RegistrationTokens extends ResourceClient {
  /** `GET /v1/registrationTokens` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.RegistrationToken>> {
    return ResourceClient.send(this, "GET", path`/registrationTokens`, undefined, { ...options, query });
  }

  /** `POST /v1/registrationTokens` */
  create(body: models.RegistrationTokenCreate, options?: RequestOptions): Promise<models.RegistrationToken> {
    return ResourceClient.send(this, "POST", path`/registrationTokens`, body, options);
  }

  /** `GET /v1/registrationTokens/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.RegistrationToken> {
    return ResourceClient.send(this, "GET", path`/registrationTokens/${id}`, undefined, options);
  }
}
