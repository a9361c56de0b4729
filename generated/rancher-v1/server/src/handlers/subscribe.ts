// Generated from docs/api/v1.1/api-resources/subscribe/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Subscribe, SubscribeCreate } from "@rancher-v1/models/subscribe";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/subscribe/index.md
 */
export interface SubscribeHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/subscribe`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Subscribe>, context: Context<Principal>): Promise<Listed<Subscribe>>;
  /** `POST /v1/subscribe` */
  create(body: SubscribeCreate, context: Context<Principal>): Promise<Stored<Subscribe>>;
  /**
   * `GET /v1/subscribe/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Subscribe> | null>;
}
