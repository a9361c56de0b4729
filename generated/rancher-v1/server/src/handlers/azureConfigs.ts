// Generated from docs/api/v1.1/api-resources/azureConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface AzureConfigsHandlers {
  /** `GET /v1/azureConfigs` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.AzureConfig>[]>;
  /** `POST /v1/azureConfigs` */
  create(body: models.AzureConfigCreate, context: Context): Promise<Stored<models.AzureConfig>>;
  /**
   * `GET /v1/azureConfigs/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.AzureConfig> | null>;
}
