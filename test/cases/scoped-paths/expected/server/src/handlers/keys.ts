// Generated from api-resources/key/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@api/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface KeysHandlers {
  /** `GET /v2/projects/${PROJECT_ID}/keys` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.Key>[]>;
  /**
   * `GET /v2/projects/${PROJECT_ID}/keys/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.Key> | null>;
}
