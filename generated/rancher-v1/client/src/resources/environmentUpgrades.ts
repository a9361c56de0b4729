// Generated from docs/api/v1.1/api-resources/environmentUpgrade/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Input for upgrading a stack to new compose files or new variables.
 */
export class EnvironmentUpgrades extends ResourceClient {
  /** `GET /v1/environmentUpgrades` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.EnvironmentUpgrade>> {
    return ResourceClient.send(this, "GET", path`/environmentUpgrades`, undefined, { ...options, query });
  }

  /** `POST /v1/environmentUpgrades` */
  create(body: models.EnvironmentUpgradeCreate, options?: RequestOptions): Promise<models.EnvironmentUpgrade> {
    return ResourceClient.send(this, "POST", path`/environmentUpgrades`, body, options);
  }

  /** `GET /v1/environmentUpgrades/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.EnvironmentUpgrade> {
    return ResourceClient.send(this, "GET", path`/environmentUpgrades/${id}`, undefined, options);
  }
}
