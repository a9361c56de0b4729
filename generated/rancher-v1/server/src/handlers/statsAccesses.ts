// Generated from docs/api/v1.1/api-resources/statsAccess/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { StatsAccess } from "@rancher-v1/models/statsAccess";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/statsAccess/index.md
 */
export interface StatsAccessesHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/statsAccesses`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<StatsAccess>, context: Context<Principal>): Promise<Listed<StatsAccess>>;
  /**
   * `GET /v1/statsAccesses/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<StatsAccess> | null>;
}
