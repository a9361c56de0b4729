// Generated from docs/api/v1.1/api-resources/environmentUpgrade/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface EnvironmentUpgradesHandlers {
  /** `GET /v1/environmentUpgrades` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.EnvironmentUpgrade>[]>;
  /** `POST /v1/environmentUpgrades` */
  create(body: models.EnvironmentUpgradeCreate, context: Context): Promise<Stored<models.EnvironmentUpgrade>>;
  /**
   * `GET /v1/environmentUpgrades/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.EnvironmentUpgrade> | null>;
}
