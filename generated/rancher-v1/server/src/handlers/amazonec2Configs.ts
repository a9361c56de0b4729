// Generated from docs/api/v1.1/api-resources/amazonec2Config/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Amazonec2Config, Amazonec2ConfigCreate } from "@rancher-v1/models/amazonec2Config";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
 */
export interface Amazonec2ConfigsHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/amazonec2Configs`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(
    query: ListQuery<Amazonec2Config>,
    context: Context<Principal>,
  ): Promise<Listed<Amazonec2Config>>;
  /** `POST /v1/amazonec2Configs` */
  create(
    body: Amazonec2ConfigCreate,
    context: Context<Principal>,
  ): Promise<Stored<Amazonec2Config>>;
  /**
   * `GET /v1/amazonec2Configs/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Amazonec2Config> | null>;
}
