// Generated from docs/api/v1.1/api-resources/containerExec/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface ContainerExecsHandlers {
  /** `GET /v1/containerExecs` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.ContainerExec>[]>;
  /** `POST /v1/containerExecs` */
  create(body: models.ContainerExecCreate, context: Context): Promise<Stored<models.ContainerExec>>;
  /**
   * `GET /v1/containerExecs/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.ContainerExec> | null>;
}
