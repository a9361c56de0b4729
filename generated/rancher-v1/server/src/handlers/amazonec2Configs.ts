// Generated from docs/api/v1.1/api-resources/amazonec2Config/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface Amazonec2ConfigsHandlers {
  /** `GET /v1/amazonec2Configs` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.Amazonec2Config>[]>;
  /** `POST /v1/amazonec2Configs` */
  create(body: models.Amazonec2ConfigCreate, context: Context): Promise<Stored<models.Amazonec2Config>>;
  /**
   * `GET /v1/amazonec2Configs/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.Amazonec2Config> | null>;
}
