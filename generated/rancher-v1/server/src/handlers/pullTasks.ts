// Generated from docs/api/v1.1/api-resources/pullTask/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface PullTasksHandlers {
  /** `GET /v1/pullTasks` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.PullTask>[]>;
  /** `POST /v1/pullTasks` */
  create(body: models.PullTaskCreate, context: Context): Promise<Stored<models.PullTask>>;
  /**
   * `GET /v1/pullTasks/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.PullTask> | null>;
}
